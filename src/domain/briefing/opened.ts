import type { Position } from "../datum";

/** What one row behind a number is. */
export type RowKind = "compound" | "project" | "camera" | "parking";

/** One thing behind a number. */
export interface OpenedRow {
	readonly id: string;
	readonly kind: RowKind;
	/** The compound it is, or belongs to; `null`: none. */
	readonly compound: string | null;
	/** Where the map goes for it; `null`: nowhere known. */
	readonly position: Position<"WGS84"> | null;
	/** What it adds to the number: 1 where things are counted, `null` where it is not recorded. */
	readonly amount: number | null;
}

/**
 * What stands behind a number. `count`: the number is how many rows there are. `sum`: it is what their amounts add up to. `share`: the rows are the
 * upper half of a ratio, `denominator` is the lower one. `derived`: it is computed from other numbers, and the rows are those it is about;
 * of a ratio that is no share of compounds their amounts are the upper half, and `denominator` is the lower one.
 */
export interface Opened {
	readonly how: "count" | "sum" | "share" | "derived";
	readonly rows: readonly OpenedRow[];
	readonly denominator: number | null;
	/** Ids left out because what is needed is not recorded. */
	readonly leftOut: readonly string[];
}
