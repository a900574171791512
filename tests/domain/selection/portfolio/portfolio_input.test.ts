import { expect, test } from "vitest";
import { measureEquity } from "../../../../src/domain/selection/equity/equity";
import { measureRemaining } from "../../../../src/domain/selection/portfolio/evenness";
import {
	makePortfolioInput,
	measureCostPerHousehold,
} from "../../../../src/domain/selection/portfolio/portfolio_input";
import type { Scenario } from "../../../../src/domain/selection/scenarios/scenario";
import { TOY_GATES, toyPlan, toyScenario } from "../../../fixtures/toy_plan";

/*
 * Scores and costs stand in the toy plan. Costs a household: A1 1.2, A2 2, A3 3, B1 3, B3 4; the median is 3.
 */
const OFF = {
	...TOY_GATES,
	recent: { on: false, years: 10 },
	funding: { on: false, latestBuiltYear: 2000 },
} as const;

function input(portfolio: Partial<Scenario["portfolio"]> = {}, changes: Partial<Scenario> = { gates: OFF }) {
	return makePortfolioInput(toyPlan({ ...changes, portfolio: { ...toyScenario().portfolio, ...portfolio } }));
}

const why = (made: ReturnType<typeof input>) =>
	Object.fromEntries(made.leftOut.map((one) => [one.id, one.why]));

test("the value is score times households, or the score alone", () => {
	const people = input().candidates.find(({ id }) => id === "A1");
	expect(people?.value).toBeCloseTo(0.385 * 100, 12);
	const score = input({ objective: "score" }).candidates.find(({ id }) => id === "A1");
	expect(score?.value).toBeCloseTo(0.385, 12);
});

test("which score orders the ranking changes no value, because only the weighted sum can be added up", () => {
	expect(input({}, { gates: OFF, method: "topsis" })).toEqual(input());
});

test("every compound of the shortlist is a candidate or left out once, with the first reason", () => {
	const gated = input({ forcedOut: ["B3", "A1"] }, {});
	expect(gated.candidates.map(({ id }) => id)).toEqual(["A2"]);
	expect(why(gated)).toEqual({ A1: "gate", A3: "gate", B1: "gate", B2: "gate", B3: "forced-out" });
	expect(why(input())).toEqual({ B2: "households" });
});

test("an unrecorded cost is assumed by household where the scenario says so, upwards and marked; else it leaves out", () => {
	const plan = toyPlan({ gates: OFF });
	expect(measureCostPerHousehold(plan)).toBe(3);
	const compounds = plan.town.records.compounds.map((one) =>
		one.id === "A1" ? { ...one, costWan: null, households: 101 } : one,
	);
	const town = { ...plan.town, records: { ...plan.town.records, compounds } };
	const without = {
		...plan,
		town,
		appraisals: plan.appraisals.map((one) => ({
			...one,
			compound: compounds.find(({ id }) => id === one.compound.id) ?? one.compound,
		})),
	};
	const assumed = makePortfolioInput(without).candidates.find(({ id }) => id === "A1");
	// The median of 2, 3, 3 and 4, times 101.
	expect(assumed).toMatchObject({ costWan: 303, costAssumed: true });
	const { scenario } = without;
	const strict = { ...scenario, portfolio: { ...scenario.portfolio, unknownCost: "leave-out" as const } };
	expect(why(makePortfolioInput({ ...without, scenario: strict }))).toEqual({ A1: "cost", B2: "households" });
});

test("money and numbers are summed over the years", () => {
	expect(input({ budgetWan: 70, years: 4, atLeast: 2, unmanagedAtLeast: 1 })).toMatchObject({
		budgetWan: 280,
		years: 4,
		atLeast: 8,
		unmanagedAtLeast: 1,
	});
});

test("evenness is the measure of the equity panel, also where gates keep need out of reach", () => {
	for (const gates of [OFF, TOY_GATES]) {
		const plan = toyPlan({ gates });
		const made = makePortfolioInput(plan);
		made.candidates.forEach((one, index) => {
			const { after } = measureEquity(plan, [one.id]);
			expect(measureRemaining(made, [index])).toBeCloseTo(after.gini ?? Number.NaN, 12);
		});
	}
});
