import type { Frame } from "./fragment";

/** Letters this many times as large as plain ones and more are read from further away, not closer up; those of a desk are at most 1.75 times as large. */
const AFAR_FROM = 1.8;

/**
 * How many levels nearer a map with letters `scale` times as large may look and still show what the plain one shows: one, and one more with each doubling.
 * Whole levels, since a symbol's image changes with its tile.
 */
export function countLevels(scale: number): number {
	return scale < AFAR_FROM ? 0 : 1 + Math.floor(Math.log2(scale / AFAR_FROM));
}

/** The same ground for letters of about plain size: what a layer decides by zoom, it decides for this, so that a wall shows the picture a desk shows, only larger. */
export function toPlain<F extends Pick<Frame, "zoom" | "scale">>(frame: F): F {
	const levels = countLevels(frame.scale);
	return { ...frame, zoom: frame.zoom - levels, scale: frame.scale / 2 ** levels };
}
