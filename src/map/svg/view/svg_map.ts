import type { MapPadding } from "../../map_handle";
import type { MoveEvent, MovingMap, Point, PointEvent } from "../../moving_map";
import { fitExtent, project, unproject } from "../mercator";
import type { PaintCamera } from "../painting";
import { flightBetween, type Look, limitLook, pathBetween, placeAt } from "./camera_path";
import { makeGlide } from "./glide";

/** The map SVG is painted for: where it looks, and how it is moved. It paints nothing. */
export interface SvgMap extends MovingMap {
	/** What the whole picture shows, whatever panels cover of it. */
	getCamera(): PaintCamera;
	/** The element's size has changed. */
	resize(): void;
	/** The reader takes hold of the map: until it is let go, everything is one movement. */
	hold(): void;
	/** Shows another look at once, while it is held. */
	move(look: Look): void;
	/** Goes to a look within so many milliseconds; at once for a reader who wants no motion. */
	glideTo(look: Look, durationMs: number): void;
	letGo(): void;
	tell(type: PointEvent, point: Point): void;
	tellLeft(): void;
	destroy(): void;
}

const UNCOVERED: MapPadding = { top: 0, right: 0, bottom: 0, left: 0 };

type Listener = (event: never) => void;

/** A map in an element, looking at nothing in particular. `canvas` is what the reader points at. */
export function makeSvgMap(container: HTMLElement, canvas: HTMLElement): SvgMap {
	const { on, off, tell } = makeListeners();
	const state = makeState(container);
	const { getCamera, getCenter } = state;
	const { glide, ...moves } = makeMoves(state, tell);
	const { project: toSpot, unproject: toPlace } = makeProjections(getCamera);
	return {
		getContainer: () => container,
		getCanvas: () => canvas,
		getCamera,
		getCenter,
		getZoom: () => getCamera().zoom,
		getPadding: state.getPadding,
		project: toSpot,
		unproject: toPlace,
		...moves,
		isMoving: glide.isMoving,
		resize() {
			state.measure();
			for (const type of ["movestart", "move", "resize", "moveend"] as const) tell(type, {});
		},
		hold: glide.hold,
		move: glide.show,
		letGo: glide.letGo,
		tell: (type, point) => tell(type, { point }),
		tellLeft: () => tell("mouseout", {}),
		on,
		off,
		destroy: glide.cancel,
	};
}

/** The ways to another look. */
function makeMoves(state: ReturnType<typeof makeState>, tell: (type: MoveEvent, event: object) => void) {
	const { getCamera, getCenter, lookTo, setLook } = state;
	const glide = makeGlide({
		show(look) {
			setLook(look);
			tell("move", {});
		},
		begun: (told) => tell("movestart", told),
		ended: (told) => tell("moveend", told),
	});
	const go = (look: Look, durationMs: number, told: object = {}) => {
		if (durationMs <= 0 || wantsStillness()) glide.jump(look, told);
		else glide.run(pathBetween(getCamera(), look), durationMs, told);
	};
	const fly = (look: Look, durationMs: number, told: object = {}) => {
		if (durationMs <= 0 || wantsStillness()) glide.jump(look, told);
		else glide.run(flightBetween(getCamera(), look), durationMs, told);
	};
	const moves: Pick<SvgMap, "jumpTo" | "easeTo" | "flyTo" | "fitBounds" | "glideTo"> = {
		jumpTo(to, told = {}) {
			glide.stop();
			const { lng, lat } = getCenter();
			if (to.padding) state.setPadding(to.padding);
			glide.jump(lookTo(to.center ?? [lng, lat], to.zoom ?? getCamera().zoom), told);
		},
		easeTo({ center, zoom, duration }, told) {
			const { lng, lat } = getCenter();
			go(lookTo(center ?? [lng, lat], zoom ?? getCamera().zoom), duration, told);
		},
		flyTo({ center, zoom, duration }, told) {
			const { lng, lat } = getCenter();
			fly(lookTo(center ?? [lng, lat], zoom ?? getCamera().zoom), duration, told);
		},
		fitBounds(bounds, { padding, maxZoom, duration }, told) {
			const fit = fitExtent(bounds, state.getFree(), { marginPx: padding, maxZoom });
			fly(lookTo([fit.lng, fit.lat], fit.zoom), duration, told);
		},
		glideTo: go,
	};
	return { glide, ...moves };
}

function wantsStillness(): boolean {
	return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** Where the picture looks, how large it is and what covers it. */
function makeState(container: HTMLElement) {
	const measure = () => ({ widthPx: container.clientWidth, heightPx: container.clientHeight });
	let camera: PaintCamera = { lng: 0, lat: 0, zoom: 6, ...measure() };
	let padding = UNCOVERED;
	/** From the middle of the picture to that of its free part, CSS pixels. */
	const getOffset = () => ({ x: (padding.left - padding.right) / 2, y: (padding.top - padding.bottom) / 2 });
	return {
		getCamera: () => camera,
		getPadding: () => padding,
		getCenter() {
			const { x, y } = getOffset();
			const [lng, lat] = unproject(camera, { x: camera.widthPx / 2 + x, y: camera.heightPx / 2 + y });
			return { lng, lat };
		},
		getFree: () => ({
			widthPx: camera.widthPx - padding.left - padding.right,
			heightPx: camera.heightPx - padding.top - padding.bottom,
		}),
		lookTo: (center: readonly [number, number], zoom: number) =>
			placeAt(center, limitLook({ ...camera, zoom }).zoom, getOffset()),
		setLook({ lng, lat, zoom }: Look) {
			camera = { ...camera, lng, lat, zoom };
		},
		setPadding(next: MapPadding) {
			padding = next;
		},
		measure() {
			camera = { ...camera, ...measure() };
		},
	};
}

function makeProjections(getCamera: () => PaintCamera) {
	return {
		project: (lngLat: readonly [number, number]): Point => project(getCamera(), lngLat),
		unproject([x, y]: readonly [number, number]) {
			const [lng, lat] = unproject(getCamera(), { x, y });
			return { lng, lat };
		},
	};
}

function makeListeners() {
	const known = new Map<MoveEvent | PointEvent, Set<Listener>>();
	const listenersOf = (type: MoveEvent | PointEvent) => {
		const found = known.get(type) ?? new Set();
		known.set(type, found);
		return found;
	};
	return {
		on: (type: MoveEvent | PointEvent, listener: Listener) => listenersOf(type).add(listener),
		off: (type: MoveEvent | PointEvent, listener: Listener) => listenersOf(type).delete(listener),
		tell(type: MoveEvent | PointEvent, event: object) {
			for (const listener of [...listenersOf(type)]) listener(event as never);
		},
	};
}
