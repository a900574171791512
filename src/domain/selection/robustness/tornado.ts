import { kendall } from "./kendall";
import type { RobustnessInput, TornadoBar } from "./robustness";
import { addRow, findCloseness } from "./smaa";

/**
 * What halving and doubling each weight alone does, the others rescaled to sum to 1; unrecorded values stand at the middle of what they may be.
 * One bar a criterion, in their order. A doubled weight goes up to 1 at most. Throws for weights that do not sum to 1.
 */
export function measureTornado(input: RobustnessInput): TornadoBar[] {
	const { criteria, weights, low, high } = input;
	const sum = weights.reduce((all, one) => all + one, 0);
	if (Math.abs(sum - 1) > 1e-6) throw new Error(`The weights sum to ${sum} when expected 1.`);
	const middle = low.map((one, cell) => (one + (high[cell] ?? one)) / 2);
	const rate = (changed: Float64Array) => scoreAll(input, middle, changed);
	const present = rate(weights);
	const leading = listFirst(present, input.first);
	return criteria.map((criterion, k) => {
		const weight = weights[k] ?? 0;
		const halved = rate(moveWeight(weights, k, weight / 2));
		const doubled = rate(moveWeight(weights, k, Math.min(1, 2 * weight)));
		return {
			criterion,
			halved: countFallen(leading, listFirst(halved, input.first)),
			doubled: countFallen(leading, listFirst(doubled, input.first)),
			tauHalved: kendall(present, halved),
			tauDoubled: kendall(present, doubled),
		};
	});
}

function scoreAll(input: RobustnessInput, values: Float64Array, weights: Float64Array): Float64Array {
	const score = input.method === "sum" ? addRow : findCloseness;
	return Float64Array.from(input.ids, (_, i) => score(values, i * weights.length, weights));
}

/** The weights with one of them set and the others rescaled in proportion, sum 1; what has all the weight keeps it, as nobody can take it over. */
export function moveWeight(weights: Float64Array, k: number, weight: number): Float64Array {
	const others = weights.reduce((all, one, at) => (at === k ? all : all + one), 0);
	if (others === 0) return weights.slice();
	return weights.map((one, at) => (at === k ? weight : (one * (1 - weight)) / others));
}

/** Those whose rank is among the first; ties share the better rank, so there may be more. */
function listFirst(scores: Float64Array, first: number): Set<number> {
	const border = [...scores].sort((a, b) => b - a)[first - 1] ?? Number.NEGATIVE_INFINITY;
	// Rescaling may part equal scores by a hair.
	return new Set([...scores.keys()].filter((i) => (scores[i] ?? 0) >= border - 1e-12));
}

function countFallen(before: ReadonlySet<number>, after: ReadonlySet<number>): number {
	return [...before].filter((i) => !after.has(i)).length;
}
