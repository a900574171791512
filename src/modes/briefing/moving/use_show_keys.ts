import { useEffect, useRef } from "react";
import { type KeyAct, readDigit, readKey, SECOND_DIGIT_MS } from "../../../panels/briefing/moving/keys";
import { isTaken } from "../../../panels/briefing/moving/typing";

interface ShowKeys {
	/** How many scenes digits can name. */
	readonly count: number;
	/** While the wall is dark any key means light, and nothing else. */
	readonly black: boolean;
	readonly onAct: (act: KeyAct) => void;
	/** The place of a scene, from 1. */
	readonly onPlace: (place: number) => void;
	readonly onLight: () => void;
	/** A key that asks for nothing: somebody is there. */
	readonly onTouched: () => void;
}

/** The keys of the wall and of a presenter's remote, wherever the focus is unless somebody nearer has a use for them. */
export function useShowKeys(keys: ShowKeys): void {
	const latest = useRef(keys);
	useEffect(() => {
		latest.current = keys;
	});
	useEffect(() => {
		const digits = makeDigits(latest);
		const onKeyDown = (event: KeyboardEvent) => answer(event, latest.current, digits.take);
		const grip = makeGrip();
		// Before anybody else: what must not reach them.
		const onFirst = (event: KeyboardEvent) => {
			if (latest.current.black && !isModified(event)) {
				swallow(event);
				if (!event.repeat) latest.current.onLight();
			} else if (grip.isOfWall(event)) {
				event.stopImmediatePropagation();
				onKeyDown(event);
			}
		};
		window.addEventListener("pointerdown", grip.onPointer, true);
		window.addEventListener("keydown", onFirst, true);
		window.addEventListener("keydown", onKeyDown);
		return () => {
			digits.stop();
			window.removeEventListener("pointerdown", grip.onPointer, true);
			window.removeEventListener("keydown", onFirst, true);
			window.removeEventListener("keydown", onKeyDown);
		};
	}, []);
}

function swallow(event: KeyboardEvent): void {
	event.preventDefault();
	event.stopImmediatePropagation();
}

const MAP = "[data-part='map']";

/**
 * Whose the arrows are when the map has the focus. Who came to it with Tab moves the map; who only pointed at it did not ask for that, and the
 * next click of a remote has to turn over.
 */
function makeGrip() {
	let pointed = false;
	const onPointer = () => {
		pointed = true;
	};
	const isOfWall = (event: KeyboardEvent) => {
		if (event.key === "Tab") pointed = false;
		const isInMap = event.target instanceof Element && event.target.closest(MAP) !== null;
		return pointed && isInMap && event.key.startsWith("Arrow") && !isModified(event) && !event.shiftKey;
	};
	return { onPointer, isOfWall };
}

/** Keys with a modifier are the browser's, but the one a sign needs; a modifier alone is nobody's. */
function isModified({ ctrlKey, altKey, metaKey, key }: KeyboardEvent): boolean {
	return ctrlKey || altKey || metaKey || ["Shift", "Control", "Alt", "Meta"].includes(key);
}

function answer(event: KeyboardEvent, keys: ShowKeys, takeDigit: (digit: string) => void): void {
	if (isModified(event)) return;
	const isDigit = /^\d$/.test(event.key);
	const act = readKey(event.key);
	const isFree = !event.defaultPrevented && !event.isComposing && !isTaken(event) && !scrolls(event);
	if (!isFree || (act === null && !isDigit)) {
		keys.onTouched();
		return;
	}
	event.preventDefault();
	// A key that is held down is one wish.
	if (event.repeat) return;
	if (act !== null) keys.onAct(act);
	else takeDigit(event.key);
}

/** Where the page is longer than the window, on a phone say, the upright arrows are for reading on. */
function scrolls({ key }: KeyboardEvent): boolean {
	const { scrollHeight, clientHeight } = document.documentElement;
	return (key === "ArrowUp" || key === "ArrowDown") && scrollHeight > clientHeight + 1;
}

/** Digits, of which the first may wait a moment for a second. */
function makeDigits(latest: { readonly current: ShowKeys }) {
	let pending = "";
	let timer: ReturnType<typeof setTimeout> | undefined;
	const settle = () => {
		const place = Number(pending);
		pending = "";
		if (place > 0) latest.current.onPlace(place);
	};
	const take = (digit: string) => {
		clearTimeout(timer);
		const typed = readDigit(pending, digit, latest.current.count);
		pending = typed.pending;
		latest.current.onTouched();
		if (typed.place !== null) latest.current.onPlace(typed.place);
		if (pending !== "") timer = setTimeout(settle, SECOND_DIGIT_MS);
	};
	return { take, stop: () => clearTimeout(timer) };
}
