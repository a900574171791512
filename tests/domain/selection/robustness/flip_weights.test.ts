import fc from "fast-check";
import { expect, test } from "vitest";
import { findBorderFlips } from "../../../../src/domain/selection/robustness/border_flips";
import { flipPair, flipWeights } from "../../../../src/domain/selection/robustness/flip_weights";
import { addRow, findCloseness } from "../../../../src/domain/selection/robustness/smaa";
import { moveWeight } from "../../../../src/domain/selection/robustness/tornado";

/** The weighted-sum example of Triantaphyllou & Sánchez 1997: four alternatives, four criteria. */
const PAPER = {
	rows: [
		[0.3088, 0.2897, 0.3867, 0.1922],
		[0.2163, 0.3458, 0.1755, 0.6288],
		[0.4509, 0.2473, 0.1194, 0.0575],
		[0.024, 0.1172, 0.3184, 0.1215],
	],
	weights: [0.3277, 0.3058, 0.2876, 0.079],
};

/** On a coarse scale, so that ties are common. */
const need = fc.integer({ min: 0, max: 20 }).map((one) => one / 20);
const table = fc.record({
	rows: fc.array(fc.array(need, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 6 }),
	weights: fc
		.array(fc.integer({ min: 1, max: 20 }), { minLength: 3, maxLength: 3 })
		.map((all) => all.map((one) => one / all.reduce((sum, each) => sum + each, 0))),
});

test("the preferences and changes of Triantaphyllou and Sánchez come out", () => {
	const found = flipWeights(PAPER);
	expect(found.scores.map((score) => score.toFixed(4))).toEqual(["0.3162", "0.2767", "0.2622", "0.1449"]);
	const pair = found.pairs.find(({ better, worse }) => better === 0 && worse === 1);
	expect(pair?.flips[2]?.delta).toBeCloseTo(0.1866, 3);
	expect(pair?.flips[2]?.relative).toBeCloseTo(0.648, 2);
	// Not feasible: the first weight would have to sink below nothing.
	expect(pair?.flips[0]).toEqual({ criterion: 0, delta: null, relative: null, share: null });
});

test("of (1, 0) and (0, 1) at .6 and .4 either weight has to move by .2, and both then count alike", () => {
	const pair = flipPair(
		{
			rows: [
				[0, 1],
				[1, 0],
			],
			weights: [6, 4],
		},
		0,
		1,
	);
	expect(pair).toMatchObject({ better: 1, worse: 0 });
	expect(pair.lead).toBeCloseTo(0.2, 12);
	expect(pair.flips.map((flip) => flip.delta)).toEqual([expect.closeTo(0.2, 12), expect.closeTo(-0.2, 12)]);
	expect(pair.flips.map((flip) => flip.relative)).toEqual([
		expect.closeTo(1 / 3, 12),
		expect.closeTo(-0.5, 12),
	]);
	expect(pair.flips.map((flip) => flip.share)).toEqual([expect.closeTo(0.5, 12), expect.closeTo(0.5, 12)]);
});

test("the most critical criterion is the one whose weight flips some pair with the least relative change", () => {
	const found = flipWeights({
		rows: [
			[1, 0],
			[0, 1],
			[0.9, 0.05],
		],
		weights: [0.6, 0.4],
	});
	// Scores .6 .4 .56. Third against first: lead .04, gains −.1 and .05, so δ .4 and −.8. Second against third: lead .16, gains −.9 and .95, so δ .1777… and −.1684….
	expect(found.criticality.map((one) => one?.toFixed(4))).toEqual(["0.2963", "0.4211"]);
	expect(found.critical).toMatchObject({ better: 2, worse: 1, flip: { criterion: 0 } });
});

test("nothing turns a dominating row round, and equal rows have no lead", () => {
	expect(
		flipPair(
			{
				rows: [
					[1, 1],
					[0.5, 0.5],
				],
				weights: [1, 1],
			},
			0,
			1,
		).nearest,
	).toBeNull();
	const same = flipPair(
		{
			rows: [
				[1, 0],
				[1, 0],
			],
			weights: [1, 1],
		},
		0,
		1,
	);
	expect(same).toMatchObject({ better: 0, worse: 1, lead: 0, nearest: null });
});

test("a weight of 0 can be given weight, but has no share of itself to lose", () => {
	const { flips } = flipPair(
		{
			rows: [
				[1, 0],
				[0.5, 1],
			],
			weights: [1, 0],
		},
		0,
		1,
	);
	expect(flips[0]?.delta).toBeNull();
	expect(flips[1]).toMatchObject({ delta: -0.5, relative: null });
	expect(flips[1]?.share).toBeCloseTo(1 / 3, 12);
});

test("at the share of every feasible flip the two rows tie", () => {
	fc.assert(
		fc.property(table, ({ rows, weights }) => {
			for (const { better, worse, flips } of flipWeights({ rows, weights }).pairs) {
				for (const { criterion, share } of flips) {
					if (share === null) continue;
					const moved = moveWeight(Float64Array.from(weights), criterion, share);
					const score = (i: number) => addRow(Float64Array.from(rows[i] ?? []), 0, moved);
					expect(score(better)).toBeCloseTo(score(worse), 9);
				}
			}
		}),
		{ numRuns: 100 },
	);
});

test("weights and rows that do not fit are refused", () => {
	expect(() => flipWeights({ rows: [[1, 2], [1]], weights: [1, 1] })).toThrow("Row 1 is 1 when expected 2");
	expect(() => flipWeights({ rows: [[1], [2]], weights: [0] })).toThrow("one must be positive");
	expect(() => flipWeights({ rows: [[1], [2]], weights: [-1] })).toThrow("none may be negative");
	expect(() => flipPair({ rows: [[1]], weights: [1] }, 0, 1)).toThrow("Rows 0 and 1 of 1");
});

test("(1, 0) at .7 loses its lead to (.4, .8) when its criterion sinks to 4/7, or the other rises to 3/7", () => {
	const found = findBorderFlips(
		{
			rows: [
				[1, 0],
				[0.4, 0.8],
			],
			weights: [0.7, 0.3],
			method: "sum",
			first: 1,
		},
		0,
	);
	expect(found).toEqual([
		{ criterion: 0, from: 0.7, to: expect.closeTo(4 / 7, 12), rival: 1 },
		{ criterion: 1, from: 0.3, to: expect.closeTo(3 / 7, 12), rival: 1 },
	]);
});

test("a row that is best in everything stands firm", () => {
	const rows = [
		[1, 1],
		[0.4, 0.8],
		[0.9, 0.1],
	];
	for (const method of ["sum", "topsis"] as const) {
		expect(findBorderFlips({ rows, weights: [0.5, 0.5], method, first: 1 }, 0)).toEqual([]);
	}
});

test("of two ways to lose its lead, up and down, a row is told the nearer", () => {
	// (.5, .5) falls behind (.75, .2) above 6/11 of the weight on the first criterion, and behind (.1, .8) below 3/7.
	const rows = [
		[0.5, 0.5],
		[0.75, 0.2],
		[0.1, 0.8],
	];
	const input = { rows, method: "sum", first: 1 } as const;
	expect(findBorderFlips({ ...input, weights: [0.5, 0.5] }, 0)).toEqual([
		{ criterion: 0, from: 0.5, to: expect.closeTo(6 / 11, 12), rival: 1 },
		{ criterion: 1, from: 0.5, to: expect.closeTo(5 / 11, 12), rival: 1 },
	]);
	const nearer = findBorderFlips({ ...input, weights: [0.45, 0.55] }, 0);
	expect(nearer.find((one) => one.criterion === 0)).toMatchObject({
		to: expect.closeTo(3 / 7, 12),
		rival: 2,
	});
});

test("a row that only touches the border where a weight is gone has not crossed it", () => {
	const input = {
		rows: [
			[0.6, 0, 0],
			[0, 0, 0],
		],
		weights: [0.5, 0.25, 0.25],
		method: "sum",
		first: 1,
	} as const;
	expect(findBorderFlips(input, 1)).toEqual([]);
});

test("the only weight there is cannot be moved", () => {
	expect(findBorderFlips({ rows: [[1], [0]], weights: [1], method: "sum", first: 1 }, 1)).toEqual([]);
});

test("a row stays on its side up to the nearest share and has changed sides just beyond it, by either method", () => {
	const cases = fc.tuple(
		table,
		fc.constantFrom("sum" as const, "topsis" as const),
		fc.nat(5),
		fc.integer({ min: 1, max: 3 }),
	);
	fc.assert(
		fc.property(cases, ([{ rows, weights }, method, at, first]) => {
			const index = at % rows.length;
			const score = method === "sum" ? addRow : findCloseness;
			/** `null` where it ties with another, or nearly. */
			const isIn = (criterion: number, share: number) => {
				const moved = moveWeight(Float64Array.from(weights), criterion, share);
				const scores = rows.map((row) => score(Float64Array.from(row), 0, moved));
				const own = scores[index] ?? 0;
				const leads = scores
					.filter((_, i) => i !== index && rows[i]?.join() !== rows[index]?.join())
					.map((one) => one - own);
				if (leads.some((lead) => Math.abs(lead) < 1e-9)) return null;
				return leads.filter((lead) => lead > 0).length < first;
			};
			const flips = new Map(
				findBorderFlips({ rows, weights, method, first }, index).map((flip) => [flip.criterion, flip.to]),
			);
			weights.forEach((from, criterion) => {
				const to = flips.get(criterion);
				const now = isIn(criterion, from);
				fc.pre(now !== null);
				const reach = to === undefined ? 1 : Math.abs(to - from);
				for (const share of Array.from({ length: 31 }, (_, step) => step / 30)) {
					if (Math.abs(share - from) < reach - 1e-9) expect(isIn(criterion, share) ?? now).toBe(now);
				}
				const beyond = to === undefined ? null : isIn(criterion, to + 1e-6 * Math.sign(to - from));
				if (beyond !== null) expect(beyond).toBe(!now);
			});
		}),
		{ numRuns: 60 },
	);
});
