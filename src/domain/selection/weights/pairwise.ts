import type { CriterionId } from "../criteria/criterion";
import type { CriterionChoice, Judge, Pairwise } from "../scenarios/scenario";
import { type AhpAnswer, ahp } from "./ahp";
import { type Break, findBreakingJudgement, type Repair, repairJudgements } from "./ahp_repair";
import { combineJudges, type MadeMatrix, makeMatrix } from "./group_judgement";
import type { Cell, Matrix } from "./judgement_matrix";
import { lockWeight, setWeights } from "./rescale_weights";

/** How many criteria can be compared in pairs: fewer contradict nothing, for more Saaty's random index is not relied on. */
export const COMPARED = { min: 3, max: 9 } as const;

/** A complete matrix of judgements and what it amounts to. */
export interface Weighed {
	readonly matrix: Matrix;
	readonly answer: AhpAnswer;
}

/** What one person's judgements amount to. */
export interface JudgeAccount extends MadeMatrix {
	readonly judge: Judge;
	/** `null` while a judgement is missing. */
	readonly answer: AhpAnswer | null;
}

/** Everything that was judged in pairs. */
export interface PairwiseAccount {
	/** In the order of the matrices. */
	readonly criteria: readonly CriterionId[];
	/** One a judge, in the order of the scenario. */
	readonly judges: readonly JudgeAccount[];
	/** The geometric mean of those who have judged every pair; `null` while there is none. */
	readonly group: Weighed | null;
	/** Ids of the judges the mean leaves out, because their judgements are incomplete. */
	readonly leftOut: readonly string[];
}

/** Weighs the judgements of a scenario: each judge alone, and all who are complete together. With fewer than two criteria there is nothing to judge: no answers. */
export function judgePairwise({ criteria, judges }: Pairwise): PairwiseAccount {
	const accounts = judges.map((judge): JudgeAccount => {
		const made = makeMatrix(criteria, judge.judgements);
		const matrix = criteria.length < 2 ? null : made.matrix;
		return { ...made, matrix, judge, answer: matrix && ahp(matrix) };
	});
	const matrices = accounts.flatMap(({ matrix }) => (matrix ? [matrix] : []));
	const mean = matrices.length > 0 ? combineJudges(matrices) : null;
	return {
		criteria,
		judges: accounts,
		group: mean && { matrix: mean, answer: ahp(mean) },
		leftOut: accounts.flatMap(({ matrix, judge }) => (matrix ? [] : [judge.id])),
	};
}

/** What stands in the way of accepting judgements. */
export interface Trouble {
	readonly breaks: Break | null;
	readonly repair: Repair | null;
}

/** The judgement that breaks consistency and the smallest repair; `null` when the judgements are accepted. */
export function findTrouble(matrix: Matrix): Trouble | null {
	if (ahp(matrix).accepted !== false) return null;
	return { breaks: findBreakingJudgement(matrix), repair: repairJudgements(matrix) };
}

/** A judge's judgements with one pair judged anew; `null`: judged no more. */
export function judgePair(
	judge: Judge,
	[of, than]: readonly [CriterionId, CriterionId],
	ratio: number | null,
): Judge {
	const others = judge.judgements.filter(
		(one) => !(one.of === of && one.than === than) && !(one.of === than && one.than === of),
	);
	return { ...judge, judgements: ratio === null ? others : [...others, { of, than, ratio }] };
}

/** A judge's judgements after a repair, whose cells count along `criteria`. */
export function applyRepair(judge: Judge, criteria: readonly CriterionId[], repair: Repair): Judge {
	const name = (at: number) => criteria[at] as CriterionId;
	return repair.changes.reduce(
		(made, { pair: [i, j], to }: { readonly pair: Cell; readonly to: number }) =>
			judgePair(made, [name(i), name(j)], to),
		judge,
	);
}

/**
 * The criteria weighted as the judgements say. Those compared share, in this proportion, what the locked ones that were not compared leave; the
 * rest get weight 0. A lock on one that was compared is opened: the judgements decide about it.
 */
export function applyJudgements(
	choices: readonly CriterionChoice[],
	compared: readonly CriterionId[],
	weights: readonly number[],
): CriterionChoice[] {
	const open = compared.reduce<readonly CriterionChoice[]>((all, id) => lockWeight(all, id, false), choices);
	return setWeights(open, new Map(compared.map((id, at) => [id, weights[at] ?? 0])));
}
