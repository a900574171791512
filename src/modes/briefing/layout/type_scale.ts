import type { Wall } from "../../../domain/briefing/wall";
import type { Legibility } from "../../../panels/briefing/operator/wall_layout";

/** The smallest text there is, rem; 12 px where letters are of the size browsers call medium. */
const SMALL_REM = 0.75;
/**
 * Figures and capitals are 0.733 em high in Noto Sans CJK, 0.7–0.75 em in the other system typefaces. They are the strict measure of how high text
 * is: Chinese characters fill 0.9 em and more, so that where figures can be read they can be too.
 */
const LETTER_EM = 0.73;
/**
 * ANSI/AVIXA V202.01:2016, Display Image Size for 2D Content (DISCAS), basic decision making: the viewer farthest away stands no farther than 200
 * times the height of the smallest element that has to be read.
 */
const DISTANCE_PER_LETTER = 200;
/** Of the page's height, where nobody has said how far away one stands: 24 px on 1080, which is read from six to seven times the picture's height. */
const ROOT_SHARE = 0.022;
/** A page that is narrow for its height has shorter lines; so many rem are a column and a map beside it. */
const LEAST_WIDTH_REM = 72;
/** A page that is higher than wide holds its text in one or two columns. */
const LEAST_STACK_WIDTH_REM = 45;
/** Below it the smallest text would be smaller than 12 px. */
export const LEAST_ROOT_PX = 16;
/** Larger letters leave no wall that exists room for a number. */
const MOST_ROOT_PX = 160;
/** Where nobody has measured, letters may get a little smaller before something is left out. */
const LEAST_SHARE_OF_DEFAULT = 0.62;

/** Sizes a root may have: as small as can be read, and as large as looks well. */
interface RootRange {
	readonly least: number;
	readonly most: number;
}

/** Between which sizes the root may be chosen. */
export function rangeRoot(page: { widthPx: number; heightPx: number }, wall: Wall): RootRange {
	const wide = page.widthPx / (page.widthPx < page.heightPx ? LEAST_STACK_WIDTH_REM : LEAST_WIDTH_REM);
	const plain = bound(Math.min(ROOT_SHARE * page.heightPx, wide));
	const required = requireLetters(page.heightPx, wall);
	if (required === null) return { least: bound(plain * LEAST_SHARE_OF_DEFAULT), most: plain };
	const least = bound(required / (SMALL_REM * LETTER_EM));
	return { least, most: Math.max(least, plain) };
}

function bound(px: number): number {
	return Math.min(MOST_ROOT_PX, Math.max(LEAST_ROOT_PX, px));
}

/** How high the smallest letters have to be, CSS pixels; `null` when height or distance is not known. */
function requireLetters(heightPx: number, { heightM, farthestM }: Wall): number | null {
	if (heightM === null || farthestM === null) return null;
	return (farthestM / DISTANCE_PER_LETTER / heightM) * heightPx;
}

/** What can be said of a root's letters. `fits`: see `Legibility`. */
export function judgeLetters(
	rootPx: number,
	{ heightPx, wall, fits }: { heightPx: number; wall: Wall; fits: boolean },
): Legibility {
	const requiredPx = requireLetters(heightPx, wall);
	const smallestPx = rootPx * SMALL_REM * LETTER_EM;
	// A millionth of a pixel is an error of the calculation, not of the wall.
	const ok = requiredPx === null || smallestPx > requiredPx - 1e-6;
	const mmPerPx = wall.heightM === null ? null : (wall.heightM * 1000) / heightPx;
	return { requiredPx, smallestPx, mmPerPx, ok, fits };
}

/** Figures are never less than twice as high as the smallest text, so that they stay what is seen first. */
const FIGURE_REM = { least: 2 * SMALL_REM, most: 4.5 } as const;
/** Most figures with their unit are no wider than so many of the figure's own heights; longer ones the list of numbers fits by itself. */
const FIGURE_WIDTH_EM = 3.2;
/** Label and published figure below, rem: three lines. */
const BELOW_FIGURE_REM = 3.3;
const FIGURE_LINE = 1.15;
const GAP_REM = 1;
const MOST_ACROSS = 3;

/** Numbers in their place: columns, size of figures and the height all of it needs. */
interface FiguresFit {
	readonly columns: number;
	readonly figureRem: number;
	readonly needRem: number;
}

/** How numbers share a place: the columns in which their figures are largest. Width and height in rem. */
export function fitFigures(room: { width: number; height: number }, count: number): FiguresFit {
	const most = Math.min(MOST_ACROSS, Math.max(1, count));
	const fits = Array.from({ length: most }, (_, index) => fitColumns(room, count, index + 1));
	const { columns, rows, largest } = fits.reduce((best, fit) =>
		fit.largest > best.largest + 0.01 ? fit : best,
	);
	const figureRem = Math.max(FIGURE_REM.least, largest);
	const needRem = rows * (figureRem * FIGURE_LINE + BELOW_FIGURE_REM) + (rows - 1) * GAP_REM;
	return { columns, figureRem, needRem };
}

function fitColumns(room: { width: number; height: number }, count: number, columns: number) {
	const rows = Math.max(1, Math.ceil(count / columns));
	const wide = (room.width - (columns - 1) * GAP_REM) / columns / FIGURE_WIDTH_EM;
	const high = ((room.height - (rows - 1) * GAP_REM) / rows - BELOW_FIGURE_REM) / FIGURE_LINE;
	return { columns, rows, largest: Math.min(FIGURE_REM.most, wide, high) };
}

/** Smaller, a title would hardly differ from text. */
export const LEAST_TITLE_REM = 1.25;

/** Size of a scene's title, rem: about eighteen characters a line, between plainly larger than text and smaller than figures. */
export function fitTitle(headWidthRem: number): number {
	return Math.min(2, Math.max(LEAST_TITLE_REM, headWidthRem / 18));
}
