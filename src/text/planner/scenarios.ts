import type { Lang } from "../../domain/view";
import type { Words } from "../words";
import { comparisonWords } from "./scenarios/comparison";
import { editingWords } from "./scenarios/editing";
import { faultsWords } from "./scenarios/faults";
import { keepingWords } from "./scenarios/keeping";
import { settingsWords } from "./scenarios/settings";
import { shelfWords } from "./scenarios/shelf";

// A key that two parts had would compile; a test sees that there is none.
function joinWords(lang: Lang) {
	return {
		...editingWords[lang],
		...shelfWords[lang],
		...faultsWords[lang],
		...keepingWords[lang],
		...comparisonWords[lang],
		...settingsWords[lang],
	};
}

/** Scenarios: keeping, undoing, comparing, sharing. */
export const scenariosWords: Words<keyof ReturnType<typeof joinWords>> = {
	zh: joinWords("zh"),
	en: joinWords("en"),
};
