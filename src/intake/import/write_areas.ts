import { SUBDISTRICT_COLUMNS } from "../columns/subdistricts";
import type { ImportedArea } from "./areas";
import { writeCsv } from "./canonical";

const FIELDS = ["id", "name", "englishName", "alias", "nbs", "mca"] as const;

/** Boundaries as the folder wants them, WGS84, and the list of their names and codes beside. */
export function writeAreas(areas: readonly ImportedArea[]): ReadonlyMap<string, string> {
	const features = areas.map((area) => ({
		type: "Feature" as const,
		id: area.id,
		properties: propertiesOf(area),
		geometry: area.geometry,
	}));
	const headers = FIELDS.map((field) => SUBDISTRICT_COLUMNS[field].header);
	const rows = areas.map((area) => Object.values(propertiesOf(area)).map((value) => value ?? ""));
	return new Map([
		["subdistricts.geojson", `${JSON.stringify({ type: "FeatureCollection", features })}\n`],
		["subdistricts.csv", writeCsv({ headers, rows })],
	]);
}

function propertiesOf({ id, name, row }: ImportedArea) {
	return { id, name, name_en: row.englishName, alias: row.alias, nbs: row.nbs, mca: row.mca };
}
