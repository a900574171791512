import { zoomLook } from "../svg/view/camera_path";
import { watchDrag } from "../svg/view/gestures";
import { listen, pointOf } from "../svg/view/listen";
import type { SvgMap } from "../svg/view/svg_map";
import { watchWheel } from "../svg/view/wheel";
import { EASE_MS } from "../viewport";
import type { PlainHint } from "./plain_painter";

/**
 * Lets the reader move the map without holding the page captive. On a phone the map fills half the window: if one finger moved it up and down, whoever
 * scrolls would be caught in it. So one finger that goes up or down scrolls the page, sideways and with two fingers it moves the map; the wheel zooms with
 * Ctrl held or once the map has been clicked. `setGrasped(true)` gives the map the whole hand until it is let go.
 */
export function watchHand(map: SvgMap, onHint: (hint: PlainHint) => void) {
	const canvas = map.getCanvas();
	let grasped = false;
	let clicked = false;
	const isMeant = (event: WheelEvent) => {
		const meant = grasped || clicked || event.ctrlKey || event.metaKey || !isPageLonger();
		if (!meant) onHint("wheel");
		return meant;
	};
	const keepTwo = (event: TouchEvent) => {
		if (event.touches.length > 1 && event.cancelable) event.preventDefault();
	};
	const ends = [
		watchDrag(map),
		watchWheel(map, isMeant),
		watchPointing(map),
		listen(canvas, "touchstart", keepTwo),
		listen(canvas, "touchmove", keepTwo),
		listen(canvas, "pointerdown", ({ pointerType }) => {
			clicked = pointerType !== "touch";
		}),
		listen(canvas, "pointerleave", () => {
			clicked = false;
		}),
		listen(canvas, "pointercancel", ({ pointerType }) => {
			// The browser has taken the finger for the page.
			if (pointerType === "touch" && !grasped) onHint("touch");
		}),
	];
	return {
		setGrasped(now: boolean) {
			grasped = now;
			canvas.style.touchAction = now ? "none" : "pan-y";
		},
		stop() {
			for (const end of ends) end();
		},
	};
}

function isPageLonger(): boolean {
	const { scrollHeight, clientHeight } = document.documentElement;
	return scrollHeight > clientHeight;
}

/** What a mouse passes over, and what it is clicked on twice. */
function watchPointing(map: SvgMap): () => void {
	const canvas = map.getCanvas();
	const ends = [
		listen(canvas, "pointermove", (event) => {
			if (event.pointerType !== "touch") map.tell("mousemove", pointOf(event, map));
		}),
		listen(canvas, "dblclick", (event) => {
			event.preventDefault();
			map.glideTo(zoomLook(map.getCamera(), pointOf(event, map), map.getZoom() + 1), EASE_MS);
		}),
	];
	return () => {
		for (const end of ends) end();
	};
}
