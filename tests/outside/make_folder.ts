/**
 * Makes a data folder for another place out of its real administrative areas:
 * `npx tsx tests/outside/make_folder.ts --areas FILE.geojson --cameras FILE.geojson --out DIR [--zh NAME --en NAME]`.
 * The areas carry OpenStreetMap's tags (name, name:en, alt_name, ref:admin:CN:*) and may lie within each other. Compounds are
 * made up from a fixed seed, some without a position and some far outside; the cameras are the given points, ids kept.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { area, bbox, union } from "@turf/turf";
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from "geojson";
import { makeRandom, type Random } from "../../data/sample/random";
import { makeAreaIndex } from "../../src/domain/areas";
import { COMPOUND_COLUMNS } from "../../src/intake/columns/compounds";
import { CAMERA_COLUMNS } from "../../src/intake/columns/points";

interface Tags {
	readonly name: string;
	readonly alt_name?: string;
	readonly "name:en"?: string;
	readonly "ref:admin:CN:mca"?: string;
	readonly "ref:admin:CN:nbs"?: string;
}

type OsmArea = Feature<
	Polygon | MultiPolygon,
	{ readonly type: string; readonly id: number; readonly tags: Tags }
>;
type OsmAreas = FeatureCollection<OsmArea["geometry"], OsmArea["properties"]>;
type GivenCameras = FeatureCollection<Point, { readonly id: string }>;

const SEED = 20_260_506;
const DAY = "2026-05-06";
const WITHOUT_POSITION = 5;
const OUTSIDE = 4;
const LEAST_COMPOUNDS = 2;
const COMPOUNDS_A_KM = 2.2;
const MANAGEMENT = ["专业化物业", "单位自管", "业主自管", "社区代管", "无人管理", "未登记"];
const RENOVATION = ["未改造", "未改造", "未改造", "已列入计划", "改造中", "已改造", "未登记"];

type Row = Readonly<Record<string, string | number>>;

function idOf({ properties }: OsmArea): string {
	return `${properties.type.slice(0, 1)}${properties.id}`;
}

function writeCsv(headers: readonly string[], rows: readonly Row[]): string {
	const cell = (value: string | number | undefined) => {
		const text = String(value ?? "");
		return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
	};
	const lines = rows.map((row) => headers.map((header) => cell(row[header])).join(","));
	return `\uFEFF${[headers.join(","), ...lines].join("\n")}\n`;
}

function headersOf(columns: Readonly<Record<string, { readonly header: string }>>): string[] {
	return Object.values(columns).map(({ header }) => header);
}

function pickPoint(one: OsmArea, random: Random): readonly [number, number] {
	const index = makeAreaIndex({
		type: "FeatureCollection",
		features: [{ type: "Feature", properties: { id: "here" }, geometry: one.geometry }],
	});
	const [west, south, east, north] = bbox(one);
	for (;;) {
		const lng = Number(random.between(west, east).toFixed(6));
		const lat = Number(random.between(south, north).toFixed(6));
		if (index.find([lng, lat]) !== null) return [lng, lat];
	}
}

function makeRow(one: OsmArea, order: number, random: Random): Row {
	const point = pickPoint(one, random);
	const [lng, lat] = place(order, point);
	const renovation = random.pick(RENOVATION);
	const households = random.whole(12, 420);
	return {
		[COMPOUND_COLUMNS.id.header]: `A${String(order).padStart(4, "0")}`,
		[COMPOUND_COLUMNS.name.header]: `${one.properties.tags.name}第${order}院·演示`,
		[COMPOUND_COLUMNS.subdistrictName.header]: one.properties.tags.name,
		[COMPOUND_COLUMNS.lng.header]: lng,
		[COMPOUND_COLUMNS.lat.header]: lat,
		[COMPOUND_COLUMNS.builtYear.header]: random.whole(1960, 1999),
		[COMPOUND_COLUMNS.households.header]: random.chance(0.1) ? "不详" : households,
		[COMPOUND_COLUMNS.floorAreaSqm.header]: households * random.whole(45, 110),
		[COMPOUND_COLUMNS.management.header]: random.pick(MANAGEMENT),
		[COMPOUND_COLUMNS.renovation.header]: renovation,
		[COMPOUND_COLUMNS.renovatedYear.header]: renovation === "已改造" ? random.whole(2018, 2025) : "",
	};
}

// The first few without a position, the next few thirty kilometres or more to the south-west, the rest where they were put.
function place(
	order: number,
	[lng, lat]: readonly [number, number],
): readonly [number | string, number | string] {
	if (order <= WITHOUT_POSITION) return ["", ""];
	return order <= WITHOUT_POSITION + OUTSIDE
		? [Number((lng - 1.2).toFixed(6)), Number((lat - 1.2).toFixed(6))]
		: [lng, lat];
}

function makeCompounds(areas: readonly OsmArea[]): Row[] {
	const random = makeRandom(SEED);
	let order = 0;
	return areas.flatMap((one) => {
		const count = LEAST_COMPOUNDS + Math.round(COMPOUNDS_A_KM * Math.sqrt(area(one) / 1e6));
		return Array.from({ length: count }, () => {
			order += 1;
			return makeRow(one, order, random);
		});
	});
}

function makeCameras({ features }: GivenCameras): Row[] {
	return features.map(({ properties, geometry }) => ({
		[CAMERA_COLUMNS.id.header]: properties.id,
		[CAMERA_COLUMNS.place.header]: "道路",
		[CAMERA_COLUMNS.lng.header]: geometry.coordinates[0] ?? "",
		[CAMERA_COLUMNS.lat.header]: geometry.coordinates[1] ?? "",
	}));
}

function describeArea(one: OsmArea) {
	const { tags } = one.properties;
	const mca = tags["ref:admin:CN:mca"];
	const nbs = tags["ref:admin:CN:nbs"];
	return {
		id: idOf(one),
		name: { zh: tags.name, en: tags["name:en"] ?? tags.name },
		codes: { ...(mca === undefined ? {} : { mca }), ...(nbs === undefined ? {} : { nbs }) },
		aliases: tags.alt_name === undefined ? [] : [tags.alt_name],
		kind: "subdistrict",
		pilot: false,
	};
}

function describeFile(path: string, source: string, licence: string) {
	return { path, datum: "WGS84", source: { zh: source, en: source }, licence, date: DAY };
}

function describePlace(areas: readonly OsmArea[], name: { zh: string; en: string }, expectedTotal: number) {
	return {
		id: "place",
		name,
		title: { zh: `${name.zh}老旧小区一张图`, en: `Old compounds of ${name.en} on one map` },
		code: "",
		synthetic: true,
		dataDate: DAY,
		expectedTotal,
		latestBuiltYear: 1999,
		approval: null,
		source: { zh: "演示数据，边界为真实边界", en: "Synthetic records within real boundaries" },
		subdistricts: areas.map(describeArea),
		files: {
			compounds: describeFile("compounds.csv", "tests/outside/make_folder.ts", "MIT"),
			cameras: describeFile("cameras.csv", "as given", "as given"),
			outline: describeFile("outline.geojson", "© OpenStreetMap contributors", "ODbL 1.0"),
			subdistricts: describeFile("subdistricts.geojson", "© OpenStreetMap contributors", "ODbL 1.0"),
		},
	};
}

function run(): void {
	const text = { type: "string" } as const;
	const { values } = parseArgs({ options: { areas: text, cameras: text, out: text, zh: text, en: text } });
	if (!values.areas || !values.cameras || !values.out) throw new Error("Give --areas, --cameras and --out.");
	const { features } = JSON.parse(readFileSync(values.areas, "utf8")) as OsmAreas;
	const cameras = JSON.parse(readFileSync(values.cameras, "utf8")) as GivenCameras;
	const whole = union({ type: "FeatureCollection", features });
	const compounds = makeCompounds(features);
	const name = { zh: values.zh ?? "外地样例", en: values.en ?? "Another place" };
	const boundaries = features.map((one) => ({
		type: "Feature",
		properties: { id: idOf(one), name: one.properties.tags.name },
		geometry: one.geometry,
	}));
	const out = values.out;
	mkdirSync(out, { recursive: true });
	const write = (file: string, content: string) => writeFileSync(join(out, file), content);
	const collection = (parts: readonly unknown[]) =>
		`${JSON.stringify({ type: "FeatureCollection", features: parts })}\n`;
	write("district.json", `${JSON.stringify(describePlace(features, name, compounds.length), null, "\t")}\n`);
	write("outline.geojson", collection([whole]));
	write("subdistricts.geojson", collection(boundaries));
	write("compounds.csv", writeCsv(headersOf(COMPOUND_COLUMNS), compounds));
	write("cameras.csv", writeCsv(headersOf(CAMERA_COLUMNS), makeCameras(cameras)));
	console.log(
		`${compounds.length} compounds in ${features.length} areas, ${cameras.features.length} cameras: ${out}`,
	);
}

run();
