import type { SolveMilp } from "../solver/milp";
import { type Covers, checkCount, checkCovers, checkWeights } from "./cover_problem";
import { measureGap } from "./maximal_coverage";
import { type Flow, listServed, makeFlow, openSite, type Served } from "./parking_flow";
import { writeFewestModel, writeServiceModel } from "./parking_model";

/** What is missing, and how much one site can give. */
export interface ServiceProblem {
	/** By site: the indices of the demands within its reach. */
	readonly covers: Covers;
	/** By demand: what is missing there; never negative. */
	readonly deficits: readonly number[];
	/** What one site can give at most. */
	readonly capacity: number;
	/** How many sites may be chosen at most. */
	readonly p: number;
	/** A solver of integer programs; without one only the greedy choice is known, and how far it may be from the best. */
	readonly solve?: SolveMilp | null;
	/** Time the solver may take, seconds. */
	readonly limitS?: number;
}

export interface ServiceChoice {
	/** Indices of sites, the one that adds most first. */
	readonly chosen: readonly number[];
	/** What they give altogether. */
	readonly covered: number;
	readonly served: readonly Served[];
}

export interface Service {
	readonly greedy: ServiceChoice;
	/** The best there is when `gap` is 0; else at most this share of `covered` more could exist. */
	readonly exact: ServiceChoice & { readonly gap: number };
}

const LIMIT_S = 20;

/**
 * The p sites of a capacity that together give most of what is missing within their reach (capacitated maximal covering; what is missing may be shared out over several sites),
 * greedy and exact side by side. The greedy choice opens the site that adds most, with everything shared out anew: never less than 63 % of the best.
 * Throws on an index that names no demand, a negative deficit or capacity and a p that is no whole number.
 */
export function serveDeficits(problem: ServiceProblem): Service {
	const { covers, deficits, capacity, p, solve = null, limitS = LIMIT_S } = problem;
	checkService(problem);
	const run = openGreedily(makeFlow(covers, deficits, capacity), p);
	const greedy = readChoice(run.flow, run.chosen);
	const bound = Math.min(run.bound, p * capacity);
	const gap = measureGap(greedy.covered, bound);
	if (gap === 0 || !solve) return { greedy, exact: { ...greedy, gap } };
	const { model, read } = writeServiceModel(problem);
	const answer = solve(model, limitS);
	const again = openGreedily(makeFlow(covers, deficits, capacity), p, read(answer.values));
	const solved = readChoice(again.flow, again.chosen);
	const best = solved.covered > greedy.covered ? solved : greedy;
	return {
		greedy,
		exact: { ...best, gap: measureGap(best.covered, Math.min(bound, answer.bound ?? bound)) },
	};
}

function checkService({ covers, deficits, capacity, p }: ServiceProblem): void {
	checkCovers(covers, deficits.length);
	checkWeights(deficits);
	checkCount(p);
	if (!Number.isFinite(capacity) || capacity < 0)
		throw new RangeError(`capacity is ${capacity}; it has to be a number from 0.`);
}

/** Sites opened one after another, and what no choice of as many can exceed. */
export interface GreedyRun {
	readonly flow: Flow;
	readonly chosen: readonly number[];
	/** What each adds, in the order of `chosen`. */
	readonly gains: readonly number[];
	readonly bound: number;
	/** True when no further site would add anything. */
	readonly complete: boolean;
}

/** Opens up to `p` of some sites (of all, when none are named), always the one that adds most next; of equal ones the lower index. */
function openGreedily(flow: Flow, p: number, among?: readonly number[]): GreedyRun {
	const sites = among ?? flow.covers.map((_, site) => site);
	// What a site adds only falls while others open, so an old answer is a bound for the new one.
	const least = sites.map((site) => ({ site, gain: boundSite(flow, site) }));
	const all = flow.wanted.reduce((total, wanted) => total + wanted, 0);
	const chosen: number[] = [];
	const gains: number[] = [];
	let covered = 0;
	let bound = all;
	while (chosen.length < p) {
		bound = Math.min(bound, covered + sumFirst(least, p));
		const next = takeGreatest(flow, least);
		if (!next)
			return { flow, chosen, gains, bound: Math.min(bound, covered + sumFirst(least, p)), complete: true };
		chosen.push(next.site);
		gains.push(next.gain);
		covered += next.gain;
	}
	return { flow, chosen, gains, bound: Math.min(bound, covered + sumFirst(least, p)), complete: false };
}

interface Bounded {
	readonly site: number;
	gain: number;
}

/** Smaller than what is left of a nought by rounding. */
const NOUGHT = 1e-9;

/** Opens the site that adds most and takes it from the list; `null` when none adds anything. */
function takeGreatest(flow: Flow, least: Bounded[]): Bounded | null {
	let best: Bounded | null = null;
	sortBounded(least);
	for (const one of least) {
		if (one.gain <= NOUGHT || (best && best.gain >= one.gain - NOUGHT && best.site < one.site)) break;
		if (best && best.gain > one.gain + NOUGHT) break;
		const { gain, undo } = openSite(flow, one.site);
		undo();
		one.gain = gain;
		const isBetter =
			best === null || gain > best.gain + NOUGHT || (gain > best.gain - NOUGHT && one.site < best.site);
		if (gain > NOUGHT && isBetter) best = one;
	}
	if (!best) return null;
	openSite(flow, best.site);
	least.splice(least.indexOf(best), 1);
	return best;
}

function sortBounded(least: Bounded[]): void {
	least.sort((a, b) => b.gain - a.gain || a.site - b.site);
}

function sumFirst(least: readonly Bounded[], p: number): number {
	return [...least]
		.sort((a, b) => b.gain - a.gain)
		.slice(0, p)
		.reduce((total, { gain }) => total + gain, 0);
}

function boundSite({ covers, wanted, capacity }: Flow, site: number): number {
	const missing = [...new Set(covers[site])].reduce((total, demand) => total + (wanted[demand] ?? 0), 0);
	return Math.min(capacity, missing);
}

function readChoice(flow: Flow, chosen: readonly number[]): ServiceChoice {
	const served = listServed(flow);
	return { chosen, covered: served.reduce((total, { amount }) => total + amount, 0), served };
}

/** The fewest sites that together give as much as all of them can. */
export interface FewestSites {
	readonly count: number;
	/** True when no fewer give as much. */
	readonly proven: boolean;
	/** Fewer than these can never give as much. */
	readonly atLeast: number;
	/** What all sites together can give. */
	readonly most: number;
	/** What 0, 1, 2, … sites of the greedy choice give. */
	readonly curve: readonly number[];
}

// Where counting spaces leaves a gap, the solver seldom closes it even in minutes, and the choice of sites should not wait for it.
const FEWEST_LIMIT_S = 2;
/** What a solver may leave out of what all sites can give, as a share: its own tolerance. */
const SOLVER_SLACK = 1e-7;

/** The fewest sites of a capacity that give as much as all together can; greedy, then proven by counting spaces or by the solver. */
export function findFewestSites(problem: Omit<ServiceProblem, "p">): FewestSites {
	const { covers, deficits, capacity, solve = null, limitS = FEWEST_LIMIT_S } = problem;
	const whole = { ...problem, p: covers.length };
	checkService(whole);
	const { gains } = openGreedily(makeFlow(covers, deficits, capacity), covers.length);
	const curve = [0];
	for (const gain of gains) curve.push((curve.at(-1) ?? 0) + gain);
	const most = curve.at(-1) ?? 0;
	const least = capacity === 0 ? 0 : Math.ceil(most / capacity - SOLVER_SLACK);
	const counted = { count: gains.length, proven: gains.length <= least, atLeast: least, most, curve };
	if (counted.proven || !solve) return counted;
	const { model, read } = writeServiceModel(whole);
	const answer = solve(writeFewestModel(model, most * (1 - SOLVER_SLACK)), limitS);
	const count = answer.values ? Math.min(gains.length, read(answer.values).length) : gains.length;
	// A number of sites is whole, so a bound of 3.2 means 4.
	const atLeast = Math.max(least, answer.bound === null ? 0 : Math.ceil(answer.bound - SOLVER_SLACK));
	return { ...counted, count, proven: count <= atLeast, atLeast: Math.min(count, atLeast) };
}
