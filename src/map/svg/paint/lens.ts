import { makeProjection, type Projection, WORLD_PX } from "../mercator";
import type { MeasureText, PaintCamera, Spot } from "../painting";
import type { Box } from "./clip";
import type { WorldFeature } from "./list_features";

/** Points nearer to the one before than this cannot be told from it, CSS pixels. */
const FINEST_PX = 0.3;

/** All that painting one picture needs to know of the eye that looks. */
export interface Lens extends Projection {
	readonly camera: PaintCamera;
	/** The zoom of the tiles the map would draw this from: layout and filters are decided there. */
	readonly tileZoom: number;
	/** Tiles along each side of the world that symbols are sorted into. */
	readonly tiles: number;
	readonly measure: MeasureText;
}

/** The nearest whole zoom a source without a word of its own is cut into tiles at. */
const MOST_TILE_ZOOM = 18;
/** Steps of a tile's grid a side: the map knows the places of symbols and the room they need no finer. */
const TILE_STEPS = 8192;

/** The eye of a camera. */
export function makeLens(camera: PaintCamera, measure: MeasureText): Lens {
	const tileZoom = Math.floor(camera.zoom);
	return {
		...makeProjection(camera),
		camera,
		tileZoom,
		tiles: 2 ** Math.min(tileZoom, MOST_TILE_ZOOM),
		measure,
	};
}

/** Where the map puts the symbol of a place: on the nearest step of its tile's grid. */
export function toSymbolSpot({ x, y }: Spot, lens: Lens): Spot {
	const steps = lens.tiles * TILE_STEPS;
	return toPicture({ x: Math.round(x * steps) / steps, y: Math.round(y * steps) / steps }, lens);
}

/** Which step of the tiles' grid, counted from the top of the world, a height in the picture is. */
export function rowOf(y: number, { shiftY, scale, tiles }: Lens): number {
	return Math.round(((y - shiftY) / scale) * tiles * TILE_STEPS);
}

/** The room a symbol needs as the map keeps it: whole steps of the grid at the tile's zoom, the rest cut off. */
export function toRoom({ left, top, right, bottom }: Box, { tileZoom, tiles }: Lens): Box {
	const stepsPerPx = (TILE_STEPS * tiles) / (WORLD_PX * 2 ** tileZoom);
	const cut = (lengthPx: number) => Math.trunc(lengthPx * stepsPerPx) / stepsPerPx;
	return { left: cut(left), top: cut(top), right: cut(right), bottom: cut(bottom) };
}

/** Where a place of the world's square stands in the picture. */
export function toPicture({ x, y }: Spot, { scale, shiftX, shiftY }: Projection): Spot {
	return { x: x * scale + shiftX, y: y * scale + shiftY };
}

/** The same eye for what a layer moves by a length on the screen. */
export function moveLens(lens: Lens, translate: unknown): Lens {
	const [x = 0, y = 0] = (translate ?? []) as readonly number[];
	return x === 0 && y === 0 ? lens : { ...lens, shiftX: lens.shiftX + x, shiftY: lens.shiftY + y };
}

/** The picture and a margin round it. */
export function boxOf({ camera }: Lens, marginPx: number): Box {
	return {
		left: -marginPx,
		top: -marginPx,
		right: camera.widthPx + marginPx,
		bottom: camera.heightPx + marginPx,
	};
}

/** Whether anything of a feature can be within a box of the picture. */
export function touchesBox({ box }: WorldFeature, lens: Lens, { left, top, right, bottom }: Box): boolean {
	const from = toPicture(box.from, lens);
	const to = toPicture(box.to, lens);
	return from.x <= right && to.x >= left && from.y <= bottom && to.y >= top;
}

/** Whether all of a feature is within a box of the picture. */
export function liesInBox({ box }: WorldFeature, lens: Lens, { left, top, right, bottom }: Box): boolean {
	const from = toPicture(box.from, lens);
	const to = toPicture(box.to, lens);
	return from.x >= left && to.x <= right && from.y >= top && to.y <= bottom;
}

/** A line or ring in the picture, its points as far apart as can be seen; the first and the last stay. */
export function projectPart(part: readonly Spot[], lens: Lens): readonly Spot[] {
	const kept: Spot[] = [];
	for (const [at, place] of part.entries()) {
		const spot = toPicture(place, lens);
		const before = kept.at(-1);
		const near = before && Math.abs(spot.x - before.x) < FINEST_PX && Math.abs(spot.y - before.y) < FINEST_PX;
		if (!near) kept.push(spot);
		else if (at === part.length - 1 && kept.length > 1) kept[kept.length - 1] = spot;
	}
	return kept;
}
