import type { PickingInfo } from "@deck.gl/core";
import type { MapLibreOverlay } from "@deck.gl/maplibre";
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Scene } from "../../domain/scene";
import type { Theme } from "../../domain/view";
import type { Atlas } from "../../layers/dense/context";
import { makeAtlas } from "./raster";
import { readFrame } from "./viewport";

type Deck = typeof import("./deck");

/** The thing of an overlay under the pointer: which layer drew it, and the record. */
export interface DensePick {
	readonly layer: string;
	readonly object: unknown;
}

export interface DenseOverlay {
	/** Shows the overlays of a scene; deck.gl is fetched when the first is asked for. Resolves when it has been handed over. */
	show(scene: Scene): Promise<void>;
	/** Puts in a new overlay: one whose graphics were lost does not come back by itself. */
	renew(): void;
	pick(x: number, y: number): DensePick | null;
	destroy(): void;
}

/** Frames to wait for the overlay's canvas to take its size before drawing anyway. */
const MOST_FRAMES = 30;

/** The canvas above the map on which deck.gl draws. `onPick` tells what the mouse is over. */
export function makeDenseOverlay(map: MapLibreMap, onPick: (pick: DensePick | null) => void): DenseOverlay {
	let deck: Deck | null = null;
	let overlay: MapLibreOverlay | null = null;
	let scene: Scene | null = null;
	let drawnLevel: number | null = null;
	const atlasOf = rememberAtlas(map);

	const draw = () => {
		if (!deck || !overlay || !scene) return;
		drawnLevel = Math.floor(map.getZoom());
		overlay.setProps({ layers: [...deck.drawDense(scene, atlasOf(scene.view.theme), readFrame(map))] });
	};
	const put = async () => {
		if (!deck) return;
		const made = putOverlay(map, deck, onPick);
		overlay = made;
		await waitForSize(map, made);
		if (overlay !== made) return;
		made.getCanvas()?.addEventListener("webglcontextlost", renew, { once: true });
		draw();
	};
	const renew = () => {
		if (!overlay) return;
		removeOverlay(map, overlay);
		void put();
	};
	const onZoom = () => {
		if (drawnLevel !== null && Math.floor(map.getZoom()) !== drawnLevel) draw();
	};
	map.on("zoom", onZoom);

	return {
		async show(next) {
			scene = next;
			if (next.view.layers.length === 0 && !overlay) return;
			deck ??= await import("./deck");
			if (overlay) draw();
			else if (scene.view.layers.length > 0) await put();
		},
		renew,
		pick(x, y) {
			const info = overlay && drawnLevel !== null ? overlay.pickObject({ x, y, radius: 4 }) : null;
			return toPick(info);
		},
		destroy() {
			map.off("zoom", onZoom);
			if (overlay) removeOverlay(map, overlay);
			overlay = null;
		},
	};
}

function toPick(info: PickingInfo | null): DensePick | null {
	return info?.object && info.layer ? { layer: info.layer.id, object: info.object } : null;
}

function putOverlay(map: MapLibreMap, deck: Deck, onPick: (pick: DensePick | null) => void): MapLibreOverlay {
	const overlay = new deck.MapLibreOverlay({
		interleaved: false,
		layers: [],
		pickingRadius: 4,
		onHover: (info) => onPick(toPick(info)),
	});
	map.addControl(overlay, "top-left");
	return overlay;
}

function removeOverlay(map: MapLibreMap, overlay: MapLibreOverlay): void {
	const holder = overlay.getCanvas()?.parentElement;
	try {
		map.removeControl(overlay);
	} catch {
		// With its graphics lost, deck.gl cannot free them; what is left is its element.
		holder?.remove();
	}
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

function rememberAtlas(map: MapLibreMap): (theme: Theme) => Atlas {
	const made = new Map<Theme, Atlas>();
	return (theme) => {
		const atlas = made.get(theme) ?? makeAtlas(theme, Math.max(2, map.getPixelRatio()));
		made.set(theme, atlas);
		return atlas;
	};
}
