import type { Extent } from "../domain/areas";
import { listCovers } from "./covers";
import type { MapFrame } from "./frame";
import type { Journey, MapCamera, MapPadding, Sight } from "./map_handle";
import type { MovingMap } from "./moving_map";
import { locateSeams, type MapSeams } from "./seams";

/** Room between what is framed and the edge of the free part of the map, CSS pixels: a symbol and its halo at the very edge stay whole. */
export const MARGIN_PX = 32;
/** Bounds of the zoom: a province in sight, and a single building. */
export const ZOOMS = { least: 6, most: 20 } as const;
/** A map narrower than this beside the panels could frame nothing; panels that leave less are ignored in that direction. */
const LEAST_FREE_PX = 120;
/** What browsers call medium, and what sizes in this product are drawn for. */
const PLAIN_LETTER_PX = 16;
export const EASE_MS = 220;
/** Nearest zoom at which something is framed: nearer, a single compound would lose its surroundings. */
export const FIT_MOST_ZOOM = 17;
const FIT = { padding: MARGIN_PX, maxZoom: FIT_MOST_ZOOM } as const;
/** Marks the events of movements that are no choice of the reader's and so do not belong into the link. */
export const QUIET = { quiet: true } as const;
const STREET_ZOOM = 16;

/** What the map shows in the part no panel covers. */
export function readFrame(map: MovingMap): MapFrame {
	const { clientWidth, clientHeight } = map.getContainer();
	const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
	const [west, east, north, south] = [left, clientWidth - right, top, clientHeight - bottom];
	// All four, for a map that leans or is turned shows no rectangle of the world.
	const corners = [map.unproject([west, south]), map.unproject([east, north])];
	corners.push(map.unproject([west, north]), map.unproject([east, south]));
	const [lngs, lats] = [corners.map((one) => one.lng), corners.map((one) => one.lat)];
	const { lng, lat } = map.getCenter();
	return {
		lng,
		lat,
		zoom: map.getZoom(),
		scale: readScale(),
		extent: [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)],
	};
}

/** What a picture is built for: the map's frame with the seams of its wall. */
export function readPictureFrame(map: MovingMap, seams: MapSeams | undefined): MapFrame {
	const frame = readFrame(map);
	return seams ? { ...frame, seams: locateSeams(map, seams, listCovers(map.getContainer())) } : frame;
}

/** Letters and map grow together: on a wall the page's letters are larger. */
export function readScale(): number {
	return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / PLAIN_LETTER_PX;
}

/** Tells the map what panels cover, without moving what is on the screen. */
export function applyPadding(map: MovingMap, padding: MapPadding): void {
	const next = limitPadding(map, padding);
	const { clientWidth, clientHeight } = map.getContainer();
	const middle = map.unproject([
		(next.left + clientWidth - next.right) / 2,
		(next.top + clientHeight - next.bottom) / 2,
	]);
	map.jumpTo({ center: [middle.lng, middle.lat], padding: next }, QUIET);
}

export function isSamePadding(a: MapPadding, b: MapPadding): boolean {
	return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;
}

function limitPadding(map: MovingMap, { top, right, bottom, left }: MapPadding): MapPadding {
	const { clientWidth, clientHeight } = map.getContainer();
	const wide = clientWidth - left - right >= LEAST_FREE_PX;
	const high = clientHeight - top - bottom >= LEAST_FREE_PX;
	return { top: high ? top : 0, right: wide ? right : 0, bottom: high ? bottom : 0, left: wide ? left : 0 };
}

/** Frames an extent. */
export function fitExtent(map: MovingMap, [west, south, east, north]: Extent): void {
	map.fitBounds([west, south, east, north], { ...FIT, duration: EASE_MS });
}

/** Goes to a sight, quietly; where letters and symbols are larger than plain, so is the room round it. */
export function travelTo(map: MovingMap, to: Sight, { durationMs, pitch = 0, bearing = 0 }: Journey): void {
	const way = { duration: durationMs, pitch, bearing };
	if ("extent" in to) {
		const [west, south, east, north] = to.extent;
		const padding = fitMargin(map);
		map.fitBounds([west, south, east, north], { ...FIT, ...way, padding }, QUIET);
	} else {
		const { lng, lat, zoom } = to.camera;
		map.flyTo({ center: [lng, lat], zoom, ...way }, QUIET);
	}
}

// A low map with large letters keeps half of itself for what it frames.
function fitMargin(map: MovingMap): number {
	const { clientWidth, clientHeight } = map.getContainer();
	const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
	return Math.min(
		MARGIN_PX * readScale(),
		(clientWidth - left - right) / 4,
		(clientHeight - top - bottom) / 4,
	);
}

/** Frames an extent at once and without telling anybody, since nobody asked for a movement. */
export function restAt(map: MovingMap, [west, south, east, north]: Extent): void {
	map.fitBounds([west, south, east, north], { ...FIT, duration: 0 }, QUIET);
}

export function goTo(map: MovingMap, [lng, lat]: readonly [number, number]): void {
	map.easeTo({ center: [lng, lat], zoom: Math.max(map.getZoom(), STREET_ZOOM), duration: EASE_MS });
}

/** Brings a place into the part no panel covers; moves nothing when it already is there. */
export function reveal(map: MovingMap, [lng, lat]: readonly [number, number]): void {
	const { clientWidth, clientHeight } = map.getContainer();
	const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
	const { x, y } = map.project([lng, lat]);
	const seen =
		x >= left + MARGIN_PX &&
		x <= clientWidth - right - MARGIN_PX &&
		y >= top + MARGIN_PX &&
		y <= clientHeight - bottom - MARGIN_PX;
	if (!seen) map.easeTo({ center: [lng, lat], duration: EASE_MS });
}

/** Looks where a link says. */
export function lookAt(map: MovingMap, { lng, lat, zoom }: MapCamera): void {
	map.jumpTo({ center: [lng, lat], zoom });
}

/** Whether two cameras differ by no more than a link rounds away. */
export function isSameView(a: MapCamera, b: MapCamera): boolean {
	const degrees = 2e-5;
	return (
		Math.abs(a.lng - b.lng) < degrees && Math.abs(a.lat - b.lat) < degrees && Math.abs(a.zoom - b.zoom) < 0.01
	);
}
