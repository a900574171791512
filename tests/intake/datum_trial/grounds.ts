import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { type AreaIndex, makeAreaIndex } from "../../../src/domain/areas";
import type { Position } from "../../../src/domain/datum";
import { makeGround } from "../../../src/domain/ground";
import type { AreaCollection } from "../../../src/domain/records";
import { wgs84From } from "../../../src/intake/datums";
import { parseAreas } from "../../../src/intake/geojson";

/** A place of which the truth is known: where things lie, and which sub-district records name for them. */
export interface KnownGround {
	readonly outline: AreaIndex;
	readonly subdistricts: AreaIndex;
	readonly ids: readonly string[];
	readonly things: readonly KnownThing[];
}

export interface KnownThing {
	readonly position: Position<"WGS84">;
	readonly subdistrictId: string | null;
	/** Where the compound it belongs to is known to lie. */
	readonly near: Position<"WGS84"> | null;
}

type Row = Readonly<Record<string, string>>;

const DATA = join(import.meta.dirname, "../../../data");

function readRows(file: string): Row[] {
	const text = readFileSync(join(DATA, file), "utf8").replace(/^\uFEFF/, "");
	return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

function positionOf(row: Row): Position<"WGS84"> {
	return wgs84From("WGS84", [Number(row.经度), Number(row.纬度)]);
}

interface Names {
	readonly subdistricts: readonly { id: string; name: { zh: string }; aliases: readonly string[] }[];
}

/** The shipped data folder: its compounds with their recorded sub-districts, its cameras near their compounds. */
export function readShippedGrounds(): { readonly compounds: KnownGround; readonly cameras: KnownGround } {
	const { subdistricts }: Names = JSON.parse(readFileSync(join(DATA, "district.json"), "utf8"));
	const idOf = (name: string) =>
		subdistricts.find((one) => one.name.zh === name || one.aliases.includes(name))?.id ?? "";
	const outline: AreaCollection = {
		type: "FeatureCollection",
		features: parseAreas(readFileSync(join(DATA, "outline.geojson")), "WGS84").areas.map(({ geometry }) => ({
			type: "Feature",
			properties: { id: "district" },
			geometry,
		})),
	};
	const places = readRows("places.csv").map((row) => ({
		name: row.名称 ?? "",
		subdistrict: idOf(row.街道 ?? ""),
		kind: "community" as const,
		position: wgs84From("GCJ-02", [Number(row.经度), Number(row.纬度)]),
	}));
	const none = { type: "FeatureCollection" as const, features: [] };
	const ground = makeGround(outline, none, { kind: "places", places });
	const base = {
		outline: makeAreaIndex(ground.outline),
		subdistricts: makeAreaIndex(ground.subdistricts),
		ids: subdistricts.map(({ id }) => id),
	};
	const rows = readRows("compounds.csv");
	const positions = new Map(rows.map((row) => [row.编号 ?? "", positionOf(row)]));
	const compounds = rows.map((row) => {
		return { position: positionOf(row), subdistrictId: idOf(row.街道 ?? ""), near: null };
	});
	const cameras = readRows("cameras.csv").map((row) => {
		const near = positions.get(row.小区编号 ?? "") ?? null;
		return { position: positionOf(row), subdistrictId: null, near };
	});
	return { compounds: { ...base, things: compounds }, cameras: { ...base, things: cameras } };
}

export interface MadeUp {
	readonly west: number;
	readonly south: number;
	/** Sub-districts a side, each a square of so many degrees. */
	readonly side: number;
	readonly cell: number;
	readonly count: number;
	readonly random: () => number;
}

/** A made-up town: a square of square sub-districts, things spread evenly, each recorded where it lies. */
export function makeGridTown({ west, south, side, cell, count, random }: MadeUp): KnownGround {
	const square = (x: number, y: number, size: number) => ({
		type: "MultiPolygon" as const,
		coordinates: [
			[
				[
					[x, y],
					[x + size, y],
					[x + size, y + size],
					[x, y + size],
					[x, y],
				],
			],
		],
	});
	const collect = (areas: readonly (readonly [string, ReturnType<typeof square>])[]): AreaCollection => ({
		type: "FeatureCollection",
		features: areas.map(([id, geometry]) => ({ type: "Feature", properties: { id }, geometry })),
	});
	const cells = Array.from({ length: side * side }, (_, at) => {
		const [x, y] = [at % side, Math.floor(at / side)];
		return [`cell-${at}`, square(west + x * cell, south + y * cell, cell)] as const;
	});
	const subdistricts = makeAreaIndex(collect(cells));
	const things = Array.from({ length: count }, (): KnownThing => {
		const position = [west + random() * side * cell, south + random() * side * cell] as const;
		return { position, subdistrictId: subdistricts.find(position), near: null };
	});
	const outline = makeAreaIndex(collect([["town", square(west, south, side * cell)]]));
	return { outline, subdistricts, ids: cells.map(([id]) => id), things };
}
