import type { Extent } from "../../domain/areas";
import type { PaintCamera, Spot } from "./painting";

/** Width of the whole world at zoom 0, CSS pixels. */
export const WORLD_PX = 512;

/** Beyond the square of the world, which ends at 85.05 degrees; the poles themselves would be infinitely far away. */
const FARTHEST_LAT = 89.9;

/** The same place with x and y from 0 to 1 over the square of Web Mercator, y southwards; near the poles beyond it, but never infinitely far. */
export function toWorld([lng, lat]: readonly number[]): Spot {
	const northward = Math.min(FARTHEST_LAT, Math.max(-FARTHEST_LAT, lat ?? 0));
	const sine = Math.sin((northward * Math.PI) / 180);
	return {
		x: (lng ?? 0) / 360 + 0.5,
		y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI),
	};
}

function toLngLat({ x, y }: Spot): readonly [number, number] {
	return [(x - 0.5) * 360, (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI];
}

/** From a place in the world's square to the picture: pixels = world × scale + shift. */
export interface Projection {
	readonly scale: number;
	readonly shiftX: number;
	readonly shiftY: number;
}

/** How a camera maps the world's square onto its picture. */
export function makeProjection({ lng, lat, zoom, widthPx, heightPx }: PaintCamera): Projection {
	const middle = toWorld([lng, lat]);
	const scale = WORLD_PX * 2 ** zoom;
	return { scale, shiftX: widthPx / 2 - middle.x * scale, shiftY: heightPx / 2 - middle.y * scale };
}

/** Where a place in WGS84 degrees stands in the picture. */
export function project(camera: PaintCamera, lngLat: readonly [number, number]): Spot {
	const { scale, shiftX, shiftY } = makeProjection(camera);
	const { x, y } = toWorld(lngLat);
	return { x: x * scale + shiftX, y: y * scale + shiftY };
}

/** The place in WGS84 degrees under a spot of the picture. */
export function unproject(camera: PaintCamera, { x, y }: Spot): readonly [number, number] {
	const { scale, shiftX, shiftY } = makeProjection(camera);
	return toLngLat({ x: (x - shiftX) / scale, y: (y - shiftY) / scale });
}

/** What a camera has in view, WGS84 degrees. */
export function extentOfCamera(camera: PaintCamera): Extent {
	const [west, south] = unproject(camera, { x: 0, y: camera.heightPx });
	const [east, north] = unproject(camera, { x: camera.widthPx, y: 0 });
	return [west, south, east, north];
}

/** Room for an extent: margins stay free on every side, and nothing is shown nearer than a zoom. */
export interface FitLimits {
	readonly marginPx: number;
	readonly maxZoom: number;
}

/** The nearest look that holds a whole extent in a picture. A margin that leaves no room is ignored in that direction. */
export function fitExtent(
	[west, south, east, north]: Extent,
	{ widthPx, heightPx }: Pick<PaintCamera, "widthPx" | "heightPx">,
	{ marginPx, maxZoom }: FitLimits,
): Pick<PaintCamera, "lng" | "lat" | "zoom"> {
	const topLeft = toWorld([west, north]);
	const bottomRight = toWorld([east, south]);
	const room = (lengthPx: number) => (lengthPx > 2 * marginPx ? lengthPx - 2 * marginPx : lengthPx);
	const zoom = Math.log2(
		Math.min(room(widthPx) / (bottomRight.x - topLeft.x), room(heightPx) / (bottomRight.y - topLeft.y)) /
			WORLD_PX,
	);
	const [lng, lat] = toLngLat({ x: (topLeft.x + bottomRight.x) / 2, y: (topLeft.y + bottomRight.y) / 2 });
	return { lng, lat, zoom: Math.min(zoom, maxZoom) };
}
