/** What an operator says of a wall; what nobody said is `null`. */
export interface Wall {
	/** Height of the lit picture, metres. */
	readonly heightM: number | null;
	/** From the wall to the viewer farthest away, metres. */
	readonly farthestM: number | null;
	/** Panels the wall is made of; text does not cross the seams between them. */
	readonly panels: { readonly columns: number; readonly rows: number };
}

/** Bounds of what can be said, the same in link, fields and words. */
export const WALL_BOUNDS = {
	heightM: { min: 0.3, max: 20, step: 0.1, digits: 1 },
	farthestM: { min: 0.5, max: 100, step: 0.5, digits: 1 },
	panels: { min: 1, max: 12, step: 1, digits: 0 },
} as const;

/** A single seamless picture nobody has measured. */
export const UNKNOWN_WALL: Wall = { heightM: null, farthestM: null, panels: { columns: 1, rows: 1 } };
