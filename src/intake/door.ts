import type { AreaIndex } from "../domain/areas";
import type { Datum, Position } from "../domain/datum";
import type { District, Finding } from "../domain/records";
import { POINT_COLUMNS } from "./columns/points";
import { type RawPoint, readAs, unitOf } from "./datums";
import { looksLikeDegrees } from "./datums/grids";
import { listReadings, type Reading } from "./datums/readings";
import { findPointOf, findRowPlace, type Located, type RowPlace } from "./row_point";
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

/** Where a row lies, or why it cannot be placed; of one outside the district, also where it would lie. */
export type Placing =
	| { readonly position: Position<"WGS84">; readonly why: null }
	| { readonly position: null; readonly why: "missing" }
	| { readonly position: null; readonly why: "outside"; readonly at: Position<"WGS84"> };

/** Whether a position lies in the district or on its border. True for all when the district has no outline. */
function isInside(door: Pick<Door, "outline">, position: Position<"WGS84">): boolean {
	return door.outline === null || door.outline.find(position) !== null;
}

const POSITION_FIELD = `${POINT_COLUMNS.lng.header}, ${POINT_COLUMNS.lat.header}`;

// What is said of a row that cannot be placed: it stays in its ledger all the same, or it is of no use without a place.
type Trouble = "missing" | "placeholder" | "unit" | "outside";
const UNPLACED: Readonly<Record<"kept" | "rejected", Readonly<Record<Trouble, Rule>>>> = {
	kept: {
		missing: "missing-position",
		placeholder: "placeholder-position",
		unit: "position-unit",
		outside: "outside-district",
	},
	rejected: {
		missing: "row-without-position",
		placeholder: "row-placeholder-position",
		unit: "row-position-unit",
		outside: "row-outside-district",
	},
};

type PlacedSpot = Spot & { readonly unplaced: keyof typeof UNPLACED };

/**
 * The position of a row in WGS84. Swapped numbers, and in a grid a zone number too many or missing, are put right when only that
 * brings them into the district; without an outline, when as given they are impossible. Of a line or area a point is taken. A row
 * without a usable position, or outside, is reported as kept or rejected, whichever the caller does with it, and has none.
 */
export function placeRow(located: Located, door: Door, { unplaced, ...where }: PlacedSpot): Placing {
	const place = findRowPlace(located);
	const value = place ? writePoint(place.raw) : writeHalf(located);
	const report = (rule: Rule, detail: string = door.datum) =>
		door.log.push(makeFinding(where, { rule, field: POSITION_FIELD, value, detail }));
	const refuse = (trouble: Trouble) => report(UNPLACED[unplaced][trouble]);
	if (!place || isPlaceholder(place.raw)) {
		refuse(place ? "placeholder" : "missing");
		return { position: null, why: "missing" };
	}
	const found = tryReadings(place, door);
	if (!found) {
		refuse("unit");
		return { position: null, why: "missing" };
	}
	const { reading, position } = found;
	if (!reading) {
		refuse("outside");
		return { position: null, why: "outside", at: position };
	}
	for (const rule of reading.repairs) report(rule);
	if (place.area) door.log.push(makeFinding(where, describeArea(place.area.type)));
	return { position, why: null };
}

function writePoint([first, second]: RawPoint): string {
	return `${first}, ${second}`;
}

// What there is of a position that lacks one of its numbers.
function writeHalf({ lng, lat }: Located): string {
	return [lng, lat].filter((one) => one !== null).join(", ");
}

function describeArea(type: string) {
	return { rule: "point-of-area", field: "geometry", value: type } as const;
}

// What is typed where nothing is known. Neither lies on land.
function isPlaceholder([first, second]: RawPoint): boolean {
	return first === second && (first === 0 || first === 1);
}

interface Found {
	/** The reading that brings the row into the district; `null` when none does. */
	readonly reading: Reading | null;
	readonly position: Position<"WGS84">;
}

/** The first reading inside the district; else where the first possible one lies; `null` when the numbers are none of this datum. */
function tryReadings(place: RowPlace, door: Door): Found | null {
	if (unitOf(door.datum) === "metres" && looksLikeDegrees(place.raw)) return null;
	let outside: Found | null = null;
	for (const reading of listReadings(door.datum)) {
		const convert = (point: RawPoint) => readAs(door.datum, reading.apply(point));
		const position = place.area ? findPointOf(place.area, convert) : convert(place.raw);
		if (!position) continue;
		if (isInside(door, position)) return { reading, position };
		outside ??= { reading: null, position };
	}
	return outside;
}

/** The position of one of several points of a row, inside the district, and the repairs it took, not yet reported. `null` when it lies outside or cannot be read. */
export function placePoint(
	raw: RawPoint,
	door: Door,
): { readonly position: Position<"WGS84">; readonly repairs: readonly Rule[] } | null {
	const found = tryReadings({ raw, area: null }, door);
	return found?.reading ? { position: found.position, repairs: found.reading.repairs } : null;
}

interface Crowd {
	readonly first: Spot;
	readonly value: string;
	readonly rows: (number | null)[];
}

/** Fewer rows than this on one point are neighbours in one building; as many are a stand-in. */
const CROWD_ROWS = 5;

/** Notes each point that five or more rows of a file share, on the first of them. */
export function noteSharedPoints(
	entries: readonly {
		readonly spot: Spot;
		readonly record: { readonly position: Position<"WGS84"> | null };
	}[],
	log: Finding[],
): void {
	const crowds = new Map<string, Crowd>();
	for (const { spot, record } of entries) {
		if (!record.position) continue;
		const value = writePoint(record.position);
		const crowd = crowds.get(value) ?? { first: spot, value, rows: [] };
		crowd.rows.push(spot.row);
		crowds.set(value, crowd);
	}
	for (const { first, value, rows } of crowds.values()) {
		if (rows.length < CROWD_ROWS) continue;
		const detail = String(rows.length);
		log.push(makeFinding(first, { rule: "many-on-one-point", field: POSITION_FIELD, value, detail }));
	}
}
