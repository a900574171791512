import type { Milp, SolveMilp } from "../solver/milp";
import {
	type CoverChoice,
	type Covers,
	checkCount,
	checkCovers,
	checkWeights,
	invertCovers,
	type Reduced,
	reduceCovers,
} from "./cover_problem";
import { type Found, searchCoverage } from "./coverage_search";

/** What is to be covered, and with how many sites. */
export interface CoverageProblem {
	/** By site: the indices of the demands it covers. */
	readonly covers: Covers;
	/** By demand: what covering it is worth; never negative. */
	readonly weights: readonly number[];
	/** How many sites may be chosen at most. */
	readonly p: number;
	/** A solver of integer programs, asked where the own branch and bound leaves a gap. */
	readonly solve?: SolveMilp | null;
	/** Time the solver may take, seconds. */
	readonly limitS?: number;
	/** Steps of the own search before it gives up proving. */
	readonly mostSteps?: number;
}

export interface MaximalCoverage {
	/** Always the site that adds most next: never less than 1 − 1/e ≈ 63 % of the best. */
	readonly greedy: CoverChoice;
	/** The best there is when `gap` is 0; else at most this share of `covered` more could exist. */
	readonly exact: CoverChoice & { readonly gap: number };
}

const LIMIT_S = 20;
/** About a second and a half where nothing comes after it, and half a second before a solver, which on these problems is seldom quicker. */
const MOST_STEPS = { alone: 100_000_000, before: 30_000_000 } as const;

/**
 * The p sites that together cover most weight (maximal covering location, Church & ReVelle 1974), greedy and exact side by side. A demand counts once
 * however many sites cover it. Sites that add nothing are not chosen, so fewer than p may come back; ties go to the lower index.
 * Branch and bound with Lagrangian bounds, exact for some hundred sites; where its fixed amount of work does not suffice, the solver is asked,
 * and without one `gap` says how far the answer may be from the best. Throws on an index that names no demand, a negative weight and a p that is no whole number.
 */
export function maximalCoverage(problem: CoverageProblem): MaximalCoverage {
	const { covers, weights, p, solve = null, limitS = LIMIT_S } = problem;
	checkCovers(covers, weights.length);
	checkWeights(weights);
	checkCount(p);
	const reduced = reduceCovers(covers, weights);
	const greedy = chooseGreedily(covers, weights, p);
	const inReduced = chooseGreedily(reduced.covers, reduced.weights, p);
	const found = findBest(reduced, p, {
		start: inReduced.chosen,
		solve: solve && p > 0 ? solve : null,
		limitS,
		mostSteps: problem.mostSteps ?? (solve ? MOST_STEPS.before : MOST_STEPS.alone),
	});
	const sites = found.chosen.map((site) => reduced.sites[site] ?? 0);
	const best = orderByGain(covers, weights, sites);
	// A solver stopped by its limit may know less than the greedy choice.
	const exact = best.covered >= greedy.covered ? best : greedy;
	return { greedy, exact: { ...exact, gap: measureGap(exact.covered, found.bound) } };
}

/** What solvers call proven: differences of this share are rounding. */
const NO_GAP = 1e-6;

/** By how large a share of what was found the bound exceeds it; 0 when proven, infinite when nothing was found though something may be. */
export function measureGap(found: number, bound: number): number {
	const more = bound - found;
	return more <= NO_GAP * bound ? 0 : more / found;
}

/** Always the site that adds most next, until there are p or none adds anything. Ties go to the lower index. */
export function chooseGreedily(covers: Covers, weights: readonly number[], p: number): CoverChoice {
	const reached = invertCovers(covers, weights.length);
	const open = [...weights];
	const gains = covers.map((list) => sum([...new Set(list)].map((demand) => weights[demand] ?? 0)));
	const nought = NOUGHT * sum(weights);
	const chosen: number[] = [];
	while (chosen.length < p) {
		const best = findGreatest(gains, nought);
		if (best === null) break;
		chosen.push(best);
		for (const demand of covers[best] ?? []) {
			const weight = open[demand] ?? 0;
			if (weight === 0) continue;
			open[demand] = 0;
			for (const site of reached[demand] ?? []) gains[site] = (gains[site] ?? 0) - weight;
		}
		gains[best] = 0;
	}
	return { chosen, covered: measureCovered(covers, weights, chosen) };
}

/** A gain smaller than this share of all weight is what subtraction left of a nought. */
const NOUGHT = 1e-12;

function findGreatest(gains: readonly number[], nought: number): number | null {
	const most = gains.reduce((a, b) => Math.max(a, b), 0);
	return most > nought ? gains.findIndex((gain) => gain >= most - nought) : null;
}

/** Weight of the demands that any of some sites covers. */
export function measureCovered(
	covers: Covers,
	weights: readonly number[],
	chosen: readonly number[],
): number {
	const seen = new Set(chosen.flatMap((site) => covers[site] ?? []));
	// Added in the order of the demands, so that equal choices give equal sums.
	return sum(weights.filter((_, demand) => seen.has(demand)));
}

function orderByGain(covers: Covers, weights: readonly number[], sites: readonly number[]): CoverChoice {
	const sorted = dropNeedless(
		covers,
		[...sites].sort((a, b) => a - b),
	);
	const { chosen, covered } = chooseGreedily(
		sorted.map((site) => covers[site] ?? []),
		weights,
		sorted.length,
	);
	return { chosen: chosen.map((at) => sorted[at] ?? 0), covered };
}

/** Without those whose demands the others cover too; of two that could go the lower stays. */
function dropNeedless(covers: Covers, sites: readonly number[]): readonly number[] {
	return sites.reduceRight<readonly number[]>((kept, site) => {
		const others = kept.filter((one) => one !== site);
		const seen = new Set(others.flatMap((one) => covers[one] ?? []));
		return (covers[site] ?? []).every((demand) => seen.has(demand)) ? others : kept;
	}, sites);
}

interface Effort {
	readonly start: readonly number[];
	readonly solve: SolveMilp | null;
	readonly limitS: number;
	readonly mostSteps: number;
}

function findBest(reduced: Reduced, p: number, { solve, limitS, ...effort }: Effort): Found {
	const { covers, weights } = reduced;
	const own = searchCoverage(reduced, p, effort);
	const value = measureCovered(covers, weights, own.chosen);
	if (!solve || measureGap(value, own.bound) === 0) return own;
	const solved = solveCoverage(reduced, p, { solve, limitS });
	const best = measureCovered(covers, weights, solved.chosen) > value ? solved : own;
	return { chosen: best.chosen, bound: Math.min(own.bound, solved.bound) };
}

function solveCoverage(
	reduced: Reduced,
	p: number,
	{ solve, limitS }: { readonly solve: SolveMilp; readonly limitS: number },
): Found {
	const answer = solve(writeCoverageModel(reduced, p), limitS);
	const { values, bound, status } = answer;
	if (status === "infeasible" || status === "unbounded")
		throw new Error(`The solver calls a coverage problem ${status}; choosing nothing is always possible.`);
	const chosen = reduced.covers.flatMap((_, site) => ((values?.[site] ?? 0) > 0.5 ? [site] : []));
	const all = sum(reduced.weights);
	return {
		chosen,
		bound: status === "optimal" && bound === null ? (answer.objective ?? all) : (bound ?? all),
	};
}

/** Sites x first, then demands y: maximise Σ w·y with y ≤ Σ x of those who cover it and Σ x ≤ p. With whole x the y are whole by themselves. */
function writeCoverageModel({ covers, weights }: Reduced, p: number): Milp {
	const reached = invertCovers(covers, weights.length);
	const sites = covers.map((_, site) => ({
		name: `x${site}`,
		objective: 0,
		kind: "binary" as const,
		low: 0,
		high: 1,
	}));
	const demands = weights.map((weight, demand) => ({
		name: `y${demand}`,
		objective: weight,
		kind: "continuous" as const,
		low: 0,
		high: 1,
	}));
	return {
		sense: "max",
		variables: [...sites, ...demands],
		rows: [
			{ name: "count", terms: sites.map((_, site) => [site, 1]), relation: "<=", bound: p },
			...reached.map((by, demand) => ({
				name: `cover${demand}`,
				terms: [[sites.length + demand, 1] as const, ...by.map((site) => [site, -1] as const)],
				relation: "<=" as const,
				bound: 0,
			})),
		],
	};
}

function sum(list: readonly number[]): number {
	return list.reduce((total, one) => total + one, 0);
}
