import type { Lang } from "../../domain/view";
import type { Words } from "../words";
import { choiceWords } from "./report/choice";
import { closingWords } from "./report/closing";
import { comparisonWords } from "./report/comparison";
import { openingWords } from "./report/opening";
import { panelWords } from "./report/panel";

// A key that two parts had would compile; a test sees that there is none.
function joinWords(lang: Lang) {
	return {
		...panelWords[lang],
		...openingWords[lang],
		...comparisonWords[lang],
		...choiceWords[lang],
		...closingWords[lang],
	};
}

/** The report on paper, its panel, and the files of the list. */
export const reportWords: Words<keyof ReturnType<typeof joinWords>> = {
	zh: joinWords("zh"),
	en: joinWords("en"),
};
