import { expect, test } from "vitest";
import {
	drawUniformWeights,
	drawWeightsAround,
	makeRandom,
	makeRandomFrom,
	type Random,
} from "../../../../src/domain/selection/robustness/random";

const N = 40_000;

function sample(draw: () => number) {
	const values = Array.from({ length: N }, draw);
	const mean = values.reduce((sum, x) => sum + x, 0) / N;
	const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / N;
	return { values, mean, variance };
}

/** Within four standard errors of the mean. */
function expectMean(found: { readonly mean: number }, mean: number, variance: number) {
	expect(Math.abs(found.mean - mean)).toBeLessThan(4 * Math.sqrt(variance / N));
}

test("from the state 1 2 3 4 come the numbers the authors of xoshiro128** give", () => {
	const { bits } = makeRandomFrom(Uint32Array.of(1, 2, 3, 4));
	expect(Array.from({ length: 6 }, bits)).toEqual([11520, 0, 5927040, 70819200, 2031721883, 1637235492]);
});

test("a seed gives the same numbers for ever, another seed others", () => {
	const first = (seed: number) => Array.from({ length: 4 }, makeRandom(seed).bits);
	expect(first(1)).toEqual([1789933344, 2243112582, 3986649259, 1768174348]);
	expect(first(1)).toEqual(first(1));
	const seeds = [0, 1, 2, -1, 2 ** 32, 2 ** 32 + 1, Number.MAX_SAFE_INTEGER];
	expect(new Set(seeds.map((seed) => String(first(seed)))).size).toBe(seeds.length);
	expect(() => makeRandom(1.5)).toThrow("1.5 is no seed");
	expect(() => makeRandomFrom(new Uint32Array(4))).toThrow("state of zeros");
});

test("uniform numbers fill sixteen equal bins alike and never reach the ends", () => {
	const { values } = sample(makeRandom(7).uniform);
	const bins = new Array<number>(16).fill(0);
	for (const x of values) bins[Math.floor(x * 16)] = (bins[Math.floor(x * 16)] ?? 0) + 1;
	const chiSquare = bins.reduce((sum, n) => sum + (n - N / 16) ** 2 / (N / 16), 0);
	// 15 degrees of freedom: above 37.7 once in a thousand.
	expect(chiSquare).toBeLessThan(37.7);
	expect(Math.min(...values)).toBeGreaterThan(0);
	expect(Math.max(...values)).toBeLessThan(1);
});

test("the normal, exponential and gamma draws have their means and variances", () => {
	const random = makeRandom(11);
	const normal = sample(random.normal);
	expectMean(normal, 0, 1);
	expect(normal.variance).toBeCloseTo(1, 1);
	expectMean(sample(random.exponential), 1, 1);
	for (const shape of [0.2, 1, 7.5]) {
		const gamma = sample(() => random.gamma(shape));
		expectMean(gamma, shape, shape);
		expect(Math.abs(gamma.variance / shape - 1)).toBeLessThan(0.1);
	}
	expect(() => random.gamma(0)).toThrow("shape 0");
});

/** Draws of the first of some weights. */
function firstWeight(makeDraw: (random: Random) => (into: Float64Array) => void, columns: number) {
	const into = new Float64Array(columns);
	const draw = makeDraw(makeRandom(3));
	let worst = 0;
	const found = sample(() => {
		draw(into);
		worst = Math.max(worst, Math.abs(into.reduce((sum, w) => sum + w, 0) - 1));
		return into[0] ?? 0;
	});
	expect(worst).toBeLessThan(1e-12);
	return found;
}

test("uniform weights of three sum to 1 and have the distribution of the simplex", () => {
	const found = firstWeight(drawUniformWeights, 3);
	expectMean(found, 1 / 3, 1 / 18);
	// P(w < t) = 1 − (1 − t)²
	for (const t of [0.1, 0.5, 0.9]) {
		const share = found.values.filter((w) => w < t).length / N;
		expect(Math.abs(share - (1 - (1 - t) ** 2))).toBeLessThan(0.01);
	}
});

test("weights around the present ones have these as mean and the variance of their concentration; a weight of 0 stays 0", () => {
	const weights = [2, 3, 0, 5];
	const found = firstWeight((random) => drawWeightsAround(random, weights, 24), 4);
	expectMean(found, 0.2, (0.2 * 0.8) / 25);
	expect(found.variance / ((0.2 * 0.8) / 25)).toBeCloseTo(1, 1);
	const into = new Float64Array(4);
	drawWeightsAround(makeRandom(5), weights, 24)(into);
	expect(into[2]).toBe(0);
});

test("at a concentration of 50 a weight of a fifth lies between .10 and .32 in 95 % of the draws, as the panel says", () => {
	const found = firstWeight((random) => drawWeightsAround(random, [0.2, 0.8], 50), 2);
	const inside = found.values.filter((w) => w > 0.1 && w < 0.32).length / N;
	expect(inside).toBeCloseTo(0.95, 1);
});

test("a concentration too small to draw with and weights without a sum are refused", () => {
	expect(() => drawWeightsAround(makeRandom(1), [1, 1], 0)).toThrow("concentration of 0");
	expect(() => drawWeightsAround(makeRandom(1), [0, 0], 5)).toThrow("sum 0");
});
