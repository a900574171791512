import type { Map as MapLibreMap } from "maplibre-gl";
import { buildStyle } from "../../layers";
import type { DensePick } from "../describe_pick";
import type { Painter, PainterEvents, Start } from "../painter";
import type { Picture } from "../picture";
import { lookFirst, steer } from "../steer";
import { readPictureFrame } from "../viewport";
import { watchContext } from "./context_watch";
import { countDrawn } from "./count_drawn";
import { createMap } from "./create_map";
import { type DenseOverlay, makeDenseOverlay } from "./dense_overlay";
import { readPixels, watchFineness } from "./fineness";
import { makeLean } from "./lean";
import { makeStyleFeed } from "./style_feed";

/** The map painted by the graphics card. Throws where WebGL 2 is missing. */
export function makePainter(container: HTMLElement, first: Picture & Start, events: PainterEvents): Painter {
	const map = createMap(container, first.speech.text("map.label"));
	const lean = makeLean(map, first.scene);
	lookFirst(map, first);
	const draw = (picture: Picture) => drawStyle(map, picture);
	map.setStyle(draw(first) as never);
	let over: DensePick | null = null;
	const dense = makeDenseOverlay(map, {
		onPick(pick) {
			over = pick;
			steering.lookSoon();
		},
		onOverlayFailure: events.onOverlayFailure,
	});
	const feed = makeStyleFeed(map);
	const steering = steer(map, first, {
		events,
		dense: { pick: dense.pick, over: () => over },
		limit: lean.limit,
		paint: () => feed.show(() => draw(steering.picture())),
	});
	const news = watchPicture(map, dense, events);
	const watches = [countDrawn(map, container), watchFineness(map, container)];
	const unwatch = [steering.stop, news.stop, ...watches, lean.stop, feed.stop, dense.destroy];
	news.tellPainted(dense.show(first.scene));
	return {
		map,
		show(next) {
			const before = steering.picture();
			lean.show(next.scene);
			steering.show(next);
			if (next.scene !== before.scene) void dense.show(next.scene);
		},
		retryOverlays: () => void dense.show(steering.picture().scene),
		look: steering.look,
		travel: steering.travel,
		pixels: () => readPixels(map),
		setHovered: makeHover(map),
		setPadding: steering.setPadding,
		destroy() {
			for (const stop of unwatch) stop();
			map.remove();
		},
	};
}

/** The style of a picture as the map now stands, and the map's name in the picture's language. */
function drawStyle(map: MapLibreMap, { scene, speech, seams }: Picture) {
	map.getCanvas().setAttribute("aria-label", speech.text("map.label"));
	return buildStyle(scene, speech, readPictureFrame(map, seams));
}

/** Tells what becomes of the picture: that it stands once its overlays have come, unless it is lost before; and its losses. */
function watchPicture(map: MapLibreMap, dense: DenseOverlay, { onNews }: PainterEvents) {
	let turn = 0;
	const tellPainted = (overlays: Promise<void>) => {
		const mine = ++turn;
		void whenPainted(map, overlays).then(() => mine === turn && onNews("painted"));
	};
	const unwatch = watchContext(map, {
		onInterrupted() {
			turn++;
			onNews("interrupted");
		},
		onRestored: () => tellPainted(dense.renew()),
		onLost: () => onNews("lost"),
	});
	return {
		tellPainted,
		stop() {
			turn++;
			unwatch();
		},
	};
}

/** The picture stands when the map is still with everything on it, the overlays of the link included. */
async function whenPainted(map: MapLibreMap, overlays: Promise<void>): Promise<void> {
	await new Promise((resolve) => map.once("idle", resolve));
	// A map without its overlays is still a map, so it does not wait for them for ever.
	await Promise.race([overlays, new Promise((resolve) => setTimeout(resolve, 3_000))]);
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
