import { expect, test } from "vitest";
import { compareData, settleData } from "../../../../src/domain/selection/scenarios/scenario_check";
import { toyPlanTown, toyScenario } from "../../../fixtures/toy_plan";
import { toyTown } from "../../../fixtures/toy_town";

const TOWN = toyPlanTown();
const A = toyScenario({}, TOWN);
const { compounds } = TOWN.records;

test("a scenario made with these records differs in nothing", () => {
	expect(compareData(A, TOWN)).toBeNull();
	expect(settleData(A, TOWN)).toEqual(A);
});

test("one value of one compound is another set of data, of the same day and number", () => {
	const other = toyTown({ compounds: compounds.map((one) => (one.id === "A2" ? { ...one, roof: 3 } : one)) });
	const difference = compareData(A, other);
	expect(difference).toMatchObject({ made: A.data, now: { compounds: 6, dataDate: A.data.dataDate } });
	expect(difference?.now.fingerprint).not.toBe(A.data.fingerprint);
	expect(settleData(A, other).data).toEqual(difference?.now);
});

test("compounds and sub-districts that are gone are named with the place that names them, and only they are dropped", () => {
	const circle = { kind: "circle", centre: [110, 30], radiusM: 9 } as const;
	const scenario = {
		...A,
		shortlist: {
			...A.shortlist,
			filters: { ...A.shortlist.filters, subdistrict: ["west", "gone"] },
			areas: [
				{ id: "x", use: "in" as const, shape: { ...circle, around: "A1" } },
				{ id: "y", use: "in" as const, shape: { ...circle, around: "B1" } },
			],
		},
		portfolio: {
			...A.portfolio,
			forcedIn: ["A1", "A2"],
			forcedOut: ["A1"],
			exclusive: [
				["A1", "B1"],
				["A2", "B1"],
			] as const,
		},
	};
	const other = toyTown({ compounds: compounds.filter((one) => one.id !== "A1") });
	expect(compareData(scenario, other)).toMatchObject({
		now: { compounds: 5 },
		missing: [
			{ id: "A1", where: "forcedIn" },
			{ id: "A1", where: "forcedOut" },
			{ id: "A1", where: "exclusive" },
			{ id: "A1", where: "area" },
		],
		missingSubdistricts: ["gone"],
	});
	const settled = settleData(scenario, other);
	expect(settled.portfolio).toMatchObject({ forcedIn: ["A2"], forcedOut: [], exclusive: [["A2", "B1"]] });
	expect(settled.shortlist.areas.map(({ shape }) => shape)).toEqual([
		{ ...circle, around: null },
		{ ...circle, around: "B1" },
	]);
	expect(settled.shortlist.filters.subdistrict).toEqual(["west"]);
	expect(compareData(settled, other)).toBeNull();
});
