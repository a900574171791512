import type { HeadWords } from "../../../panels/briefing/stage/head_words";
import type { Frame } from "./frames";

/** Heights of lines and gaps of the head's style sheet, rem; `spare`: browsers break lines a little earlier than measured ones. */
const LINE = { small: 1.05, title: 1.25 } as const;
const GAPS_REM = 0.75;
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
	return { ...frame, head: { ...head, height }, numbers: { ...numbers, y, height: Math.max(0, end - y) } };
}

/** Whether the head of a frame holds the scene's words, about: as a browser breaks lines. Where its parts stand side by side it does. */
export function holdsHead({ head, scrolls }: Frame, rem: number, words: SetWords): boolean {
	const width = head.width / rem;
	return scrolls || width >= STRIP_REM || countHeight(words, width) <= head.height / rem + 0.01;
}

function countHeight({ titleEm, textEm, basisEm, titleRem }: SetWords, widthRem: number): number {
	const lines = (wide: number, room: number) => Math.ceil((wide * SPARE) / room);
	const small =
		lines(basisEm * SMALL_REM, widthRem) + lines(textEm * SMALL_REM, Math.min(widthRem, MOST_TEXT_REM));
	return GAPS_REM + small * LINE.small + lines(titleEm * titleRem, widthRem) * LINE.title * titleRem;
}
