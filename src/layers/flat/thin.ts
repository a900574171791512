import type { Extent } from "../../domain/areas";

/** A spot of the world, degrees. */
type Spot = readonly [lng: number, lat: number];

/** Most things one layer draws: more cannot be told apart on a screen or a page, and would take a picture seconds to open. */
export const MOST = 3000;

/** Cells a side in which neighbours are found. */
const CELLS = 1 << 15;

/**
 * At most `most` of some things, the same ones every time: not the first, but every so-manieth along a curve that fills the
 * extent, kind after kind, so that each part of the map and each kind keeps its share. All of them, in their own order, if they are not too many.
 */
export function thinEvenly<Thing>(
	things: readonly Thing[],
	{ spotOf, kindOf, extent }: { spotOf(one: Thing): Spot; kindOf(one: Thing): string; extent: Extent },
	most = MOST,
): readonly Thing[] {
	if (things.length <= most) return things;
	const placed = things.map((one, at) => ({ at, kind: kindOf(one), along: placeAlong(spotOf(one), extent) }));
	placed.sort((a, b) => (a.kind === b.kind ? a.along - b.along || a.at - b.at : a.kind < b.kind ? -1 : 1));
	const step = things.length / most;
	const kept = new Set(Array.from({ length: most }, (_, nth) => placed[Math.floor((nth + 0.5) * step)]?.at));
	return things.filter((_, at) => kept.has(at));
}

/** Place along a Z-order curve: the bits of column and row by turns. */
function placeAlong([lng, lat]: Spot, [west, south, east, north]: Extent): number {
	return 2 * spread(cellOf((lng - west) / (east - west))) + spread(cellOf((lat - south) / (north - south)));
}

function cellOf(share: number): number {
	return Number.isFinite(share) ? Math.min(CELLS - 1, Math.max(0, Math.floor(share * CELLS))) : 0;
}

/** The bits of a number of 15 bits, a nought between each two. */
function spread(bits: number): number {
	let wide = bits;
	wide = (wide | (wide << 8)) & 0x00ff00ff;
	wide = (wide | (wide << 4)) & 0x0f0f0f0f;
	wide = (wide | (wide << 2)) & 0x33333333;
	return (wide | (wide << 1)) & 0x55555555;
}
