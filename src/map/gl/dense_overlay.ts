import type { PickingInfo } from "@deck.gl/core";
import type { MapLibreOverlay } from "@deck.gl/maplibre";
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Scene } from "../../domain/scene";
import type { Theme } from "../../domain/view";
import type { Atlas } from "../../layers/dense/context";
import type { DensePick } from "../describe_pick";
import { noteLostContext } from "../lost_contexts";
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
	/** Puts in a new overlay where the old one lost its graphics: it does not come back by itself. Resolves like `show`. */
	renew(): Promise<void>;
	pick(x: number, y: number): DensePick | null;
	destroy(): void;
}

/** An overlay on the map. */
interface Held {
	readonly overlay: MapLibreOverlay;
	/** Whether its canvas has the map's size; before that nothing may be drawn on it. */
	sized: boolean;
	/** Stops watching the size of its canvas, which deck.gl goes on doing when it is removed. */
	release(): void;
}

/** Frames to wait for the overlay's canvas to take its size before drawing anyway. */
const MOST_FRAMES = 30;

/** The canvas above the map on which deck.gl draws. */
export function makeDenseOverlay(map: MapLibreMap, events: DenseEvents): DenseOverlay {
	let scene: Scene | null = null;
	let destroyed = false;
	const wanted = () => scene !== null && needsDeck(scene);
	const attempt = async (work: () => Promise<void>) => {
		let failed = false;
		await work().catch(() => {
			failed = true;
		});
		if (!destroyed) events.onOverlayFailure(failed && wanted());
	};
	const canvas = makeDeckCanvas(map, events, {
		scene: () => scene,
		onLost() {
			noteLostContext();
			void attempt(canvas.renew);
		},
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

/** Whether anything stands on the overlay's canvas; the reach of cameras is part of the map itself. */
function needsDeck({ view, columns }: Scene): boolean {
	return columns !== null || view.layers.some((layer) => layer !== "reach");
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
		drawnLevel = levelOf(map, now);
		held.overlay.setProps({ layers: [...deck.drawDense(now, atlasOf(now.view.theme), readFrame(map))] });
	};
	const put = async (from: Deck) => {
		const mine = putOverlay(map, from, onPick);
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
		if (held) removeOverlay(map, held);
		held = null;
	};
	const redraw = () => {
		if (isStale(map, scene(), drawnLevel)) draw();
	};
	map.on("zoom", redraw);
	return {
		isThere: () => held !== null,
		draw: drawWith,
		renew: async () => {
			if (!deck || !held || !isLost(held)) return;
			remove();
			await drawWith(deck);
		},
		pick: (x: number, y: number) => pickFrom(held, x, y),
		remove() {
			map.off("zoom", redraw);
			remove();
		},
	};
}

/** What the layers are made for: a whole level of the zoom; columns, which keep their size on the screen, need new ones at every zoom. */
function levelOf(map: MapLibreMap, { columns }: Scene): number {
	return columns ? map.getZoom() : Math.floor(map.getZoom());
}

function isStale(map: MapLibreMap, scene: Scene | null, drawnLevel: number | null): boolean {
	return drawnLevel !== null && scene !== null && levelOf(map, scene) !== drawnLevel;
}

function pickFrom(held: Held | null, x: number, y: number): DensePick | null {
	return toPick(held?.sized ? held.overlay.pickObject({ x, y, radius: 4 }) : null);
}

function toPick(info: PickingInfo | null): DensePick | null {
	return info?.object && info.layer ? { layer: info.layer.id, object: info.object } : null;
}

function putOverlay(map: MapLibreMap, deck: Deck, onPick: DenseEvents["onPick"]): Held {
	let release = (): void => undefined;
	const overlay = new deck.MapLibreOverlay({
		interleaved: false,
		layers: [],
		pickingRadius: 4,
		onHover: (info) => onPick(toPick(info)),
		onDeviceInitialized(device) {
			release = () => device.canvasContext?.destroy();
		},
	});
	map.addControl(overlay, "top-left");
	return { overlay, sized: false, release: () => release() };
}

/** Graphics of a canvas that was never drawn on count as lost: whether they came is not known. */
function isLost({ overlay, sized }: Held): boolean {
	return !sized || (overlay.getCanvas()?.getContext("webgl2")?.isContextLost() ?? true);
}

function onceLost(overlay: MapLibreOverlay, tell: () => void): void {
	overlay.getCanvas()?.addEventListener("webglcontextlost", tell, { once: true });
}

function removeOverlay(map: MapLibreMap, { overlay, release }: Held): void {
	const holder = overlay.getCanvas()?.parentElement;
	try {
		map.removeControl(overlay);
	} catch {
		// With its graphics lost, deck.gl cannot free them; what is left is its element.
		holder?.remove();
	}
	release();
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
