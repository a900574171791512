import { makeWords } from "../words";

/** The briefing's page: moving through, states, the wall. */
export const pageWords = makeWords(
	{
		"page.title": "汇报",
	},
	{
		"page.title": "Briefing",
	},
);
