import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Extent } from "../../src/domain/areas";
import type { MapCamera } from "../../src/map/map_handle";
import { watchMoves } from "../../src/map/moves";
import type { MovingMap } from "../../src/map/moving_map";

const HOME: Extent = [110, 30, 110.02, 30.01];
const WEST: Extent = [110, 30, 110.01, 30.01];

/** Of the page's letters, CSS pixels: twice plain ones. */
const LETTER_PX = 32;

beforeEach(() => {
	// What the map shows meanwhile is told once a frame, and no frame comes here.
	vi.stubGlobal("requestAnimationFrame", () => 1);
	vi.stubGlobal("document", {});
	vi.stubGlobal("getComputedStyle", () => ({ fontSize: `${LETTER_PX}px` }));
});
afterEach(() => void vi.unstubAllGlobals());

/** A map that is wherever it was last sent, and notes how. */
function makeMap(heightPx = 600) {
	const listeners = new Map<string, Set<(event: object) => void>>();
	const sent: object[] = [];
	let camera = { lng: 0, lat: 0, zoom: 6 };
	const tell = (type: string, event: object) => [...(listeners.get(type) ?? [])].map((one) => one(event));
	const go = (to: Partial<MapCamera>, how: object, told: object = {}) => {
		camera = { ...camera, ...to };
		sent.push(how);
		tell("moveend", told);
	};
	const map = {
		getContainer: () => ({ clientWidth: 900, clientHeight: heightPx }),
		getPadding: () => ({ bottom: 100 }),
		getCenter: () => ({ lng: camera.lng, lat: camera.lat }),
		getZoom: () => camera.zoom,
		on: (type: string, listener: (event: object) => void) =>
			listeners.set(type, (listeners.get(type) ?? new Set()).add(listener)),
		off: (type: string, listener: (event: object) => void) => listeners.get(type)?.delete(listener),
		fitBounds: ([west, south]: Extent, how: object, told?: object) =>
			go({ lng: west, lat: south, zoom: 13 }, { to: "bounds", west, ...how }, told),
		flyTo: (
			{ center: [lng, lat] = [0, 0], zoom = 0, ...how }: Parameters<MovingMap["flyTo"]>[0],
			told?: object,
		) => go({ lng, lat, zoom }, { to: "camera", zoom, ...how }, told),
		jumpTo: ({ center: [lng, lat] = [0, 0], zoom = 0 }: Parameters<MovingMap["jumpTo"]>[0]) =>
			go({ lng, lat, zoom }, { to: "jump" }),
	} as unknown as MovingMap;
	return { map, sent, tell, drag: (lng: number) => go({ lng }, { to: "drag" }) };
}

function watch(limited = false, made = makeMap()) {
	const onCamera = vi.fn();
	const moves = watchMoves(
		made.map,
		{ onFrame: () => undefined, onCamera },
		{
			paint: () => undefined,
			first: { camera: null },
			home: () => HOME,
			...(limited ? { limit: ({ durationMs }) => ({ durationMs }) } : {}),
		},
	);
	return { ...made, moves, onCamera };
}

test("a journey is nobody's choice of a camera, and goes to the whole of an extent or to a camera", () => {
	const { moves, sent, onCamera } = watch();
	moves.travel({ extent: WEST }, { durationMs: 1200, pitch: 50, bearing: -15 });
	moves.travel({ camera: { lng: 111, lat: 31, zoom: 15 } }, { durationMs: 800 });
	expect(sent).toMatchObject([
		// The room round it grows with the letters.
		{ to: "bounds", west: 110, duration: 1200, pitch: 50, bearing: -15, padding: 64 },
		{ to: "camera", zoom: 15, duration: 800, pitch: 0, bearing: 0 },
	]);
	expect(onCamera).not.toHaveBeenCalled();
});

test("on a low map the room round what is framed is a quarter of what is free of panels", () => {
	const { moves, sent } = watch(false, makeMap(220));
	moves.travel({ extent: WEST }, { durationMs: 0 });
	expect(sent).toMatchObject([{ to: "bounds", padding: 30 }]);
});

test("where a map was sent it stays however its size changes, at once, until the reader moves it", () => {
	const { moves, sent, tell, drag, onCamera } = watch();
	moves.travel({ extent: WEST }, { durationMs: 1200, pitch: 50 });
	tell("resize", {});
	expect(sent.at(-1)).toMatchObject({ to: "bounds", duration: 0, pitch: 50 });
	drag(110.5);
	expect(onCamera).toHaveBeenCalledTimes(1);
	tell("resize", {});
	expect(sent.at(-1)).toMatchObject({ to: "drag" });
});

test("a map that may not lean is sent, and kept, flat and looking north", () => {
	const { moves, sent, tell } = watch(true);
	moves.travel({ extent: WEST }, { durationMs: 1200, pitch: 50, bearing: -15 });
	tell("resize", {});
	expect(sent).toMatchObject([
		{ pitch: 0, bearing: 0, duration: 1200 },
		{ pitch: 0, bearing: 0, duration: 0 },
	]);
});

test("a link without a camera brings all compounds back, whatever journey was before", () => {
	const { moves, sent, tell } = watch();
	moves.travel({ camera: { lng: 111, lat: 31, zoom: 15 } }, { durationMs: 0 });
	moves.look(null);
	expect(sent.at(-1)).toMatchObject({ to: "bounds" });
	tell("resize", {});
	expect(sent.at(-1)).toMatchObject({ to: "bounds" });
});
