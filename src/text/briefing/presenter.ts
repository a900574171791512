import { makeWords } from "../words";

/** The presenter's window. */
export const presenterWords = makeWords(
	{
		"presenter.title": "汇报",
	},
	{
		"presenter.title": "Briefing",
	},
);
