import fc from "fast-check";
import { expect, test } from "vitest";
import { decideByTable } from "../../../../src/domain/selection/portfolio/decide_by_table";
import { measureRemaining } from "../../../../src/domain/selection/portfolio/evenness";
import { tracePareto } from "../../../../src/domain/selection/portfolio/pareto";
import { moveDearer, moveEvener, stand } from "../../../../src/domain/selection/portfolio/pareto_search";
import type { PortfolioInput } from "../../../../src/domain/selection/portfolio/portfolio";
import { candidate, isChoice, listChoices, question, questions, worthOf } from "./portfolio_cases";

/** Forty candidates over four sub-districts, more than can all be tried. */
function many(): PortfolioInput {
	const places = ["west", "east", "north", "south"] as const;
	const candidates = Array.from({ length: 40 }, (_, at) => {
		const households = 20 + ((at * 7919) % 61);
		const score = (5 + ((at * 104729) % 37)) / 50;
		const subdistrict = places[(at * at) % 4] ?? "west";
		return candidate(`C${at}`, {
			households,
			score,
			value: households * score,
			costWan: 10 + ((at * 31) % 47),
			subdistrict,
			unmanaged: at % 5 === 0,
		});
	});
	return question(candidates, {
		budgetWan: 320,
		years: 2,
		atLeast: 4,
		atMostPerSubdistrict: 5,
		unmanagedAtLeast: 1,
		exclusive: [["C1", "C2"]],
	});
}

/** Values and Gini coefficients no other choice beats. */
function listFront(input: PortfolioInput): readonly string[] {
	const all = listChoices(input).map((chosen) => ({
		value: worthOf(input, chosen),
		gini: measureRemaining(input, chosen) ?? 0,
	}));
	const front = all.filter(
		(one) =>
			!all.some(
				(other) =>
					(other.value > one.value && other.gini <= one.gini + 1e-12) ||
					(other.value >= one.value && other.gini < one.gini - 1e-12),
			),
	);
	return [...new Set(front.map(say))].sort();
}

const say = ({ value, gini }: { readonly value: number; readonly gini: number }) =>
	`${value} ${gini.toFixed(9)}`;

test("of few candidates the whole curve is found, and nothing else", () => {
	fc.assert(
		fc.property(questions, (input) => {
			const { points, by } = tracePareto(input, { steps: 20, solve: null });
			expect(by).toBe("all");
			expect([...new Set(points.map(say))].sort()).toEqual(listFront(input));
		}),
		{ numRuns: 40 },
	);
});

test("of many candidates at least twenty are found, from the best portfolio on, none beaten by another", () => {
	const input = many();
	const shares: number[] = [];
	const { points, by } = tracePareto(input, {
		steps: 24,
		solve: null,
		onProgress: (share) => shares.push(share),
	});
	expect(by).toBe("search");
	expect(points.length).toBeGreaterThanOrEqual(20);
	const best = decideByTable(input);
	expect(points[0]?.value).toBeCloseTo(worthOf(input, Array.isArray(best) ? best : []), 9);
	points.slice(1).forEach((point, at) => {
		expect(point.value).toBeLessThan(points[at]?.value ?? 0);
		expect(point.gini).toBeLessThan(points[at]?.gini ?? 0);
	});
	expect(shares.every((share, at) => share >= (shares[at - 1] ?? 0) && share <= 1)).toBe(true);
	for (const { portfolio, value, gini } of points) {
		const chosen = input.candidates.flatMap(({ id }, at) => (portfolio.ids.includes(id) ? [at] : []));
		const members = chosen.flatMap((at) => input.candidates[at] ?? []);
		expect(measureRemaining(input, chosen)).toBeCloseTo(gini, 12);
		expect(portfolio.value).toBeCloseTo(value, 9);
		expect(portfolio.costWan).toBeLessThanOrEqual(320);
		expect(members.length).toBeGreaterThanOrEqual(4);
		expect(members.some(({ unmanaged }) => unmanaged)).toBe(true);
		expect(portfolio.ids.includes("C1") && portfolio.ids.includes("C2")).toBe(false);
	}
});

test("the search keeps every condition and its own sums", () => {
	fc.assert(
		fc.property(questions, fc.double({ min: 0, max: 1, noNaN: true }), (input, part) => {
			const choices = listChoices(input);
			const first = choices[Math.floor(part * (choices.length - 1))];
			if (first === undefined) return;
			const start = stand(input, first);
			expect(start.gini).toBeCloseTo(measureRemaining(input, first) ?? 0, 9);
			const evenest = moveEvener(start, null);
			for (const one of [evenest, moveDearer(start, Infinity), moveDearer(evenest, start.gini)]) {
				const chosen = [...one.chosen].sort((a, b) => a - b);
				expect(isChoice(input, chosen)).toBe(true);
				expect(one.value).toBeCloseTo(worthOf(input, chosen), 9);
				expect(one.gini).toBeCloseTo(measureRemaining(input, chosen) ?? 0, 9);
			}
			expect(evenest.gini).toBeLessThanOrEqual(start.gini + 1e-12);
		}),
		{ numRuns: 60 },
	);
});

test("where nothing can be chosen there is no curve", () => {
	const input = question([candidate("A")], { atLeast: 2 });
	expect(tracePareto(input, { steps: 20, solve: null })).toEqual({ points: [], by: "all" });
});
