import type { Box, LayoutFamily } from "../../../panels/briefing/operator/wall_layout";
import { cutRegion, leaveAir, listSeams, type Sheet, snapStrip, splitDown, widestPiece } from "./strips";

/** What of a layout does not depend on the scene. */
export interface Frame {
	readonly family: LayoutFamily;
	readonly map: Box;
	readonly head: Box;
	readonly foot: Box;
	/** Head and numbers share a place within one panel, one right below the other. */
	readonly together: boolean;
	/** Place of the numbers, and of what stands beside the map where `beside` is `null`. */
	readonly numbers: Box;
	readonly beside: Box | null;
	readonly scrolls: boolean;
}

/** A little more than the 55 % of the page the map is promised, so that no rounding breaks the promise. */
const MAP_SHARE = 0.552;
/** Lines the map's own source line needs in a panel of a width, rem: it stands within one panel, in line with the foot. */
const SOURCE_REM = { line: 1.1, air: 0.55, oneFrom: 75, twoFrom: 30 } as const;

/** Height of the source line below a map that reaches from one point of the page to another, rem. */
export function guessSource(span: readonly [from: number, to: number], sheet: Sheet): number {
	const [left, right] = widestPiece(span, listSeams(sheet.widthPx, sheet.panels.columns));
	const widthRem = (right - left) / sheet.rem;
	const lines = widthRem >= SOURCE_REM.oneFrom ? 1 : widthRem >= SOURCE_REM.twoFrom ? 2 : 3;
	return lines * SOURCE_REM.line + SOURCE_REM.air;
}

/** Heights in rem, air included. */
const FOOT_REM = 3.75;
/** Narrower columns need more lines for the same sentences. */
const COLUMN_HEAD_REM = { wide: 7.5, narrow: 8.5, wideFrom: 19 } as const;
const COLUMN_SHARE = 0.36;
const GOOD_COLUMN_REM = 31;
/** Longer lines are tiring to follow, however wide the wall. */
const MOST_COLUMN_REM = 36;
const MOST_WING_REM = 44;
const WING_SHARE = 0.2;
/** Narrower wings are taken only where nothing else has room. */
export const GOOD_WING_REM = 24;
const GAP_REM = 1.25;
/** Text of a portrait page stands side by side from this width on. */
const TWO_COLUMNS_REM = 56;

/** The foot below a map: in the widest piece of it that lies within one panel. */
function placeFoot(map: Box, sheet: Sheet): Box {
	const { widthPx, heightPx, panels } = sheet;
	const seams = listSeams(widthPx, panels.columns);
	const [left, right] = widestPiece([map.x, map.x + map.width], seams);
	// Where panels are lower than the foot, it keeps to the lowest of them.
	const top = Math.max(map.y + map.height, ...listSeams(heightPx, panels.rows));
	const box = leaveAir({ x: left, y: top, width: right - left, height: heightPx - top }, sheet);
	const air = 0.25 * sheet.rem;
	return { ...box, y: top + air, height: Math.max(0, heightPx - top - 2 * air) };
}

function headRem(widthPx: number, rem: number): number {
	return widthPx >= COLUMN_HEAD_REM.wideFrom * rem ? COLUMN_HEAD_REM.wide : COLUMN_HEAD_REM.narrow;
}

/**
 * Map left, over the whole height; right of it head, numbers and what stands beside them, one below the other. `sourceRem`: what the map's source line
 * takes of its promised part.
 */
export function frameColumn(sheet: Sheet, sourceRem: number): Frame | null {
	const { widthPx, heightPx, rem, panels } = sheet;
	const mapHigh = heightPx - FOOT_REM * rem;
	const most = widthPx - (MAP_SHARE * widthPx * heightPx) / Math.max(1, mapHigh - sourceRem * rem);
	if (mapHigh <= sourceRem * rem || most < rem) return null;
	const good = Math.max(COLUMN_SHARE * widthPx, GOOD_COLUMN_REM * rem);
	const wanted = Math.min(most, good, MOST_COLUMN_REM * rem);
	const wide = snapStrip({ panelPx: widthPx / panels.columns, wanted, most });
	const map = { x: 0, y: 0, width: widthPx - wide, height: mapHigh };
	const cells = cutRegion({ x: map.width, y: 0, width: wide, height: heightPx }, sheet);
	const text = shareCells(cells, sheet);
	return text && { family: "column", map, foot: placeFoot(map, sheet), ...text, scrolls: false };
}

/** Cells, in reading order, given to head, numbers and what stands beside them; head and numbers share the first where there are not enough. */
function shareCells(
	cells: readonly Box[],
	sheet: Sheet,
): Pick<Frame, "head" | "numbers" | "beside" | "together"> | null {
	const [first, second, third] = cells.map((cell) => leaveAir(cell, sheet));
	if (!first) return null;
	if (second && third) return { head: first, numbers: second, beside: third, together: false };
	const [head, numbers] = splitDown(first, headRem(first.width, sheet.rem) * sheet.rem, GAP_REM * sheet.rem);
	return { head, numbers, beside: second ?? null, together: true };
}

/** Text on both sides of the map. */
export function frameWings(sheet: Sheet, sourceRem: number): Frame | null {
	const { widthPx, heightPx, rem, panels } = sheet;
	const mapHigh = heightPx - FOOT_REM * rem;
	const most = (widthPx - (MAP_SHARE * widthPx * heightPx) / Math.max(1, mapHigh - sourceRem * rem)) / 2;
	if (mapHigh <= sourceRem * rem || most < rem) return null;
	const wanted = Math.min(most, WING_SHARE * widthPx, MOST_WING_REM * rem);
	const wide = snapStrip({ panelPx: widthPx / panels.columns, wanted, most });
	const map = { x: wide, y: 0, width: widthPx - 2 * wide, height: mapHigh };
	const cut = (x: number) =>
		cutRegion({ x, y: 0, width: wide, height: heightPx }, sheet).map((cell) => leaveAir(cell, sheet));
	const [first, second] = cut(0);
	const beside = cut(widthPx - wide)[0] ?? null;
	if (!first || !beside) return null;
	const [head, numbers] = second
		? [first, second]
		: splitDown(first, headRem(first.width, rem) * rem, GAP_REM * rem);
	return {
		family: "wings",
		map,
		together: !second,
		head,
		numbers,
		beside,
		foot: placeFoot(map, sheet),
		scrolls: false,
	};
}

const STACK = { textShare: 0.4, mostTextShare: 0.5 } as const;

/** Head, map, numbers and what stands beside them, one below the other. */
export function frameStack(sheet: Sheet): Frame | null {
	const { widthPx, heightPx, rem, panels } = sheet;
	const headPx = headRem(widthPx / panels.columns, rem) * rem;
	const textPx = snapStrip({
		panelPx: heightPx / panels.rows,
		wanted: STACK.textShare * heightPx,
		most: STACK.mostTextShare * heightPx,
	});
	const mapHigh = heightPx - headPx - textPx;
	const footPx = FOOT_REM * rem;
	const topRow = cutRegion({ x: 0, y: 0, width: widthPx, height: headPx }, sheet)[0];
	if (!topRow || mapHigh < rem || textPx - footPx < rem) return null;
	const map = { x: 0, y: headPx, width: widthPx, height: mapHigh };
	const text = { x: 0, y: headPx + mapHigh, width: widthPx, height: textPx - footPx };
	const cells = cutRegion(text, sheet).map((cell) => leaveAir(cell, sheet));
	const [numbers, beside] = cells.length === 1 ? halve(cells, rem) : cells;
	if (!numbers) return null;
	const foot = placeFoot(text, sheet);
	return {
		family: "stack",
		map,
		together: false,
		head: leaveAir(topRow, sheet),
		numbers,
		beside: beside ?? null,
		foot,
		scrolls: false,
	};
}

function halve(cells: readonly Box[], rem: number): readonly Box[] {
	const [cell] = cells;
	if (!cell || cell.width < TWO_COLUMNS_REM * rem) return cells;
	const width = (cell.width - GAP_REM * rem) / 2;
	return [
		{ ...cell, width },
		{ ...cell, width, x: cell.x + width + GAP_REM * rem },
	];
}

/** What a page needs that is scrolled, rem; the map has a part of the window. */
const SCROLLED = { head: 8, map: 18, mapShare: 0.55, numbers: 22, beside: 30, foot: FOOT_REM } as const;

/** For a window too small for all at once, a phone's: everything has the room it needs, and the page is scrolled. */
export function frameScrolled(sheet: Sheet): Frame {
	const { widthPx, heightPx, rem } = sheet;
	const air = Math.min(rem, 0.05 * widthPx);
	const mapHigh = Math.max(SCROLLED.map * rem, SCROLLED.mapShare * heightPx);
	const heights = [SCROLLED.head * rem, mapHigh, SCROLLED.numbers * rem, SCROLLED.beside * rem];
	const tops = heights.map((_, index) => heights.slice(0, index).reduce((sum, one) => sum + one, 0));
	const text = (index: number): Box => ({
		x: air,
		y: (tops[index] ?? 0) + air / 2,
		width: widthPx - 2 * air,
		height: Math.max(0, (heights[index] ?? 0) - air),
	});
	const end = heights.reduce((sum, one) => sum + one, 0);
	return {
		family: "stack",
		together: false,
		head: text(0),
		map: { x: 0, y: tops[1] ?? 0, width: widthPx, height: mapHigh },
		numbers: text(2),
		beside: text(3),
		foot: { x: air, y: end, width: widthPx - 2 * air, height: SCROLLED.foot * rem },
		scrolls: true,
	};
}
