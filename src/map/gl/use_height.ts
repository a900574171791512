import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** Height of an element, CSS pixels, as it changes: what stands over the map's foot must not hide what the map frames. */
export function useHeight(): readonly [RefObject<HTMLDivElement | null>, number] {
	const element = useRef<HTMLDivElement>(null);
	const [heightPx, setHeightPx] = useState(0);
	useLayoutEffect(() => {
		const watched = element.current;
		if (!watched) return;
		const observer = new ResizeObserver(() => setHeightPx(watched.offsetHeight));
		observer.observe(watched);
		setHeightPx(watched.offsetHeight);
		return () => observer.disconnect();
	}, []);
	return [element, heightPx];
}
