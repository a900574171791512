import fc from "fast-check";
import { expect, test } from "vitest";
import { ahp, RANDOM_INDEX } from "../../../../src/domain/selection/weights/ahp";
import { MatrixError } from "../../../../src/domain/selection/weights/judgement_matrix";
import { judgements } from "./judgements";

const CARS = [
	[1, 1 / 3, 1 / 5],
	[3, 1, 1 / 4],
	[5, 4, 1],
];
const CLOSE = [
	[1, 2, 5],
	[1 / 2, 1, 3],
	[1 / 5, 1 / 3, 1],
];
/** Choosing a school: learning, friends, school life, vocational training, college preparation, music (Saaty 1990). */
const SCHOOL = [
	[1, 4, 3, 1, 3, 4],
	[1 / 4, 1, 7, 3, 1 / 5, 1],
	[1 / 3, 1 / 7, 1, 1 / 5, 1 / 5, 1 / 6],
	[1, 1 / 3, 5, 1, 1, 1 / 3],
	[1 / 3, 5, 5, 1, 1, 3],
	[1 / 4, 1, 6, 3, 1 / 3, 1],
];

/** Which drink is drunk more: coffee, wine, tea, beer, sodas, milk, water (Saaty 2008). */
const DRINKS = [
	[1, 9, 5, 2, 1, 1, 1 / 2],
	[1 / 9, 1, 1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9],
	[1 / 5, 3, 1, 1 / 3, 1 / 4, 1 / 3, 1 / 9],
	[1 / 2, 9, 3, 1, 1 / 2, 1, 1 / 3],
	[1, 9, 4, 2, 1, 2, 1 / 2],
	[1, 9, 3, 1, 1 / 2, 1, 1 / 3],
	[2, 9, 9, 3, 2, 3, 1],
];

const rounded = (values: readonly number[], digits: number) =>
	values.map((one) => Number(one.toFixed(digits)));

test("published judgements of three things give their published weights, eigenvalue and consistency", () => {
	const cars = ahp(CARS);
	expect(rounded(cars.weights, 4)).toEqual([0.1007, 0.2255, 0.6738]);
	expect(cars.lambda).toBeCloseTo(3.0858, 4);
	expect(cars.cr).toBeCloseTo(0.0739, 4);
	expect(cars.accepted).toBe(true);
	const close = ahp(CLOSE);
	expect(rounded(close.weights, 4)).toEqual([0.5816, 0.309, 0.1095]);
	expect(close.cr).toBeCloseTo(0.0032, 4);
});

test("published judgements of six and of seven things give their published weights", () => {
	const school = ahp(SCHOOL);
	expect(rounded(school.weights, 2)).toEqual([0.32, 0.14, 0.03, 0.13, 0.24, 0.14]);
	expect(school.cr).toBeGreaterThan(0.2);
	expect(school.accepted).toBe(false);
	const drinks = ahp(DRINKS);
	expect(rounded(drinks.weights, 3)).toEqual([0.177, 0.019, 0.042, 0.116, 0.19, 0.129, 0.327]);
	expect(drinks.cr).toBeCloseTo(0.022, 3);
	expect(drinks.accepted).toBe(true);
});

test("judgements that agree give exactly the ratios they were made from", () => {
	fc.assert(
		fc.property(
			fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 9 }),
			(sizes) => {
				const answer = ahp(sizes.map((a) => sizes.map((b) => a / b)));
				const total = sizes.reduce((sum, one) => sum + one, 0);
				for (const [at, size] of sizes.entries()) expect(answer.weights[at]).toBeCloseTo(size / total, 12);
				expect(answer.lambda).toBeCloseTo(sizes.length, 9);
				expect(answer.cr).toBeCloseTo(0, 9);
			},
		),
		{ numRuns: 50 },
	);
});

test("the weights are the eigenvector of the judgements, to 1e-12, however much these contradict each other", () => {
	fc.assert(
		fc.property(judgements({ min: 2, max: 9 }), (matrix) => {
			const { weights, lambda } = ahp(matrix);
			expect(weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
			expect(lambda).toBeGreaterThanOrEqual(matrix.length - 1e-9);
			matrix.forEach((row, i) => {
				const image = row.reduce((sum, ratio, j) => sum + ratio * (weights[j] ?? 0), 0);
				expect(Math.abs(image - lambda * (weights[i] ?? 0))).toBeLessThan(1e-11);
			});
		}),
		{ numRuns: 100 },
	);
});

test("the order in which things are compared does not matter", () => {
	fc.assert(
		fc.property(judgements({ min: 3, max: 7 }), (matrix) => {
			const turned = [...matrix].reverse().map((row) => [...row].reverse());
			const [one, other] = [ahp(matrix), ahp(turned)];
			expect(other.cr).toBeCloseTo(one.cr ?? Number.NaN, 10);
			const back = other.weights.toReversed();
			for (const [at, weight] of one.weights.entries()) expect(back[at]).toBeCloseTo(weight, 12);
		}),
		{ numRuns: 50 },
	);
});

test("two things cannot contradict each other, and one has all the weight", () => {
	expect(
		ahp([
			[1, 4],
			[1 / 4, 1],
		]),
	).toMatchObject({ ci: 0, ri: 0, cr: 0, accepted: true });
	expect(ahp([[1]])).toMatchObject({ weights: [1], lambda: 1, ci: 0, cr: 0, accepted: true });
});

test("without a random index there is a consistency index but no ratio and no verdict", () => {
	const eleven = Array.from({ length: 11 }, () => new Array<number>(11).fill(1));
	expect(ahp(eleven)).toMatchObject({ ci: 0, ri: null, cr: null, accepted: null });
	expect(ahp(CARS, [0, 0, 0, 0.52]).cr).toBeCloseTo((0.0739 * 0.58) / 0.52, 3);
	expect(RANDOM_INDEX.slice(3, 10)).toEqual([0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45]);
});

test("printed inverses count as the inverses they stand for, and are told", () => {
	const printed = [
		[1, 0.33, 0.2],
		[3, 1, 0.25],
		[5, 4, 1],
	];
	expect(ahp(printed).weights).toEqual(ahp(CARS).weights);
	expect(ahp(printed).rounded).toEqual([[0, 1]]);
	expect(ahp(CARS).rounded).toEqual([]);
	for (const eighth of [0.12, 0.125, 0.13])
		expect(
			ahp([
				[1, 8],
				[eighth, 1],
			]).weights[0],
		).toBeCloseTo(8 / 9, 12);
});

test.each([
	{
		what: "a cell that is no inverse",
		rows: [
			[1, 3],
			[0.3, 1],
		],
		cell: [1, 0],
		words: "Row 2, column 1 is 0.3, expected 1/3 (row 1, column 2).",
	},
	{
		what: "a pair above 1 in both directions",
		rows: [
			[1, 3],
			[3, 1],
		],
		cell: [0, 1],
		words: "expected 1/3",
	},
	{
		what: "a zero",
		rows: [
			[1, 0],
			[1, 1],
		],
		cell: [0, 1],
		words: "Row 1, column 2 is 0",
	},
	{
		what: "a negative number",
		rows: [
			[1, -2],
			[-0.5, 1],
		],
		cell: [0, 1],
		words: "is -2",
	},
	{
		what: "what is no number",
		rows: [
			[1, Number.NaN],
			[1, 1],
		],
		cell: [0, 1],
		words: "is NaN",
	},
	{
		what: "a diagonal that is not 1",
		rows: [
			[2, 1],
			[1, 1],
		],
		cell: [0, 0],
		words: "Row 1, column 1 is 2, expected 1.",
	},
	{ what: "a row too short", rows: [[1, 2], [0.5]], cell: null, words: "row 2 has 1 of 2 cells" },
	{ what: "a matrix without rows", rows: [], cell: null, words: "no rows" },
])("$what is refused with its cell", ({ rows, cell, words }) => {
	const refused = () => ahp(rows);
	expect(refused).toThrow(MatrixError);
	expect(refused).toThrow(words);
	expect(refused).toThrow(expect.objectContaining({ cell }));
});
