import type { Lang } from "../../domain/view";
import type { Speech } from "../labels";
import { extendText, type Key, type Text, type TextOf } from "../text";
import { coverageWords } from "./coverage";
import { criteriaWords } from "./criteria";
import { equityWords } from "./equity";
import { gatesWords } from "./gates";
import { pageWords } from "./page";
import { portfolioWords } from "./portfolio";
import { rankingWords } from "./ranking";
import { reportWords } from "./report";
import { robustnessWords } from "./robustness";
import { scenariosWords } from "./scenarios";
import { shortlistWords } from "./shortlist";
import { weightsWords } from "./weights";

/** Every phrase of the planner, each part's table joined; a part's keys begin with its name. */
function joinWords(lang: Lang) {
	return {
		...pageWords[lang],
		...shortlistWords[lang],
		...criteriaWords[lang],
		...gatesWords[lang],
		...rankingWords[lang],
		...weightsWords[lang],
		...robustnessWords[lang],
		...equityWords[lang],
		...portfolioWords[lang],
		...coverageWords[lang],
		...scenariosWords[lang],
		...reportWords[lang],
	};
}

/** Another key than a phrase of these tables does not compile. */
export type PlannerTable = ReturnType<typeof joinWords>;

/** Every phrase the planner can say: its own and the common ones. */
export type PlannerText = TextOf<Key | keyof PlannerTable>;

/** What the planner needs to name things. */
export interface PlannerSpeech extends Speech {
	readonly text: PlannerText;
}

/** The common phrases and those of the planner, in one language; from another table where one is given. */
export function makePlannerText(text: Text, lang: Lang, table: PlannerTable = joinWords(lang)): PlannerText {
	return extendText(text, table);
}
