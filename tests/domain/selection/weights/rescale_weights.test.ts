import fc from "fast-check";
import { expect, test } from "vitest";
import { CRITERION_IDS } from "../../../../src/domain/selection/criteria/criterion";
import { CRITERIA } from "../../../../src/domain/selection/criteria/index";
import type { CriterionChoice } from "../../../../src/domain/selection/scenarios/scenario";
import { applyPreset, findPreset, PRESETS } from "../../../../src/domain/selection/weights/presets";
import {
	dropWeight,
	lockWeight,
	rescaleWeights,
	setWeights,
	sumWeights,
} from "../../../../src/domain/selection/weights/rescale_weights";

/** The first criteria with these weights; a weight in brackets is locked. */
function weigh(...weights: readonly (number | readonly [number])[]): CriterionChoice[] {
	return weights.map((weight, at) => ({
		id: CRITERION_IDS[at] ?? "roof",
		weight: typeof weight === "number" ? weight : weight[0],
		locked: typeof weight !== "number",
		anchors: { standard: 0, worst: 1 },
		unknown: [0, 1],
	}));
}
const [A, B, C] = CRITERION_IDS;
const weightsOf = (criteria: readonly CriterionChoice[]) =>
	criteria.map(({ weight }) => Number(weight.toFixed(12)));

test("the moved weight is what was asked for, and the rest keep their proportion", () => {
	expect(weightsOf(rescaleWeights(weigh(0.5, 0.3, 0.2), A, 0))).toEqual([0, 0.6, 0.4]);
	expect(weightsOf(rescaleWeights(weigh(0.2, 0.2, 0.6), A, 0.6))).toEqual([0.6, 0.1, 0.3]);
});

test("weights that were all 0 share equally", () => {
	expect(weightsOf(rescaleWeights(weigh(1, 0, 0), A, 0.4))).toEqual([0.4, 0.3, 0.3]);
	expect(weightsOf(rescaleWeights(weigh(0, 0, 0), B, 0.4))).toEqual([0.3, 0.4, 0.3]);
});

test("locked weights stay and bound the one that is moved", () => {
	expect(weightsOf(rescaleWeights(weigh(0.2, [0.5], 0.3), A, 0.4))).toEqual([0.4, 0.5, 0.1]);
	expect(weightsOf(rescaleWeights(weigh(0.2, [0.5], 0.3), A, 0.9))).toEqual([0.5, 0.5, 0]);
	expect(weightsOf(rescaleWeights(weigh(0.2, [0.5], [0.3]), A, 0.9))).toEqual([0.2, 0.5, 0.3]);
	expect(weightsOf(rescaleWeights(weigh([0.2], 0.5, 0.3), A, 0.6))).toEqual([0.6, 0.25, 0.15]);
});

test("however weights are moved, locked and dropped, they sum to 1", () => {
	const move = fc.record({
		at: fc.integer({ min: 0, max: 3 }),
		weight: fc.double({ min: 0, max: 1, noNaN: true }),
		lock: fc.boolean(),
	});
	fc.assert(
		fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
			let criteria: CriterionChoice[] = weigh(0.25, 0.25, 0.25, 0.25);
			for (const { at, weight, lock } of moves) {
				const before = criteria;
				const id = CRITERION_IDS[at] ?? A;
				criteria = rescaleWeights(criteria, id, weight);
				for (const [k, one] of before.entries()) {
					if (one.locked && one.id !== id) expect(criteria[k]?.weight).toBe(one.weight);
				}
				criteria = lockWeight(criteria, id, lock);
			}
			expect(sumWeights(criteria)).toBeCloseTo(1, 12);
			expect(criteria.every(({ weight }) => weight >= 0)).toBe(true);
		}),
		{ numRuns: 100 },
	);
});

test("a criterion left out has no weight and no lock; the last one leaves nothing", () => {
	expect(dropWeight(weigh([0.5], 0.3, 0.2), A)[0]).toMatchObject({ weight: 0, locked: false });
	expect(weightsOf(dropWeight(weigh(0.5, 0.3, 0.2), A))).toEqual([0, 0.6, 0.4]);
	expect(weightsOf(dropWeight(weigh(1, 0, 0), A))).toEqual([0, 0, 0]);
	expect(weightsOf(dropWeight(weigh(0.2, [0.5], [0.3]), A))).toEqual([0.2, 0.5, 0.3]);
});

test("weights set in a proportion share what locked ones leave", () => {
	const parts = new Map([
		[A, 3],
		[B, 1],
		[C, 5],
	] as const);
	expect(weightsOf(setWeights(weigh(0, 0, [0.2], 0.8), parts))).toEqual([0.6, 0.2, 0.2, 0]);
	expect(weightsOf(setWeights(weigh(0.5, 0.5), new Map()))).toEqual([0.5, 0.5]);
});

test("an unknown criterion and an impossible weight are refused", () => {
	expect(() => rescaleWeights(weigh(1), "nothing", 0.5)).toThrow("There is no criterion “nothing”.");
	expect(() => rescaleWeights(weigh(1), A, 1.5)).toThrow("is 1.5, expected 0–1");
	expect(() => lockWeight(weigh(1), "nothing", true)).toThrow("nothing");
});

const all: CriterionChoice[] = CRITERION_IDS.map((id) => ({
	id,
	weight: 0,
	locked: false,
	anchors: { standard: 0, worst: 1 },
	unknown: [0, 1],
}));

test("every ready-made rule sums to 1 and is recognised again", () => {
	for (const preset of PRESETS) {
		const weighted = applyPreset(all, preset);
		expect(sumWeights(weighted)).toBeCloseTo(1, 12);
		expect(findPreset(weighted)).toBe(preset);
	}
	expect(findPreset(all)).toBeNull();
	expect(findPreset(all.map((one) => ({ ...one, locked: true })))).toBeNull();
	expect(findPreset(rescaleWeights(applyPreset(all, "equal"), A, 0.5))).toBeNull();
});

test("the difficulties of the document count alike, however many criteria each has", () => {
	const weighted = applyPreset(all, "difficulties");
	const sums = [1, 2, 3, 4, 5].map((difficulty) =>
		sumWeights(weighted.filter((_, at) => CRITERIA[at]?.difficulty === difficulty)),
	);
	const present = sums.filter((sum) => sum > 0);
	expect(present.length).toBeGreaterThanOrEqual(3);
	for (const sum of present) expect(sum).toBeCloseTo(1 / present.length, 12);
	expect(sumWeights(weighted.filter((_, at) => CRITERIA[at]?.difficulty === null))).toBe(0);
});

test("a class of renovation weighs what it answers, alike, and nothing else", () => {
	for (const preset of ["basic", "improve", "uplift"] as const) {
		const weighted = applyPreset(all, preset);
		const inside = weighted.filter((_, at) => CRITERIA[at]?.renovationClass === preset);
		expect(new Set(inside.map(({ weight }) => weight)).size).toBe(1);
		expect(sumWeights(inside)).toBeCloseTo(1, 12);
	}
});

test("a ready-made rule leaves locked weights where they are", () => {
	const locked = lockWeight(rescaleWeights(applyPreset(all, "equal"), A, 0.4), A, true);
	const weighted = applyPreset(locked, "basic");
	expect(weighted[0]?.weight).toBe(0.4);
	expect(sumWeights(weighted)).toBeCloseTo(1, 12);
});
