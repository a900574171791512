import type { Criterion } from "../criteria/criterion";
import { findCriterion } from "../criteria/index";
import type { CriterionChoice } from "../scenarios/scenario";
import { setWeights, sumWeights } from "./rescale_weights";

/** Ready-made weights, in the order of the menu. */
export const PRESETS = ["difficulties", "basic", "improve", "uplift", "equal"] as const;
export type Preset = (typeof PRESETS)[number];

/** Weights closer than this are the same. */
const SAME = 1e-9;

/**
 * The criteria weighted by a ready-made rule. Locked weights stay; the rule shares out what they leave.
 * `difficulties`: the difficulties the document names count alike, and within each its criteria; a difficulty no criterion measures has no
 * part. `basic`, `improve`, `uplift`: the criteria this class of renovation answers count alike, all others not. `equal`: every criterion alike.
 */
export function applyPreset(criteria: readonly CriterionChoice[], preset: Preset): CriterionChoice[] {
	const known = criteria.map(({ id }) => findCriterion(id));
	return setWeights(criteria, new Map(known.map((one) => [one.id, measurePart(one, known, preset)])));
}

/** The ready-made rule the present weights follow; `null`: none. */
export function findPreset(criteria: readonly CriterionChoice[]): Preset | null {
	if (sumWeights(criteria) === 0) return null;
	return (
		PRESETS.find((preset) =>
			applyPreset(criteria, preset).every(
				({ weight }, at) => Math.abs(weight - (criteria[at]?.weight ?? 0)) < SAME,
			),
		) ?? null
	);
}

function measurePart(one: Criterion, all: readonly Criterion[], preset: Preset): number {
	if (preset === "equal") return 1;
	if (preset !== "difficulties") return one.renovationClass === preset ? 1 : 0;
	if (one.difficulty === null) return 0;
	return 1 / all.filter(({ difficulty }) => difficulty === one.difficulty).length;
}
