import type { Geometry } from "geojson";
import { describe, expect, test } from "vitest";
import { makeAreaIndex } from "../../src/domain/areas";
import type { Datum } from "../../src/domain/datum";
import type { AreaCollection, District, Finding } from "../../src/domain/records";
import { pointIn } from "../../src/intake/datums";
import { type Door, noteSharedPoints, placePoint, placeRow } from "../../src/intake/door";

// The toy town lies between 102.60 and 102.80 east, 25.00 and 25.20 north; its middle in the grids of the central meridian 102°E:
//   EPSG:4543 about 570 600, 2 777 300; EPSG:4522 the same with 34 in front of the easting.
const MIDDLE = [102.7, 25.1] as const;
const TOWN: AreaCollection = {
	type: "FeatureCollection",
	features: [
		{
			type: "Feature",
			properties: { id: "town" },
			geometry: {
				type: "Polygon",
				coordinates: [
					[
						[102.6, 25],
						[102.8, 25],
						[102.8, 25.2],
						[102.6, 25.2],
						[102.6, 25],
					],
				],
			},
		},
	],
};
const DISTRICT: District = {
	id: "toy",
	name: { zh: "玩具镇", en: "Toy" },
	title: { zh: "玩具镇", en: "Toy" },
	code: "1",
	synthetic: true,
	dataDate: "2019-05-31",
	expectedTotal: 0,
	latestBuiltYear: 1999,
	approval: null,
	source: { zh: "玩具", en: "toy" },
	officeLine: null,
	site: { address: null, report: null, embeddedBy: [], validUntil: null },
	subdistricts: [],
	sketch: false,
	files: {},
	published: null,
};
const SPOT = { file: "a.csv", row: 2, id: "A", unplaced: "kept" } as const;

function open(datum: Datum, outline: AreaCollection | null = TOWN): Door & { log: Finding[] } {
	return {
		district: DISTRICT,
		outline: outline && makeAreaIndex(outline),
		subdistricts: null,
		datum,
		log: [],
	};
}

function place(datum: Datum, [lng, lat]: readonly [number, number], outline: AreaCollection | null = TOWN) {
	const door = open(datum, outline);
	return {
		placing: placeRow({ lng, lat }, door, SPOT),
		rules: door.log.map(({ rule }) => rule),
		log: door.log,
	};
}

const [EAST, NORTH] = pointIn("EPSG:4543", MIDDLE);
const near = (position: readonly number[] | null) => position?.map((one) => one.toFixed(7)) ?? null;
const THERE = MIDDLE.map((one) => one.toFixed(7));

describe("placing a row", () => {
	interface Written {
		readonly datum: Datum;
		readonly point: readonly number[];
		readonly rules: readonly string[];
	}
	const WRITTEN: readonly (readonly [string, Written])[] = [
		["as they should be, in degrees", { datum: "WGS84", point: MIDDLE, rules: [] }],
		["swapped degrees", { datum: "WGS84", point: [25.1, 102.7], rules: ["swapped-position"] }],
		[
			"swapped degrees of another datum",
			{ datum: "GCJ-02", point: pointIn("GCJ-02", MIDDLE).toReversed(), rules: ["swapped-position"] },
		],
		["as they should be, in a grid", { datum: "EPSG:4543", point: [EAST, NORTH], rules: [] }],
		[
			"the northing first, as surveyors write X",
			{ datum: "EPSG:4543", point: [NORTH, EAST], rules: ["northing-first"] },
		],
		[
			"the number of the zone in a grid without",
			{ datum: "EPSG:4543", point: [34_000_000 + EAST, NORTH], rules: ["zone-prefix"] },
		],
		[
			"no number of the zone in a grid with",
			{ datum: "EPSG:4522", point: [EAST, NORTH], rules: ["zone-prefix"] },
		],
		[
			"both customs at once",
			{ datum: "EPSG:4522", point: [NORTH, EAST], rules: ["northing-first", "zone-prefix"] },
		],
		[
			"the northing first in Web Mercator",
			{ datum: "EPSG:3857", point: pointIn("EPSG:3857", MIDDLE).toReversed(), rules: ["northing-first"] },
		],
	];
	test.each(WRITTEN)("%s: the row lies where it should, and what was put right is said", (_, written) => {
		const { datum, rules } = written;
		const [first = 0, second = 0] = written.point;
		const placed = place(datum, [first, second]);
		expect(near(placed.placing.position)).toEqual(THERE);
		expect(placed.rules).toEqual(rules);
		for (const finding of placed.log) {
			expect(finding).toMatchObject({ row: 2, severity: "repair" });
			expect(finding.message.zh).toContain(`${first}, ${second}`);
			expect(finding.message.en).toContain(`${first}, ${second}`);
		}
	});

	test.each([
		["metres in a file of degrees", "WGS84", [EAST, NORTH]],
		["metres with a zone in a file of degrees", "GCJ-02", [34_000_000 + EAST, NORTH]],
		["degrees in a file of a grid", "EPSG:4543", MIDDLE],
		["degrees in a file of Web Mercator", "EPSG:3857", MIDDLE],
		["swapped degrees in a file of a grid", "EPSG:4522", [25.1, 102.7]],
		["a point of the next zone", "EPSG:4522", [35_000_000 + EAST, NORTH]],
		["two latitudes too high", "WGS84", [95, 95]],
	] as const)("%s are no position: the row says what to do and stays without one", (_, datum, point) => {
		const { placing, rules, log } = place(datum, point);
		expect(placing).toEqual({ position: null, why: "missing" });
		expect(rules).toEqual(["position-unit"]);
		expect(log[0]?.message.zh).toContain(datum);
		expect(log[0]?.message.en).toContain(String(point[0]));
		expect(place(datum, point, null).rules).toEqual(["position-unit"]);
	});

	test("a row outside has no position, and says where it would lie", () => {
		const { placing, rules } = place("WGS84", [103.5, 25.1]);
		expect(placing).toEqual({ position: null, why: "outside", at: [103.5, 25.1] });
		expect(rules).toEqual(["outside-district"]);
	});

	test("swapping that does not bring a point inside is not done", () => {
		expect(place("WGS84", [25.1, 103.5]).placing).toEqual({
			position: null,
			why: "outside",
			at: [103.5, 25.1],
		});
	});

	test("without an outline nothing lies outside, and only the impossible is swapped", () => {
		expect(place("WGS84", [2.35, 48.85], null)).toMatchObject({
			placing: { position: [2.35, 48.85] },
			rules: [],
		});
		expect(place("WGS84", [48.85, 2.35], null)).toMatchObject({
			placing: { position: [48.85, 2.35] },
			rules: [],
		});
		expect(place("WGS84", [25.1, 102.7], null)).toMatchObject({
			placing: { position: [102.7, 25.1] },
			rules: ["swapped-position"],
		});
	});

	test.each([
		[0, 0],
		[1, 1],
	] as const)("%d, %d is what stands where nobody surveyed: unknown, also without an outline", (lng, lat) => {
		for (const outline of [TOWN, null]) {
			const { placing, rules } = place("WGS84", [lng, lat], outline);
			expect(placing).toEqual({ position: null, why: "missing" });
			expect(rules).toEqual(["placeholder-position"]);
		}
	});

	test("half a position is none, and the half is shown", () => {
		const door = open("WGS84");
		expect(placeRow({ lng: 102.7, lat: null }, door, SPOT)).toEqual({ position: null, why: "missing" });
		expect(door.log).toMatchObject([{ rule: "missing-position", value: "102.7" }]);
	});

	test("what cannot stand without a position is rejected for the same reasons", () => {
		const door = open("WGS84");
		const spot = { ...SPOT, unplaced: "rejected" } as const;
		placeRow({ lng: null, lat: null }, door, spot);
		placeRow({ lng: 0, lat: 0 }, door, spot);
		placeRow({ lng: 103.5, lat: 25 }, door, spot);
		placeRow({ lng: EAST, lat: NORTH }, door, spot);
		expect(door.log.map(({ rule }) => rule)).toEqual([
			"row-without-position",
			"row-placeholder-position",
			"row-outside-district",
			"row-position-unit",
		]);
		expect(door.log.every(({ severity }) => severity === "reject")).toBe(true);
	});

	test("an entrance is read the same way as its compound, or not at all", () => {
		expect(placePoint([25.1, 102.7], open("WGS84"))).toEqual({
			position: [102.7, 25.1],
			repairs: ["swapped-position"],
		});
		expect(placePoint([103.5, 25.1], open("WGS84"))).toBeNull();
		expect(placePoint([EAST, NORTH], open("WGS84"))).toBeNull();
	});
});

describe("rows with a cell of both numbers or a geometry", () => {
	function placeGeometry(geometry: Geometry, datum: Datum = "WGS84") {
		const door = open(datum);
		return { placing: placeRow({ lng: null, lat: null, geometry }, door, SPOT), log: door.log };
	}

	test("both numbers in one cell count when the two columns say nothing", () => {
		expect(placeRow({ lng: null, lat: null, point: MIDDLE }, open("WGS84"), SPOT).position).toEqual(MIDDLE);
		const both = placeRow({ lng: 102.65, lat: 25.05, point: MIDDLE }, open("WGS84"), SPOT);
		expect(both.position).toEqual([102.65, 25.05]);
	});

	test.each([
		{ type: "Point", coordinates: [...MIDDLE, 1890] },
		{ type: "MultiPoint", coordinates: [[...MIDDLE]] },
	] as const satisfies Geometry[])("the point of a $type is the position, nothing to say", (geometry) => {
		expect(placeGeometry(geometry)).toEqual({ placing: { position: MIDDLE, why: null }, log: [] });
	});

	// A U round the notch 102.64–102.66, 25.04–25.1: its middle lies in the notch, outside the area.
	const U = [
		[102.6, 25.01],
		[102.7, 25.01],
		[102.7, 25.1],
		[102.66, 25.1],
		[102.66, 25.04],
		[102.64, 25.04],
		[102.64, 25.1],
		[102.6, 25.1],
		[102.6, 25.01],
	];

	test.each([
		{ type: "Polygon", coordinates: [U] },
		{ type: "MultiPolygon", coordinates: [[U]] },
	] as const)("of a $type a point inside is taken, not its middle, and that is noted", (given) => {
		const geometry = structuredClone(given) as unknown as Geometry;
		const { placing, log } = placeGeometry(geometry);
		const area = makeAreaIndex({
			type: "FeatureCollection",
			features: [
				{ type: "Feature", properties: { id: "u" }, geometry: { type: "Polygon", coordinates: [U] } },
			],
		});
		expect(placing.position && area.find(placing.position)).toBe("u");
		expect(log).toMatchObject([
			{ rule: "point-of-area", severity: "note", field: "geometry", value: given.type },
		]);
	});

	test("an area in a grid is placed as its points are, northing first too", () => {
		const coordinates = [U.map(([x = 0, y = 0]) => [...pointIn("EPSG:4543", [x, y])].reverse())];
		const { placing, log } = placeGeometry({ type: "Polygon", coordinates }, "EPSG:4543");
		expect(placing.position?.[0]).toBeGreaterThan(102.6);
		expect(placing.position?.[0]).toBeLessThan(102.7);
		expect(log.map(({ rule }) => rule)).toEqual(["northing-first", "point-of-area"]);
	});

	test("of a line and of several points one of theirs is taken", () => {
		const line = [
			[102.61, 25.01],
			[102.62, 25.02],
			[102.7, 25.02],
		];
		expect(placeGeometry({ type: "LineString", coordinates: line }).placing.position).toEqual([
			102.62, 25.02,
		]);
		expect(placeGeometry({ type: "MultiPoint", coordinates: line }).placing.position).toEqual([
			102.62, 25.02,
		]);
	});

	test.each([
		["a collection", { type: "GeometryCollection", geometries: [] }],
		["an empty area", { type: "Polygon", coordinates: [] }],
		["a point of text", { type: "Point", coordinates: ["x", "y"] as never }],
		[
			"nesting without end",
			{ type: "Polygon", coordinates: JSON.parse(`${"[".repeat(500)}1,2${"]".repeat(500)}`) },
		],
		["no coordinates at all", { type: "Polygon" } as never],
	] as const)("%s gives no position and no crash", (_, geometry) => {
		const { placing, log } = placeGeometry(geometry as Geometry);
		expect(placing).toEqual({ position: null, why: "missing" });
		expect(log.map(({ rule }) => rule)).toEqual(["missing-position"]);
	});

	test("an area without extent still has a place: its point nearest to the middle", () => {
		const flat = [[...MIDDLE], [...MIDDLE], [...MIDDLE], [...MIDDLE]];
		expect(placeGeometry({ type: "Polygon", coordinates: [flat] }).placing.position).toEqual(MIDDLE);
	});
});

describe("rows on one point", () => {
	const entries = (count: number) =>
		Array.from({ length: count }, (_, at) => {
			return { spot: { file: "a.csv", row: at + 2, id: `A${at}` }, record: { position: MIDDLE } };
		});

	test("five rows on one point are noted once, on the first of them", () => {
		const log: Finding[] = [];
		const elsewhere = {
			spot: { file: "a.csv", row: 9, id: "B" },
			record: { position: [102.65, 25.1] as const },
		};
		const unplaced = { spot: { file: "a.csv", row: 10, id: "C" }, record: { position: null } };
		noteSharedPoints([...entries(5), elsewhere, unplaced], log);
		expect(log).toMatchObject([
			{ rule: "many-on-one-point", severity: "note", row: 2, value: "102.7, 25.1" },
		]);
		expect(log[0]?.message.en).toContain("5 rows");
	});

	test("four may be neighbours", () => {
		const log: Finding[] = [];
		noteSharedPoints(entries(4), log);
		expect(log).toEqual([]);
	});
});
