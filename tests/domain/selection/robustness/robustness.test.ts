import { expect, test } from "vitest";
import { kendall } from "../../../../src/domain/selection/robustness/kendall";
import {
	makeRobustnessInput,
	type RobustnessInput,
} from "../../../../src/domain/selection/robustness/robustness";
import { simulateRanks } from "../../../../src/domain/selection/robustness/simulate_ranks";
import { smaa } from "../../../../src/domain/selection/robustness/smaa";
import { measureTornado, moveWeight } from "../../../../src/domain/selection/robustness/tornado";
import { toyPlan, toyScenario } from "../../../fixtures/toy_plan";

/** The toy plan, drawn less often and for the first two places. */
function toyInput(changes: Partial<RobustnessInput> = {}): RobustnessInput {
	const robustness = { ...toyScenario().robustness, draws: 400, first: 2 };
	const input = makeRobustnessInput(toyPlan({ robustness }));
	if (!input) throw new Error("The toy plan has a ranking.");
	return { ...input, ...changes };
}

/** Rows of certain needs. */
function inputOf(
	rows: readonly (readonly number[])[],
	weights: readonly number[],
	first: number,
): RobustnessInput {
	const low = Float64Array.from(rows.flat());
	return {
		ids: rows.map((_, i) => `R${i}`),
		criteria: weights.map((_, k) => `k${k}`),
		low,
		high: low.slice(),
		open: new Uint8Array(rows.length).fill(1),
		weights: Float64Array.from(weights),
		method: "sum",
		draws: 200,
		seed: 1,
		spread: "uniform",
		concentration: 20,
		first,
	};
}

test("the input has the criteria that count, the compounds by id, and bounds where nothing is recorded", () => {
	const input = toyInput();
	expect(input.ids).toEqual(["A1", "A2", "A3", "B1", "B2", "B3"]);
	expect(input.criteria).toEqual(["parking_deficit", "no_management", "age", "households"]);
	expect([...input.weights]).toEqual([0.4, 0.2, 0.2, 0.2].map((one) => expect.closeTo(one, 12)));
	const row = (table: Float64Array, i: number) => [...table.subarray(i * 4, i * 4 + 4)];
	// B2: deficit and households are not recorded, it has owners, it was built in 1999.
	expect(row(input.low, 4)).toEqual([0, 0, 0.025, 0]);
	expect(row(input.high, 4)).toEqual([1, 0, 0.025, 1]);
	expect([...input.open]).toEqual([0, 1, 0, 0, 0, 1]);
});

test("without weight or without compounds there is no ranking to shake", () => {
	const criteria = toyScenario().criteria.map((one) => ({ ...one, weight: 0 }));
	expect(makeRobustnessInput(toyPlan({ criteria }))).toBeNull();
	expect(makeRobustnessInput({ ...toyPlan(), appraisals: [] })).toBeNull();
});

test("the chances are those of SMAA over the same needs, and sum to the places", () => {
	const input = toyInput();
	const rows = input.ids.map((_, i) =>
		input.criteria.map((_, k) => [input.low[i * 4 + k] ?? 0, input.high[i * 4 + k] ?? 0] as const),
	);
	const found = simulateRanks(input);
	const expected = smaa({ rows, draws: 400, seed: 1, first: 2 });
	expect(found.compounds.map((one) => one.firstShare)).toEqual(expected.first);
	expect(found.compounds.map((one) => one.ranks)).toEqual(expected.ranks);
	expect(found.compounds.reduce((sum, one) => sum + one.firstShare, 0)).toBeCloseTo(2, 9);
});

test("those no gate keeps out are ranked among themselves too: the two of the toy plan take both places", () => {
	const { compounds } = simulateRanks(toyInput());
	const among = compounds.map((one) => [one.id, one.amongOpen?.verdict ?? null]);
	expect(among).toEqual([
		["A1", null],
		["A2", "solid"],
		["A3", null],
		["B1", null],
		["B2", null],
		["B3", "solid"],
	]);
	const none = simulateRanks(toyInput({ open: new Uint8Array(6) }));
	expect(none.compounds.every((one) => one.amongOpen === null)).toBe(true);
});

test("one that is first under all weights is solid, one that is last is out, and between them it is fragile", () => {
	const { compounds } = simulateRanks(
		inputOf(
			[
				[1, 1],
				[0, 0.9],
				[0.9, 0],
				[0, 0],
			],
			[0.5, 0.5],
			2,
		),
	);
	expect(compounds.map((one) => one.verdict)).toEqual(["solid", "fragile", "fragile", "out"]);
	expect(compounds[0]).toMatchObject({ firstShare: 1, ranks: [1, 1], meanRank: 1 });
	expect(compounds[3]).toMatchObject({ firstShare: 0, ranks: [4, 4], meanRank: 4 });
});

test("progress is told at least twenty times and ends at all of it", () => {
	const told: number[] = [];
	simulateRanks(toyInput({ draws: 1003 }), (share) => told.push(share));
	expect(told.length).toBeGreaterThanOrEqual(20);
	expect([...told].sort((a, b) => a - b)).toEqual(told);
	expect(told.at(-1)).toBeGreaterThan(0.95);
	expect(told.at(-1)).toBeLessThanOrEqual(1);
});

test("the answer depends on the seed alone, also by TOPSIS and around the present weights", () => {
	const settings = { method: "topsis", spread: "around", concentration: 30 } as const;
	expect(simulateRanks(toyInput(settings))).toEqual(simulateRanks(toyInput(settings)));
	expect(simulateRanks(toyInput({ ...settings, seed: 2 }))).not.toEqual(simulateRanks(toyInput(settings)));
	expect(simulateRanks(toyInput(settings)).compounds).not.toEqual(simulateRanks(toyInput()).compounds);
});

test("bounds that are no numbers are refused", () => {
	const input = inputOf([[1], [0]], [1], 1);
	expect(() => simulateRanks({ ...input, low: Float64Array.of(1, Number.NaN) })).toThrow(
		"Cell 1 may be from NaN to 0",
	);
});

test("halving and doubling a weight counts who falls out of the first places", () => {
	// Scores .56 (.8 and .2), .52 (.2 and .84), .5, at .6 and .4. With .3 and .7: .38 .648 .5; with 1 and 0: .8 .2 .5.
	const [first, second] = measureTornado(
		inputOf(
			[
				[0.8, 0.2],
				[0.2, 1],
				[0.5, 0.5],
			],
			[0.6, 0.4],
			1,
		),
	);
	expect(first).toMatchObject({ criterion: "k0", halved: 1, doubled: 0 });
	// .2 and .8: .32 .84 .5, so that the first falls out again; .8 and .2: .68 .36 .5.
	expect(second).toMatchObject({ criterion: "k1", halved: 0, doubled: 1 });
	// First is .56, .52, .5; halved turns it round but for the last pair.
	expect(first?.tauHalved).toBeCloseTo(-1 / 3, 12);
	expect(first?.tauDoubled).toBeCloseTo(1 / 3, 12);
});

test("the only weight changes nothing, and weights that do not sum to 1 are refused", () => {
	expect(measureTornado(inputOf([[1], [0]], [1], 1))).toEqual([
		{ criterion: "k0", halved: 0, doubled: 0, tauHalved: 1, tauDoubled: 1 },
	]);
	expect(() => measureTornado(inputOf([[1, 0]], [0.5, 0.6], 1))).toThrow("sum to 1.1");
});

test("a moved weight leaves the others in proportion and the sum at 1", () => {
	const moved = moveWeight(Float64Array.of(0.5, 0.3, 0.2), 0, 0.75);
	expect([...moved]).toEqual([0.75, expect.closeTo(0.15, 12), expect.closeTo(0.1, 12)]);
});

test("Kendall's correlation is 1 for the same order, −1 for the reverse, and knows ties", () => {
	expect(kendall([1, 2, 3], [10, 20, 30])).toBe(1);
	expect(kendall([1, 2, 3], [3, 2, 1])).toBe(-1);
	// Six pairs: one tied in the first list alone, five agreeing.
	expect(kendall([1, 1, 2, 3], [1, 2, 3, 4])).toBeCloseTo(5 / Math.sqrt(5 * 6), 12);
	expect(kendall([1, 1], [1, 1])).toBe(1);
	expect(kendall([1, 1], [1, 2])).toBeNull();
});

test("lists of unequal length and scores that are none have no correlation", () => {
	expect(() => kendall([1, 2], [1])).toThrow("2 scores against 1");
	expect(() => kendall([1, Number.NaN], [1, 2])).toThrow("A score of NaN");
});
