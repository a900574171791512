import { makeWords } from "../words";

/** What is left behind: paper, pictures, one file. */
export const leaveWords = makeWords(
	{
		"leave.title": "汇报",
	},
	{
		"leave.title": "Briefing",
	},
);
