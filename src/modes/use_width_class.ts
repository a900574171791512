import { useSyncExternalStore } from "react";

/** How much stands side by side: one column, two, or three. */
export type WidthClass = "phone" | "tablet" | "wide";

const TABLET = "(min-width: 48rem)";
const WIDE = "(min-width: 75rem)";

function canAsk(): boolean {
	return typeof globalThis.matchMedia === "function";
}

/** Whether the window is tall enough for the legend to stand open without taking the map's room. */
export function isTall(): boolean {
	return !canAsk() || globalThis.matchMedia("(min-height: 62rem)").matches;
}

function readWidth(): WidthClass {
	if (!canAsk() || globalThis.matchMedia(WIDE).matches) return "wide";
	return globalThis.matchMedia(TABLET).matches ? "tablet" : "phone";
}

function subscribe(listener: () => void): () => void {
	if (!canAsk()) return () => undefined;
	const queries = [TABLET, WIDE].map((query) => globalThis.matchMedia(query));
	for (const query of queries) query.addEventListener("change", listener);
	return () => {
		for (const query of queries) query.removeEventListener("change", listener);
	};
}

/** The width class of the window; the widest where there is no window to ask. */
export function useWidthClass(): WidthClass {
	return useSyncExternalStore(subscribe, readWidth, () => "wide");
}
