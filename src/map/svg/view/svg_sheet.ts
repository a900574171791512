import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { drawPainting } from "../draw/draw_painting";
import { putSvg } from "../draw/put_svg";
import { paintStyle } from "../paint/paint_style";
import type { MeasureText, PaintCamera, Painting } from "../painting";
import { makePace } from "./pace";
import { paintHover } from "./paint_hover";
import type { SvgMap } from "./svg_map";

/** A style as it was last painted. */
export interface Painted {
	readonly style: StyleSpecification;
	readonly painting: Painting;
}

interface Sheet extends Painted {
	readonly element: SVGElement;
}

interface Around {
	readonly measure: MeasureText;
	/** What is to be painted as the map now stands. */
	makeStyle(): StyleSpecification;
	onPainted(painted: Painted): void;
}

/** Where the moved picture leaves more than this share of the map bare, it is painted anew whatever it takes. */
const MOST_BARE = 1 / 3;

/**
 * The picture in the map's element. While the map moves, the last one is moved with it, and painted anew as often as that leaves the
 * hand its time; at rest it is exact.
 */
export function makeSvgSheet(map: SvgMap, around: Around) {
	let last: Sheet | null = null;
	let hovered: string | null = null;
	let frame = 0;
	const pace = makePace();
	const paint = () => {
		cancelAnimationFrame(frame);
		frame = 0;
		const { widthPx, heightPx } = map.getCamera();
		// A map that is not shown has nothing to paint on.
		if (widthPx === 0 || heightPx === 0) return;
		const startMs = performance.now();
		const next = drawSheet(around.makeStyle(), map, around);
		if (last) last.element.replaceWith(next.element);
		else map.getCanvas().prepend(next.element);
		last = next;
		markHovered(last, hovered, around.measure);
		around.onPainted(last);
		pace.painted(startMs);
	};
	const paintSoon = () => {
		frame ||= requestAnimationFrame(paint);
	};
	const follow = () => {
		if (!last) return;
		const move = findMove(last.painting.camera, map);
		// A layer of its own is moved without being drawn again.
		last.element.style.willChange = "transform";
		last.element.style.transform = `translate(${move.x}px, ${move.y}px) scale(${move.stretch})`;
		if (pace.isRested() || shareBare(move, map.getCamera()) > MOST_BARE) paintSoon();
	};
	map.on("move", follow);
	return {
		paint,
		paintSoon,
		getPainted: (): Painted | null => last,
		setHovered(id: string | null) {
			hovered = id;
			if (last) markHovered(last, hovered, around.measure);
		},
		stop() {
			cancelAnimationFrame(frame);
			pace.stop();
			map.off("move", follow);
		},
	};
}

/** A style as the map now looks at it, not yet put anywhere. */
function drawSheet(style: StyleSpecification, map: SvgMap, { measure }: Around): Sheet {
	const painting = paintStyle(style, map.getCamera(), measure);
	const element = putSvg(drawPainting(painting), map.getCanvas().ownerDocument);
	// The table says the same to those who do not see it.
	element.setAttribute("aria-hidden", "true");
	return { style, painting, element };
}

/** Marks a compound under the symbols, where the style has the layer of the mark, and nothing else. */
function markHovered(sheet: Sheet, id: string | null, measure: MeasureText): void {
	const { element } = sheet;
	for (const mark of element.querySelectorAll("[data-hovered]")) mark.remove();
	const mark = id === null ? null : paintHover(sheet, id, measure);
	if (!mark) return;
	const node = putSvg(mark, element.ownerDocument);
	node.setAttribute("data-hovered", "");
	element.insertBefore(node, element.querySelector('[data-layer="compounds"]'));
}

/** A picture stretched about its middle, and then moved by CSS pixels. */
interface Move {
	readonly x: number;
	readonly y: number;
	readonly stretch: number;
}

/** How a picture painted for one camera has to be moved to stand where the map now looks. */
function findMove(painted: PaintCamera, map: SvgMap): Move {
	const { x, y } = map.project([painted.lng, painted.lat]);
	const stretch = 2 ** (map.getZoom() - painted.zoom);
	return { x: x - painted.widthPx / 2, y: y - painted.heightPx / 2, stretch };
}

/** Share of the map that a moved picture leaves bare, 0–1. */
function shareBare({ x, y, stretch }: Move, { widthPx, heightPx }: PaintCamera): number {
	const covered = (by: number, lengthPx: number) => {
		const half = (stretch * lengthPx) / 2;
		const middle = lengthPx / 2 + by;
		return Math.max(0, Math.min(lengthPx, middle + half) - Math.max(0, middle - half)) / lengthPx;
	};
	return 1 - covered(x, widthPx) * covered(y, heightPx);
}
