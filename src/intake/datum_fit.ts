import type { Datum } from "../domain/datum";
import type { CompoundRow } from "./columns/compounds";
import { wgs84From } from "./datums";
import { type Door, isInside } from "./door";
import { findSubdistrict } from "./names";
import { makeFinding } from "./rules";
import type { Sheet } from "./sheet";

const CANDIDATES: readonly Datum[] = ["WGS84", "GCJ-02", "BD-09"];
// A wrong datum moves everything by hundreds of metres; a few rows at a border prove nothing.
const CLEARLY_MORE = 1.05;

/** Notes in the log when the points of a compound ledger would fit the district and its sub-districts clearly better in another datum than the stated one. Changes nothing. */
export function checkDatum(sheet: Sheet<CompoundRow>, door: Door): void {
	const fits = new Map(CANDIDATES.map((datum) => [datum, countFits(sheet, { ...door, datum })]));
	const stated = fits.get(door.datum === "CGCS2000" ? "WGS84" : door.datum) ?? 0;
	const [best, count] = [...fits].reduce((a, b) => (b[1] > a[1] ? b : a));
	if (count <= stated * CLEARLY_MORE) return;
	const spot = { file: sheet.file, row: null, id: null };
	const detail = `${count}/${sheet.entries.length}`;
	door.log.push(makeFinding(spot, { rule: "other-datum-fits", field: "datum", value: best, detail }));
}

function countFits(sheet: Sheet<CompoundRow>, door: Door): number {
	return sheet.entries.filter(({ record }) => {
		const { lng, lat, subdistrictName } = record;
		if (lng === null || lat === null || Math.abs(lat) > 90) return false;
		const position = wgs84From(door.datum, [lng, lat]);
		const subdistrict = findSubdistrict(door.district, subdistrictName);
		const fits = subdistrict && door.subdistricts?.covers(subdistrict.id, position);
		return isInside(door, position) && fits !== false;
	}).length;
}
