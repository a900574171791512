import fc from "fast-check";
import { expect, test } from "vitest";
import { topsis } from "../../../../src/domain/selection/weights/topsis";
import { weightedSum } from "../../../../src/domain/selection/weights/weighted_sum";

const CARS = {
	rows: [
		[7, 9, 9, 8],
		[8, 7, 8, 7],
		[9, 6, 8, 9],
		[6, 7, 8, 6],
	],
	weights: [0.1, 0.4, 0.3, 0.2],
	directions: ["benefit", "benefit", "benefit", "cost"],
} as const;

const digits = (values: readonly number[] | null) => values?.map((one) => Number(one.toFixed(4))) ?? null;

test("the published choice of a car comes out, with the ideals taken from the data", () => {
	expect(digits(topsis(CARS))).toEqual([0.7427, 0.4036, 0.1759, 0.4414]);
});

test("weights need not sum to 1, and a column in another unit changes nothing", () => {
	const scaled = {
		...CARS,
		weights: [1, 4, 3, 2],
		rows: CARS.rows.map(([a, ...rest]) => [a * 1000, ...rest]),
	};
	expect(digits(topsis(scaled))).toEqual(digits(topsis(CARS)));
});

test("with fixed ideals a row's closeness does not depend on the other rows", () => {
	const ideals = { best: [10, 0], worst: [0, 100] };
	const directions = ["benefit", "cost"] as const;
	const weights = [1, 1];
	const [alone] = topsis({ rows: [[5, 50]], weights, directions, ideals }) ?? [];
	const [among] =
		topsis({
			rows: [
				[5, 50],
				[10, 0],
				[0, 100],
			],
			weights,
			directions,
			ideals,
		}) ?? [];
	expect([alone, among]).toEqual([0.5, 0.5]);
	// Best in one, worst in the other: as far from both ends. Best in both 1, worst in both 0; beyond the ends no more.
	expect(
		topsis({
			rows: [
				[10, 100],
				[10, 0],
				[0, 100],
				[99, -5],
			],
			weights,
			directions,
			ideals,
		}),
	).toEqual([0.5, 1, 0, 1]);
});

test("fixed ideals are worked in each column's own unit", () => {
	// Scaled: (0.2, 0.75) with weights 0.4 and 0.6. d⁻ = √(0.08² + 0.45²), d⁺ = √(0.32² + 0.15²).
	const [one] =
		topsis({
			rows: [[2, 25]],
			weights: [2, 3],
			directions: ["benefit", "cost"],
			ideals: { best: [10, 0], worst: [0, 100] },
		}) ?? [];
	const [toWorst, toBest] = [Math.hypot(0.08, 0.45), Math.hypot(0.32, 0.15)];
	expect(one).toBeCloseTo(toWorst / (toWorst + toBest), 12);
});

test("a column of zeros and a column of one value add nothing", () => {
	const rows = CARS.rows.map((row) => [...row, 0, 5]);
	const all = {
		rows,
		weights: [...CARS.weights, 0.5, 0.5],
		directions: [...CARS.directions, "benefit", "cost"] as const,
	};
	expect(digits(topsis(all))).toEqual(digits(topsis(CARS)));
	const ideals = { best: [1, 5], worst: [0, 5] };
	expect(topsis({ rows: [[0.25, 7]], weights: [1, 1], directions: ["benefit", "benefit"], ideals })).toEqual([
		0.25,
	]);
});

test("where nothing tells rows apart there is no closeness, not a number by accident", () => {
	const directions = ["benefit", "cost"] as const;
	expect(
		topsis({
			rows: [
				[1, 2],
				[1, 2],
			],
			weights: [1, 1],
			directions,
		}),
	).toBeNull();
	expect(
		topsis({
			rows: [
				[1, 2],
				[3, 4],
			],
			weights: [0, 0],
			directions,
		}),
	).toBeNull();
	expect(
		topsis({
			rows: [
				[0, 0],
				[0, 0],
			],
			weights: [1, 1],
			directions,
		}),
	).toBeNull();
	expect(topsis({ rows: [], weights: [1, 1], directions })).toEqual([]);
	expect(weightedSum({ rows: [[1, 2]], weights: [0, 0] })).toBeNull();
});

const needs = fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }), {
	minLength: 2,
	maxLength: 8,
});
const weighting = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 });

test("a row that is nowhere better never comes out above, by either method", () => {
	fc.assert(
		fc.property(needs, weighting, (rows, weights) => {
			const [first = []] = rows;
			const pair = [first, first.map((value) => value / 2), ...rows];
			const directions = ["benefit", "benefit", "benefit"] as const;
			const ideals = { best: [1, 1, 1], worst: [0, 0, 0] };
			for (const scores of [
				weightedSum({ rows: pair, weights }),
				topsis({ rows: pair, weights, directions, ideals }),
			]) {
				if (scores) expect(scores[0]).toBeGreaterThanOrEqual((scores[1] ?? Number.NaN) - 1e-12);
			}
		}),
		{ numRuns: 100 },
	);
});

test("the order of rows and of columns does not matter, and scores are numbers from 0 to 1", () => {
	fc.assert(
		fc.property(needs, weighting, (rows, weights) => {
			const directions = ["benefit", "cost", "benefit"] as const;
			const scores = topsis({ rows, weights, directions });
			const turned = topsis({
				rows: rows.map((row) => row.toReversed()).reverse(),
				weights: weights.toReversed(),
				directions: directions.toReversed(),
			});
			expect(turned === null).toBe(scores === null);
			for (const [at, score] of (scores ?? []).entries()) {
				expect(score).toBeGreaterThanOrEqual(0);
				expect(score).toBeLessThanOrEqual(1);
				expect(turned?.[rows.length - 1 - at]).toBeCloseTo(score, 9);
			}
		}),
		{ numRuns: 100 },
	);
});

test("the weighted sum is the mean of the needs by weight", () => {
	expect(
		weightedSum({
			rows: [
				[1, 0, 0.5],
				[0, 0, 0],
			],
			weights: [1, 1, 2],
		}),
	).toEqual([0.5, 0]);
});

test("what cannot be scored is refused with its place", () => {
	const directions = ["benefit", "cost"] as const;
	const weights = [1, 1];
	expect(() => weightedSum({ rows: [[1, 2], [3]], weights })).toThrow("Row 2 has 1 values, expected 2");
	expect(() => weightedSum({ rows: [[1, Number.NaN]], weights })).toThrow("Row 1, column 2 is NaN");
	expect(() => weightedSum({ rows: [], weights: [1, -1] })).toThrow("Weight 2 is -1");
	expect(() => topsis({ rows: [[1, 2]], weights, directions: ["benefit"] })).toThrow(
		"1 directions, expected 2",
	);
	expect(() => topsis({ rows: [[1, 2]], weights, directions: ["benefit", "max" as "cost"] })).toThrow(
		"Direction 2 is “max”",
	);
	expect(() =>
		topsis({ rows: [[1, 2]], weights, directions, ideals: { best: [1, 9], worst: [0, 0] } }),
	).toThrow("Column 2 is a cost, but its best is 9 and its worst 0.");
});

test("a hole in a row and weights beyond all numbers are refused, not passed over", () => {
	// biome-ignore lint/suspicious/noSparseArray: what an outsider's table may hold.
	const holed = { rows: [[1, , 2] as number[]], weights: [1, 1, 1] };
	expect(() => weightedSum(holed)).toThrow("Row 1, column 2 is undefined");
	expect(() => topsis({ ...holed, directions: ["benefit", "cost", "cost"] })).toThrow("Row 1, column 2");
	expect(() => weightedSum({ rows: [[1, 1]], weights: [1e308, 1e308] })).toThrow("sum to Infinity");
});
