import { expect, test } from "vitest";
import { appraise, makePlan } from "../../../../src/domain/selection/ranking/plan";
import { makeScenario } from "../../../../src/domain/selection/scenarios/make_scenario";
import { stampData } from "../../../../src/domain/selection/scenarios/stamp_data";
import { toyContext, toyPlan, toyPlanTown, toyScenario } from "../../../fixtures/toy_plan";
import { compound, TOY_RECORDS, toyTown } from "../../../fixtures/toy_town";

const of = (id: string, plan = toyPlan()) => {
	const found = plan.byId.get(id);
	if (!found) throw new Error(id);
	return found;
};

test("the toy plan ranks its compounds as worked out by hand", () => {
	const plan = toyPlan();
	expect(plan.appraisals.map(({ compound, rank }) => `${rank} ${compound.id}`)).toEqual([
		"1 A3",
		"2 B1",
		"3 A2",
		"4 B3",
		"5 A1",
		"6 B2",
	]);
	const scores = ["A1", "A2", "A3", "B1", "B2", "B3"].map((id) => of(id).score);
	[0.385, 0.51, 0.74, 0.57, 0.305, 0.495].forEach((score, at) => {
		expect(scores[at]).toBeCloseTo(score, 12);
	});
	expect(plan.counted.map(({ id }) => id)).toEqual(["parking_deficit", "no_management", "age", "households"]);
});

test("what is not recorded counts with the middle, widens the interval and lowers the confidence", () => {
	const { interval, confidence, readings } = of("B2");
	expect(interval[0]).toBeCloseTo(0.005, 12);
	expect(interval[1]).toBeCloseTo(0.605, 12);
	expect(confidence).toBeCloseTo(0.4, 12);
	const deficit = readings.find(({ criterion }) => criterion === "parking_deficit");
	expect(deficit).toMatchObject({ raw: null, need: 0.5, range: [0, 1], date: null });
	expect(of("A2").interval.map((end) => end.toFixed(9))).toEqual(["0.510000000", "0.510000000"]);
});

test("a planner may say that an unrecorded value is at least so bad", () => {
	const base = toyScenario();
	const criteria = base.criteria.map((one) => ({ ...one, unknown: [0.6, 0.8] as const }));
	const { score, interval } = of("A3", toyPlan({ criteria }));
	expect(score).toBeCloseTo(0.64 + 0.2 * 0.7, 12);
	expect(interval[0]).toBeCloseTo(0.64 + 0.2 * 0.6, 12);
	expect(interval[1]).toBeCloseTo(0.64 + 0.2 * 0.8, 12);
});

test("closeness to the worst acceptable is that of the worked example, and orders the ranking when asked", () => {
	expect(of("A2").closeness).toBeCloseTo(0.5701, 4);
	expect(of("A1").closeness).toBeCloseTo(0.41815, 4);
	const [plan, other] = [toyPlan(), toyPlan({ method: "topsis" })];
	for (const { compound, rank, otherRank } of plan.appraisals)
		expect(of(compound.id, other)).toMatchObject({ rank: otherRank, otherRank: rank });
});

test("a gate that is shut or undecided keeps a compound from being selected, never from being ranked", () => {
	const plan = toyPlan();
	expect(plan.appraisals.filter(({ open }) => open).map(({ compound }) => compound.id)).toEqual(["A2", "B3"]);
	expect(of("A1").gates.map(({ reason }) => reason)).toEqual(["recent_lately", "funding_eligible"]);
	expect(of("B2").gates.map(({ state }) => state)).toEqual(["unknown", "passed"]);
	expect(plan.appraisals.every(({ rank }) => rank !== null)).toBe(true);
});

test("with every gate switched off everything can be selected", () => {
	const { gates } = toyScenario();
	const off = { ...gates, recent: { ...gates.recent, on: false }, funding: { ...gates.funding, on: false } };
	expect(toyPlan({ gates: off }).appraisals.every(({ open }) => open)).toBe(true);
});

test("where nothing has weight there is no score and no rank, and the order is that of the ids", () => {
	const criteria = toyScenario().criteria.map((one) => ({ ...one, weight: 0 }));
	const plan = toyPlan({ criteria });
	expect(plan.appraisals.map(({ compound }) => compound.id)).toEqual(["A1", "A2", "A3", "B1", "B2", "B3"]);
	for (const { score, closeness, rank, otherRank } of plan.appraisals)
		expect([score, closeness, rank, otherRank]).toEqual([null, null, null, null]);
	expect(plan.counted).toEqual([]);
});

test("compounds of equal score share the better rank and stand in the order of their ids", () => {
	const one = TOY_RECORDS.compounds[1];
	if (!one) throw new Error("A2");
	const twins = ["K10", "K9", "K2"].map((id) => ({ ...one, id }));
	const town = toyTown({ compounds: [...twins, ...TOY_RECORDS.compounds] });
	const { appraisals } = makePlan(town, toyScenario({}, town), town.records.compounds);
	expect(appraisals.slice(2, 7).map(({ rank, compound }) => `${rank} ${compound.id}`)).toEqual([
		"3 A2",
		"3 K2",
		"3 K9",
		"3 K10",
		"7 B3",
	]);
});

test("the same needs in another order are the same need, whatever their last binary digit", () => {
	const needs = [0, 1, 2, 3] as const;
	const compounds = needs.flatMap((roof) =>
		needs.flatMap((drains) =>
			needs.flatMap((wiring) => {
				const road = 6 - roof - drains - wiring;
				const known = { roof, drains, wiring, road: road as 0 };
				return road >= 0 && road <= 3 ? [compound(`K${roof}${drains}${wiring}`, "west", known)] : [];
			}),
		),
	);
	const town = toyTown({ compounds });
	const counted: readonly string[] = ["roof", "drains", "wiring", "road"];
	const criteria = makeScenario(town, { id: "s", name: "" }).criteria.map((one) => ({
		...one,
		weight: counted.includes(one.id) ? 0.1 : 0,
	}));
	const { appraisals } = makePlan(town, toyScenario({ criteria }, town), compounds);
	expect(new Set(appraisals.map(({ score }) => score)).size).toBeGreaterThan(1);
	expect(new Set(appraisals.map(({ rank }) => rank))).toEqual(new Set([1]));
});

test("ranks run over the shortlist alone", () => {
	const town = toyPlanTown();
	const shortlisted = town.records.compounds.filter(({ subdistrict }) => subdistrict === "east");
	const plan = makePlan(town, toyScenario(), shortlisted);
	expect(plan.appraisals.map(({ compound, rank }) => `${rank} ${compound.id}`)).toEqual([
		"1 B1",
		"2 B3",
		"3 B2",
	]);
});

test("weights count by their share, whatever they add up to", () => {
	const criteria = toyScenario().criteria.map((one) => ({ ...one, weight: one.weight * 7 }));
	const plan = toyPlan({ criteria });
	expect(of("A3", plan).score).toBeCloseTo(0.74, 12);
	expect(plan.counted.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
});

test("a weight below nothing is refused by name", () => {
	const criteria = toyScenario().criteria.map((one) => ({ ...one, weight: one.id === "age" ? -0.1 : 0.1 }));
	expect(() => toyPlan({ criteria })).toThrow("The weight of age must be a number of 0 or more, not -0.1.");
});

test("a value is dated by its survey, else by its file", () => {
	const files = {
		compounds: { path: "c", datum: null, source: { zh: "", en: "" }, licence: "", date: "2024-01-01" },
		cameras: { path: "k", datum: null, source: { zh: "", en: "" }, licence: "", date: "2024-02-02" },
	};
	const compounds = TOY_RECORDS.compounds.map((one) =>
		one.id === "A2" ? { ...one, surveyedOn: "2023-09-09" } : one,
	);
	const town = toyTown({ district: { ...TOY_RECORDS.district, files }, compounds });
	const plan = makePlan(town, toyScenario({}, town), compounds);
	const dateOf = (id: string, criterion: string) =>
		of(id, plan).readings.find((reading) => reading.criterion === criterion)?.date;
	expect(dateOf("A1", "households")).toBe("2024-01-01");
	expect(dateOf("A2", "households")).toBe("2023-09-09");
	expect(dateOf("A2", "camera_distance")).toBe("2024-02-02");
});

test("one compound alone is appraised as among all, but has no rank", () => {
	const town = toyPlanTown();
	const [, a2] = town.records.compounds;
	if (!a2) throw new Error("A2");
	const alone = appraise(a2, toyScenario(), toyContext(town));
	expect(alone).toEqual({ ...of("A2"), compound: a2, rank: null, otherRank: null });
});

test("the scenario a planner begins with counts the named difficulties alike and leaves only the vote for later", () => {
	const scenario = makeScenario(toyTown(), { id: "s", name: "甲" });
	expect(scenario.criteria.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
	const weightOf = (id: string) => scenario.criteria.find((one) => one.id === id)?.weight;
	expect(weightOf("low_income_share")).toBeCloseTo(0.2, 12);
	expect(weightOf("roof")).toBeCloseTo(0.2 / 6, 12);
	const { consent, ...others } = scenario.gates;
	expect(consent.on).toBe(false);
	expect(Object.values(others).every(({ on }) => on)).toBe(true);
});

test("the stamp of the data changes with any value, and with nothing else", () => {
	const stamp = stampData(toyTown());
	expect(stamp).toMatchObject({ dataDate: "2024-05-01", compounds: 6 });
	expect(stampData(toyTown({ compounds: TOY_RECORDS.compounds.toReversed() }))).toEqual(stamp);
	const [first, ...rest] = TOY_RECORDS.compounds;
	if (!first) throw new Error("A1");
	const changed = stampData(toyTown({ compounds: [{ ...first, roof: 1 }, ...rest] }));
	expect(changed.fingerprint).not.toBe(stamp.fingerprint);
	expect(stampData(toyTown({ parking: [] })).fingerprint).not.toBe(stamp.fingerprint);
	expect(stampData(toyTown({ parking: null })).fingerprint).not.toBe(
		stampData(toyTown({ parking: [] })).fingerprint,
	);
});
