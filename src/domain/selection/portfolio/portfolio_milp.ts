import { groupBy } from "../../group";
import type { Milp } from "../solver/milp";
import type { Candidate, PortfolioInput } from "./portfolio";

/** One thing a choice is bound to, as a row over the candidates; the id is one of those of `PortfolioResult.conflicts`. */
export interface Condition {
	readonly id: string;
	readonly terms: readonly (readonly [candidate: number, coefficient: number])[];
	readonly relation: "<=" | ">=";
	readonly bound: number;
}

/** Money is compared as if the sum of costs could be off by this share of the budget: the rounding of a sum of doubles. */
const ROUNDING = 1e-9;

/**
 * Everything a choice is bound to. A row without terms whose bound is above 0 can never be met: a forced compound that is no candidate,
 * unmanaged ones wanted where there are none.
 */
export function listConditions(input: PortfolioInput): readonly Condition[] {
	const { candidates } = input;
	const all = candidates.map((_, index) => index);
	const ones = (indices: readonly number[]) => indices.map((index) => [index, 1] as const);
	return [
		...input.exclusive.flatMap(([a, b]) => {
			const both = all.filter((index) => [a, b].includes(candidates[index]?.id ?? ""));
			return both.length < 2
				? []
				: [{ id: `pair:${a}|${b}`, terms: ones(both), relation: "<=" as const, bound: 1 }];
		}),
		...listCaps(input),
		...input.forcedIn.map((id) => ({
			id: `forced-in:${id}`,
			terms: ones(all.filter((index) => candidates[index]?.id === id)),
			relation: ">=" as const,
			bound: 1,
		})),
		{
			id: "unmanaged",
			terms: ones(all.filter((index) => candidates[index]?.unmanaged)),
			relation: ">=",
			bound: input.unmanagedAtLeast,
		},
		{ id: "at-least", terms: ones(all), relation: ">=", bound: input.atLeast },
		{
			id: "budget",
			terms: all.map((index) => [index, candidates[index]?.costWan ?? 0] as const),
			relation: "<=",
			bound: input.budgetWan,
		},
	];
}

function listCaps({ candidates, atMostPerSubdistrict: most }: PortfolioInput): readonly Condition[] {
	if (most === null) return [];
	const numbered = candidates.map((one, index) => ({ one, index }));
	return [...groupBy(numbered, ({ one }) => one.subdistrict)]
		.filter(([, members]) => members.length > most)
		.map(([subdistrict, members]) => ({
			id: `cap:${subdistrict}`,
			terms: members.map(({ index }) => [index, 1] as const),
			relation: "<=" as const,
			bound: most,
		}));
}

/** True when a choice, given as indices of candidates, meets a condition. */
export function meets(condition: Condition, chosen: ReadonlySet<number>): boolean {
	const sum = condition.terms.reduce(
		(total, [index, coefficient]) => total + (chosen.has(index) ? coefficient : 0),
		0,
	);
	const room = Math.abs(condition.bound) * ROUNDING;
	return condition.relation === "<=" ? sum <= condition.bound + room : sum >= condition.bound - room;
}

/** A condition no choice at all can meet. */
export function isHopeless({ terms, relation, bound }: Condition): boolean {
	const reach = terms.reduce((sum, [, coefficient]) => sum + Math.max(0, coefficient), 0);
	return relation === ">=" ? reach < bound : bound < 0;
}

/** The program of a choice under some conditions: one unknown a candidate, 1 when it is chosen. Rows that bind nothing are left out. */
export function makePortfolioMilp(
	candidates: readonly Candidate[],
	conditions: readonly Condition[],
	objectiveOf: (one: Candidate) => number = (one) => one.value,
): Milp {
	return {
		sense: "max",
		variables: candidates.map((one) => ({
			name: one.id,
			objective: objectiveOf(one),
			kind: "binary",
			low: 0,
			high: 1,
		})),
		rows: conditions
			.filter(({ terms }) => terms.length > 0)
			.map(({ id, terms, relation, bound }) => ({ name: id, terms, relation, bound })),
	};
}
