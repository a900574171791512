import type { MapPadding } from "./map_handle";

/** CSS pixels from the top left of the map. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

interface Place {
	readonly lng: number;
	readonly lat: number;
}

interface Target {
	/** Degrees, longitude first; without it the map stays where it is. */
	readonly center?: [number, number];
	readonly zoom?: number;
}

/** How a map comes to look somewhere else. */
interface Way {
	/** Milliseconds. */
	readonly duration: number;
	/** How far a map that can leans back, and where its top points to, degrees; without them it stays as it is. */
	readonly pitch?: number;
	readonly bearing?: number;
}

/** What happens to a map that is moved or pointed at. */
export type MoveEvent = "movestart" | "move" | "moveend" | "resize" | "mouseout";
export type PointEvent = "mousemove" | "click";

/**
 * A map as far as looking and pointing go, whoever paints it: MapLibre's map is one, and so is the one that SVG is painted for.
 * What follows the map's movements is written against this, so that both painters follow the same rules.
 */
export interface MovingMap {
	getContainer(): HTMLElement;
	/** The element the reader points at. */
	getCanvas(): HTMLElement;
	/** The middle of the part no panel covers. */
	getCenter(): Place;
	/** 512 CSS pixels round the world at 0. */
	getZoom(): number;
	getPadding(): Partial<MapPadding>;
	project(lngLat: [number, number]): Point;
	unproject(point: [number, number]): Place;
	isMoving(): boolean;
	/** At once. What is given in `told` is found again in the events of the movement. */
	jumpTo(to: Target & { readonly padding?: MapPadding }, told?: object): unknown;
	/** Within `duration` milliseconds; at once for a reader who wants no motion. */
	easeTo(to: Target & { readonly duration: number }, told?: object): unknown;
	/** Frames west, south, east, north with `padding` CSS pixels to spare, no nearer than `maxZoom`. */
	fitBounds(
		bounds: [number, number, number, number],
		how: Way & { readonly padding: number; readonly maxZoom: number },
		told?: object,
	): unknown;
	/** Along the path on which the least rushes by: out, over and in again. At once for a reader who wants no motion. */
	flyTo(to: Target & Way, told?: object): unknown;
	on(type: MoveEvent, listener: (event: object) => void): unknown;
	on(type: PointEvent, listener: (event: { readonly point: Point }) => void): unknown;
	off(type: MoveEvent, listener: (event: object) => void): unknown;
	off(type: PointEvent, listener: (event: { readonly point: Point }) => void): unknown;
}
