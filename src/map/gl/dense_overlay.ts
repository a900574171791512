import type { PickingInfo } from "@deck.gl/core";
import type { MapLibreOverlay } from "@deck.gl/maplibre";
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Scene } from "../../domain/scene";
import type { Theme } from "../../domain/view";
import type { Atlas } from "../../layers/dense/context";
import type { DensePick } from "../describe_pick";
import { readFrame } from "../viewport";
import { makeAtlas } from "./raster";

type Deck = typeof import("./deck");

interface DenseEvents {
	/** What the mouse is over. */
	onPick(pick: DensePick | null): void;
	/** After every try: whether overlays that are asked for could not be shown. */
	onOverlayFailure(failed: boolean): void;
}

export interface DenseOverlay {
	/** Shows the overlays of a scene; deck.gl is fetched when the first is asked for. Resolves when it has been handed over or has failed. */
	show(scene: Scene): Promise<void>;
	/** Puts in a new overlay: one whose graphics were lost does not come back by itself. Resolves like `show`. */
	renew(): Promise<void>;
	pick(x: number, y: number): DensePick | null;
	destroy(): void;
}

/** An overlay on the map. */
interface Held {
	readonly overlay: MapLibreOverlay;
	/** Whether its canvas has the map's size; before that nothing may be drawn on it. */
	sized: boolean;
}

/** Frames to wait for the overlay's canvas to take its size before drawing anyway. */
const MOST_FRAMES = 30;

/** The canvas above the map on which deck.gl draws. */
export function makeDenseOverlay(map: MapLibreMap, events: DenseEvents): DenseOverlay {
	let scene: Scene | null = null;
	let destroyed = false;
	const wanted = () => scene !== null && scene.view.layers.length > 0;
	const attempt = async (work: () => Promise<void>) => {
		let failed = false;
		await work().catch(() => {
			failed = true;
		});
		if (!destroyed) events.onOverlayFailure(failed && wanted());
	};
	const canvas = makeDeckCanvas(map, events, {
		scene: () => scene,
		onLost: () => void attempt(canvas.renew),
	});
	return {
		show(next) {
			scene = next;
			return attempt(async () => {
				if (!wanted() && !canvas.isThere()) return;
				const deck = await import("./deck");
				// While it was fetched, the map may have gone and the overlays been switched off.
				if (!destroyed && (wanted() || canvas.isThere())) await canvas.draw(deck);
			});
		},
		renew: () => attempt(canvas.renew),
		pick: canvas.pick,
		destroy() {
			destroyed = true;
			canvas.remove();
		},
	};
}

/** One deck.gl canvas at a time: put in when first drawn on, and replaced when its graphics are lost. */
function makeDeckCanvas(
	map: MapLibreMap,
	{ onPick }: DenseEvents,
	{ scene, onLost }: { scene(): Scene | null; onLost(): void },
) {
	let deck: Deck | null = null;
	let held: Held | null = null;
	let putting: Promise<void> | null = null;
	let drawnLevel: number | null = null;
	const atlasOf = rememberAtlas(map);
	const draw = () => {
		const now = scene();
		if (!deck || !held?.sized || !now) return;
		drawnLevel = Math.floor(map.getZoom());
		held.overlay.setProps({ layers: [...deck.drawDense(now, atlasOf(now.view.theme), readFrame(map))] });
	};
	const put = async (from: Deck) => {
		const mine: Held = { overlay: putOverlay(map, from, onPick), sized: false };
		held = mine;
		await waitForSize(map, mine.overlay);
		// Another may have taken its place meanwhile, or none.
		if (held !== mine) return;
		onceLost(mine.overlay, () => held === mine && onLost());
		mine.sized = true;
		draw();
	};
	const drawWith = async (from: Deck) => {
		deck = from;
		if (held?.sized) return draw();
		if (!held) putting = put(from);
		await putting;
	};
	const remove = () => {
		if (held) removeOverlay(map, held.overlay);
		held = null;
	};
	const onZoom = () => {
		if (drawnLevel !== null && Math.floor(map.getZoom()) !== drawnLevel) draw();
	};
	map.on("zoom", onZoom);
	return {
		isThere: () => held !== null,
		draw: drawWith,
		async renew() {
			if (!deck || !held) return;
			remove();
			await drawWith(deck);
		},
		pick: (x: number, y: number) => pickFrom(held, x, y),
		remove() {
			map.off("zoom", onZoom);
			remove();
		},
	};
}

function pickFrom(held: Held | null, x: number, y: number): DensePick | null {
	return toPick(held?.sized ? held.overlay.pickObject({ x, y, radius: 4 }) : null);
}

function toPick(info: PickingInfo | null): DensePick | null {
	return info?.object && info.layer ? { layer: info.layer.id, object: info.object } : null;
}

function putOverlay(map: MapLibreMap, deck: Deck, onPick: DenseEvents["onPick"]): MapLibreOverlay {
	const overlay = new deck.MapLibreOverlay({
		interleaved: false,
		layers: [],
		pickingRadius: 4,
		onHover: (info) => onPick(toPick(info)),
	});
	map.addControl(overlay, "top-left");
	return overlay;
}

function onceLost(overlay: MapLibreOverlay, tell: () => void): void {
	overlay.getCanvas()?.addEventListener("webglcontextlost", tell, { once: true });
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
