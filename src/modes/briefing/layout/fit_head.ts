import type { HeadWords } from "../../../panels/briefing/stage/head_words";
import type { Frame } from "./frames";

/** Heights of lines and gaps of the head's style sheet, rem; `spare`: browsers break lines a little earlier than measured ones. */
const LINE = { small: 1.05, title: 1.25 } as const;
const GAPS_REM = 0.75;
const GAP_ABOVE_REM = 0.25;
const SMALL_REM = 0.75;
const MOST_TEXT_REM = 48 * SMALL_REM;
const SPARE = 1.1;
/** From the end of the head's words to the numbers. */
const AIR_REM = 1.75;
/** From this width on the head's parts stand side by side, and its height is as it was given. */
const STRIP_REM = 48;

/** The words of a head with a title of some size. */
export interface SetWords extends HeadWords {
	readonly titleRem: number;
}

/** The frame with its head as high as the scene's words are, and its numbers as near to them, where both share a place. */
export function fitHead(frame: Frame, rem: number, words: SetWords): Frame {
	const { head, numbers } = frame;
	const width = head.width / rem;
	if (!frame.together || width >= STRIP_REM) return frame;
	const end = numbers.y + numbers.height;
	const height = countHeight(words, width) * rem;
	const y = head.y + height + AIR_REM * rem;
	// Beyond the end of their place the next panel begins, or the page is over.
	if (y > end) return frame;
	return { ...frame, head: { ...head, height }, numbers: { ...numbers, y, height: Math.max(0, end - y) } };
}

/** Whether the head of a frame holds the scene's words, about: as a browser breaks lines. Where its parts stand side by side it does. */
export function holdsHead({ head, scrolls }: Frame, rem: number, words: SetWords): boolean {
	const width = head.width / rem;
	return scrolls || width >= STRIP_REM || countHeight(words, width) <= head.height / rem + 0.01;
}

function countHeight(
	{ titleEm, textEm, basisEm, aboveEm, factsEm, titleRem }: SetWords,
	widthRem: number,
): number {
	const lines = (wide: number, room: number) => Math.ceil((wide * SPARE) / room);
	const small =
		lines(basisEm * SMALL_REM, widthRem) +
		lines(aboveEm * SMALL_REM, widthRem) +
		lines(textEm * SMALL_REM, Math.min(widthRem, MOST_TEXT_REM)) +
		countRows(factsEm, widthRem / SMALL_REM / SPARE);
	const gaps = aboveEm > 0 ? GAPS_REM + GAP_ABOVE_REM : GAPS_REM;
	return gaps + small * LINE.small + lines(titleEm * titleRem, widthRem) * LINE.title * titleRem;
}

/** Rows of what stands side by side and does not break, in the order given. */
function countRows(widths: readonly number[], room: number): number {
	let rows = 0;
	let left = 0;
	for (const width of widths) {
		if (rows === 0 || width > left) {
			rows++;
			left = room;
		}
		left -= width;
	}
	return rows;
}
