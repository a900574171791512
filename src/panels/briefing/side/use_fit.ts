import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** How high the lines of a list may be, in letters of its own size. */
export interface LineHeight {
	readonly leastEm: number;
	readonly mostEm: number;
	/** Two columns, where one would not hold all: the width they ask for. Left out: never. */
	readonly pairEm?: number;
	/** How many take both columns. */
	readonly wide?: number;
}

export interface Fit {
	readonly columns: number;
	/** So many things have room, over all columns; not a number to count with where nothing is measured, as on paper. */
	readonly room: number;
	/** Height of a line that uses the room there is; `null`: not measured. */
	readonly linePx: number | null;
}

const UNMEASURED: Fit = { columns: 1, room: Number.POSITIVE_INFINITY, linePx: null };
/** The door to the others at least; a box that is too low for it is cut rather than emptied. */
const LEAST_LINES = 1;

/** Browsers round heights; a line is higher than this. */
const SLACK_PX = 3;

/** A box as it is laid out, CSS pixels. */
interface Room {
	readonly widthPx: number;
	readonly heightPx: number;
	readonly letterPx: number;
}

/** How many of `count` things have room in a box, in how many columns, and how high their lines are. */
export function fitLines(count: number, height: LineHeight, room: Room): Fit {
	const { leastEm, mostEm, pairEm, wide = 0 } = height;
	const { widthPx, heightPx, letterPx } = room;
	// A box that is not laid out has no height, which does not mean that nothing fits.
	if (!(heightPx > 0 && letterPx > 0)) return UNMEASURED;
	const lines = Math.max(LEAST_LINES, Math.floor(heightPx / (leastEm * letterPx) + 1e-6));
	const columns = count > lines && pairEm !== undefined && widthPx >= pairEm * letterPx ? 2 : 1;
	const used = Math.min(lines, Math.max(1, Math.ceil((count + (columns - 1) * wide) / columns)));
	const linePx = Math.min(mostEm * letterPx, Math.max(leastEm * letterPx, heightPx / used));
	return { columns, room: lines * columns - (columns - 1) * wide, linePx };
}

/** The same for a box on the page, anew whenever it changes. Heads and feet of tables take their part first. */
export function useFit(count: number, height: LineHeight): readonly [RefObject<HTMLDivElement | null>, Fit] {
	const box = useRef<HTMLDivElement | null>(null);
	const [fit, setFit] = useState(UNMEASURED);
	// Lines that came out higher than they were asked to be, because a name takes two: so many have no room after all.
	const [cut, setCut] = useState(0);
	useLayoutEffect(() => {
		const element = box.current;
		if (element === null || element.scrollHeight <= element.clientHeight + SLACK_PX) return;
		if (getComputedStyle(element).overflowY === "hidden") setCut((before) => Math.min(before + 1, count));
	});
	useLayoutEffect(() => {
		const element = box.current;
		if (element === null || !("ResizeObserver" in globalThis)) return;
		const look = () => {
			const next = fitLines(count, height, measureRoom(element));
			setFit((before) => {
				if (isSame(before, next)) return before;
				setCut(0);
				return next;
			});
		};
		look();
		const observer = new ResizeObserver(look);
		observer.observe(element);
		return () => observer.disconnect();
	}, [count, height]);
	return [box, cut === 0 ? fit : cutFit(fit, { cut, count })];
}

function measureRoom(element: HTMLElement): Room {
	const fixed = [...element.querySelectorAll<HTMLElement>("thead, tfoot")];
	return {
		widthPx: element.clientWidth,
		heightPx: element.clientHeight - fixed.reduce((sum, part) => sum + part.offsetHeight, 0),
		letterPx: Number.parseFloat(getComputedStyle(element).fontSize),
	};
}

function cutFit(fit: Fit, { cut, count }: { readonly cut: number; readonly count: number }): Fit {
	const room = Math.min(fit.room, count) - cut * fit.columns;
	return { ...fit, room: Math.max(LEAST_LINES, room) };
}

function isSame(a: Fit, b: Fit): boolean {
	return a.columns === b.columns && a.room === b.room && a.linePx === b.linePx;
}
