import { useEffect } from "react";

/** Marks `first-picture` once: the first frame in which the counts, the list and the place of the map are painted. */
export function useFirstPicture(shown: boolean): void {
	useEffect(() => {
		if (!shown || performance.getEntriesByName("first-picture").length > 0) return;
		// The frame after next is the first that surely holds what was just rendered.
		requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("first-picture")));
	}, [shown]);
}
