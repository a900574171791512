import { interpolateZoom } from "d3-interpolate";
import { ZOOMS } from "../../viewport";
import { project, toWorld, unproject, WORLD_PX } from "../mercator";
import type { PaintCamera, Spot } from "../painting";

/** What the middle of a picture shows, WGS84 degrees, and how near. */
export type Look = Pick<PaintCamera, "lng" | "lat" | "zoom">;

/** The world of Web Mercator ends here, degrees. */
const NORTHMOST = 85.05;
/** Zooms nearer to each other than this are the same on any screen. */
const SAME_ZOOM = 1e-9;

/** The nearest look a map may have. */
export function limitLook({ lng, lat, zoom }: Look): Look {
	return {
		lng: clamp(lng, -180, 180),
		lat: clamp(lat, -NORTHMOST, NORTHMOST),
		zoom: clamp(zoom, ZOOMS.least, ZOOMS.most),
	};
}

/** The look after the picture was dragged by so many CSS pixels. */
export function dragLook(camera: PaintCamera, byX: number, byY: number): Look {
	const { widthPx, heightPx, zoom } = camera;
	const [lng, lat] = unproject(camera, { x: widthPx / 2 - byX, y: heightPx / 2 - byY });
	return limitLook({ lng, lat, zoom });
}

/** The look at another zoom that leaves the place under a spot where it is. */
export function zoomLook(camera: PaintCamera, around: Spot, zoom: number): Look {
	const { zoom: allowed } = limitLook({ ...camera, zoom });
	const before = unproject(camera, around);
	const now = project({ ...camera, zoom: allowed }, before);
	return dragLook({ ...camera, zoom: allowed }, around.x - now.x, around.y - now.y);
}

/** The look that has a place at a spot beside the middle of the picture, `offset` CSS pixels from it. */
export function placeAt([lng, lat]: readonly [number, number], zoom: number, offset: Spot): Look {
	const camera = { lng, lat, zoom, widthPx: 0, heightPx: 0 };
	const [toLng, toLat] = unproject(camera, { x: -offset.x, y: -offset.y });
	return limitLook({ lng: toLng, lat: toLat, zoom });
}

/** The looks between two, from 0 to 1. Where the zoom changes, one place of the world stands still on the way, as under a lens. */
export function pathBetween(from: Look, to: Look): (share: number) => Look {
	const start = toWorld([from.lng, from.lat]);
	const end = toWorld([to.lng, to.lat]);
	const steps = to.zoom - from.zoom;
	const shareOfWay = (share: number) =>
		Math.abs(steps) < SAME_ZOOM ? share : (1 - 2 ** (-steps * share)) / (1 - 2 ** -steps);
	return (share) => {
		if (share >= 1) return to;
		const way = shareOfWay(share);
		const shown = { lng: from.lng, lat: from.lat, zoom: 0, widthPx: 0, heightPx: 0 };
		const spot = { x: (end.x - start.x) * way * WORLD_PX, y: (end.y - start.y) * way * WORLD_PX };
		const [lng, lat] = unproject(shown, spot);
		return { lng, lat, zoom: from.zoom + steps * share };
	};
}

/**
 * The looks on a long way, from 0 to 1: out, over and in again, by van Wijk and Nuij, so that the least of the map rushes by.
 */
export function flightBetween(from: PaintCamera, to: Look): (share: number) => Look {
	const spanPx = Math.max(from.widthPx, from.heightPx);
	const view = ({ lng, lat, zoom }: Look): [number, number, number] => {
		const { x, y } = toWorld([lng, lat]);
		return [x * WORLD_PX, y * WORLD_PX, spanPx / 2 ** zoom];
	};
	const viewAt = interpolateZoom(view(from), view(to));
	const shown = { lng: 0, lat: 0, zoom: 0, widthPx: WORLD_PX, heightPx: WORLD_PX };
	return (share) => {
		if (share >= 1) return to;
		const [x, y, span] = viewAt(beginGently(share));
		const [lng, lat] = unproject(shown, { x, y });
		return limitLook({ lng, lat, zoom: Math.log2(spanPx / span) });
	};
}

/** A glide hands out shares that are fast away; what goes far shall begin as gently as it arrives. */
function beginGently(share: number): number {
	const passed = 1 - Math.sqrt(1 - share);
	return passed * passed * (3 - 2 * passed);
}

function clamp(value: number, least: number, most: number): number {
	return Math.min(most, Math.max(least, value));
}
