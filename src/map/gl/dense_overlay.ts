import type { PickingInfo } from "@deck.gl/core";
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Scene } from "../../domain/scene";
import type { Theme } from "../../domain/view";
import type { Atlas } from "../../layers/dense/context";
import type { DensePick } from "../describe_pick";
import { noteLostContext } from "../lost_contexts";
import { readFrame } from "../viewport";
import { makeAtlas } from "./atlas";
import type { Deck } from "./deck";
import { type HeldOverlay, putOverlay } from "./put_overlay";

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

/** An overlay, and whether it may be drawn on. */
type Held = HeldOverlay & { drawable: boolean };

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
				const { deck } = await import("./deck");
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
		if (!deck || !held?.drawable || !now) return;
		drawnLevel = levelOf(map, now);
		held.overlay.setProps({ layers: [...deck.drawDense(now, atlasOf(now.view.theme), readFrame(map))] });
	};
	const put = async (from: Deck) => {
		const mine: Held = { ...putOverlay(map, from, (info) => onPick(toPick(info))), drawable: false };
		held = mine;
		await orGiveUp(mine.ready, () => held === mine && remove());
		// It may have been taken off meanwhile.
		if (held !== mine) return;
		onceLost(mine, () => held === mine && onLost());
		mine.drawable = true;
		// Graphics that went while it was being put in, when nobody listened yet, tell nobody any more.
		return isLost(mine) ? onLost() : draw();
	};
	const drawWith = async (from: Deck) => {
		deck = from;
		if (held?.drawable) return draw();
		if (!held) putting = put(from);
		await putting;
	};
	const remove = () => {
		held?.remove();
		held = null;
	};
	const redraw = () => isStale(map, scene(), drawnLevel) && draw();
	map.on("zoom", redraw);
	return {
		isThere: () => held !== null,
		draw: drawWith,
		renew: async () => {
			// Whether what is being put in got its graphics before or after the loss shows when it stands; two at a time would leave one behind.
			while (held && !held.drawable) await putting?.catch(ignore);
			if (!deck || (held && !isLost(held))) return;
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

/** Waits for it; what has failed is not kept. */
async function orGiveUp(ready: Promise<void>, drop: () => void): Promise<void> {
	try {
		await ready;
	} catch (error) {
		drop();
		throw error;
	}
}

/** What the layers are made for: a whole level of the zoom; columns, which keep their size on the screen, need new ones at every zoom. */
function levelOf(map: MapLibreMap, { columns }: Scene): number {
	return columns ? map.getZoom() : Math.floor(map.getZoom());
}

function isStale(map: MapLibreMap, scene: Scene | null, drawnLevel: number | null): boolean {
	return drawnLevel !== null && scene !== null && levelOf(map, scene) !== drawnLevel;
}

function pickFrom(held: Held | null, x: number, y: number): DensePick | null {
	return toPick(held?.drawable ? held.overlay.pickObject({ x, y, radius: 4 }) : null);
}

function toPick(info: PickingInfo | null): DensePick | null {
	return info?.object && info.layer ? { layer: info.layer.id, object: info.object } : null;
}

function isLost({ overlay, drawable }: Held): boolean {
	return drawable && (overlay.getCanvas()?.getContext("webgl2")?.isContextLost() ?? true);
}

function onceLost({ overlay }: Held, tell: () => void): void {
	overlay.getCanvas()?.addEventListener("webglcontextlost", tell, { once: true });
}

/** Whoever wanted it put in has been told already. */
function ignore(): null {
	return null;
}

function rememberAtlas(map: MapLibreMap): (theme: Theme) => Atlas {
	const made = new Map<Theme, Atlas>();
	return (theme) => {
		const atlas = made.get(theme) ?? makeAtlas(theme, Math.max(2, map.getPixelRatio()));
		made.set(theme, atlas);
		return atlas;
	};
}
