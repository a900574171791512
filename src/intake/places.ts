import type { AreaCollection, AreaFeature, District, Finding, Place } from "../domain/records";
import { isSamePoint } from "../domain/sketch";
import { makeWordParser, parseWords } from "./cells";
import { type Columns, codedColumn, column, nameColumn } from "./columns/column";
import { POINT_COLUMNS, type RowPoint } from "./columns/points";
import { type Door, placeRow } from "./door";
import type { ReadArea } from "./geojson";
import { findSubdistrict } from "./names";
import { makeFinding } from "./rules";
import type { Entry, Sheet } from "./sheet";

/** A place as its row says it; its name is its id. */
interface PlaceRow extends RowPoint {
	readonly id: string;
	readonly subdistrictName: string | null;
	readonly kind: Place["kind"];
}

const KINDS = { 办事处: "office", 社区: "community" } as const;

/** The columns of the list of places. */
export const PLACE_COLUMNS: Columns<PlaceRow> = {
	id: nameColumn("名称", "地点|地点名称|name"),
	subdistrictName: column("街道", parseWords, "所属街道|街道名称|subdistrict"),
	kind: codedColumn("类别", {
		parse: makeWordParser(KINDS, "community" as const),
		unknown: "community",
		aliases: "类型|kind|type",
	}),
	...POINT_COLUMNS,
};

/** The places a sketch is made from. Rows of no known sub-district, without a position or outside the district are rejected. */
export function makePlaces(sheet: Sheet<PlaceRow>, door: Door): Entry<Place>[] {
	return sheet.entries.flatMap(({ spot, record, geometry }): Entry<Place>[] => {
		const subdistrict = findSubdistrict(door.district, record.subdistrictName);
		if (!subdistrict) {
			const field = PLACE_COLUMNS.subdistrictName.header;
			const value = record.subdistrictName ?? "";
			door.log.push(makeFinding(spot, { rule: "unknown-subdistrict", field, value }));
			return [];
		}
		const { position } = placeRow({ ...record, geometry }, door, { ...spot, unplaced: "rejected" });
		if (!position) return [];
		return [{ spot, record: { name: record.id, subdistrict: subdistrict.id, kind: record.kind, position } }];
	});
}

/** Notes on what a sketch from these places cannot show: a sub-district whose place stands on another's point, and one without any place. */
export function checkPlaces(entries: readonly Entry<Place>[], file: string, { district, log }: Door): void {
	const apart: Entry<Place>[] = [];
	for (const entry of entries) {
		const { position, subdistrict } = entry.record;
		const first = apart.find(({ record }) => isSamePoint(record.position, position));
		if (!first) apart.push(entry);
		if (!first || first.record.subdistrict === subdistrict) continue;
		const detail = String(first.spot.row);
		const field = PLACE_COLUMNS.id.header;
		log.push(makeFinding(entry.spot, { rule: "same-point", field, value: entry.record.name, detail }));
	}
	const placed = new Set(entries.map(({ record }) => record.subdistrict));
	for (const { id, name } of district.subdistricts) {
		if (placed.has(id)) continue;
		const field = PLACE_COLUMNS.subdistrictName.header;
		log.push(makeFinding({ file, row: null, id }, { rule: "no-place", field, value: name.zh }));
	}
}

interface GivenAreas {
	readonly file: string;
	readonly areas: readonly ReadArea[];
	readonly log: Finding[];
}

/** Sub-district boundaries as given, joined by name. Areas of no known sub-district, and second areas of one, are rejected. */
export function makeSubdistrictAreas(
	{ file, areas, log }: GivenAreas,
	district: Pick<District, "subdistricts">,
): AreaCollection {
	const rowOfId = new Map<string, number>();
	const features = areas.flatMap(({ row, properties, geometry }): AreaFeature[] => {
		const name = String(properties.id ?? properties.name ?? "");
		const found = findSubdistrict(district, name) ?? findSubdistrict(district, String(properties.name ?? ""));
		const earlier = found ? rowOfId.get(found.id) : undefined;
		const spot = { file, row, id: found?.id ?? null };
		if (!found) log.push(makeFinding(spot, { rule: "unknown-subdistrict", field: "name", value: name }));
		else if (earlier !== undefined) {
			const detail = `第 ${earlier} 个图形 / feature ${earlier}`;
			log.push(makeFinding(spot, { rule: "duplicate-id", field: "name", value: name, detail }));
		} else {
			rowOfId.set(found.id, row);
			return [{ type: "Feature", properties: { id: found.id }, geometry }];
		}
		return [];
	});
	return { type: "FeatureCollection", features };
}
