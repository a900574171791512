import type { Extent } from "../../../domain/areas";
import { SIZE_STEPS } from "../../../layers/compound_size";
import { FIT_MOST_ZOOM, MARGIN_PX } from "../../viewport";
import { toWorld, WORLD_PX } from "../mercator";

/** The box an extent fills when it is framed, in units of the picture, and the zoom at which a unit is a CSS pixel. */
export interface FluidBox {
	readonly widthUnits: number;
	readonly heightUnits: number;
	readonly unitZoom: number;
}

/** Units along the longer side of the box: a screen's worth, so that a tenth of a unit is less than anybody sees. */
const LONG_SIDE = 1000;

/** The box of an extent; `null` for one without an area, which frames nothing. */
export function makeFluidBox([west, south, east, north]: Extent): FluidBox | null {
	const topLeft = toWorld([west, north]);
	const bottomRight = toWorld([east, south]);
	const width = bottomRight.x - topLeft.x;
	const height = bottomRight.y - topLeft.y;
	if (!(width > 0 && height > 0)) return null;
	const unitsPerWorld = LONG_SIDE / Math.max(width, height);
	return {
		widthUnits: width * unitsPerWorld,
		heightUnits: height * unitsPerWorld,
		unitZoom: Math.log2(unitsPerWorld / WORLD_PX),
	};
}

/** A place a picture may be given, CSS pixels, and how large the page's letters are there, relative to plain. */
export interface Room {
	readonly widthPx: number;
	readonly heightPx: number;
	readonly scale: number;
}

/**
 * Rooms that names are placed for, from small to large: a little smaller than what common windows leave the map. The last one that
 * is no larger than the room there is decides: in more room than they were placed for, names only stand further apart.
 */
export const ROOMS: readonly Room[] = [
	{ widthPx: 280, heightPx: 240, scale: 1 },
	{ widthPx: 358, heightPx: 290, scale: 1 },
	{ widthPx: 358, heightPx: 380, scale: 1 },
	{ widthPx: 560, heightPx: 260, scale: 1 },
	{ widthPx: 388, heightPx: 400, scale: 1 },
	{ widthPx: 410, heightPx: 440, scale: 1 },
	{ widthPx: 674, heightPx: 330, scale: 1 },
	{ widthPx: 776, heightPx: 300, scale: 1 },
	{ widthPx: 690, heightPx: 392, scale: 1 },
	{ widthPx: 478, heightPx: 570, scale: 1 },
	{ widthPx: 776, heightPx: 392, scale: 1 },
	{ widthPx: 530, heightPx: 680, scale: 1 },
	{ widthPx: 840, heightPx: 500, scale: 1 },
	{ widthPx: 913, heightPx: 478, scale: 1 },
	{ widthPx: 958, heightPx: 503, scale: 1 },
	{ widthPx: 1169, heightPx: 520, scale: 1 },
	{ widthPx: 1169, heightPx: 595, scale: 1 },
	{ widthPx: 1169, heightPx: 680, scale: 1 },
	{ widthPx: 1660, heightPx: 820, scale: 1.167 },
	{ widthPx: 2680, heightPx: 1300, scale: 1.5 },
];

/** The smallest room anything can be seen in, and what the map has of a wall of screens. */
const SMALLEST = { widthPx: 200, heightPx: 200 };
const LARGEST = { widthPx: 2880, heightPx: 1460 };

/** CSS pixels a unit of the box measures in a room, margins left free. */
export function pixelsPerUnit(box: FluidBox, { widthPx, heightPx }: Omit<Room, "scale">): number {
	const nearest = 2 ** (FIT_MOST_ZOOM - box.unitZoom);
	return Math.min(
		(widthPx - 2 * MARGIN_PX) / box.widthUnits,
		(heightPx - 2 * MARGIN_PX) / box.heightUnits,
		nearest,
	);
}

/** One size of the symbols: a zoom at which they have it, and from how many pixels a unit on they do. */
export interface FluidStep {
	readonly zoom: number;
	readonly fromPxPerUnit: number;
}

/** Zooms; far less than any picture shows. */
const A_LITTLE = 0.001;

/** The sizes of symbols that any room can come to, the smallest first. */
export function listFluidSteps(box: FluidBox): readonly FluidStep[] {
	const leastZoom = box.unitZoom + Math.log2(pixelsPerUnit(box, SMALLEST));
	const mostZoom = box.unitZoom + Math.log2(pixelsPerUnit(box, LARGEST));
	const nextZoomOf = (at: number) => SIZE_STEPS[at + 1]?.fromZoom ?? Number.POSITIVE_INFINITY;
	return SIZE_STEPS.flatMap(({ fromZoom }, at) => {
		if (fromZoom > mostZoom || nextZoomOf(at) <= leastZoom) return [];
		// As near as the size holds, where places are told apart best.
		const zoom = Math.min(mostZoom, nextZoomOf(at) - A_LITTLE);
		return [{ zoom, fromPxPerUnit: 2 ** (fromZoom - box.unitZoom) }];
	});
}
