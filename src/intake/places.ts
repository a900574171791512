import type { AreaCollection, AreaFeature, District, Finding, Place } from "../domain/records";
import { makeWordParser, parseDegrees, parseWords } from "./cells";
import type { RowPoint } from "./columns/points";
import { type Door, placeRow } from "./door";
import type { ReadArea } from "./geojson";
import { findSubdistrict } from "./names";
import { makeFinding } from "./rules";
import { type Columns, column, type Entry, idColumn, type Sheet } from "./sheet";

/** A place as its row says it; its name is its id. */
interface PlaceRow extends RowPoint {
	readonly id: string;
	readonly subdistrictName: string | null;
	readonly kind: Place["kind"];
}

const KINDS = { 办事处: "office", 社区: "community" } as const;

/** The columns of the list of places. */
export const PLACE_COLUMNS: Columns<PlaceRow> = {
	id: idColumn("名称"),
	subdistrictName: column("街道", parseWords),
	kind: { header: "类别", parse: makeWordParser(KINDS, "community" as const), unknown: "community" },
	lng: column("经度", parseDegrees),
	lat: column("纬度", parseDegrees),
};

/** The places a sketch is made from. Rows of no known sub-district, without a position or outside the district are rejected. */
export function makePlaces(sheet: Sheet<PlaceRow>, door: Door): Entry<Place>[] {
	return sheet.entries.flatMap(({ spot, record }): Entry<Place>[] => {
		const subdistrict = findSubdistrict(door.district, record.subdistrictName);
		if (!subdistrict) {
			const field = PLACE_COLUMNS.subdistrictName.header;
			const value = record.subdistrictName ?? "";
			door.log.push(makeFinding(spot, { rule: "unknown-subdistrict", field, value }));
			return [];
		}
		const { position } = placeRow(record, door, { ...spot, severity: "reject" });
		if (!position) return [];
		return [{ spot, record: { name: record.id, subdistrict: subdistrict.id, kind: record.kind, position } }];
	});
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
			const detail = String(earlier);
			log.push(makeFinding(spot, { rule: "duplicate-id", field: "name", value: name, detail }));
		} else {
			rowOfId.set(found.id, row);
			return [{ type: "Feature", properties: { id: found.id }, geometry }];
		}
		return [];
	});
	return { type: "FeatureCollection", features };
}
