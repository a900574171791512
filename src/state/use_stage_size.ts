import { type RefObject, useLayoutEffect, useRef, useState } from "react";

interface StageSize {
	readonly widthPx: number;
	readonly heightPx: number;
}

/**
 * CSS pixels the stage has: as wide as the element (a page that is scrolled gives some of it to its scroll bar), as high as the window. Followed while
 * the page is open; fractions count, since some walls are driven at odd ratios.
 */
export function useStageSize<E extends HTMLElement>(): StageSize & { readonly ref: RefObject<E | null> } {
	const ref = useRef<E>(null);
	const [size, setSize] = useState(readWindow);
	useLayoutEffect(() => {
		const element = ref.current;
		if (!element) return;
		const measure = () => {
			const widthPx = element.getBoundingClientRect().width || window.innerWidth;
			const heightPx = window.innerHeight;
			setSize((old) => (old.widthPx === widthPx && old.heightPx === heightPx ? old : { widthPx, heightPx }));
		};
		measure();
		const observer = typeof ResizeObserver === "function" ? new ResizeObserver(measure) : null;
		observer?.observe(element);
		window.addEventListener("resize", measure);
		return () => {
			observer?.disconnect();
			window.removeEventListener("resize", measure);
		};
	}, []);
	return { ref, ...size };
}

function readWindow(): StageSize {
	return { widthPx: window.innerWidth, heightPx: window.innerHeight };
}
