import type { HeadWords } from "../../../panels/briefing/stage/head_words";
import { fitHead, holdsHead, type SetWords } from "./fit_head";
import type { Frame } from "./frames";
import { fitTitle, LEAST_TITLE_REM } from "./type_scale";

interface HeadInput {
	/** What the head has to say; `null`: nobody knows yet. */
	readonly words: HeadWords | null;
	/** Whether numbers and side have their room in a frame. */
	readonly hasRoom: (frame: Frame) => boolean;
}

interface PlacedHead {
	readonly frame: Frame;
	readonly sentence: boolean;
	readonly facts: number;
	readonly titleRem: number;
	/** Whether its words have room. */
	readonly headFits: boolean;
}

/**
 * The frame with its head as high as its words are, as long as numbers and side have their room. Where they do not fit, first what stands below the title goes,
 * of facts the least needed ones and of a sentence all, which the presenter has; then the title's size; then both.
 */
export function placeHead(settled: Frame, rem: number, { words, hasRoom }: HeadInput): PlacedHead {
	const titleRem = fitTitle(settled.head.width / rem);
	if (words === null) return { frame: settled, sentence: true, facts: 0, titleRem, headFits: true };
	const fitWith = (some: SetWords) => {
		const fitted = fitHead(settled, rem, some);
		if (holdsHead(fitted, rem, some) && hasRoom(fitted)) return fitted;
		return holdsHead(settled, rem, some) ? settled : null;
	};
	for (const some of listShorter(words, [titleRem, LEAST_TITLE_REM])) {
		const frame = fitWith(some);
		if (frame) return { frame, ...countSaid(some, words), titleRem: some.titleRem, headFits: true };
	}
	const none = { ...words, textEm: 0, factsEm: [] };
	return { frame: settled, ...countSaid(none, words), titleRem: LEAST_TITLE_REM, headFits: false };
}

/** The words of a head, whole and then less and less. A fact is worth more than a large title, a large title more than a sentence. */
function listShorter(words: HeadWords, sizes: readonly number[]): readonly SetWords[] {
	const { factsEm } = words;
	const fewer = factsEm.map((_, cut) => ({ ...words, factsEm: factsEm.slice(0, factsEm.length - cut) }));
	const bare = [
		{ ...words, factsEm: [] },
		{ ...words, textEm: 0, factsEm: [] },
	];
	return [
		...fewer.flatMap((some) => sizes.map((titleRem) => ({ ...some, titleRem }))),
		...sizes.flatMap((titleRem) => bare.map((some) => ({ ...some, titleRem }))),
	];
}

function countSaid(some: HeadWords, words: HeadWords): Pick<PlacedHead, "sentence" | "facts"> {
	return { sentence: some.textEm === words.textEm, facts: some.factsEm.length };
}
