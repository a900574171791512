import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** A box in CSS pixels, with the size of its letters. */
export interface BoxSize {
	readonly widthPx: number;
	readonly heightPx: number;
	readonly letterPx: number;
}

/** Where nothing is laid out, as in a test. */
const UNMEASURED: BoxSize = { widthPx: 480, heightPx: 240, letterPx: 12 };

/** How large a box is, so that a chart can be drawn in its pixels: letters and lines keep their size whatever the box's shape. */
export function useSize(): readonly [RefObject<HTMLDivElement | null>, BoxSize] {
	const box = useRef<HTMLDivElement | null>(null);
	const [size, setSize] = useState(UNMEASURED);
	useLayoutEffect(() => {
		const element = box.current;
		if (element === null || !("ResizeObserver" in globalThis)) return;
		const look = () => {
			const [widthPx, heightPx] = [element.clientWidth, element.clientHeight];
			const letterPx = Number.parseFloat(getComputedStyle(element).fontSize);
			if (!(widthPx > 0 && heightPx > 0 && letterPx > 0)) return;
			setSize((before) =>
				before.widthPx === widthPx && before.heightPx === heightPx && before.letterPx === letterPx
					? before
					: { widthPx, heightPx, letterPx },
			);
		};
		look();
		const observer = new ResizeObserver(look);
		observer.observe(element);
		return () => observer.disconnect();
	}, []);
	return [box, size];
}
