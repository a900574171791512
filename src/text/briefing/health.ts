import { makeWords } from "../words";

/** The page on the state of this device. */
export const healthWords = makeWords(
	{
		"health.title": "汇报",
	},
	{
		"health.title": "Briefing",
	},
);
