import { makeWords } from "../words";

/** What stands beside the map. */
export const sideWords = makeWords(
	{
		"side.title": "汇报",
	},
	{
		"side.title": "Briefing",
	},
);
