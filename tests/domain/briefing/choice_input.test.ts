import { expect, test } from "vitest";
import { chooseSites } from "../../../src/domain/briefing/choice_input";
import { toyPlan, toyPlanTown, toyScenario } from "../../fixtures/toy_plan";

const town = toyPlanTown();

test("without a scenario the sites are chosen under the one a planner begins with", () => {
	const { plan, input, budgetWan } = chooseSites(town, null, "汇报方案");
	expect(plan.scenario.name).toBe("汇报方案");
	expect(plan.appraisals).toHaveLength(6);
	// 600 a year for three years.
	expect([budgetWan, input.budgetWan]).toEqual([1800, 1800]);
});

test("with one they are those of the planner's own ranking", () => {
	const { plan, input } = chooseSites(town, toyScenario({}, town), "汇报方案");
	expect(plan.scenario.name).toBe("玩具方案");
	expect(plan.appraisals).toEqual(toyPlan({}, town).appraisals);
	expect(input.candidates.map(({ id }) => id)).toEqual(["A2", "B3"]);
});

test("a scenario of other records is fitted to these, and its shortlist asked", () => {
	const base = toyScenario({}, town);
	const scenario = {
		...base,
		data: { ...base.data, fingerprint: "other" },
		shortlist: {
			...base.shortlist,
			filters: { ...base.shortlist.filters, subdistrict: ["west", "moon"] },
		},
		portfolio: { ...base.portfolio, forcedIn: ["B3", "Z9"] },
	};
	const { plan, input } = chooseSites(town, scenario, "");
	expect(plan.scenario.data).toEqual(base.data);
	expect(plan.appraisals.map(({ compound }) => compound.id).sort()).toEqual(["A1", "A2", "A3"]);
	expect(input.forcedIn).toEqual(["B3"]);
});
