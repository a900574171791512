import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	type KnapsackChoice,
	type KnapsackInput,
	knapsack,
} from "../../../../src/domain/selection/portfolio/knapsack";
import { searchBranches } from "../../../../src/domain/selection/portfolio/knapsack_search";

const PUBLISHED = {
	values: [92, 57, 49, 68, 60, 43, 67, 84, 87, 72],
	costs: [23, 31, 29, 44, 53, 38, 63, 85, 89, 82],
	budget: 165,
};

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Every choice there is; in whole hundredths, so that nothing is off by a rounding. */
function tryAll(input: KnapsackInput): number | null {
	const { values, costs, budget, atLeast = 0, atMost = values.length, forcedIn = [], forcedOut = [] } = input;
	let best: number | null = null;
	for (let bits = 0; bits < 2 ** values.length; bits += 1) {
		const chosen = values.flatMap((_, index) => ((bits >> index) & 1 ? [index] : []));
		const costHundredths = sum(chosen.map((index) => Math.round((costs[index] ?? 0) * 100)));
		if (costHundredths > Math.round(budget * 100)) continue;
		if (chosen.length < atLeast || chosen.length > atMost) continue;
		if (!forcedIn.every((index) => chosen.includes(index))) continue;
		if (forcedOut.some((index) => chosen.includes(index))) continue;
		const value = sum(chosen.map((index) => values[index] ?? 0));
		best = best === null ? value : Math.max(best, value);
	}
	return best;
}

/** Up to nine items with costs of up to two decimals and every condition. */
const cases: fc.Arbitrary<KnapsackInput> = fc
	.array(fc.tuple(fc.integer({ min: -20, max: 100 }), fc.integer({ min: 0, max: 2000 })), { maxLength: 9 })
	.chain((items) => {
		const index =
			items.length === 0 ? fc.constant([]) : fc.uniqueArray(fc.nat(items.length - 1), { maxLength: 2 });
		return fc.record({
			values: fc.constant(items.map(([value]) => value)),
			costs: fc.constant(items.map(([, cost]) => cost / 100)),
			budget: fc.integer({ min: 0, max: 6000 }).map((hundredths) => hundredths / 100),
			atLeast: fc.nat(4),
			atMost: fc.integer({ min: 2, max: 9 }),
			forcedIn: index,
			forcedOut: index,
		});
	});

test("the published case comes out", () => {
	expect(knapsack(PUBLISHED)).toEqual({ chosen: [0, 1, 2, 3, 5], value: 309, cost: 165 });
});

test("the unit of money does not matter", () => {
	const choose = (factor: number) =>
		knapsack({
			...PUBLISHED,
			costs: PUBLISHED.costs.map((cost) => cost * factor),
			budget: PUBLISHED.budget * factor,
		})?.chosen;
	expect([0.001, 0.01, 10, 10_000, Math.PI].map(choose)).toEqual(Array(5).fill([0, 1, 2, 3, 5]));
});

test("ten dimes are a dollar: no rounding keeps out what can be paid, none lets in what cannot", () => {
	const dimes = { values: Array(10).fill(1), costs: Array(10).fill(0.1) };
	expect(knapsack({ ...dimes, budget: 1 })).toMatchObject({ value: 10, cost: 1 });
	expect(knapsack({ ...dimes, budget: 0.99 })?.value).toBe(9);
	// More decimals than are counted in whole numbers.
	const thirds = { values: [1, 1, 1], costs: [1 / 3, 1 / 3, 1 / 3] };
	expect(knapsack({ ...thirds, budget: 1 })?.value).toBe(3);
	expect(knapsack({ ...thirds, budget: 0.9999999 })?.value).toBe(2);
});

test("of equal choices the cheaper is taken, then the one with the earlier items", () => {
	expect(knapsack({ values: [5, 5, 5], costs: [3, 2, 2], budget: 3 })?.chosen).toEqual([1]);
	expect(knapsack({ values: [5, 0, 5], costs: [0, 0, 2], budget: 9 })?.chosen).toEqual([0, 2]);
});

test("what cannot be met has no answer, and nothing is a choice too", () => {
	expect(knapsack({ values: [], costs: [], budget: 5 })).toEqual({ chosen: [], value: 0, cost: 0 });
	expect(knapsack({ values: [1], costs: [6], budget: 5 })?.chosen).toEqual([]);
	expect(knapsack({ values: [1], costs: [6], budget: 5, atLeast: 1 })).toBeNull();
	expect(knapsack({ values: [1], costs: [6], budget: 5, forcedIn: [0] })).toBeNull();
	expect(knapsack({ values: [1], costs: [1], budget: 5, forcedIn: [0], forcedOut: [0] })).toBeNull();
	expect(knapsack({ values: [1, 1], costs: [1, 1], budget: Infinity })?.chosen).toEqual([0, 1]);
});

describe("for any few items", () => {
	test("the answer is the best of all choices, keeps every condition and states its own sums", () => {
		fc.assert(
			fc.property(cases, (input) => {
				const found = knapsack(input);
				const best = tryAll(input);
				expect(found?.value ?? null).toBe(best);
				if (found) expectKept(input, found);
			}),
			{ numRuns: 150 },
		);
	});

	test("the search over branches says the same as the table", () => {
		fc.assert(
			fc.property(cases, ({ values, costs, budget, atLeast = 0, atMost = 9 }) => {
				const input = { values, costs, budget, atLeast, atMost: Math.min(atMost, values.length) };
				const found = atLeast > input.atMost ? null : searchBranches(input);
				const best = tryAll(input);
				expect(found === null ? null : sum(found.map((index) => values[index] ?? 0))).toBe(best);
			}),
			{ numRuns: 150 },
		);
	});

	test("more money never lowers the value", () => {
		fc.assert(
			fc.property(cases, fc.nat(3000), (input, more) => {
				const now = knapsack(input);
				const then = knapsack({ ...input, budget: input.budget + more / 100 });
				if (now) expect(then?.value).toBeGreaterThanOrEqual(now.value);
			}),
			{ numRuns: 100 },
		);
	});
});

function expectKept(input: KnapsackInput, { chosen, value, cost }: KnapsackChoice): void {
	expect(cost).toBeLessThanOrEqual(input.budget);
	expect(cost).toBeCloseTo(sum(chosen.map((index) => input.costs[index] ?? 0)), 9);
	expect(value).toBe(sum(chosen.map((index) => input.values[index] ?? 0)));
	expect(chosen).toEqual([...new Set(chosen)].sort((a, b) => a - b));
}

test.each<[string, Partial<KnapsackInput>, string]>([
	["a cost that is negative", { costs: [1, -2] }, "Cost 1 is -2"],
	["a value that is none", { values: [1, Number.NaN] }, "Value 1 is NaN"],
	["a budget that is none", { budget: Number.NaN }, "The budget is NaN"],
	["columns of two lengths", { costs: [1] }, "2 values, but 1 costs"],
	["an item that is none", { forcedIn: [2] }, "Item 2 is none of 2"],
	["a number of items below 0", { atLeast: -1 }, "A number of items is -1"],
	["half an item", { atMost: 1.5 }, "A number of items is 1.5"],
])("%s is refused by name", (_, changes, message) => {
	expect(() => knapsack({ values: [1, 2], costs: [1, 2], budget: 3, ...changes })).toThrow(message);
});

test("what is forced in and costs all there is can be bought, in whatever order its costs are added", () => {
	const costs = [Math.PI, Math.E, Math.SQRT2, Math.LN2, 1 / 3];
	const orders = [
		[0, 1, 2, 3, 4],
		[4, 2, 0, 3, 1],
		[3, 4, 1, 0, 2],
		[2, 3, 4, 1, 0],
	];
	for (const order of orders) {
		const budget = sum(order.map((at) => costs[at] ?? 0));
		for (const forcedIn of orders)
			expect(knapsack({ values: costs, costs, budget, forcedIn })?.chosen).toEqual([0, 1, 2, 3, 4]);
	}
});

test("a hundred items of any cost are decided too, with and without a number of them wanted", () => {
	const hundred = Array.from({ length: 100 }, (_, at) => at);
	const values = hundred.map((at) => 1 + ((at * 7919) % 997));
	const costs = hundred.map((at) => 1 + ((at * 104_729) % 991) + Math.SQRT1_2 / (at + 1));
	const input = { values, costs, budget: 10_000 };
	const free = knapsack(input);
	const more = knapsack({ ...input, atLeast: 45 });
	const fewer = knapsack({ ...input, atMost: 20 });
	expect(free?.chosen.length).toBeGreaterThan(20);
	expect(more?.chosen.length).toBeGreaterThanOrEqual(45);
	expect(fewer?.chosen).toHaveLength(20);
	for (const found of [more, fewer]) expect(found?.value).toBeLessThanOrEqual(free?.value ?? 0);
});
