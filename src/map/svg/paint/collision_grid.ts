import type { Box } from "./clip";

/** Whether a symbol may lie over others: never; always; or over those that may themselves. */
export type Overlap = "never" | "always" | "cooperative";

interface Taken extends Box {
	readonly overlap: Overlap;
}

/** Which boxes of a picture are taken. */
export interface CollisionGrid {
	isFree(box: Box, overlap: Overlap): boolean;
	take(box: Box, overlap: Overlap): void;
}

/** About a word: a box meets few cells, a cell few boxes. */
const CELL_PX = 64;
/** The first and the last cell a side: they hold all that is beyond, so that no box is in more cells than a screen has. */
const ENDS = { first: -2, last: 128 } as const;
/** Boxes that touch are in each other's way, also where rounding parts them by a hair. */
const HAIR = 1e-6;

/** A grid of boxes nothing is in yet. */
export function makeCollisionGrid(): CollisionGrid {
	const cells = new Map<string, Taken[]>();
	return {
		isFree: (box, overlap) =>
			overlap === "always" ||
			cellsOf(box).every((cell) => cells.get(cell)?.every((other) => !isInWay(other, box, overlap)) ?? true),
		take: (box, overlap) => {
			for (const cell of cellsOf(box)) {
				const taken = cells.get(cell);
				if (taken) taken.push({ ...box, overlap });
				else cells.set(cell, [{ ...box, overlap }]);
			}
		},
	};
}

function isInWay(other: Taken, box: Box, overlap: Overlap): boolean {
	return (
		(overlap === "never" || other.overlap === "never") &&
		box.left <= other.right + HAIR &&
		box.top <= other.bottom + HAIR &&
		box.right >= other.left - HAIR &&
		box.bottom >= other.top - HAIR
	);
}

function cellsOf({ left, top, right, bottom }: Box): string[] {
	const names: string[] = [];
	for (let x = cellAt(left); x <= cellAt(right); x++)
		for (let y = cellAt(top); y <= cellAt(bottom); y++) names.push(`${x}/${y}`);
	return names;
}

function cellAt(px: number): number {
	return Math.min(ENDS.last, Math.max(ENDS.first, Math.floor(px / CELL_PX)));
}
