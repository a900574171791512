import { type Cell, listPairs, type Matrix } from "./judgement_matrix";
import { type LambdaMeter, makeLambdaMeter } from "./lambda_meter";
import { findStep, readStep, SAATY } from "./saaty";

/** A judgement and the ratio on Saaty's scale it is to get. */
export interface Step {
	readonly pair: Cell;
	readonly to: number;
}

interface Found {
	readonly steps: readonly Step[];
	/** Steps of the scale, summed. */
	readonly change: number;
	readonly lambda: number;
}

interface Search {
	readonly meter: LambdaMeter;
	readonly pairs: readonly Cell[];
	readonly lambdaAtMost: number;
	/** Where each pair stands now, in steps of the scale. */
	readonly from: readonly number[];
}

/** Eigenvalues that are measured at most for one number of changes: below half a second on a desk machine. */
const TRIALS_AT_MOST = 110_000;
/** Trials a walk along the scale takes, about. */
const TRIALS_A_WALK = 6;
/** Changes closer than this are the same. */
const SAME = 1e-9;

/**
 * The fewest and least changes of judgements that bring the principal eigenvalue of a reciprocal matrix to `lambdaAtMost`. `smallest`: every
 * smaller repair was ruled out. `null` when none was found.
 */
export function searchRepair(
	matrix: Matrix,
	lambdaAtMost: number,
): { readonly steps: readonly Step[]; readonly smallest: boolean } | null {
	const meter = makeLambdaMeter(matrix);
	const pairs = listPairs(matrix.length);
	const from = pairs.map(([i, j]) => findStep(matrix[i]?.[j] ?? 1));
	const search = { meter, pairs, lambdaAtMost, from };
	for (let changes = 1; changes <= pairs.length; changes++) {
		if (countTrials(pairs.length, changes) > TRIALS_AT_MOST) break;
		const found = tryAll(search, changes);
		if (found) return { steps: found.steps, smallest: true };
	}
	const mended = mendWorst(search);
	return mended && { steps: mended, smallest: false };
}

/** Choices of so many pairs, times the ratios all but the last may take, times a walk for the last. */
function countTrials(pairs: number, changes: number): number {
	let choices = 1;
	for (let k = 0; k < changes; k++) choices *= (pairs - k) / (k + 1);
	return choices * SAATY.length ** (changes - 1) * TRIALS_A_WALK;
}

/** The least repair with exactly so many changes, every choice of pairs and ratios tried. */
function tryAll(search: Search, changes: number): Found | null {
	const { meter, pairs, from } = search;
	let best: Found | null = null;
	const visit = (first: number, left: number, made: Omit<Found, "lambda">) => {
		for (let at = first; at <= pairs.length - left; at++) {
			if (left === 1) {
				for (const last of walkBothWays(search, at)) best = betterOf(best, join(made, last));
				continue;
			}
			const pair = pairs[at] ?? [0, 0];
			for (const step of listStepsFrom(from[at] ?? 0)) {
				const change = made.change + Math.abs(step - (from[at] ?? 0));
				if (best && change > best.change + SAME) break;
				meter.set(pair, readStep(step));
				visit(at + 1, left - 1, { steps: [...made.steps, { pair, to: readStep(step) }], change });
			}
			meter.restore(pair);
		}
	};
	visit(0, changes, { steps: [], change: 0 });
	return best;
}

function join(made: Omit<Found, "lambda">, last: Found): Found {
	return {
		steps: [...made.steps, ...last.steps],
		change: made.change + last.change,
		lambda: last.lambda,
	};
}

function betterOf(best: Found | null, one: Found): Found {
	if (!best || one.change < best.change - SAME) return one;
	return one.change <= best.change + SAME && one.lambda < best.lambda - SAME ? one : best;
}

/** The nearest acceptable ratio of one pair above and below where it stands, the others as they are. */
function walkBothWays({ meter, pairs, lambdaAtMost, from }: Search, at: number): Found[] {
	const pair = pairs[at] ?? [0, 0];
	const start = from[at] ?? 0;
	const walk = (steps: readonly number[]): Found[] => {
		for (const step of steps) {
			meter.set(pair, readStep(step));
			if (!meter.isWithin(lambdaAtMost)) continue;
			const change = Math.abs(step - start);
			return [{ steps: [{ pair, to: readStep(step) }], change, lambda: meter.measure() }];
		}
		return [];
	};
	const steps = listStepsFrom(start);
	const found = [
		...walk(steps.filter((step) => step > start)),
		...walk(steps.filter((step) => step < start)),
	];
	meter.restore(pair);
	return found;
}

/** The steps of the scale but for the present one, nearest first. */
function listStepsFrom(start: number): number[] {
	return SAATY.map((ratio) => Math.round(findStep(ratio)))
		.filter((step) => Math.abs(step - start) > SAME)
		.sort((a, b) => Math.abs(a - start) - Math.abs(b - start) || a - b);
}

/** Mends the judgement that helps most until the bound is met, then takes back of every change what was not needed. */
function mendWorst(search: Search): Step[] | null {
	const { meter, pairs, lambdaAtMost, from } = search;
	const set = new Map<number, number>();
	let lambda = meter.measure();
	while (lambda > lambdaAtMost) {
		const next = findGreatestHelp(search);
		if (!next || next.lambda >= lambda - SAME) return null;
		set.set(next.at, next.step);
		meter.set(pairs[next.at] ?? [0, 0], readStep(next.step));
		lambda = next.lambda;
	}
	for (const [at, step] of set) {
		const pair = pairs[at] ?? [0, 0];
		const start = from[at] ?? 0;
		const nearer = listStepsFrom(start).filter((one) => (one - start) * (step - start) > 0);
		const enough = nearer.find((one) => meter.set(pair, readStep(one)).isWithin(lambdaAtMost)) ?? step;
		meter.set(pair, readStep(enough));
		set.set(at, enough);
	}
	return [...set].map(([at, step]) => ({ pair: pairs[at] ?? [0, 0], to: readStep(step) }));
}

function findGreatestHelp({ meter, pairs, from }: Search) {
	let best: { readonly at: number; readonly step: number; readonly lambda: number } | null = null;
	for (const [at, pair] of pairs.entries()) {
		const present = meter.read(pair);
		for (const step of listStepsFrom(from[at] ?? 0)) {
			const lambda = meter.set(pair, readStep(step)).measure();
			if (!best || lambda < best.lambda) best = { at, step, lambda };
		}
		meter.set(pair, present);
	}
	return best;
}
