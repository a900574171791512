import type { Position } from "../../datum";

/** One thing to be covered. */
export interface Demand {
	readonly compound: string;
	readonly position: Position<"WGS84">;
	/** Households, or 1 an entrance, or missing spaces; never negative. */
	readonly weight: number;
}

/** One place where something may be put. */
export interface Site {
	readonly id: string;
	readonly position: Position<"WGS84">;
	/** `null`: a point of the grid. */
	readonly compound: string | null;
	/** What stands at the position: a surveyed entrance, the label point of a compound of which no entrance was surveyed, or a point of the grid. */
	readonly at: "entrance" | "label" | "grid";
}

/**
 * Why nothing can be said of a compound: it is not placed, its entrances were not surveyed (or it is not recorded which of them are watched), its households or its
 * parking spaces are not recorded, or the cameras could not be had.
 */
export type WhyLeftOut = "position" | "entrances" | "households" | "deficit" | "cameras";

/** What the choice of sites is made from; plain data, so that it travels into a worker. */
export interface CoverageInput {
	readonly what: "cameras" | "parking";
	/** What weights count. */
	readonly unit: "households" | "entrances" | "spaces";
	readonly demands: readonly Demand[];
	readonly sites: readonly Site[];
	readonly reachM: number;
	readonly count: number;
	/** Of one parking site; `null`: without bound (cameras). */
	readonly capacity: number | null;
	/** Distance of neighbouring points of the grid, metres; larger than asked where there would be too many. `null`: sites are entrances. */
	readonly meshM: number | null;
	/** Compounds of which nothing can be said, with the reason. */
	readonly leftOut: readonly { readonly id: string; readonly why: WhyLeftOut }[];
	/** How many compounds were looked at; those not left out are counted. */
	readonly compounds: number;
	/** Weight already covered by what exists. */
	readonly coveredBefore: number;
	readonly total: number;
}

/** A choice of sites and what it covers. */
export interface Coverage {
	/** Indices into `sites`. */
	readonly sites: readonly number[];
	readonly covered: number;
	/** Which site serves each demand, as an index into `sites`, with how much; what is missing stays uncovered. */
	readonly served: readonly { readonly demand: number; readonly site: number; readonly amount: number }[];
}

export interface CoverageResult {
	readonly exact: Coverage;
	/** `null` gap: proven best; else at most this share better could exist. */
	readonly gap: number | null;
	readonly greedy: Coverage;
	/** `own`: there was no solver, and the product's own search stood in. */
	readonly by: "milp" | "own";
	/** Indices of demands nothing new of the exact choice covers, not even in part. */
	readonly uncovered: readonly number[];
	/** Fewest sites that cover everything that can be covered; `proven` when no fewer do, else at least `atLeast` are needed. */
	readonly minimum: { readonly count: number; readonly proven: boolean; readonly atLeast: number };
	/** Demands no site reaches at all. */
	readonly outOfReach: readonly number[];
	/** What all sites together would cover anew. */
	readonly most: number;
	/** What 0, 1, 2, … sites of the greedy choice cover anew, some beyond `count`, so that one sees what more would bring. */
	readonly curve: readonly number[];
}
