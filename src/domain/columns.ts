import type { Position } from "./datum";

/** An indicator as columns that stand up from the map, one a sub-district that has a value. */
export interface Columns {
	readonly bars: readonly Bar[];
}

/** How far a map with columns leans back, degrees: flatter, and the ones behind hide; further, and the far ones shrink. */
export const LEAN = 42;

/** One column. */
export interface Bar {
	/** Id of the sub-district. */
	readonly subdistrict: string;
	readonly name: string;
	/** Where it stands. */
	readonly position: Position<"WGS84">;
	/** The indicator's value, in its own unit. */
	readonly value: number;
	/** Of the greatest value, 0–1; the height is this share of the tallest column's. */
	readonly share: number;
	/** The value as written on top, without its unit. */
	readonly label: string;
}
