import type { CriterionChoice, Scenario } from "../scenarios/scenario";
import { applyJudgements, judgePairwise } from "./pairwise";
import { findPreset, type Preset } from "./presets";
import { sumWeights } from "./rescale_weights";

/** Where the present weights come from. */
export type WeightOrigin =
	/** Nothing has weight. */
	| { readonly kind: "none" }
	/** The judgements in pairs of one judge; `judge` `null`: of all who are complete together. */
	| { readonly kind: "pairwise"; readonly judge: string | null }
	| { readonly kind: "preset"; readonly preset: Preset }
	| { readonly kind: "hand" };

/** Weights closer than this are the same. */
const SAME = 1e-9;

/**
 * Where the present weights come from, told from the weights themselves: they follow somebody's judgements as these now are, a ready-made rule,
 * or were set by hand. Never out of date, since nothing of it is kept.
 */
export function findWeightOrigin({
	criteria,
	pairwise,
}: Pick<Scenario, "criteria" | "pairwise">): WeightOrigin {
	if (sumWeights(criteria) === 0) return { kind: "none" };
	const account = judgePairwise(pairwise);
	const follows = (weights: readonly number[] | undefined) =>
		weights !== undefined && isSame(criteria, applyJudgements(criteria, pairwise.criteria, weights));
	const judge = account.judges.find(({ answer }) => follows(answer?.weights));
	if (account.judges.length > 1 && follows(account.group?.answer.weights))
		return { kind: "pairwise", judge: null };
	if (judge) return { kind: "pairwise", judge: judge.judge.id };
	const preset = findPreset(criteria);
	return preset ? { kind: "preset", preset } : { kind: "hand" };
}

function isSame(some: readonly CriterionChoice[], others: readonly CriterionChoice[]): boolean {
	return some.every(({ weight }, at) => Math.abs(weight - (others[at]?.weight ?? 0)) < SAME);
}
