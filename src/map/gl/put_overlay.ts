import type { PickingInfo } from "@deck.gl/core";
import type { MapLibreOverlay } from "@deck.gl/maplibre";
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Deck } from "./deck";

/** An overlay on the map. */
export interface HeldOverlay {
	readonly overlay: MapLibreOverlay;
	/** Resolves when its canvas has graphics and the map's size; before that nothing may be drawn on it. Rejects where it got no graphics. */
	readonly ready: Promise<void>;
	/** Takes it off the map, canvas, graphics and all. */
	remove(): void;
}

/** Frames to wait for the overlay's canvas to take its size before drawing anyway. */
const MOST_FRAMES = 30;

/** Puts a new, empty overlay on the map. */
export function putOverlay(map: MapLibreMap, deck: Deck, onHover: (info: PickingInfo) => void): HeldOverlay {
	const start = makeStart();
	let release = (): void => undefined;
	const overlay = new deck.MapLibreOverlay({
		interleaved: false,
		layers: [],
		pickingRadius: 4,
		onHover,
		onDeviceInitialized(device) {
			release = () => device.canvasContext?.destroy();
			start.succeed();
		},
		onError(error) {
			start.fail(error);
			deck.log.error(error.message)();
		},
	});
	let element: HTMLElement | null = null;
	const free = () => {
		try {
			overlay.onRemove(map);
		} catch {
			// With its graphics lost, deck.gl cannot free them; its element has gone already.
			element = null;
		}
		// Goes on watching the size of its canvas otherwise.
		release();
	};
	// deck.gl's own control leaves its element behind, and graphics that come after its end nobody frees: it ends when they have come.
	const control = {
		onAdd: () => {
			element = overlay.onAdd(map);
			return element;
		},
		onRemove() {
			element?.remove();
			if (start.isOver()) free();
			else void start.begun.then(free, free);
		},
	};
	map.addControl(control, "top-left");
	return {
		overlay,
		ready: start.begun.then(() => waitForSize(map, overlay)),
		remove: () => void map.removeControl(control),
	};
}

/** The moment an overlay gets its graphics, or is refused them. */
function makeStart() {
	let over = false;
	let end: { resolve(): void; reject(error: Error): void } | null = null;
	const begun = new Promise<void>((resolve, reject) => {
		end = { resolve, reject };
	});
	return {
		begun,
		isOver: () => over,
		succeed() {
			over = true;
			end?.resolve();
		},
		/** Errors that come later end nothing. */
		fail(error: Error) {
			over = true;
			end?.reject(error);
		},
	};
}

/** A new overlay's canvas starts at 300 × 150 and would be shown stretched over the map: nothing is drawn on it until it has its size. */
function waitForSize(map: MapLibreMap, overlay: MapLibreOverlay): Promise<void> {
	return new Promise((resolve) => {
		let frames = 0;
		const look = () => {
			const canvas = overlay.getCanvas();
			const wanted = map.getContainer().clientWidth * window.devicePixelRatio;
			frames += 1;
			if ((canvas && Math.abs(canvas.width - wanted) < 2) || frames > MOST_FRAMES) resolve();
			else requestAnimationFrame(look);
		};
		look();
	});
}
