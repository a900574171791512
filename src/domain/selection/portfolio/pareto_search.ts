import { needOf } from "./evenness";
import type { PortfolioInput } from "./portfolio";

/** What a choice is changed by: one goes, one comes, or both; −1: none. */
interface Move {
	readonly out: number;
	readonly into: number;
}

interface Weighed extends Move {
	readonly value: number;
	readonly gini: number;
}

/** A choice with the sums every move needs, so that a move is judged without adding all of it up again. */
export interface Standing {
	readonly problem: Problem;
	readonly chosen: ReadonlySet<number>;
	readonly costWan: number;
	readonly unmanaged: number;
	readonly value: number;
	readonly gini: number;
	readonly counts: Int32Array;
	/** Need that remains, by area. */
	readonly remaining: Float64Array;
}

/** An input as columns by candidate and by area. */
interface Problem {
	readonly input: PortfolioInput;
	readonly areaOf: Int32Array;
	readonly needs: Float64Array;
	readonly people: Float64Array;
	/** Candidates that exclude each one. */
	readonly rivals: readonly ReadonlySet<number>[];
	readonly isForced: readonly boolean[];
}

/** Rounding of a sum of costs, as a share of the budget. */
const ROUNDING = 1e-9;

/** An input with a choice, ready to be moved about. */
export function stand(input: PortfolioInput, chosen: readonly number[]): Standing {
	return standOn(makeProblem(input), new Set(chosen));
}

function makeProblem(input: PortfolioInput): Problem {
	const places = new Map(input.areas.map(({ id }, at) => [id, at]));
	const indexOf = new Map(input.candidates.map(({ id }, index) => [id, index]));
	const rivals = input.candidates.map(() => new Set<number>());
	for (const [a, b] of input.exclusive) {
		const [one, other] = [indexOf.get(a), indexOf.get(b)];
		if (one === undefined || other === undefined || one === other) continue;
		rivals[one]?.add(other);
		rivals[other]?.add(one);
	}
	return {
		input,
		areaOf: Int32Array.from(input.candidates, (one) => places.get(one.subdistrict) ?? -1),
		needs: Float64Array.from(input.candidates, needOf),
		people: Float64Array.from(input.areas, ({ households }) => households),
		rivals,
		isForced: input.candidates.map(({ id }) => input.forcedIn.includes(id)),
	};
}

/** The sums of a choice. */
export function standOn(problem: Problem, chosen: ReadonlySet<number>): Standing {
	const { input, areaOf, needs } = problem;
	const counts = new Int32Array(input.areas.length);
	const remaining = Float64Array.from(input.areas, ({ need }) => need);
	let [costWan, unmanaged, value] = [0, 0, 0];
	for (const index of chosen) {
		const one = input.candidates[index];
		const area = areaOf[index] as number;
		costWan += one?.costWan ?? 0;
		unmanaged += one?.unmanaged ? 1 : 0;
		value += one?.value ?? 0;
		counts[area] = (counts[area] ?? 0) + 1;
		remaining[area] = (remaining[area] ?? 0) - (needs[index] as number);
	}
	const gini = measureGini(remaining, problem.people);
	return { problem, chosen, costWan, unmanaged, value, gini, counts, remaining };
}

/** The measure of `measureRemaining`, by pairs: for a dozen areas quicker than sorting them. 0 when no need remains. */
function measureGini(remaining: Float64Array, people: Float64Array): number {
	let [apart, whole, all] = [0, 0, 0];
	for (let a = 0; a < people.length; a += 1) {
		const pa = people[a] as number;
		if (pa === 0) continue;
		const xa = (remaining[a] as number) / pa;
		whole += remaining[a] as number;
		all += pa;
		for (let b = a + 1; b < people.length; b += 1) {
			const pb = people[b] as number;
			if (pb > 0) apart += pa * pb * Math.abs(xa - (remaining[b] as number) / pb);
		}
	}
	return whole <= 0 ? 0 : apart / (all * whole);
}

/** Changes a choice, one move at a time, until it is as even as `most` (`null`: as even as moves make it), losing little value for it. */
export function moveEvener(from: Standing, most: number | null): Standing {
	let now = from;
	while (most === null || now.gini > most) {
		const gain = (move: Weighed) =>
			(now.gini - move.gini) / Math.max(now.value - move.value, 1e-9 * now.value);
		const better = findMove(now, (move) =>
			move.gini >= now.gini - 1e-12 ? -Infinity : most === null ? now.gini - move.gini : gain(move),
		);
		if (better === null) return now;
		now = apply(now, better);
	}
	return now;
}

/** Raises the value, one move at a time, as far as it goes without becoming less even than `most`. */
export function moveDearer(from: Standing, most: number): Standing {
	for (let now = from; ; ) {
		const least = now.value * (1 + 1e-12);
		const better = findMove(now, (move) => (move.gini > most ? -Infinity : move.value), least);
		if (better === null) return now;
		now = apply(now, better);
	}
}

function apply({ problem, chosen }: Standing, { out, into }: Move): Standing {
	const next = new Set(chosen);
	next.delete(out);
	if (into >= 0) next.add(into);
	return standOn(problem, next);
}

/**
 * The possible move of greatest merit; the first of equal ones. `null`: every merit is −∞. With `above` the merit is the value, which has to
 * pass it: then evenness, which takes longer, is measured only where the value is worth it.
 */
function findMove(now: Standing, meritOf: (move: Weighed) => number, above?: number): Move | null {
	const { input, isForced } = now.problem;
	const outs = [-1, ...[...now.chosen].sort((a, b) => a - b).filter((index) => !isForced[index])];
	let best: Move | null = null;
	let most = above ?? -Infinity;
	for (const out of outs) {
		const left = now.value - (input.candidates[out]?.value ?? 0);
		for (let into = -1; into < input.candidates.length; into += 1) {
			const value = left + (input.candidates[into]?.value ?? 0);
			if ((above !== undefined && value <= most) || !isPossible(now, out, into)) continue;
			const merit = meritOf({ out, into, value, gini: weigh(now, out, into) });
			if (merit > most) [best, most] = [{ out, into }, merit];
		}
	}
	return best;
}

/** True when a choice may be changed so without breaking a condition. What it lacks in number it may go on lacking. */
export function isPossible(now: Standing, out: number, into: number): boolean {
	if (out === into || now.chosen.has(into)) return false;
	const { input, areaOf, rivals } = now.problem;
	const [leaving, coming] = [input.candidates[out], input.candidates[into]];
	const costWan = now.costWan - (leaving?.costWan ?? 0) + (coming?.costWan ?? 0);
	if (costWan > input.budgetWan * (1 + ROUNDING)) return false;
	const size = now.chosen.size - (leaving ? 1 : 0) + (coming ? 1 : 0);
	const unmanaged = now.unmanaged - (leaving?.unmanaged ? 1 : 0) + (coming?.unmanaged ? 1 : 0);
	if (leaving && (size < input.atLeast || unmanaged < input.unmanagedAtLeast)) return false;
	if (coming === undefined) return true;
	const area = areaOf[into] as number;
	const inArea = (now.counts[area] ?? 0) - (leaving && areaOf[out] === area ? 1 : 0);
	if (inArea >= (input.atMostPerSubdistrict ?? Infinity)) return false;
	for (const rival of rivals[into] ?? []) if (rival !== out && now.chosen.has(rival)) return false;
	return true;
}

/** True when a choice has the numbers that are wanted. */
export function isComplete({ problem: { input }, chosen, unmanaged }: Standing): boolean {
	return chosen.size >= input.atLeast && unmanaged >= input.unmanagedAtLeast;
}

/** The Gini coefficient after a move. */
function weigh({ problem, remaining }: Standing, out: number, into: number): number {
	const { areaOf, needs, people } = problem;
	const left = areaOf[out] ?? -1;
	const right = areaOf[into] ?? -1;
	const [back, away] = [needs[out] ?? 0, needs[into] ?? 0];
	// Changed and changed back: a copy of the areas at every move would cost more than the measure itself.
	if (left >= 0) remaining[left] = (remaining[left] as number) + back;
	if (right >= 0) remaining[right] = (remaining[right] as number) - away;
	const gini = measureGini(remaining, people);
	if (right >= 0) remaining[right] = (remaining[right] as number) + away;
	if (left >= 0) remaining[left] = (remaining[left] as number) - back;
	return gini;
}
