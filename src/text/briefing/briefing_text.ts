import type { Lang } from "../../domain/view";
import type { Speech } from "../labels";
import { extendText, type Key, type Text, type TextOf } from "../text";
import { claimsWords } from "./claims";
import { healthWords } from "./health";
import { leaveWords } from "./leave";
import { operatorWords } from "./operator";
import { pageWords } from "./page";
import { presenterWords } from "./presenter";
import { sideWords } from "./side";

/** Every phrase of the briefing, each part's table joined; a part's keys begin with its name. */
function joinWords(lang: Lang) {
	return {
		...pageWords[lang],
		...claimsWords[lang],
		...sideWords[lang],
		...operatorWords[lang],
		...presenterWords[lang],
		...healthWords[lang],
		...leaveWords[lang],
	};
}

/** Another key than a phrase of these tables does not compile. */
export type BriefingTable = ReturnType<typeof joinWords>;

/** Every phrase the briefing can say: its own and the common ones. */
export type BriefingText = TextOf<Key | keyof BriefingTable>;

/** What the briefing needs to name things. */
export interface BriefingSpeech extends Speech {
	readonly text: BriefingText;
}

/** The common phrases and those of the briefing, in one language; from another table where one is given. */
export function makeBriefingText(
	text: Text,
	lang: Lang,
	table: BriefingTable = joinWords(lang),
): BriefingText {
	return extendText(text, table);
}
