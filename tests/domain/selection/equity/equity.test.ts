import { expect, test } from "vitest";
import { measureEquity } from "../../../../src/domain/selection/equity/equity";
import { toyPlan, toyPlanTown } from "../../../fixtures/toy_plan";
import { toyTown } from "../../../fixtures/toy_town";

/*
 * Scores of the toy plan × households: A1 .385·100 = 38.5, A2 .51·50 = 25.5, A3 .74·20 = 14.8, B1 .57·30 = 17.1, B3 .495·10 = 4.95; B2 has no households.
 * West 78.8 over 170 households, East 22.05 over 40.
 * Low-income households here: A1 10 (.1), A2 20 (.4), A3 not recorded, B1 3 (.1), B3 5 (.5): median .25, so that A2 and B3 are of low income.
 */
const LOW: Readonly<Record<string, number>> = { A1: 10, A2: 20, B1: 3, B3: 5 };

function plan(lowIncome: Readonly<Record<string, number>> = LOW) {
	const compounds = toyPlanTown().records.compounds.map((one) => ({
		...one,
		lowIncomeHouseholds: lowIncome[one.id] ?? null,
	}));
	return toyPlan({}, toyTown({ compounds }));
}

const near = (value: number) => expect.closeTo(value, 9);

test("before the choice every sub-district has the need of all its households", () => {
	const { before, after } = measureEquity(plan(), []);
	expect(before.areas).toEqual([
		{ subdistrict: "west", households: 170, needPerHousehold: near(78.8 / 170) },
		{ subdistrict: "east", households: 40, needPerHousehold: near(22.05 / 40) },
	]);
	// ½ΣΣ pᵢpⱼ|xᵢ−xⱼ| / μ of two areas is p₁p₂|x₁−x₂| / μ.
	const expected = ((170 / 210) * (40 / 210) * (22.05 / 40 - 78.8 / 170)) / ((78.8 + 22.05) / 210);
	expect(before.gini).toBeCloseTo(expected, 12);
	expect(after).toEqual(before);
});

test("a chosen compound has no need left, but its households stay", () => {
	const { after } = measureEquity(plan(), ["A2", "B3"]);
	expect(after.areas.map((area) => area.needPerHousehold)).toEqual([near(53.3 / 170), near(17.1 / 40)]);
	expect(after.areas.map((area) => area.households)).toEqual([170, 40]);
	expect(after.curve.at(0)).toEqual({ people: 0, held: 0 });
	expect(after.curve.at(1)).toEqual({ people: near(170 / 210), held: near(53.3 / 70.4) });
});

test("when nothing is left to do there is nothing to be uneven", () => {
	const { after } = measureEquity(plan(), ["A1", "A2", "A3", "B1", "B2", "B3"]);
	expect(after).toMatchObject({ gini: null, curve: [] });
});

test("help goes to low-income compounds, to others, or to such as nobody knows of, and the three are all of it", () => {
	const { lowIncome } = measureEquity(plan(), ["A2", "A3", "B1"]);
	expect(lowIncome.medianShare).toBeCloseTo(0.25, 12);
	expect(lowIncome.need).toEqual({ low: near(30.45), other: near(55.6), unknown: near(14.8) });
	expect(lowIncome.help).toEqual({ low: near(25.5), other: near(17.1), unknown: near(14.8) });
	expect(lowIncome.helpByHousehold).toEqual({
		low: near(10.2 + 1.71),
		other: near(15.3 + 15.39),
		unknown: near(14.8),
	});
	expect(lowIncome.chosenLow).toEqual(["A2"]);
	expect(lowIncome.chosenUnknown).toEqual(["A3"]);
});

test("where nobody recorded low incomes everything is unknown, not zero", () => {
	const { lowIncome } = measureEquity(plan({}), ["A2"]);
	expect(lowIncome.medianShare).toBeNull();
	expect(lowIncome.help).toEqual({ low: 0, other: 0, unknown: near(25.5) });
});

test("what cannot be counted is named with its reason", () => {
	expect(measureEquity(plan(), ["B2"]).leftOut).toEqual([{ id: "B2", why: "households" }]);
	const blank = plan();
	const unscored = { ...blank, appraisals: blank.appraisals.map((one) => ({ ...one, score: null })) };
	const found = measureEquity(unscored, []);
	expect(found.leftOut.map((one) => one.why)).toEqual(new Array(6).fill("score"));
	expect(found.before).toEqual({ gini: null, curve: [], areas: [] });
});

test("more low-income households than households count as all of them", () => {
	const { lowIncome } = measureEquity(plan({ A2: 80 }), ["A2"]);
	expect(lowIncome.helpByHousehold).toEqual({ low: near(25.5), other: 0, unknown: 0 });
});
