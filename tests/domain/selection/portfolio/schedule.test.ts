import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadOverYears } from "../../../../src/domain/selection/portfolio/schedule";

test("the needier come earlier, as far as the money of the years goes", () => {
	// 60 a year: 50 + 10 leave nothing, the next year pays 40, and the last what was kept.
	const years = spreadOverYears({
		costsWan: [50, 40, 70, 10],
		scores: [0.9, 0.8, 0.7, 0.1],
		budgetWan: 180,
		years: 3,
		atLeast: 3,
	});
	expect(years).toEqual([1, 2, 3, 1]);
});

test("what one year leaves goes on: a project dearer than a year's money waits until it is there", () => {
	expect(spreadOverYears({ costsWan: [150], scores: [1], budgetWan: 180, years: 3, atLeast: 0 })).toEqual([
		3,
	]);
});

test("any choice within the whole money can be spread: no year overspends, each has its number", () => {
	const cases = fc
		.record({
			costsWan: fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 14 }),
			years: fc.integer({ min: 1, max: 4 }),
			perYear: fc.nat(3),
			spare: fc.nat(60),
			seed: fc.nat(1000),
		})
		.filter(({ costsWan, years, perYear }) => costsWan.length >= perYear * years);
	fc.assert(
		fc.property(cases, ({ costsWan, years, perYear, spare, seed }) => {
			const budgetWan = costsWan.reduce((all, one) => all + one, 0) + spare;
			const scores = costsWan.map((_, at) => ((at * 7919 + seed) % 97) / 97);
			const yearOf = spreadOverYears({ costsWan, scores, budgetWan, years, atLeast: perYear * years });
			let spentWan = 0;
			for (let year = 1; year <= years; year += 1) {
				const members = costsWan.filter((_, at) => yearOf[at] === year);
				spentWan += members.reduce((all, one) => all + one, 0);
				expect(members.length).toBeGreaterThanOrEqual(perYear);
				expect(spentWan).toBeLessThanOrEqual((budgetWan * year) / years + 1e-6);
			}
			expect(yearOf.every((year) => year >= 1 && year <= years)).toBe(true);
		}),
		{ numRuns: 150 },
	);
});

test.each([
	["no year", { years: 0 }, "0 years"],
	["half a year", { years: 1.5 }, "1.5 years"],
	["lists of two lengths", { scores: [1] }, "2 costs, but 1 scores"],
	["a cost that is none", { costsWan: [1, Number.NaN] }, "An amount of NaN"],
])("%s is refused", (_, changes, message) => {
	const input = { costsWan: [1, 2], scores: [1, 2], budgetWan: 3, years: 1, atLeast: 0, ...changes };
	expect(() => spreadOverYears(input)).toThrow(message);
});
