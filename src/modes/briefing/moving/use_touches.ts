import { useEffect, useRef } from "react";
import type { ShowEvent } from "./show";

/** What a press on does not stop the tour, because it is the tour that is meant. */
const OF_TOUR = "[data-tour]";
/** Where a finger that moves sideways turns over: beside the map, which it would pan. */
const TURNS = "[data-swipe]";
/** What inside of it has its own use for a moving finger. */
const KEEPS = "input, select, textarea, [role='slider'], [data-no-swipe]";

/** Slower than this it is no swipe but a drag. */
const MOST_SWIPE_MS = 800;
/** As much of the window's width as a swipe has to cross. */
const LEAST_SHARE = 0.04;
const LEAST_PX = 48;

interface Start {
	readonly pointerId: number;
	readonly x: number;
	readonly y: number;
	readonly atMs: number;
}

/** Pointers and fingers anywhere on the wall: they stop the tour, end the dark, and turn over where a part is marked `data-swipe`. */
export function useTouches(black: boolean, send: (event: ShowEvent) => void): void {
	const latest = useRef({ black, send });
	useEffect(() => {
		latest.current = { black, send };
	});
	useEffect(() => {
		const swipe = makeSwipe((event) => latest.current.send(event));
		const onDown = (event: PointerEvent) => {
			swipe.start(event);
			if (latest.current.black) latest.current.send({ do: "light" });
			else if (!isWithin(event, OF_TOUR)) latest.current.send({ do: "touched" });
		};
		const onWheel = () => latest.current.send({ do: "touched" });
		window.addEventListener("pointerdown", onDown, true);
		window.addEventListener("pointerup", swipe.end, true);
		window.addEventListener("pointercancel", swipe.drop, true);
		window.addEventListener("wheel", onWheel, { capture: true, passive: true });
		return () => {
			window.removeEventListener("pointerdown", onDown, true);
			window.removeEventListener("pointerup", swipe.end, true);
			window.removeEventListener("pointercancel", swipe.drop, true);
			window.removeEventListener("wheel", onWheel, true);
		};
	}, []);
}

function isWithin({ target }: Event, selector: string): boolean {
	return target instanceof Element && target.closest(selector) !== null;
}

function makeSwipe(send: (event: ShowEvent) => void) {
	let from: Start | null = null;
	const drop = () => {
		from = null;
	};
	const start = (event: PointerEvent) => {
		const isSwipe = event.isPrimary && event.pointerType !== "mouse" && isWithin(event, TURNS);
		// A second finger makes it something else.
		from = isSwipe && !isWithin(event, KEEPS) ? readStart(event) : null;
	};
	const end = (event: PointerEvent) => {
		if (from === null || event.pointerId !== from.pointerId) return;
		const turn = readTurn(from, event);
		from = null;
		if (turn) send({ do: turn });
	};
	return { start, end, drop };
}

function readStart({ pointerId, clientX, clientY, timeStamp }: PointerEvent): Start {
	return { pointerId, x: clientX, y: clientY, atMs: timeStamp };
}

/** Which way a finger turned over; `null`: neither. */
function readTurn(from: Start, { clientX, clientY, timeStamp }: PointerEvent): "next" | "previous" | null {
	const [dx, dy] = [clientX - from.x, clientY - from.y];
	const least = Math.max(LEAST_PX, LEAST_SHARE * document.documentElement.clientWidth);
	if (timeStamp - from.atMs > MOST_SWIPE_MS || Math.abs(dx) < least) return null;
	if (Math.abs(dx) < 2 * Math.abs(dy)) return null;
	return dx < 0 ? "next" : "previous";
}
