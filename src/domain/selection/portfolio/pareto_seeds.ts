import { decideByTable } from "./decide_by_table";
import { needOf } from "./evenness";
import { type Standing, stand } from "./pareto_search";
import type { PortfolioInput } from "./portfolio";

/** Rounds in which the slope of evenness is taken anew where the last choice lies. */
const ROUNDS = 2;
/** The heaviest weight of evenness against value; the lightest is its inverse. Chosen so that both ends of the curve are reached. */
const HEAVIEST = 30;

/**
 * Choices all along the curve, each the best by the dynamic program for a mixture of value and evenness. Evenness is not a sum over compounds;
 * its slope is: by how much the Gini coefficient falls with the need a compound takes from its sub-district. So it enters as that slope,
 * taken where the last choice lies, with `count` weights from light to heavy.
 */
export function seedChoices(
	start: Standing,
	count: number,
	onProgress: (share: number) => void,
): readonly Standing[] {
	const { input } = start.problem;
	const seeds: Standing[] = [start];
	const scale = start.value / Math.max(start.gini, Number.EPSILON);
	for (let step = 0; step < count; step += 1) {
		const weight = scale * HEAVIEST ** ((2 * step) / Math.max(1, count - 1) - 1);
		let now = seeds.at(-1) ?? start;
		for (let round = 0; round < ROUNDS; round += 1) {
			const found = decideByTable(mixIn(input, weight, slopeOf(now)));
			if (found === null || found === "too-large") return seeds;
			const next = stand(input, found);
			if (next.value === now.value && next.gini === now.gini) break;
			seeds.push(next);
			now = next;
		}
		onProgress((step + 1) / count);
	}
	return seeds;
}

/** By how much the Gini coefficient changes with one unit of remaining need in each area. */
function slopeOf({ remaining, problem, gini }: Standing): ReadonlyMap<string, number> {
	const { people, input } = problem;
	const everyone = people.reduce((sum, one) => sum + one, 0);
	const whole = remaining.reduce((sum, one) => sum + one, 0);
	const level = (at: number) => (remaining[at] ?? 0) / Math.max(people[at] ?? 0, Number.MIN_VALUE);
	return new Map(
		input.areas.map(({ id }, at) => {
			const ahead = people.reduce(
				(sum, one, other) => sum + one * (one > 0 ? Math.sign(level(at) - level(other)) : 0),
				0,
			);
			return [id, whole <= 0 ? 0 : (ahead / everyone - gini) / whole];
		}),
	);
}

function mixIn(input: PortfolioInput, weight: number, slope: ReadonlyMap<string, number>): PortfolioInput {
	return {
		...input,
		candidates: input.candidates.map((one) => ({
			...one,
			value: one.value + weight * (slope.get(one.subdistrict) ?? 0) * needOf(one),
		})),
	};
}
