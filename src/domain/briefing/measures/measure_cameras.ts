import type { Camera } from "../../records";
import type { ClaimMeasure } from "../briefing";
import type { BriefingContext } from "../briefing_context";
import { makeOwnerTest } from "../narrow";
import { rowOfCamera } from "../open_rows";
import { answerFigure, type Figure, missingFigure } from "./figure";
import { makeOriginTest } from "./in_years";

type CamerasMeasure = Extract<ClaimMeasure, { readonly of: "cameras" }>;
type Answer = "yes" | "no" | "unknown";

/** How many cameras there are of a status and a place, or of those the ones finished projects of some years brought. Those that cannot be told are left out. */
export function measureCameras({ status, place, years }: CamerasMeasure, context: BriefingContext): Figure {
	const { cameras, projects } = context.town.records;
	if (cameras === null || (years !== null && projects === null)) return missingFigure("cameras");
	const belongs = makeOwnerTest(context);
	const originOf = makeOriginTest(context.town, years);
	const judge = (one: Camera): Answer => {
		const origin = originOf(one);
		const brought: Answer = origin === "brought" ? "yes" : origin === "other" ? "no" : "unknown";
		return join([brought, hasWord(status, one.status), hasWord(place, one.place)]);
	};
	const judged = cameras.filter(belongs).map((one) => ({ one, answer: judge(one) }));
	const listOf = (asked: Answer) => judged.filter(({ answer }) => answer === asked).map(({ one }) => one);
	return answerFigure(
		{
			yes: listOf("yes").map(rowOfCamera),
			no: listOf("no").length,
			unknown: listOf("unknown").map(({ id }) => id),
		},
		"cameras",
	);
}

/** Whether a word is among those asked for; no words ask for nothing. What is not recorded may be any of them. */
export function hasWord<T extends string>(words: readonly T[], word: T): Answer {
	if (words.length === 0 || words.includes(word)) return "yes";
	return word === "unknown" ? "unknown" : "no";
}

/** All of it together: one no settles it, and only then what is unknown counts. */
function join(answers: readonly Answer[]): Answer {
	if (answers.includes("no")) return "no";
	return answers.includes("unknown") ? "unknown" : "yes";
}
