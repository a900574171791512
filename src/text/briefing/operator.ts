import { makeWords } from "../words";

/** What the operator says of the wall. */
export const operatorWords = makeWords(
	{
		"operator.title": "汇报",
	},
	{
		"operator.title": "Briefing",
	},
);
