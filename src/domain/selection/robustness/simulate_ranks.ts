import { makeRankTally, type RankCount, readInterval } from "./rank_tally";
import type { RobustnessInput, RobustnessResult, Standing, Verdict } from "./robustness";
import { INTERVAL_SHARE, runDraws } from "./smaa";
import { measureTornado } from "./tornado";

/** From this share of the draws on a place is solid, and up to the other it is out. */
const SOLID_SHARE = 0.9;
const OUT_SHARE = 0.1;

/**
 * How every compound fares when the weights and the unknown values are drawn at random, and what each weight moves by itself.
 * Tells its progress some fifty times. The same input gives the same answer.
 */
export function simulateRanks(
	input: RobustnessInput,
	onProgress?: (share: number) => void,
): RobustnessResult {
	const { ids, draws, first, spread, weights, concentration } = input;
	const all = [...ids.keys()];
	const open = all.filter((i) => input.open[i] === 1);
	const tally = makeRankTally(all, first);
	const openTally = makeRankTally(open, first);
	const around = spread === "around" ? { weights, concentration } : null;
	runDraws(
		{ ...input, columns: input.criteria.length, around },
		(scores) => {
			tally.add(scores);
			if (open.length > 0) openTally.add(scores);
		},
		onProgress,
	);
	const openCounts = new Map(openTally.read().map((count, at) => [open[at], count]));
	const compounds = tally.read().map((count, i) => {
		const among = openCounts.get(i);
		return { id: ids[i] ?? "", ...judge(count), amongOpen: among ? judge(among) : null };
	});
	return { draws, compounds, tornado: measureTornado(input) };
}

function judge({ firstShare, meanRank, shares }: RankCount): Standing {
	return {
		firstShare,
		meanRank,
		ranks: readInterval(shares, INTERVAL_SHARE),
		verdict: nameVerdict(firstShare),
	};
}

function nameVerdict(firstShare: number): Verdict {
	if (firstShare >= SOLID_SHARE) return "solid";
	return firstShare <= OUT_SHARE ? "out" : "fragile";
}
