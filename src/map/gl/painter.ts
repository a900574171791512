import type { Map as MapLibreMap } from "maplibre-gl";
import type { Scene } from "../../domain/scene";
import { buildStyle } from "../../layers";
import type { MapFrame } from "../frame";
import type { MapCamera, MapFailure, MapPadding } from "../map_handle";
import { watchContext } from "./context_watch";
import { countDrawn } from "./count_drawn";
import { createMap } from "./create_map";
import { makeDenseOverlay } from "./dense_overlay";
import { watchMoves } from "./moves";
import type { Picture } from "./picture";
import { type Pointed, watchPointer } from "./pointer";
import { makeStyleFeed } from "./style_feed";
import { applyPadding, lookAt, readFrame, restAt, reveal } from "./viewport";

export interface PainterEvents {
	onPoint(pointed: Pointed | null): void;
	onSelect(id: string | null): void;
	/** While the map moves, once a frame at most. */
	onFrame(frame: MapFrame): void;
	/** When a movement has ended. */
	onCamera(camera: MapCamera): void;
	onReady(): void;
	/** After every try to show overlays: whether those asked for are missing. */
	onOverlayFailure(failed: boolean): void;
	onFailure(reason: MapFailure): void;
}

export interface Painter {
	readonly map: MapLibreMap;
	show(picture: Picture): void;
	/** Tries again to show overlays that failed. */
	retryOverlays(): void;
	/** Looks where the link says; `null`: at all compounds. */
	look(camera: MapCamera | null): void;
	setHovered(id: string | null): void;
	setPadding(padding: MapPadding): void;
	destroy(): void;
}

/** Where the map looks first: where a link says, else at all compounds. */
export interface Start {
	readonly camera: MapCamera | null;
	readonly padding: MapPadding;
}

/** The map on the screen. Throws where WebGL 2 is missing. */
export function makePainter(container: HTMLElement, first: Picture & Start, events: PainterEvents): Painter {
	let picture: Picture = first;
	const map = createMap(container, first.speech.text("map.label"));
	lookFirst(map, first);
	const drawStyle = () => buildStyle(picture.scene, picture.speech, readFrame(map));
	map.setStyle(drawStyle() as never);
	const dense = makeDenseOverlay(map, {
		onPick: (pick) => pointer.overDense(pick),
		onOverlayFailure: events.onOverlayFailure,
	});
	const pointer = watchPointer(map, { picture: () => picture, dense, events });
	const feed = makeStyleFeed(map);
	const paint = () => feed.show(drawStyle);
	const moves = watchMoves(map, events, { paint, first, home: () => picture.scene.home });
	const unwatch = [
		moves.stop,
		watchContext(map, { onRestored: dense.renew, onLost: () => events.onFailure("lost") }),
		pointer.stop,
		countDrawn(map, container),
	];
	void announce(map, dense.show(first.scene), events.onReady);
	return {
		map,
		show(next) {
			const before = picture;
			picture = next;
			paint();
			if (next.scene !== before.scene) void dense.show(next.scene);
			revealSelection(map, before.scene, next.scene);
		},
		retryOverlays: () => void dense.show(picture.scene),
		look: moves.look,
		setHovered: makeHover(map),
		setPadding(padding) {
			applyPadding(map, padding);
			moves.settle();
			const at = picture.scene.selection?.compound.position;
			if (at) reveal(map, at);
		},
		destroy() {
			for (const stop of unwatch) stop();
			feed.stop();
			dense.destroy();
			map.remove();
		},
	};
}

function lookFirst(map: MapLibreMap, { scene, camera, padding }: Picture & Start): void {
	applyPadding(map, padding);
	if (camera) lookAt(map, camera);
	else if (scene.home) restAt(map, scene.home);
}

function revealSelection(map: MapLibreMap, before: Scene, now: Scene): void {
	const chosen = now.selection?.compound;
	if (chosen?.position && chosen.id !== before.selection?.compound.id) reveal(map, chosen.position);
}

/** Ready is when the map stands still with everything on it, the overlays of the link included. */
async function announce(map: MapLibreMap, overlays: Promise<void>, onReady: () => void): Promise<void> {
	await new Promise((resolve) => map.once("idle", resolve));
	// A map without its overlays is still a map, so it does not wait for them for ever.
	await Promise.race([overlays, new Promise((resolve) => setTimeout(resolve, 3_000))]);
	onReady();
}

function makeHover(map: MapLibreMap): (id: string | null) => void {
	let now: string | null = null;
	const mark = (id: string, hovered: boolean) => {
		if (map.getSource("compounds")) map.setFeatureState({ source: "compounds", id }, { hovered });
	};
	return (id) => {
		if (now !== null) mark(now, false);
		now = id;
		if (id !== null) mark(id, true);
	};
}
