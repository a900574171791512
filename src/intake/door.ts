import type { AreaIndex } from "../domain/areas";
import type { Datum, Position } from "../domain/datum";
import type { District, Finding } from "../domain/records";
import type { RowPoint } from "./columns/points";
import { wgs84From } from "./datums";
import { makeFinding, type Spot } from "./rules";

/** What every row of a file is checked against. */
export interface Door {
	readonly district: District;
	/** The district as one area; `null` when no outline was handed over, and then nothing counts as outside. */
	readonly outline: AreaIndex | null;
	/** The sub-districts, given or sketched; `null` without any. */
	readonly subdistricts: AreaIndex | null;
	readonly datum: Datum;
	readonly log: Finding[];
}

/** Where a row lies, or why it cannot be placed. */
export type Placing =
	| { readonly position: Position<"WGS84">; readonly why: null }
	| { readonly position: null; readonly why: "missing" | "outside" };

/** Whether a position lies in the district or on its border. True for all when the district has no outline. */
export function isInside(door: Door, position: Position<"WGS84">): boolean {
	return door.outline === null || door.outline.find(position) !== null;
}

/**
 * The position of a row in WGS84. Swapped coordinates are put right when only that brings them into the district. A row without
 * a usable position, or outside, is reported with the given severity and has none.
 */
export function placeRow(
	point: RowPoint,
	door: Door,
	spot: Spot & { readonly severity: "withhold" | "reject" },
): Placing {
	const { severity, ...where } = spot;
	const { lng, lat } = point;
	const value = [lng, lat].filter((one) => one !== null).join(", ");
	const refuse = (rule: "missing-position" | "outside-district"): Placing => {
		door.log.push(makeFinding(where, { rule, field: "经度, 纬度", value, severity }));
		return { position: null, why: rule === "missing-position" ? "missing" : "outside" };
	};
	if (lng === null || lat === null) return refuse("missing-position");
	const asGiven = convert(door, lng, lat);
	if (asGiven && isInside(door, asGiven)) return { position: asGiven, why: null };
	const swapped = convert(door, lat, lng);
	if (!swapped || !isInside(door, swapped)) return refuse("outside-district");
	door.log.push(makeFinding(where, { rule: "swapped-position", field: "经度, 纬度", value }));
	return { position: swapped, why: null };
}

function convert(door: Door, lng: number, lat: number): Position<"WGS84"> | null {
	return Math.abs(lat) > 90 ? null : wgs84From(door.datum, [lng, lat]);
}
