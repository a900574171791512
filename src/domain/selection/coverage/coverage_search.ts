import type { Covers } from "./cover_problem";

interface Problem {
	readonly covers: Covers;
	readonly weights: readonly number[];
}

/** What a search found, and what nothing can exceed. */
export interface Found {
	readonly chosen: readonly number[];
	readonly bound: number;
}

/** Improvements of the bound at the root and at each node beneath it. */
const ROUNDS = { root: 200, node: 30 } as const;
/** Rounds without a better bound after which the prices move in half as long steps. */
const PATIENCE = 5;

/** A part of all choices: those with every site of `inside` and otherwise only of `free`. */
interface Part {
	readonly inside: readonly number[];
	readonly free: readonly number[];
	/** 1 where a site of `inside` covers the demand. */
	readonly seen: Uint8Array;
}

interface Node extends Part {
	/** Prices of the demands at which the bound is least. */
	readonly prices: Float64Array;
	/** Nothing in this part exceeds it. */
	readonly bound: number;
	/** The free site to decide next; `null`: nothing is left to decide. */
	readonly next: number | null;
}

interface Search extends Problem {
	readonly p: number;
	/** By how much sums may differ by rounding. */
	readonly tolerance: number;
	/** The least by which one choice can be better than another. */
	readonly grain: number;
	best: readonly number[];
	bestValue: number;
	steps: number;
}

/**
 * Branch and bound for the p sites that cover most weight. The bound of a part is the Lagrangian dual of “a demand is covered only by
 * a chosen site” (each demand has a price that a site earns and its cover costs), improved by subgradient steps, each of which also gives a choice.
 * `start` is a choice to begin with; after `mostSteps` it stops with a gap (counted, not timed, so that the same problem always gives the same answer).
 */
export function searchCoverage(
	problem: Problem,
	p: number,
	{ start, mostSteps }: { readonly start: readonly number[]; readonly mostSteps: number },
): Found {
	const { covers, weights } = problem;
	if (p >= covers.length) return { chosen: covers.map((_, site) => site), bound: sum(weights) };
	const search = makeSearch(problem, p, start);
	const whole = { inside: [], free: covers.map((_, site) => site), seen: new Uint8Array(weights.length) };
	const halves = Float64Array.from(weights, (weight) => weight / 2);
	const open = [makeNode(search, whole, { prices: halves, rounds: ROUNDS.root })];
	while (search.steps < mostSteps) {
		const node = open.pop();
		if (!node) break;
		if (!mayImprove(search, node.bound)) continue;
		for (const part of splitNode(problem, node))
			open.push(makeNode(search, part, { prices: node.prices, rounds: ROUNDS.node }));
	}
	const bounds = open.filter(({ bound }) => mayImprove(search, bound)).map(({ bound }) => bound);
	return { chosen: search.best, bound: Math.max(search.bestValue, ...bounds) };
}

function makeSearch(problem: Problem, p: number, start: readonly number[]): Search {
	const tolerance = 1e-9 * sum(problem.weights);
	return {
		...problem,
		p,
		tolerance,
		grain: problem.weights.every(Number.isInteger) ? 1 - tolerance : tolerance,
		best: start,
		bestValue: measureSeen(problem, seeFrom(problem, start)),
		steps: 0,
	};
}

function mayImprove({ bestValue, grain }: Search, bound: number): boolean {
	return bound > bestValue + grain;
}

/** Without its next site, and with it; the last is looked at first. */
function splitNode(problem: Problem, { inside, free, next }: Node): readonly Part[] {
	if (next === null) return [];
	const others = free.filter((site) => site !== next);
	const joined = [...inside, next];
	return [
		{ inside, free: others, seen: seeFrom(problem, inside) },
		{ inside: joined, free: others, seen: seeFrom(problem, joined) },
	];
}

function makeNode(
	search: Search,
	part: Part,
	{ prices, rounds }: { readonly prices: Float64Array; readonly rounds: number },
): Node {
	if (part.inside.length === search.p || part.free.length === 0) {
		offer(search, part.inside);
		return { ...part, prices, bound: measureSeen(search, part.seen), next: null };
	}
	let least: Node = { ...part, prices, bound: Number.POSITIVE_INFINITY, next: null };
	let now = prices;
	let pace = 1;
	let still = 0;
	for (let round = 0; round < rounds; round++) {
		const { bound, taken } = measureBound(search, part, now);
		offer(search, [...part.inside, ...taken]);
		still = bound < least.bound - search.tolerance ? 0 : still + 1;
		if (bound < least.bound) least = { ...part, prices: now, bound, next: taken[0] ?? null };
		if (!mayImprove(search, least.bound)) break;
		if (still === PATIENCE) [pace, still] = [pace / 2, 0];
		const moved = movePrices(search, part.seen, {
			prices: now,
			taken,
			distance: pace * (bound - search.bestValue),
		});
		if (!moved) break;
		now = moved;
	}
	return least;
}

/** The bound at some prices, and the free sites that earn most there, the greatest first. */
function measureBound(search: Search, { inside, free, seen }: Part, prices: Float64Array) {
	const { covers, weights } = search;
	const earned = free.map((site) => {
		let value = 0;
		for (const demand of covers[site] ?? []) if (!seen[demand]) value += prices[demand] ?? 0;
		search.steps += covers[site]?.length ?? 0;
		return { site, value };
	});
	earned.sort((a, b) => b.value - a.value || a.site - b.site);
	const taken = earned.slice(0, search.p - inside.length);
	let bound = taken.reduce((total, { value }) => total + value, 0);
	for (const [demand, weight] of weights.entries())
		bound += seen[demand] ? weight : weight - (prices[demand] ?? 0);
	search.steps += weights.length;
	return { bound, taken: taken.map(({ site }) => site) };
}

interface Move {
	readonly prices: Float64Array;
	readonly taken: readonly number[];
	readonly distance: number;
}

/** The prices a step further against the slope of the bound; `null` where it is level. */
function movePrices({ covers, weights }: Problem, seen: Uint8Array, move: Move): Float64Array | null {
	const slopes = Float64Array.from(weights, (weight, demand) =>
		!seen[demand] && (move.prices[demand] ?? 0) < weight ? -1 : 0,
	);
	for (const site of move.taken) {
		for (const demand of covers[site] ?? []) if (!seen[demand]) slopes[demand] = (slopes[demand] ?? 0) + 1;
	}
	const square = slopes.reduce((total, slope) => total + slope * slope, 0);
	if (square === 0) return null;
	return move.prices.map((price, demand) => {
		const moved = price - (move.distance / square) * (slopes[demand] ?? 0);
		return Math.min(weights[demand] ?? 0, Math.max(0, moved));
	});
}

function offer(search: Search, chosen: readonly number[]): void {
	const value = measureSeen(search, seeFrom(search, chosen));
	if (value > search.bestValue + search.tolerance) [search.best, search.bestValue] = [chosen, value];
}

function seeFrom({ covers, weights }: Problem, chosen: readonly number[]): Uint8Array {
	const seen = new Uint8Array(weights.length);
	for (const site of chosen) for (const demand of covers[site] ?? []) seen[demand] = 1;
	return seen;
}

function measureSeen({ weights }: Problem, seen: Uint8Array): number {
	return weights.reduce((total, weight, demand) => total + (seen[demand] ? weight : 0), 0);
}

function sum(list: readonly number[]): number {
	return list.reduce((total, one) => total + one, 0);
}
