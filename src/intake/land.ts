import { type AreaIndex, makeAreaIndex } from "../domain/areas";
import { makeGround, type Neighbours } from "../domain/ground";
import type { AreaCollection, Ground } from "../domain/records";
import type { FileRead } from "./account";
import type { DistrictFacts } from "./district";
import { parseAreas, type ReadArea } from "./geojson";
import { checkPlaces, makePlaces, makeSubdistrictAreas, PLACE_COLUMNS } from "./places";
import { makeFinding } from "./rules";
import { readSheet } from "./sheet";
import { readTable, type Shelf } from "./shelf";

/** The geometry of a folder: what is drawn, and what rows are checked against. */
export interface Land {
	readonly ground: Ground | null;
	/** True when the sub-district boundaries were sketched from places. */
	readonly sketch: boolean;
	readonly outline: AreaIndex | null;
	readonly subdistricts: AreaIndex | null;
	readonly reads: readonly FileRead[];
}

type GroundParts = Parameters<typeof makeGround>;
let lastMade: { readonly key: string; readonly ground: Ground } | null = null;

// A steward's folder is read again after every choice, and its ground, four fifths of the work, hardly ever changes.
function makeGroundOnce(...parts: GroundParts): Ground {
	const key = JSON.stringify(parts);
	if (lastMade?.key !== key) lastMade = { key, ground: makeGround(...parts) };
	return lastMade.ground;
}

const NOTHING: AreaCollection = { type: "FeatureCollection", features: [] };

/** The land of a folder. Without an outline there is no ground; without boundaries and places there are no sub-district areas. */
export function readGround(shelf: Shelf, { district }: DistrictFacts): Land {
	const reads: FileRead[] = [];
	const outlineAreas = readAreas(shelf, "outline", reads);
	const neighbourAreas = readAreas(shelf, "neighbours", reads);
	const outline = collect(outlineAreas ?? [], () => ({ id: district.id }));
	const hasOutline = outline.features.length > 0;
	const outlineIndex = hasOutline ? makeAreaIndex(outline) : null;
	const given = readGiven(shelf, district, reads);
	const places = given ? [] : readPlaces(shelf, { district, outline: outlineIndex }, reads);
	if (!hasOutline) {
		const subdistricts = given && makeAreaIndex(given);
		return { ground: null, sketch: false, outline: null, subdistricts, reads };
	}
	const neighbours: Neighbours = collect(neighbourAreas ?? [], ({ properties }) => {
		const zh = String(properties.name ?? "");
		return { name: { zh, en: String(properties.name_en ?? zh) } };
	});
	const parts = given ? ({ kind: "given", areas: given } as const) : ({ kind: "places", places } as const);
	const ground = makeGroundOnce(outline, neighbours, parts);
	const known = ground.subdistricts.features.length > 0;
	return {
		ground,
		sketch: !given && known,
		outline: outlineIndex,
		subdistricts: known ? makeAreaIndex(ground.subdistricts) : null,
		reads,
	};
}

function collect<P>(areas: readonly ReadArea[], describe: (area: ReadArea) => P) {
	const features = areas.map((area) => ({
		type: "Feature" as const,
		properties: describe(area),
		geometry: area.geometry,
	}));
	return { type: "FeatureCollection" as const, features };
}

function readAreas(shelf: Shelf, kind: string, reads: FileRead[]): readonly ReadArea[] | null {
	const opened = shelf.openPlaced(kind, (bytes, _, datum) => parseAreas(bytes, datum));
	if (!opened) return null;
	const { areas, faults } = opened.content;
	const file = shelf.path(kind);
	for (const { row, why } of faults) {
		const fault = { rule: "bad-geometry", field: "geometry", value: String(row), detail: why } as const;
		shelf.log.push(makeFinding({ file, row, id: null }, fault));
	}
	reads.push({ file, read: areas.length + faults.length, records: areas.map(() => ({})) });
	return areas;
}

function readGiven(
	shelf: Shelf,
	district: DistrictFacts["district"],
	reads: FileRead[],
): AreaCollection | null {
	const areas = readAreas(shelf, "subdistricts", reads);
	if (!areas) return null;
	const given = makeSubdistrictAreas({ file: shelf.path("subdistricts"), areas, log: shelf.log }, district);
	const last = reads.pop();
	if (last) reads.push({ ...last, records: given.features.map(() => ({})) });
	return given.features.length > 0 ? given : NOTHING;
}

function readPlaces(
	shelf: Shelf,
	known: { district: DistrictFacts["district"]; outline: AreaIndex | null },
	reads: FileRead[],
) {
	const { log } = shelf;
	const opened = shelf.openPlaced("places", (bytes, file) =>
		readSheet({ file, table: readTable(shelf, bytes, file), columns: PLACE_COLUMNS, log }),
	);
	if (!opened) return [];
	const district = { ...known.district, sketch: true, published: null };
	const door = { district, outline: known.outline, subdistricts: null, datum: opened.datum, log };
	const entries = makePlaces(opened.content, door);
	const { file, read } = opened.content;
	if (known.outline !== null) checkPlaces(entries, file, door);
	reads.push({ file, read, records: entries.map((entry) => entry.record) });
	return entries.map((entry) => entry.record);
}
