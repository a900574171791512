import { distanceM } from "../../distance";
import type { SolveMilp } from "../solver/milp";
import { type Covers, invertCovers } from "./cover_problem";
import type { Coverage, CoverageInput, CoverageResult } from "./coverage";
import { chooseGreedily, maximalCoverage, measureCovered } from "./maximal_coverage";
import { findFewestSites, serveDeficits } from "./parking_sites";
import { makeReachIndex } from "./reach_index";
import { minimumCover } from "./set_cover";

/**
 * The best places for what is new: exact beside greedy, what stays uncovered, what no site reaches and the fewest sites for all the rest. A camera covers a demand
 * within reach whole, and the nearest chosen one is said to serve it; a parking site gives its spaces to what is missing within reach. Without a solver (`null`) the own
 * search is used: for parking the exact choice is then the greedy one, with its gap.
 */
export function coverSites(
	input: CoverageInput,
	solve: SolveMilp | null,
	onProgress: (share: number) => void = () => undefined,
): CoverageResult {
	const near = makeReachIndex(input.demands, input.reachM);
	const covers = input.sites.map(({ position }) => near(position));
	onProgress(PROGRESS.reaches);
	const work: Work = { input, covers, weights: input.demands.map(({ weight }) => weight), solve };
	const found = input.capacity === null ? coverWhole(work) : coverInParts(work, input.capacity);
	onProgress(PROGRESS.best);
	const fewest = input.capacity === null ? countCover(work) : countParts(work, input.capacity);
	const touched = new Set(found.exact.served.map(({ demand }) => demand));
	const reached = invertCovers(covers, input.demands.length);
	return {
		...found,
		...fewest,
		by: solve ? "milp" : "own",
		uncovered: input.demands.flatMap((_, demand) => (touched.has(demand) ? [] : [demand])),
		outOfReach: reached.flatMap((sites, demand) => (sites.length === 0 ? [demand] : [])),
	};
}

/** Shares of the work: which site reaches what, and the best choice; counting the fewest is the rest. */
const PROGRESS = { reaches: 0.1, best: 0.6 } as const;

interface Work {
	readonly input: CoverageInput;
	readonly covers: Covers;
	readonly weights: readonly number[];
	readonly solve: SolveMilp | null;
}

type Best = Pick<CoverageResult, "exact" | "gap" | "greedy">;
type Fewest = Pick<CoverageResult, "minimum" | "most" | "curve">;

function coverWhole(work: Work): Best {
	const { covers, weights, solve, input } = work;
	const { greedy, exact } = maximalCoverage({ covers, weights, p: input.count, solve });
	const tell = ({ chosen, covered }: { readonly chosen: readonly number[]; readonly covered: number }) => ({
		sites: chosen,
		covered,
		served: assignNearest(work, chosen),
	});
	return { greedy: tell(greedy), exact: tell(exact), gap: exact.gap === 0 ? null : exact.gap };
}

/** Each covered demand with the nearest of the chosen sites that reach it. */
function assignNearest({ input, covers }: Work, chosen: readonly number[]): Coverage["served"] {
	const nearest = new Map<number, { readonly site: number; readonly awayM: number }>();
	for (const site of chosen) {
		for (const demand of covers[site] ?? []) {
			const [from, to] = [input.sites[site]?.position, input.demands[demand]?.position];
			if (!from || !to) continue;
			const awayM = distanceM(from, to);
			if (awayM < (nearest.get(demand)?.awayM ?? Number.POSITIVE_INFINITY))
				nearest.set(demand, { site, awayM });
		}
	}
	return [...nearest]
		.map(([demand, { site }]) => ({ demand, site, amount: input.demands[demand]?.weight ?? 0 }))
		.sort((a, b) => a.demand - b.demand);
}

function coverInParts({ covers, weights, solve, input }: Work, capacity: number): Best {
	const { greedy, exact } = serveDeficits({ covers, deficits: weights, capacity, p: input.count, solve });
	return {
		greedy: { sites: greedy.chosen, covered: greedy.covered, served: greedy.served },
		exact: { sites: exact.chosen, covered: exact.covered, served: exact.served },
		gap: exact.gap === 0 ? null : exact.gap,
	};
}

/** How far the curve goes beyond the sites asked for: as many again, and enough of them to see it bend. */
function endOfCurve({ input }: Work): number {
	return Math.max(2 * input.count, 10);
}

function countCover(work: Work): Fewest {
	const { covers, weights, solve } = work;
	const { chosen, proven, atLeast } = minimumCover({ covers, demands: weights.length, solve });
	const { chosen: order } = chooseGreedily(covers, weights, endOfCurve(work));
	return {
		minimum: { count: chosen.length, proven, atLeast },
		most: measureCovered(
			covers,
			weights,
			covers.map((_, site) => site),
		),
		curve: [0, ...order.map((_, at) => measureCovered(covers, weights, order.slice(0, at + 1)))],
	};
}

function countParts(work: Work, capacity: number): Fewest {
	const { covers, weights, solve } = work;
	const { count, proven, atLeast, most, curve } = findFewestSites({
		covers,
		deficits: weights,
		capacity,
		solve,
	});
	return { minimum: { count, proven, atLeast }, most, curve: curve.slice(0, endOfCurve(work) + 1) };
}
