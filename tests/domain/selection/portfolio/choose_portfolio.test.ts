import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { choosePortfolio, forbid } from "../../../../src/domain/selection/portfolio/choose_portfolio";
import { findConflicts } from "../../../../src/domain/selection/portfolio/conflicts";
import type { PortfolioInput, PortfolioResult } from "../../../../src/domain/selection/portfolio/portfolio";
import { chooseGreedily } from "../../../../src/domain/selection/portfolio/portfolio_greedy";
import {
	isHopeless,
	listConditions,
	makePortfolioMilp,
} from "../../../../src/domain/selection/portfolio/portfolio_milp";
import { explainWhyNot } from "../../../../src/domain/selection/portfolio/why_not";
import type { SolveMilp } from "../../../../src/domain/selection/solver/milp";
import { loadSolver } from "../../../fixtures/solver";
import { bestValue, candidate, isChoice, listChoices, question, questions, worthOf } from "./portfolio_cases";

let solve: SolveMilp;
beforeAll(async () => {
	solve = await loadSolver();
});

/*
 *   id  where  cost  value  unmanaged      Budget 100. Best: A + B + D = 27 + 20 + 12 = 59 for 95, 5 left.
 *   A   west   40    27     no             Greedy goes by value for money: B (1), A (.675), then D (.48), E; the same.
 *   B   west   20    20     no             One a sub-district: of A, B and C, and D, E: A + D = 39 for 75.
 *   C   west   60    24     no             One unmanaged: E has to be in: A + B + E = 51 for 90.
 *   D   east   35*   12     no             * 25 is D's cost with its discount in the first case
 *   E   east   30     4     yes
 */
const A = candidate("A", { costWan: 40, value: 27 });
const B = candidate("B", { costWan: 20, value: 20 });
const C = candidate("C", { costWan: 60, value: 24 });
const D = candidate("D", { costWan: 35, value: 12, subdistrict: "east" });
const E = candidate("E", { costWan: 30, value: 4, subdistrict: "east", unmanaged: true });
const FIVE = [A, B, C, D, E];

const choose = (conditions: Partial<PortfolioInput> = {}) =>
	choosePortfolio(question(FIVE, conditions), solve);

function found(result: PortfolioResult) {
	if (result.kind !== "found") throw new Error(`${result.kind} ${JSON.stringify(result)}`);
	return result;
}

const idsOf = (result: PortfolioResult) => [...found(result).best.ids].sort().join("");

test("the best portfolio is found, with what is left, who is next and what each member earns", () => {
	const { best, proof, next, worth } = found(choose());
	expect(best).toMatchObject({ value: 59, costWan: 95, slackWan: 5 });
	expect(proof).toEqual({ kind: "proven", by: "dynamic-program" });
	// E costs 30 and 5 are left; C would take 55 more.
	expect(next).toEqual({ id: "E", moreWan: 25 });
	// Without A: B + C = 44 for 80; without B: A + C = 51 for 100; without D: A + B + E = 51.
	const earned = Object.fromEntries(best.ids.map((id, at) => [id, worth[at]]));
	expect(earned).toEqual({ A: 15, B: 8, D: 8 });
});

test("caps, quotas, pairs and forced members are kept", () => {
	expect(idsOf(choose())).toBe("ABD");
	expect(idsOf(choose({ atMostPerSubdistrict: 1 }))).toBe("AD");
	expect(idsOf(choose({ unmanagedAtLeast: 1 }))).toBe("ABE");
	expect(idsOf(choose({ exclusive: [["A", "B"]] }))).toBe("AC");
	expect(idsOf(choose({ forcedIn: ["C"] }))).toBe("AC");
	expect(idsOf(choose({ forcedIn: ["E", "D"] }))).toBe("BDE");
});

test("what cannot be met together is named, and nothing that could stay", () => {
	const conflicts = (conditions: Partial<PortfolioInput>) => {
		const result = choose(conditions);
		return result.kind === "infeasible" ? [...result.conflicts].sort() : result.kind;
	};
	expect(conflicts({ atLeast: 6 })).toEqual(["at-least"]);
	expect(conflicts({ atLeast: 3, budgetWan: 80 })).toEqual(["at-least", "budget"]);
	expect(conflicts({ atLeast: 3, atMostPerSubdistrict: 1 })).toEqual(["at-least", "cap:east", "cap:west"]);
	expect(conflicts({ forcedIn: ["A", "B"], exclusive: [["A", "B"]] })).toEqual([
		"forced-in:A",
		"forced-in:B",
		"pair:A|B",
	]);
	expect(conflicts({ forcedIn: ["Z"] })).toEqual(["forced-in:Z"]);
	expect(conflicts({ unmanagedAtLeast: 2 })).toEqual(["unmanaged"]);
	expect(conflicts({ unmanagedAtLeast: 1, budgetWan: 29 })).toEqual(["budget", "unmanaged"]);
});

test("without a solver what is infeasible is still explained where the sums show it", () => {
	const none = choosePortfolio(question(FIVE, { atLeast: 3, budgetWan: 80 }), null);
	expect(none).toEqual({ kind: "infeasible", conflicts: ["at-least", "budget"] });
});

describe("why not", () => {
	const ask = (id: string, conditions: Partial<PortfolioInput> = {}) =>
		explainWhyNot(question(FIVE, conditions), id, solve);

	test("a compound that is not chosen: what it would cost, push out and bring along", () => {
		// With C the best is A + C = 51 for 100.
		expect(ask("C")).toMatchObject({ because: null, lost: 8, joining: [] });
		expect([...ask("C").out].sort()).toEqual(["B", "D"]);
	});

	test("one that is chosen loses nothing, one that is left out or does not fit says so", () => {
		expect(ask("A")).toMatchObject({ because: null, lost: 0, out: [], joining: [] });
		expect(ask("C", { forcedIn: ["A", "B"] })).toMatchObject({ because: "infeasible", portfolio: null });
		const gate = question(FIVE, { leftOut: [{ id: "Z", why: "gate" }] });
		expect(explainWhyNot(gate, "Z", solve)).toMatchObject({ because: "gate", lost: null });
		expect(() => ask("nobody")).toThrow("nobody");
	});
});

describe("for any few candidates under any conditions", () => {
	test("the answer is the best of all choices, or none exists", () => {
		fc.assert(
			fc.property(questions, (input) => {
				const result = choosePortfolio(input, null);
				const best = bestValue(input);
				expect(result.kind === "found" ? result.best.value : null).toBe(best);
				if (result.kind !== "found") return;
				expect(result.proof.kind).toBe("proven");
				const chosen = input.candidates.flatMap(({ id }, at) => (result.best.ids.includes(id) ? [at] : []));
				expect(isChoice(input, chosen)).toBe(true);
				expect(result.best.costWan + result.best.slackWan).toBe(input.budgetWan);
			}),
			{ numRuns: 60 },
		);
	});

	test("the program for the solver has the same answer", () => {
		fc.assert(
			fc.property(questions, (input) => {
				const conditions = listConditions(input);
				const best = bestValue(input);
				// What no candidate can answer has no row; `isHopeless` tells it beforehand.
				if (conditions.some(isHopeless)) {
					expect(best).toBeNull();
					return;
				}
				const answer = solve(makePortfolioMilp(input.candidates, conditions), 5);
				expect(answer.status).toBe(best === null ? "infeasible" : "optimal");
				expect(answer.objective).toBe(best);
			}),
			{ numRuns: 25 },
		);
	});

	test("a member earns what the best choice without it is worth less, and the greedy choice is never better", () => {
		fc.assert(
			fc.property(questions, (input) => {
				const result = choosePortfolio(input, null);
				if (result.kind !== "found") return;
				result.best.ids.forEach((id, at) => {
					const without = bestValue(forbid(input, id));
					expect(result.worth[at]).toBe(without === null ? null : result.best.value - without);
				});
				const greedy = chooseGreedily(input);
				if (greedy === null) return;
				expect(isChoice(input, greedy)).toBe(true);
				expect(worthOf(input, greedy)).toBeLessThanOrEqual(result.best.value);
			}),
			{ numRuns: 40 },
		);
	});

	test("more money never lowers the value; forbidding one not chosen and forcing in a member change nothing", () => {
		fc.assert(
			fc.property(questions, fc.nat(50), (input, moreWan) => {
				const result = choosePortfolio(input, null);
				if (result.kind !== "found") return;
				const { best } = result;
				const value = (changed: PortfolioInput) => found(choosePortfolio(changed, null)).best.value;
				expect(value({ ...input, budgetWan: input.budgetWan + moreWan })).toBeGreaterThanOrEqual(best.value);
				expect(value({ ...input, forcedIn: best.ids })).toBe(best.value);
				const idle = input.candidates.find(({ id }) => !best.ids.includes(id));
				if (idle) expect(value(forbid(input, idle.id))).toBe(best.value);
			}),
			{ numRuns: 40 },
		);
	});

	test("of conflicting conditions none can be spared", () => {
		let seen = 0;
		fc.assert(
			fc.property(questions, (input) => {
				if (bestValue(input) !== null) return;
				const conflicts = findConflicts(input, solve);
				expect(conflicts.length).toBeGreaterThan(0);
				const rows = listConditions(input).filter(({ id }) => conflicts.includes(id));
				const meet = (some: typeof rows) =>
					listChoices(question(input.candidates, { budgetWan: Infinity })).some((chosen) =>
						some.every(({ terms, relation, bound }) => {
							const reached = terms.reduce((all, [at, by]) => all + (chosen.includes(at) ? by : 0), 0);
							return relation === "<=" ? reached <= bound : reached >= bound;
						}),
					);
				expect(meet(rows)).toBe(false);
				for (const { id } of rows) expect(meet(rows.filter((one) => one.id !== id))).toBe(true);
				seen += 1;
			}),
			{ numRuns: 40 },
		);
		expect(seen).toBeGreaterThan(3);
	});
});

test("where the table would be too large the solver decides, and without one the greedy choice states its gap", () => {
	// Costs of more decimals than are counted in whole numbers.
	const odd = FIVE.map((one) => ({ ...one, costWan: one.costWan + Math.PI / 1e7 }));
	const conditions = { atMostPerSubdistrict: 1, exclusive: [["A", "D"]] } as const;
	const input = question(odd, conditions);
	const exact = found(choosePortfolio(input, solve));
	expect(exact.proof).toEqual({ kind: "proven", by: "milp" });
	expect(exact.best.value).toBe(bestValue(input));
	const { best, proof } = found(choosePortfolio(input, null));
	expect(best.value).toBeLessThanOrEqual(exact.best.value);
	if (proof.kind !== "gap") throw new Error("without a solver nothing is proven");
	expect(proof.by).toBe("greedy");
	expect(proof.bound).toBeGreaterThanOrEqual(exact.best.value);
	expect(best.value * (1 + proof.gap)).toBeCloseTo(proof.bound, 9);
});

test("a solver whose time is up proves nothing", () => {
	const odd = FIVE.map((one) => ({ ...one, costWan: one.costWan + Math.PI / 1e7 }));
	const none = { status: "infeasible", values: null, objective: null, bound: null, gap: null } as const;
	const late: SolveMilp = ({ variables }) =>
		variables.length < 5
			? none
			: { status: "limit", values: [1, 1, 0, 0, 0], objective: 47, bound: 59, gap: 12 / 47 };
	const { proof, best } = found(choosePortfolio(question(odd), late));
	expect([...best.ids].sort()).toEqual(["A", "B"]);
	expect(proof).toEqual({ kind: "gap", by: "milp", bound: 59, gap: 12 / 47 });
	const mistaken: SolveMilp = () => ({
		status: "optimal",
		values: [1, 1, 1, 1, 1],
		objective: 87,
		bound: 87,
		gap: 0,
	});
	expect(() => choosePortfolio(question(odd), mistaken)).toThrow("The choice breaks budget");
});
