import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findClass, findShade, makeBreaks, SHADES } from "../../src/domain/breaks";
import { BREAKS } from "../../src/domain/view";

const TEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 100];

test("quantile breaks put equally many values in every shade", () => {
	expect(makeBreaks(TEN, "quantile")).toEqual([3, 5, 7, 9]);
});

test("equal breaks divide the range, whatever stands in it", () => {
	expect(makeBreaks([0, 1, 2, 3, 4, 100], "equal")).toEqual([20, 40, 60, 80]);
});

test("natural breaks fall in the gaps between clumps", () => {
	expect(makeBreaks([1, 2, 10, 11, 20, 21, 30, 31, 40, 41], "natural")).toEqual([10, 20, 30, 40]);
});

test("natural breaks have the least squared deviation of all ways to cut", () => {
	const deviation = (values: readonly number[]) => {
		const mean = values.reduce((a, b) => a + b, 0) / values.length;
		return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	};
	const costOf = (values: readonly number[], bounds: readonly number[]) =>
		Array.from({ length: SHADES }, (_, shade) => values.filter((value) => findClass(value, bounds) === shade))
			.filter((group) => group.length > 0)
			.reduce((sum, group) => sum + deviation(group), 0);
	fc.assert(
		fc.property(
			fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { minLength: 6, maxLength: 9 }),
			(values) => {
				const sorted = [...values].sort((a, b) => a - b);
				const natural = costOf(sorted, makeBreaks(sorted, "natural"));
				for (const cuts of chooseFour(sorted.slice(1))) {
					expect(natural).toBeLessThanOrEqual(costOf(sorted, cuts) + 1e-6);
				}
			},
		),
		{ numRuns: 60 },
	);
});

describe.each(BREAKS)("%s breaks", (method) => {
	test("give few different values a shade each", () => {
		expect(makeBreaks([3, 1, 1, 2, null], method)).toEqual([2, 3]);
	});

	test("leave what is unknown out, and one value or none without breaks", () => {
		expect(makeBreaks([null, null], method)).toEqual([]);
		expect(makeBreaks([7, 7, null], method)).toEqual([]);
	});

	test("ascend without repeats, and every value finds a shade", () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 40 }), (values) => {
				const bounds = makeBreaks(values, method);
				expect(bounds.length).toBeLessThan(SHADES);
				expect(bounds).toEqual([...new Set(bounds)].sort((a, b) => a - b));
				for (const value of values) {
					const shade = findClass(value, bounds);
					expect(shade).toBeGreaterThanOrEqual(0);
					expect(shade).toBeLessThan(SHADES);
				}
			}),
			{ numRuns: 200 },
		);
	});
});

function* chooseFour(values: readonly number[]): Generator<number[]> {
	const n = values.length;
	for (let a = 0; a < n; a++)
		for (let b = a + 1; b < n; b++)
			for (let c = b + 1; c < n; c++)
				for (let d = c + 1; d < n; d++) yield [a, b, c, d].map((at) => values[at] ?? Number.NaN);
}

test("the highest of few classes is as dark as the highest of many, and a single class is pale", () => {
	expect([1, 2, 3].map((value) => findShade(value, [2, 3]))).toEqual([0, 2, SHADES - 1]);
	expect(findShade(9, [])).toBe(1);
});
