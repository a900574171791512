import { type RefObject, useEffect, useRef, useState } from "react";

/** Rows drawn beyond the visible ones on either side, so that a quick scroll meets rows and not paper. */
const MARGIN = 15;
/** The window moves in steps of this many rows, so that scrolling does not draw anew at every pixel. */
const STEP = 5;
/** Before anything is measured; replaced by the real height at once. */
const ROW_HEIGHT_PX = 36;

interface Range {
	readonly first: number;
	/** Exclusive. */
	readonly end: number;
}

interface RowWindow {
	readonly body: RefObject<HTMLTableSectionElement | null>;
	readonly first: number;
	readonly end: number;
	readonly rowHeightPx: number;
}

/**
 * Which rows of a long table to draw: those in sight and a few around them. It measures where the table's body lies in the
 * viewport, so it works inside a scrolling box and on a scrolling page alike.
 */
export function useRowWindow(count: number): RowWindow {
	const body = useRef<HTMLTableSectionElement>(null);
	const [range, setRange] = useState<Range>({ first: 0, end: 2 * MARGIN });
	const [rowHeightPx, setRowHeightPx] = useState(ROW_HEIGHT_PX);
	useEffect(() => {
		const look = () => {
			const seen = body.current && measureWindow(body.current, count);
			if (!seen) return;
			setRowHeightPx(seen.rowHeightPx);
			setRange((old) => (old.first === seen.first && old.end === seen.end ? old : seen));
		};
		look();
		document.addEventListener("scroll", look, { capture: true, passive: true });
		globalThis.addEventListener("resize", look);
		const box = body.current?.closest("[data-scroller]");
		const sized = box && "ResizeObserver" in globalThis ? new ResizeObserver(look) : null;
		if (box) sized?.observe(box);
		return () => {
			document.removeEventListener("scroll", look, { capture: true });
			globalThis.removeEventListener("resize", look);
			sized?.disconnect();
		};
	}, [count]);
	return { body, first: range.first, end: range.end, rowHeightPx };
}

function measureWindow(body: HTMLElement, count: number): (Range & { rowHeightPx: number }) | null {
	const rowHeightPx =
		body.querySelector<HTMLElement>("tr[aria-rowindex]")?.getBoundingClientRect().height || ROW_HEIGHT_PX;
	const frame = body.closest("[data-scroller]")?.getBoundingClientRect();
	const top = Math.max(0, frame?.top ?? 0);
	const bottom = Math.min(globalThis.innerHeight, frame?.bottom ?? globalThis.innerHeight);
	const start = body.getBoundingClientRect().top;
	const clamp = (row: number) => Math.max(0, Math.min(count, row));
	const first = Math.floor(((top - start) / rowHeightPx - MARGIN) / STEP) * STEP;
	const end = Math.ceil(((bottom - start) / rowHeightPx + MARGIN) / STEP) * STEP;
	return { first: clamp(first), end: clamp(Math.max(end, first + 2 * MARGIN)), rowHeightPx };
}

/** A run of rows to draw, or of rows to leave out, in the order of the table. */
export interface Run {
	readonly first: number;
	readonly end: number;
	readonly drawn: boolean;
}

/** The whole table as runs: the window, rows that must stay drawn wherever they are (focus, selection), and the gaps between. */
export function makeRuns(
	count: number,
	window: { readonly first: number; readonly end: number },
	kept: readonly number[],
): readonly Run[] {
	const drawn = [...new Set(kept)]
		.filter((at) => at >= 0 && at < count && (at < window.first || at >= window.end))
		.map((at) => ({ first: at, end: at + 1, drawn: true }));
	const middle = { first: Math.min(window.first, count), end: Math.min(window.end, count), drawn: true };
	const runs: Run[] = [];
	let at = 0;
	for (const run of [...drawn, middle].sort((a, b) => a.first - b.first)) {
		if (run.first > at) runs.push({ first: at, end: run.first, drawn: false });
		if (run.end > run.first) runs.push(run);
		at = Math.max(at, run.end);
	}
	if (at < count) runs.push({ first: at, end: count, drawn: false });
	return runs;
}
