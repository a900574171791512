import fc from "fast-check";
import { expect, test } from "vitest";
import { gini } from "../../../../src/domain/selection/equity/gini";
import { lorenz } from "../../../../src/domain/selection/equity/lorenz";

/** Half the mean difference of all pairs over the mean, as the definition says. */
function giniByPairs(rows: readonly (readonly [value: number, people: number])[]): number | null {
	const people = rows.reduce((sum, [, p]) => sum + p, 0);
	const mean = rows.reduce((sum, [x, p]) => sum + (p / people) * x, 0);
	if (people === 0 || mean === 0) return null;
	let sum = 0;
	for (const [x, p] of rows) for (const [y, q] of rows) sum += (p / people) * (q / people) * Math.abs(x - y);
	return sum / 2 / mean;
}

const amounts = fc.array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 50 })), {
	minLength: 1,
	maxLength: 12,
});
const split = (rows: readonly (readonly [number, number])[]) =>
	[rows.map(([value]) => value), rows.map(([, people]) => people)] as const;

test("the coefficient of 0, 10, 10, 30, 50 is .48", () => {
	expect(gini([0, 10, 10, 30, 50])).toBeCloseTo(0.48, 12);
	expect(gini([50, 10, 0, 30, 10])).toBeCloseTo(0.48, 12);
});

test("equal shares are even, and one who has all of three is two thirds", () => {
	expect(gini([7, 7, 7])).toBeCloseTo(0, 12);
	expect(gini([7])).toBe(0);
	expect(gini([0, 0, 5])).toBeCloseTo(2 / 3, 12);
});

test("nobody and nothing have no coefficient", () => {
	expect(gini([])).toBeNull();
	expect(gini([0, 0])).toBeNull();
	expect(gini([3, 4], [0, 0])).toBeNull();
	expect(gini([0, 4], [2, 0])).toBeNull();
	expect(lorenz([0, 0])).toEqual([]);
	expect(lorenz([0, 4], [2, 0])).toEqual([]);
});

test("what cannot be shared out is refused with its value", () => {
	expect(() => gini([1, -2])).toThrow("-2 cannot be shared out");
	expect(() => gini([1, Number.NaN])).toThrow("NaN");
	expect(() => gini([1, 2], [1, -1])).toThrow("-1 is no population");
	expect(() => gini([1, 2], [1])).toThrow("2 values but 1 populations");
});

test("with people it is half the mean difference of all pairs over the mean", () => {
	fc.assert(
		fc.property(amounts, (rows) => {
			const [values, people] = split(rows);
			const expected = giniByPairs(rows);
			const found = gini(values, people);
			if (expected === null) expect(found).toBeNull();
			else expect(found).toBeCloseTo(expected, 9);
		}),
		{ numRuns: 100 },
	);
});

test("three people of one value are three values", () => {
	expect(gini([2, 8], [3, 1])).toBeCloseTo(gini([2, 2, 2, 8]) ?? Number.NaN, 12);
});

test("neither the unit of the values nor that of the people matters, nor their order", () => {
	fc.assert(
		fc.property(amounts, (rows) => {
			const [values, people] = split(rows);
			const plain = gini(values, people);
			fc.pre(plain !== null);
			const scaled = gini(
				values.map((x) => x * 1000),
				people.map((p) => p / 7),
			);
			const [back, peopleBack] = split([...rows].reverse());
			expect(scaled).toBeCloseTo(plain ?? 0, 9);
			expect(gini(back, peopleBack)).toBeCloseTo(plain ?? 0, 9);
		}),
		{ numRuns: 100 },
	);
});

test("the Lorenz curve of 0, 10, 10, 30, 50 sags from nothing to everything", () => {
	const points = lorenz([50, 10, 0, 30, 10]);
	expect(points.map((one) => [one.people, one.held].map((share) => Number(share.toFixed(9))))).toEqual([
		[0, 0],
		[0.2, 0],
		[0.4, 0.1],
		[0.6, 0.2],
		[0.8, 0.5],
		[1, 1],
	]);
});

test("the coefficient is twice the area between the Lorenz curve and evenness, and nobody stands on the curve without people", () => {
	fc.assert(
		fc.property(amounts, (rows) => {
			const [values, people] = split(rows);
			const points = lorenz(values, people);
			const found = gini(values, people);
			fc.pre(found !== null);
			let area = 0;
			points.slice(1).forEach((one, at) => {
				const before = points[at] ?? one;
				expect(one.people).toBeGreaterThan(before.people);
				area += ((one.people - before.people) * (one.held + before.held)) / 2;
			});
			expect(1 - 2 * area).toBeCloseTo(found ?? 0, 9);
		}),
		{ numRuns: 100 },
	);
});

test("what is not recorded, or more than a number can hold, is refused and never counted as something else", () => {
	const unknown = [1, null] as unknown as number[];
	for (const measure of [gini, lorenz]) {
		expect(() => measure([1, 2], unknown)).toThrow("is no population");
		expect(() => measure(unknown)).toThrow("null cannot be shared out");
		expect(() => measure([1e308, 1e308])).toThrow("add up to Infinity");
	}
});
