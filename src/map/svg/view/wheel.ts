import { zoomLook } from "./camera_path";
import { listen, pointOf } from "./listen";
import type { SvgMap } from "./svg_map";

/** CSS pixels a line of a wheel that counts in lines. */
const LINE_PX = 40;
/** A wheel's notch is at least this; a trackpad sends many small steps instead. */
const NOTCH_PX = 40;
/** Zoom levels a pixel of a wheel, and of a trackpad, whose steps are finer. */
const RATE = { wheel: 1 / 450, trackpad: 1 / 100 } as const;
/** One step never more than doubles or halves the scale. */
const LARGEST_STEP = 2;
const SMOOTH_MS = 200;
/** After so long without a turn the movement is over. */
const SILENCE_MS = 200;

/** The wheel zooms about the pointer; turns in quick succession are one movement. Turns that are not meant for the map are left to the page. Gives what ends it. */
export function watchWheel(map: SvgMap, isMeant: (event: WheelEvent) => boolean = () => true): () => void {
	let target: number | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const finish = () => {
		target = null;
		map.letGo();
	};
	const turned = (event: WheelEvent) => {
		if (!isMeant(event)) return;
		event.preventDefault();
		const turnPx = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE_PX : event.deltaY;
		if (turnPx === 0) return;
		clearTimeout(timer);
		timer = setTimeout(finish, SILENCE_MS);
		const isWheel = Math.abs(turnPx) >= NOTCH_PX;
		map.hold();
		const zoom = (target ?? map.getZoom()) + levelsOf(event.shiftKey ? turnPx / 4 : turnPx, isWheel);
		const look = zoomLook(map.getCamera(), pointOf(event, map), zoom);
		target = look.zoom;
		map.glideTo(look, isWheel ? SMOOTH_MS : 0);
	};
	const end = listen(map.getCanvas(), "wheel", turned);
	return () => {
		clearTimeout(timer);
		end();
	};
}

/** Zoom levels of a turn: small ones count in full, large ones less and less. */
function levelsOf(turnPx: number, isWheel: boolean): number {
	const factor = LARGEST_STEP / (1 + Math.exp(-Math.abs(turnPx) * (isWheel ? RATE.wheel : RATE.trackpad)));
	return -Math.sign(turnPx) * Math.log2(factor);
}
