import type { Point } from "../../moving_map";
import type { SvgMap } from "./svg_map";

/** Listens on an element, free to keep the browser from acting; gives what ends it. */
export function listen<K extends keyof HTMLElementEventMap>(
	element: HTMLElement,
	type: K,
	listener: (event: HTMLElementEventMap[K]) => void,
): () => void {
	element.addEventListener(type, listener, { passive: false });
	return () => element.removeEventListener(type, listener);
}

/** Where an event happened, CSS pixels from the top left of the map. */
export function pointOf(event: MouseEvent, map: SvgMap): Point {
	const { left, top } = map.getContainer().getBoundingClientRect();
	return { x: event.clientX - left, y: event.clientY - top };
}
