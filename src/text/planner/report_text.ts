import type { Lang } from "../../domain/view";
import type { Speech } from "../labels";
import { makePrintText, type PrintText } from "../print_text";
import type { PlannerText } from "./planner_text";

/** Every phrase the report on paper can say: the planner's, those of printed documents, and the common ones. */
export type ReportText = PlannerText & PrintText;

/** What the report needs to name things. */
export interface ReportSpeech extends Speech {
	readonly text: ReportText;
}

/** The planner's phrases and those of printed documents; `table` as in `makePrintText`. */
export function makeReportText(
	text: PlannerText,
	lang: Lang,
	table?: Parameters<typeof makePrintText>[2],
): ReportText {
	// What is no phrase of the printed document is asked of `text`, which knows the planner's; the type of the extended text does not say so.
	return makePrintText(text, lang, table) as ReportText;
}
