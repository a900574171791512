import { expect, test } from "vitest";
import { compareAppraisals } from "../../../../src/domain/selection/ranking/compare";
import { explainScore } from "../../../../src/domain/selection/ranking/explain";
import { toyPlan, toyScenario } from "../../../fixtures/toy_plan";
import { TOY_RECORDS, toyTown } from "../../../fixtures/toy_town";

const of = (...ids: string[]) => {
	const { byId } = toyPlan();
	return ids.flatMap((id) => byId.get(id) ?? []);
};

test("the waterfall of A3 goes from nothing to .74, the largest part first", () => {
	const [a3] = of("A3");
	const steps = a3 ? explainScore(a3) : [];
	expect(steps.map(({ criterion, to }) => `${criterion} ${to.toFixed(3)}`)).toEqual([
		"parking_deficit 0.400",
		"no_management 0.600",
		"age 0.700",
		"households 0.740",
	]);
	expect(steps.map(({ observed }) => observed)).toEqual([true, true, false, true]);
	expect(steps[0]).toMatchObject({
		raw: 1,
		weight: 0.4,
		anchors: { standard: 0, worst: 1 },
		of: { file: "compounds" },
	});
});

test("compounds are held against the standard, not only against each other", () => {
	const rows = compareAppraisals(of("A1", "A3"));
	expect(rows.map(({ of: { id } }) => id)).toEqual(["parking_deficit", "no_management", "age", "households"]);
	const shortfalls = rows.map(({ cells }) => cells.map(({ shortOfStandard }) => shortOfStandard));
	expect(shortfalls).toEqual([
		[0.4, 1],
		[0, 1],
		[5, null],
		[100, 20],
	]);
	expect(rows[0]?.spread).toBeCloseTo(0.24, 12);
});

test("where less is worse, what is missing to the standard counts, and what is beyond it does not", () => {
	const widths: Readonly<Record<string, number>> = { A1: 3.5, A2: 4.5 };
	const compounds = TOY_RECORDS.compounds.map((one) => ({ ...one, fireLaneWidthM: widths[one.id] ?? null }));
	const town = toyTown({ compounds });
	const criteria = toyScenario().criteria.map((one) => ({ ...one, weight: one.id === "fire_lane" ? 1 : 0 }));
	const { byId } = toyPlan({ criteria }, town);
	const [row] = compareAppraisals(["A1", "A2", "A3"].flatMap((id) => byId.get(id) ?? []));
	expect(row?.cells.map(({ shortOfStandard }) => shortOfStandard)).toEqual([0.5, 0, null]);
});

test("one compound is nothing to compare, and five are too many", () => {
	expect(() => compareAppraisals(of("A1"))).toThrow("not 1");
	expect(() => compareAppraisals(of("A1", "A2", "A3", "B1", "B2"))).toThrow("not 5");
});

test("compounds of two scenarios are not compared", () => {
	const criteria = toyPlan().scenario.criteria.toReversed();
	const other = toyPlan({ criteria }).byId.get("A2");
	expect(() => compareAppraisals([...of("A1"), ...(other ? [other] : [])])).toThrow("other criteria");
});
