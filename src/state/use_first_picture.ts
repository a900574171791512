import { useEffect } from "react";
import { readFirstRecords } from "./first_page";

const MARK = "first-picture";

function markOnce(startMs?: number): void {
	if (performance.getEntriesByName(MARK, "mark").length > 0) return;
	performance.mark(MARK, startMs === undefined ? {} : { startTime: startMs });
}

/**
 * Marks `first-picture` when the first page was painted, which may have been long ago: its picture where the browser tells of
 * single elements, else its first content. Nothing where there is no first page.
 */
export function watchFirstPicture(): void {
	const known = typeof PerformanceObserver === "function" ? PerformanceObserver.supportedEntryTypes : [];
	const type = ["element", "paint"].find((one) => known.includes(one));
	if (readFirstRecords() === null || type === undefined) return;
	const isIt = (entry: PerformanceEntry) =>
		type === "paint"
			? entry.name === "first-contentful-paint"
			: "identifier" in entry && entry.identifier === MARK;
	const observer = new PerformanceObserver((list) => {
		const painted = list.getEntries().find(isIt);
		if (!painted) return;
		markOnce(painted.startTime);
		observer.disconnect();
	});
	observer.observe({ type, buffered: true });
}

/** Marks `first-picture`, if nothing has yet: the first frame in which the counts, the list and the place of the map are painted. */
export function useFirstPicture(shown: boolean): void {
	useEffect(() => {
		if (!shown) return;
		// The frame after next is the first that surely holds what was just rendered.
		requestAnimationFrame(() => requestAnimationFrame(() => markOnce()));
	}, [shown]);
}
