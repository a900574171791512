import { readThinned } from "../../../layers/whole_style";
import type { DensePick } from "../../describe_pick";
import type { MapPixels } from "../../map_handle";
import type { Point } from "../../moving_map";
import type { Painter, PainterEvents, Start } from "../../painter";
import type { Picture } from "../../picture";
import { writePixels } from "../../pixels";
import { lookFirst, steer } from "../../steer";
import { readPictureFrame, readScale } from "../../viewport";
import { makeCanvasMeasure } from "../paint/measure_text";
import { countPainted } from "./count_painted";
import { watchGestures } from "./gestures";
import { findRecord, pickMark } from "./pick_mark";
import styles from "./SvgMapView.module.css";
import { makeStyleMemory } from "./style_memory";
import { makeSvgMap, type SvgMap } from "./svg_map";
import { makeSvgSheet, type Painted } from "./svg_sheet";
import { tellOnce, watchSize } from "./tidings";

/** The map painted as SVG: it needs no graphics card. */
export function makeSvgPainter(
	container: HTMLElement,
	first: Picture & Start,
	events: PainterEvents,
): Painter {
	const measure = makeCanvasMeasure();
	const canvas = putCanvas(container);
	const map = makeSvgMap(container, canvas);
	lookFirst(map, first);
	const tellPainted = tellOnce(() => events.onNews("painted"));
	const onPainted = ({ style, painting }: Painted) => {
		container.dataset.drawn = String(countPainted(painting));
		writePixels(container, readPixels(container));
		events.onThinned(readThinned(style));
		// Still on the way somewhere, it is not yet what was asked for.
		if (!map.isMoving()) tellPainted();
	};
	const makeStyle = makeStyling(map, () => steering.picture());
	const sheet = makeSvgSheet(map, { measure, makeStyle, onPainted });
	const pick = (at: Point): DensePick | null => {
		const painted = sheet.getPainted();
		const found = painted && pickMark(painted.painting, at);
		const how = { zoom: map.getZoom(), scale: readScale() };
		return found && findRecord(found, steering.picture().scene.town, how);
	};
	const dense = { pick: (x: number, y: number) => pick({ x, y }), over: pick };
	const steering = steer(map, first, { events, dense, paint: sheet.paintSoon });
	const name = ({ speech }: Picture) => canvas.setAttribute("aria-label", speech.text("map.label"));
	const ends = [steering.stop, sheet.stop, watchGestures(map), watchSize(container, map.resize), map.destroy];
	name(first);
	sheet.paint();
	return {
		map,
		show(next) {
			name(next);
			steering.show(next);
		},
		// What is painted needs nothing that could be missing.
		retryOverlays: sheet.paintSoon,
		look: steering.look,
		travel: steering.travel,
		pixels: () => readPixels(container),
		setHovered: sheet.setHovered,
		setPadding: steering.setPadding,
		destroy() {
			for (const end of ends) end();
			canvas.remove();
			delete container.dataset.drawn;
		},
	};
}

/** The style of the picture of the moment as the map now stands. */
function makeStyling(map: SvgMap, now: () => Picture) {
	const styleOf = makeStyleMemory();
	return () => {
		const picture = now();
		return styleOf(picture, readPictureFrame(map, picture.seams), map.isMoving());
	};
}

/** Lines and letters are as fine as the screen, whatever its size. */
function readPixels({ clientWidth, clientHeight }: HTMLElement): MapPixels {
	const ratio = window.devicePixelRatio;
	const native = { widthPx: Math.round(clientWidth * ratio), heightPx: Math.round(clientHeight * ratio) };
	return { drawn: native, native, limitPx: null };
}

/** The element the reader points at and the keyboard stops at, with the role the graphics card's map gives its own. */
function putCanvas(container: HTMLElement): HTMLElement {
	const canvas = container.ownerDocument.createElement("div");
	canvas.className = styles.canvas ?? "";
	canvas.tabIndex = 0;
	canvas.setAttribute("role", "region");
	container.append(canvas);
	return canvas;
}
