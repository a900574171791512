import { makeWords } from "../words";

/** The numbers and what stands behind them. */
export const claimsWords = makeWords(
	{
		"claims.title": "汇报",
	},
	{
		"claims.title": "Briefing",
	},
);
