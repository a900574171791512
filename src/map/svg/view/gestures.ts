import type { Point } from "../../moving_map";
import { EASE_MS } from "../../viewport";
import { watchBox } from "./box_zoom";
import { dragLook, zoomLook } from "./camera_path";
import { watchKeys } from "./keys";
import { listen, pointOf } from "./listen";
import type { SvgMap } from "./svg_map";
import { watchWheel } from "./wheel";

/** A pointer that has moved less than this has not been dragged, CSS pixels. */
const CLICK_PX = 3;

/** Lets the reader move the map by mouse, finger, wheel and keys, and tells what is pointed at and clicked. Gives what ends it. */
export function watchGestures(map: SvgMap): () => void {
	const ends = [watchDrag(map), watchHover(map), watchWheel(map), watchKeys(map), watchBox(map)];
	return () => {
		for (const end of ends) end();
	};
}

/** Dragging with one pointer, pinching with two; a click is what was neither. Gives what ends it. */
export function watchDrag(map: SvgMap): () => void {
	const canvas = map.getCanvas();
	const down = new Map<number, Point>();
	let start: Point | null = null;
	let dragged = false;
	const pressed = (event: PointerEvent) => {
		if (event.button !== 0 || event.shiftKey) return;
		const point = pointOf(event, map);
		down.set(event.pointerId, point);
		canvas.setPointerCapture(event.pointerId);
		if (down.size === 1) [start, dragged] = [point, false];
	};
	const moved = (event: PointerEvent) => {
		const before = down.get(event.pointerId);
		if (!before || !start) return;
		// Where a menu or another window has swallowed the release, the button is up all the same.
		if (event.pointerType === "mouse" && event.buttons === 0) return released(event);
		const point = pointOf(event, map);
		if (!dragged && down.size === 1 && Math.hypot(point.x - start.x, point.y - start.y) < CLICK_PX) return;
		if (!dragged) map.hold();
		dragged = true;
		const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
		if (other) pinch(map, other, { before, point });
		else map.move(dragLook(map.getCamera(), point.x - before.x, point.y - before.y));
		down.set(event.pointerId, point);
	};
	const released = (event: PointerEvent) => {
		if (down.delete(event.pointerId) && down.size === 0 && dragged) map.letGo();
	};
	const clicked = (event: MouseEvent) => {
		// The browser calls the end of a drag a click, too.
		if (!dragged && !event.shiftKey) map.tell("click", pointOf(event, map));
	};
	const ends = [
		listen(canvas, "pointerdown", pressed),
		listen(canvas, "pointermove", moved),
		listen(canvas, "pointerup", released),
		listen(canvas, "pointercancel", released),
		listen(canvas, "click", clicked),
	];
	return () => {
		for (const end of ends) end();
	};
}

/** One of two fingers has moved: the place under each stays under it, as far as a map without rotation can. */
function pinch(
	map: SvgMap,
	other: Point,
	{ before, point }: { readonly before: Point; readonly point: Point },
) {
	const apart = (one: Point) => Math.max(1, Math.hypot(one.x - other.x, one.y - other.y));
	map.move(dragLook(map.getCamera(), (point.x - before.x) / 2, (point.y - before.y) / 2));
	const middle = { x: (point.x + other.x) / 2, y: (point.y + other.y) / 2 };
	map.move(zoomLook(map.getCamera(), middle, map.getZoom() + Math.log2(apart(point) / apart(before))));
}

/** What a mouse passes over, and what it is clicked on twice. */
function watchHover(map: SvgMap): () => void {
	const canvas = map.getCanvas();
	const ends = [
		listen(canvas, "pointermove", (event) => {
			if (event.pointerType !== "touch") map.tell("mousemove", pointOf(event, map));
		}),
		listen(canvas, "pointerleave", () => map.tellLeft()),
		listen(canvas, "dblclick", (event) => {
			event.preventDefault();
			const zoom = map.getZoom() + (event.shiftKey ? -1 : 1);
			map.glideTo(zoomLook(map.getCamera(), pointOf(event, map), zoom), EASE_MS);
		}),
	];
	return () => {
		for (const end of ends) end();
	};
}
