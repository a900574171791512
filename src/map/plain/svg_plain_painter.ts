import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { buildPublicStyle } from "../../layers/public_style";
import { makeCanvasMeasure } from "../svg/paint/measure_text";
import { countPainted } from "../svg/view/count_painted";
import { makeSvgMap, type SvgMap } from "../svg/view/svg_map";
import { makeSvgSheet } from "../svg/view/svg_sheet";
import { tellOnce, watchSize } from "../svg/view/tidings";
import { readFrame } from "../viewport";
import { watchHand } from "./hand";
import styles from "./PublicMap.module.css";
import type { PlainEvents, PlainPainter, PlainPicture } from "./plain_painter";
import { lookHome, steerPlain } from "./steer_plain";

/** The public map painted as SVG: it needs no graphics card and comes at once. */
export function makeSvgPlainPainter(
	container: HTMLElement,
	first: PlainPicture,
	events: PlainEvents,
): PlainPainter {
	const canvas = putCanvas(container, first.words.label);
	const map = makeSvgMap(container, canvas);
	lookHome(map, first);
	const painted = tellOnce(events.onPainted);
	const sheet = makeSvgSheet(map, {
		measure: makeCanvasMeasure(),
		makeStyle: makeStyling(map, () => steering.picture()),
		onPainted: ({ painting }) => {
			container.dataset.drawn = String(countPainted(painting));
			if (!map.isMoving()) painted();
		},
	});
	const steering = steerPlain(map, first, { events, paint: sheet.paintSoon });
	const hand = watchHand(map, events.onHint);
	const ends = [steering.stop, sheet.stop, hand.stop, watchSize(container, map.resize), map.destroy];
	sheet.paint();
	return {
		map,
		show(next) {
			canvas.setAttribute("aria-label", next.words.label);
			steering.show(next);
		},
		setGrasped: hand.setGrasped,
		destroy() {
			for (const end of ends) end();
			canvas.remove();
		},
	};
}

/** While the map moves the last style stands as it is: placing the names of areas takes longer than painting. */
function makeStyling(map: SvgMap, now: () => PlainPicture): () => StyleSpecification {
	let last: { readonly picture: PlainPicture; readonly style: StyleSpecification } | null = null;
	return () => {
		const picture = now();
		if (!last || last.picture !== picture || !map.isMoving())
			last = { picture, style: buildPublicStyle(picture.scene, picture.look, readFrame(map)) };
		return last.style;
	};
}

/** The element the reader points at. A picture to those who do not see it; the list beside it says what is on it. */
function putCanvas(container: HTMLElement, label: string): HTMLElement {
	const canvas = container.ownerDocument.createElement("div");
	canvas.className = styles.canvas ?? "";
	canvas.setAttribute("role", "img");
	canvas.setAttribute("aria-label", label);
	container.append(canvas);
	return canvas;
}
