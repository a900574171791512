import type { AreaIndex } from "../domain/areas";
import type { Datum, Position } from "../domain/datum";
import { distanceM } from "../domain/distance";
import { type RawPoint, readAs } from "./datums";
import { listOrders } from "./datums/readings";

/** A point of a file, and what else is known of where it lies. */
export interface DatumPoint {
	/** As it stands in the file. */
	readonly raw: RawPoint;
	/** Id of the sub-district its row names; `null`: none, or an unknown one. */
	readonly subdistrictId: string | null;
	/** Where the same compound, or the one it belongs to, is known to lie; `null` when it is not. */
	readonly near: Position<"WGS84"> | null;
}

/** The points of a file and what they are compared with. */
export interface DatumQuestion {
	readonly points: readonly DatumPoint[];
	/** The datum the file is read in. */
	readonly used: Datum;
	readonly outline: AreaIndex | null;
	readonly subdistricts: AreaIndex | null;
}

/** What can speak for a datum at a point. */
type Evidence = "readable" | "inside" | "subdistrict" | "near";

/** What speaks for a datum at one point (true) and against it (false); evidence that is not to be had is not there. */
export interface Mark {
	/** `null` when the numbers are no position in this datum. */
	readonly position: Position<"WGS84"> | null;
	readonly evidence: Readonly<Partial<Record<Evidence, boolean>>>;
}

/** How many points have something to be compared with, and how many agree. */
export interface Agreement {
	readonly known: number;
	readonly agree: number;
}

/** How the points lie under one datum. `null` where there is nothing to compare with. */
export interface DatumFit {
	readonly datum: Datum;
	/** In WGS84, for the points that can be read in this datum. */
	readonly points: readonly Position<"WGS84">[];
	/** Points inside the district. */
	readonly inside: number | null;
	/** Points in the sub-district their row names. */
	readonly subdistrict: Agreement | null;
	/** Points near where they are known to lie. */
	readonly near: Agreement | null;
	/** Points that fit in all of these. */
	readonly fitting: number;
	readonly marks: readonly Mark[];
}

/** A point this near to where it is known to lie counts as the same place; the shifts between datums are larger. */
const NEAR_M = 200;

/** The evidence at one point for one datum. Swapped numbers are read the way that brings them into the district. */
export function weighPoint(
	{ raw, subdistrictId, near }: DatumPoint,
	datum: Datum,
	question: DatumQuestion,
): Mark {
	const { outline, subdistricts } = question;
	const position = readOrdered(raw, datum, outline);
	const covered =
		subdistrictId === null ? null : (subdistricts?.covers(subdistrictId, position ?? NOWHERE) ?? null);
	const evidence = {
		readable: position !== null,
		...(outline && { inside: position !== null && outline.find(position) !== null }),
		...(covered !== null && { subdistrict: position !== null && covered }),
		...(near && { near: position !== null && distanceM(position, near) <= NEAR_M }),
	};
	return { position, evidence };
}

// Only to learn whether there is such an area at all.
const NOWHERE: Position<"WGS84"> = [0, 0];

function readOrdered(raw: RawPoint, datum: Datum, outline: AreaIndex | null): Position<"WGS84"> | null {
	const possible = listOrders(datum)
		.map(({ apply }) => readAs(datum, apply(raw)))
		.filter((position) => position !== null);
	return possible.find((position) => outline && outline.find(position) !== null) ?? possible[0] ?? null;
}
