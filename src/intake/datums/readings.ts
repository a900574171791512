import type { Datum } from "../../domain/datum";
import type { Rule } from "../rules";
import { GRIDS, type Grid, PREFIX_M } from "./grids";
import { unitOf } from "./registry";
import type { RawPoint } from "./shifted";

/** One way to read two numbers of a file, and the repairs it takes; none for the way they stand. */
export interface Reading {
	readonly repairs: readonly Rule[];
	readonly apply: (point: RawPoint) => RawPoint;
}

const AS_GIVEN: Reading = { repairs: [], apply: (point) => point };
const swap = ([first, second]: RawPoint): RawPoint => [second, first];

/** The ways numbers stated to be in a datum may be written, the plain one first: swapped, and in a grid with or without the number of the zone. */
export function listReadings(datum: Datum): readonly Reading[] {
	const known = readingsOf.get(datum) ?? makeReadings(datum);
	readingsOf.set(datum, known);
	return known;
}

// Asked once a row, the same for a whole file.
const readingsOf = new Map<Datum, readonly Reading[]>();

function makeReadings(datum: Datum): readonly Reading[] {
	const grid = GRIDS.get(datum);
	const orders = listOrders(datum);
	if (!grid) return orders;
	const prefixes = orders.map(
		({ repairs, apply }): Reading => ({
			repairs: [...repairs, "zone-prefix"],
			apply: (point) => adaptPrefix(apply(point), grid),
		}),
	);
	return [...orders, ...prefixes];
}

/** The two orders of two numbers, the plain one first. */
export function listOrders(datum: Datum): readonly Reading[] {
	// Surveyors write north as X, so that in metres the order is a custom and in degrees a slip.
	const rule = unitOf(datum) === "degrees" ? "swapped-position" : "northing-first";
	return [AS_GIVEN, { repairs: [rule], apply: swap }];
}

// Only the number of the stated zone is put on or taken off: any other says that the point lies in another zone.
function adaptPrefix([east, north]: RawPoint, { zone, prefixed }: Grid): RawPoint {
	const prefixM = zone * PREFIX_M;
	return [prefixed ? east + prefixM : east - prefixM, north];
}
