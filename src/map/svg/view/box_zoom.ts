import type { Point } from "../../moving_map";
import { EASE_MS } from "../../viewport";
import { dragLook, limitLook } from "./camera_path";
import { listen, pointOf } from "./listen";
import type { SvgMap } from "./svg_map";

/** A smaller box is a slip of the hand, CSS pixels. */
const LEAST_PX = 3;

/** With Shift held, dragging draws a box, which then fills the map. Gives what ends it. */
export function watchBox(map: SvgMap): () => void {
	const canvas = map.getCanvas();
	let start: Point | null = null;
	let box: HTMLElement | null = null;
	const drop = () => {
		box?.remove();
		[start, box] = [null, null];
	};
	const ends = [
		listen(canvas, "pointerdown", (event) => {
			if (event.button !== 0 || !event.shiftKey || event.pointerType === "touch") return;
			canvas.setPointerCapture(event.pointerId);
			start = pointOf(event, map);
		}),
		listen(canvas, "pointermove", (event) => {
			if (!start) return;
			// Where another window has swallowed the release, the button is up all the same.
			if (event.pointerType === "mouse" && event.buttons === 0) return drop();
			box ??= putBox(canvas);
			frameBox(box, start, pointOf(event, map));
		}),
		listen(canvas, "pointerup", (event) => {
			if (start && box) fillWith(map, start, pointOf(event, map));
			drop();
		}),
		listen(canvas, "pointercancel", drop),
	];
	return () => {
		drop();
		for (const end of ends) end();
	};
}

function putBox(canvas: HTMLElement): HTMLElement {
	const box = canvas.ownerDocument.createElement("div");
	box.dataset.box = "";
	canvas.append(box);
	return box;
}

function frameBox(box: HTMLElement, from: Point, to: Point): void {
	Object.assign(box.style, {
		left: `${Math.min(from.x, to.x)}px`,
		top: `${Math.min(from.y, to.y)}px`,
		width: `${Math.abs(to.x - from.x)}px`,
		height: `${Math.abs(to.y - from.y)}px`,
	});
}

function fillWith(map: SvgMap, from: Point, to: Point): void {
	const [width, height] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
	if (width < LEAST_PX || height < LEAST_PX) return;
	const camera = map.getCamera();
	const steps = Math.log2(Math.min(camera.widthPx / width, camera.heightPx / height));
	const byX = camera.widthPx / 2 - (from.x + to.x) / 2;
	const byY = camera.heightPx / 2 - (from.y + to.y) / 2;
	map.glideTo(limitLook({ ...dragLook(camera, byX, byY), zoom: camera.zoom + steps }), EASE_MS);
}
