import { expect, test } from "vitest";
import { addMonths, countMonths } from "../../../../src/domain/selection/equity/months";
import { measureProgress } from "../../../../src/domain/selection/equity/progress";
import type { Targets } from "../../../../src/domain/targets";
import { TOY_DISTRICT, toyTown } from "../../../fixtures/toy_town";

/*
 * Baseline of five: A1 is served, A3 and B1 are not, of B2 it is not recorded, ZZ is no longer among the records. Goal .8 · 5 = 4.
 * From the end of 2023 to the end of April 2024 are four months, so that the pace is a quarter a month, and 32 months are left to the end of 2026.
 */
const TARGETS: Targets = {
	citation: { zh: "玩具文件", en: "Toy document" },
	projectsPerYear: 2,
	serviceShare: 0.8,
	startsOn: "2024-01-01",
	dueOn: "2026-12-31",
	baseline: { frozenOn: "2023-12-31", compounds: ["A1", "A3", "B1", "B2", "ZZ"] },
	standard: [],
};

const town = (dataDate = "2024-04-30", projects?: null) =>
	toyTown({ district: { ...TOY_DISTRICT, dataDate }, ...(projects === null ? { projects } : {}) });
const NOBODY = new Map<string, number>();

test("the baseline is split into served, unserved, not recorded and missing, and is never re-based", () => {
	const { service } = measureProgress(town(), { targets: TARGETS, chosen: NOBODY });
	expect(service).toMatchObject({ baseline: 5, goal: 4, monthsLeft: 32, pace: 0.25 });
	expect(service).toMatchObject({ unserved: ["A3", "B1"], unknown: ["B2"], missing: ["ZZ"], added: [] });
	expect(service?.before).toEqual({
		served: 1,
		share: 0.2,
		reached: false,
		neededPerMonth: 3 / 32,
		// Three more at a quarter a month take twelve months.
		forecast: "2025-04",
		inTime: true,
	});
	expect(service?.after).toEqual(service?.before);
});

test("chosen compounds of the baseline that are not served count from the end of their year on", () => {
	const chosen = new Map([
		["A3", 1],
		["B1", 1],
		["A1", 1],
		["A2", 1],
	]);
	const { service } = measureProgress(town(), { targets: TARGETS, chosen, firstYear: 2024 });
	expect(service?.added).toEqual(["A3", "B1"]);
	// At the end of 2024, eight months on, there are 1 + 2 by the pace and 2 by the choice.
	expect(service?.after).toMatchObject({
		served: 3,
		share: 0.6,
		neededPerMonth: 1 / 32,
		forecast: "2024-12",
	});
	expect(measureProgress(town(), { targets: TARGETS, chosen }).firstYear).toBe(2025);
});

test("past due there is no pace to reach it, and the forecast is late", () => {
	const past = { ...TARGETS, dueOn: "2024-03-31" };
	const { service } = measureProgress(town(), { targets: past, chosen: NOBODY });
	expect(service?.monthsLeft).toBe(-1);
	expect(service?.before).toMatchObject({ neededPerMonth: null, forecast: "2025-04", inTime: false });
});

test("a goal that is reached needs nothing more", () => {
	const modest = { ...TARGETS, serviceShare: 0.2, dueOn: "2024-03-31" };
	const { service } = measureProgress(town(), { targets: modest, chosen: NOBODY });
	expect(service?.before).toMatchObject({ reached: true, neededPerMonth: 0, forecast: null, inTime: null });
});

test("without any progress the goal is never reached, and without time since the baseline there is no pace", () => {
	const idle = { ...TARGETS, baseline: { ...TARGETS.baseline, compounds: ["A3", "B1", "B2", "ZZ"] } };
	const still = measureProgress(town(), { targets: idle, chosen: NOBODY }).service;
	expect(still).toMatchObject({ pace: 0, before: { forecast: null, inTime: null } });
	const early = measureProgress(town("2023-12-31"), { targets: TARGETS, chosen: NOBODY }).service;
	expect(early).toMatchObject({ pace: null, before: { forecast: null } });
});

test("an empty baseline has no share", () => {
	const empty = { ...TARGETS, baseline: { ...TARGETS.baseline, compounds: [] } };
	expect(measureProgress(town(), { targets: empty, chosen: NOBODY }).service).toBeNull();
});

test("every year of the term is counted, with projects or without, and years beyond it when something happens in them", () => {
	const chosen = new Map([
		["A2", 1],
		["B3", 1],
		["A3", 4],
	]);
	const { projects } = measureProgress(town(), { targets: TARGETS, chosen });
	expect(projects?.map((year) => [year.year, year.done, year.added, year.sum, year.met])).toEqual([
		[2018, 1, [], 1, false],
		[2024, 0, [], 0, false],
		[2025, 0, ["A2", "B3"], 2, true],
		[2026, 0, [], 0, false],
		[2028, 0, ["A3"], 1, false],
	]);
});

test("a chosen compound whose project is already planned is not counted twice", () => {
	const plain = town();
	const [done] = plain.records.projects ?? [];
	if (!done) throw new Error("The toy ledger has a project.");
	const planned = { ...done, id: "P2", compound: "A2", year: 2025, status: "planned" as const };
	const unclear = { ...done, id: "P3", compound: "B1", year: 2025, status: "unknown" as const };
	const crowded = toyTown({ district: plain.records.district, projects: [done, planned, unclear] });
	const chosen = new Map([["A2", 1]]);
	const { projects } = measureProgress(crowded, { targets: TARGETS, chosen });
	expect(projects?.find((year) => year.year === 2025)).toEqual({
		year: 2025,
		done: 0,
		underway: 0,
		planned: 1,
		unclear: 1,
		added: [],
		sum: 2,
		met: true,
	});
});

test("without a ledger nothing is counted, which is not zero", () => {
	expect(measureProgress(town("2024-04-30", null), { targets: TARGETS, chosen: NOBODY }).projects).toBeNull();
});

test("whole months are whole, whatever their lengths, and days are parts of theirs", () => {
	expect(countMonths("2019-05-31", "2021-12-31")).toBe(31);
	expect(countMonths("2024-01-31", "2024-02-29")).toBe(1);
	expect(countMonths("2024-02-29", "2024-03-15")).toBeCloseTo(15 / 31, 12);
	expect(countMonths("2024-03-31", "2024-02-29")).toBe(-1);
	expect(addMonths("2019-11-30", 2)).toBe("2020-01");
	expect(addMonths("2019-12-01", 12)).toBe("2020-12");
	expect(() => countMonths("2019-5-1", "2020-01-01")).toThrow("“2019-5-1” is no day");
});
