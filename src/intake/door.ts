import type { AreaIndex } from "../domain/areas";
import type { Datum, Position } from "../domain/datum";
import type { District, Finding } from "../domain/records";
import { POINT_COLUMNS, type RowPoint } from "./columns/points";
import { wgs84From } from "./datums";
import { makeFinding, type Rule, type Spot } from "./rules";

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

type NoPosition = "missing" | "outside";

/** Where a row lies, or why it cannot be placed. */
export type Placing =
	| { readonly position: Position<"WGS84">; readonly why: null }
	| { readonly position: null; readonly why: NoPosition };

/** Whether a position lies in the district or on its border. True for all when the district has no outline. */
export function isInside(door: Door, position: Position<"WGS84">): boolean {
	return door.outline === null || door.outline.find(position) !== null;
}

const POSITION_FIELD = `${POINT_COLUMNS.lng.header}, ${POINT_COLUMNS.lat.header}`;

// What is said of a row that cannot be placed: it stays in its ledger all the same, or it is of no use without a place.
const UNPLACED: Readonly<Record<"kept" | "rejected", Readonly<Record<NoPosition, Rule>>>> = {
	kept: { missing: "missing-position", outside: "outside-district" },
	rejected: { missing: "row-without-position", outside: "row-outside-district" },
};

/**
 * The position of a row in WGS84. Swapped coordinates are put right when only that brings them into the district. A row without
 * a usable position, or outside, is reported as kept or rejected, whichever the caller does with it, and has none.
 */
export function placeRow(
	point: RowPoint,
	door: Door,
	spot: Spot & { readonly unplaced: keyof typeof UNPLACED },
): Placing {
	const { unplaced, ...where } = spot;
	const { lng, lat } = point;
	const value = [lng, lat].filter((one) => one !== null).join(", ");
	const refuse = (why: NoPosition): Placing => {
		door.log.push(makeFinding(where, { rule: UNPLACED[unplaced][why], field: POSITION_FIELD, value }));
		return { position: null, why };
	};
	if (lng === null || lat === null) return refuse("missing");
	const asGiven = convert(door, lng, lat);
	if (asGiven && isInside(door, asGiven)) return { position: asGiven, why: null };
	const swapped = convert(door, lat, lng);
	if (!swapped || !isInside(door, swapped)) return refuse("outside");
	door.log.push(makeFinding(where, { rule: "swapped-position", field: POSITION_FIELD, value }));
	return { position: swapped, why: null };
}

function convert(door: Door, lng: number, lat: number): Position<"WGS84"> | null {
	return Math.abs(lat) > 90 ? null : wgs84From(door.datum, [lng, lat]);
}
