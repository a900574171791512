import { describe, expect, test } from "vitest";
import type { ClaimMeasure, PublishedFigure, TargetFigure } from "../../../src/domain/briefing/briefing";
import type { BriefingContext } from "../../../src/domain/briefing/briefing_context";
import { measureClaim } from "../../../src/domain/briefing/measure_claim";
import type { Project } from "../../../src/domain/records";
import { toyPlanTown } from "../../fixtures/toy_plan";
import { at, TOY_RECORDS, toyTown } from "../../fixtures/toy_town";
import { ALL, claimOf, onlyThose, toyChoice, toyContext } from "./toy_context";

const WEST = { kind: "subdistrict", id: "west" } as const;
const EAST = { kind: "subdistrict", id: "east" } as const;

/** A number in a line: value, unit, how it comes about, ids with amounts, the lower half, who is left out. */
function measure(asked: ClaimMeasure, context: BriefingContext = toyContext()) {
	const { value, unit, opened } = measureClaim(claimOf(asked), context);
	const { how, rows, denominator, leftOut } = opened;
	return { value, unit, how, rows: rows.map(({ id, amount }) => [id, amount]), denominator, leftOut };
}

function indicator(id: string, filters = ALL, side: "value" | "leftOut" = "value"): ClaimMeasure {
	return { of: "indicator", indicator: id, side, filters };
}

describe("a number of an indicator", () => {
	test("of compounds opens into each of them", () => {
		expect(measure(indicator("compounds"))).toEqual({
			value: 6,
			unit: "compounds",
			how: "count",
			rows: ["A1", "A2", "A3", "B1", "B2", "B3"].map((id) => [id, 1]),
			denominator: null,
			leftOut: [],
		});
	});

	test("that is a sum opens into what each compound adds, and says who is left out", () => {
		expect(measure(indicator("households"))).toEqual({
			value: 210,
			unit: "households",
			how: "sum",
			rows: [
				["A1", 100],
				["A2", 50],
				["A3", 20],
				["B1", 30],
				["B3", 10],
			],
			denominator: null,
			leftOut: ["B2"],
		});
	});

	test("that is a share opens into its upper half and names its lower one", () => {
		expect(measure(indicator("unmanaged_share"))).toEqual({
			value: 2 / 5,
			unit: "share",
			how: "share",
			rows: [
				["A3", 1],
				["B1", 1],
			],
			denominator: 5,
			leftOut: ["B3"],
		});
	});

	test("that is a share of entrances opens into the watched entrances of each compound", () => {
		expect(measure(indicator("entrance_coverage"))).toMatchObject({
			value: 1 / 2,
			how: "share",
			rows: [
				["A1", 1],
				["A3", 1],
			],
			denominator: 4,
		});
	});

	test("that is a ratio of unlike things is derived from both halves", () => {
		expect(measure(indicator("cameras_per_household"))).toMatchObject({
			unit: "per100Households",
			how: "derived",
			rows: [
				["A1", 1],
				["A2", 1],
				["B1", 1],
			],
			denominator: 210,
		});
	});

	test("counts whom it says nothing of when that is asked", () => {
		expect(measure(indicator("renovated_share", ALL, "leftOut"))).toMatchObject({
			value: 1,
			unit: "compounds",
			how: "count",
			rows: [["B2", 1]],
		});
	});

	test("is narrowed by the scene's filters and by its own, both at once", () => {
		const context = toyContext({ filters: { subdistrict: ["west"] } });
		const ofUnmanaged = indicator("compounds", onlyThose({ management: ["unmanaged", "owners"] }));
		expect(measure(ofUnmanaged, context).rows).toEqual([["A3", 1]]);
	});

	test("nobody knows is unknown, and nothing stands behind it", () => {
		expect(measure(indicator("beauty"))).toMatchObject({ value: null, rows: [] });
		expect(measure(indicator("parking_per_household"), toyContext({ focus: EAST }))).toMatchObject({
			value: 1 / 2,
			rows: [["B3", 5]],
		});
	});

	test("rests on the assumptions of the scene", () => {
		const context = toyContext();
		const wide = { ...context, assumptions: { distanceM: 61, spacesPerHousehold: 0.5 } };
		expect(measure(indicator("camera_coverage"), wide).value).toBe(2 / 5);
		// Half a space a household: A2 lacks 15, A3 10; A1 and B3 have enough.
		expect(measure(indicator("parking_deficit"), wide).rows).toEqual([
			["A2", 15],
			["A3", 10],
		]);
	});
});

describe("a number of compounds by a criterion", () => {
	const ageOf = (bound: number): ClaimMeasure => ({ of: "criterion", criterion: "age", bound, filters: ALL });

	test("counts those at the bound or beyond it, and leaves out those it is not recorded of", () => {
		// Of 2024: A1 29, A2 42, B1 46, B2 25, B3 59.
		expect(measure(ageOf(42))).toMatchObject({
			value: 3,
			unit: "compounds",
			how: "count",
			rows: [
				["A2", 1],
				["B1", 1],
				["B3", 1],
			],
			leftOut: ["A3"],
		});
		expect(measure(ageOf(42.5)).value).toBe(2);
	});

	test("is unknown where it is recorded of nobody, for nobody is not none", () => {
		const a3 = toyContext({ focus: { kind: "compound", id: "A3" } });
		expect(measure(ageOf(42), a3)).toMatchObject({ value: null, rows: [], leftOut: ["A3"] });
		expect(measure(ageOf(90)).value).toBe(0);
	});

	test("counts downwards where less is worse", () => {
		const compounds = TOY_RECORDS.compounds.map((one, n) => ({ ...one, fireLaneWidthM: 2 + n }));
		const context = toyContext({ town: toyTown({ compounds }) });
		const narrow: ClaimMeasure = { of: "criterion", criterion: "fire_lane", bound: 4, filters: ALL };
		expect(measure(narrow, context).rows).toEqual([
			["A1", 1],
			["A2", 1],
			["A3", 1],
		]);
	});
});

describe("a number of the ledger", () => {
	const [first] = TOY_RECORDS.projects ?? [];
	if (!first) throw new Error("The toy town has no project.");
	const project = (id: string, changes: Partial<Project>): Project => ({ ...first, id, ...changes });
	const projects = [
		first,
		project("P2", { compound: "B1", year: 2019, quantities: { ...first.quantities, bins: null } }),
		project("P3", { compound: "B2", year: 2020 }),
		project("P4", { compound: "A3", year: 2019, status: "planned" }),
		project("P5", { compound: "A2", year: 2019, status: "unknown" }),
	];
	const town = toyTown({ projects });
	const bins = { of: "projects", quantity: "bins", years: [2018, 2019], status: [] } as const;

	test("is the sum over the finished projects of its years; an unrecorded quantity or state is left out", () => {
		expect(measure(bins, toyContext({ town }))).toEqual({
			value: 4,
			unit: "pieces",
			how: "sum",
			rows: [["P1", 4]],
			denominator: null,
			leftOut: ["P2", "P5"],
		});
	});

	test("without a quantity is how many projects there are, of any state unless one is asked for", () => {
		const all = { ...bins, quantity: null };
		expect(measure(all, toyContext({ town }))).toMatchObject({
			value: 4,
			unit: "projects",
			how: "count",
			leftOut: [],
		});
		expect(measure({ ...all, status: ["done"] }, toyContext({ town }))).toMatchObject({
			value: 2,
			leftOut: ["P5"],
		});
		expect(measure({ ...all, years: null, status: ["done"] }, toyContext({ town })).value).toBe(3);
	});

	test("of a sub-district is that of the projects in its compounds", () => {
		expect(measure({ ...bins, quantity: "rubbishT" }, toyContext({ town, focus: EAST })).rows).toEqual([
			["P2", 10],
		]);
	});

	test("opens into rows that know their compound's place", () => {
		const { opened } = measureClaim(claimOf(bins), toyContext({ town }));
		expect(opened.rows).toEqual([
			{ id: "P1", kind: "project", compound: "A1", position: at(200, 200), amount: 4 },
		]);
	});

	test("is unknown without the ledger", () => {
		const context = toyContext({ town: toyTown({ projects: null }) });
		expect(measure(bins, context)).toMatchObject({ value: null, unit: "pieces" });
		expect(measure({ ...bins, quantity: null }, context)).toMatchObject({ value: null, unit: "projects" });
	});
});

describe("a number of cameras", () => {
	const cameras = { of: "cameras", status: [], place: [], years: null } as const;

	test("opens into each camera at its own place", () => {
		const { value, unit, opened } = measureClaim(claimOf(cameras), toyContext());
		expect([value, unit, opened.how]).toEqual([4, "cameras", "count"]);
		expect(opened.rows[0]).toEqual({
			id: "c1",
			kind: "camera",
			compound: "A1",
			position: at(230, 200),
			amount: 1,
		});
	});

	test("of a status leaves out those whose status is not recorded", () => {
		expect(measure({ ...cameras, status: ["working"] })).toMatchObject({
			rows: [
				["c1", 1],
				["c3", 1],
			],
			leftOut: ["c4"],
		});
		// What is known to stand elsewhere is not in doubt.
		expect(measure({ ...cameras, status: ["working"], place: ["road"] })).toMatchObject({
			rows: [["c3", 1]],
			leftOut: [],
		});
	});

	test("of some years are those the finished projects of these years brought", () => {
		expect(measure({ ...cameras, years: [2018, 2019] }).rows).toEqual([["c1", 1]]);
		expect(measure({ ...cameras, years: [2019, 2019] }).rows).toEqual([]);
		const running = (TOY_RECORDS.projects ?? []).map((one) => ({ ...one, status: "underway" as const }));
		const meanwhile = toyContext({ town: toyTown({ projects: running }) });
		expect(measure({ ...cameras, years: [2018, 2018] }, meanwhile)).toMatchObject({ value: 0, leftOut: [] });
		const projects = (TOY_RECORDS.projects ?? []).map((one) => ({ ...one, status: "unknown" as const }));
		expect(
			measure({ ...cameras, years: [2018, 2018] }, toyContext({ town: toyTown({ projects }) })),
		).toMatchObject({ value: 0, leftOut: ["c1"] });
	});

	test("whose status nobody recorded is unknown, not none", () => {
		const b2 = toyContext({ focus: { kind: "compound", id: "B2" } });
		expect(measure({ ...cameras, status: ["working"] }, b2)).toMatchObject({ value: null, leftOut: ["c4"] });
		expect(measure(cameras, b2).value).toBe(1);
	});

	test("of one compound are its own; a camera of no compound belongs to no part", () => {
		const stray = (TOY_RECORDS.cameras ?? []).map((one) =>
			one.id === "c2" ? { ...one, compound: null } : one,
		);
		const town = toyTown({ cameras: stray });
		expect(measure(cameras, toyContext({ town })).value).toBe(4);
		expect(measure(cameras, toyContext({ town, focus: WEST })).rows).toEqual([["c1", 1]]);
		expect(measure(cameras, toyContext({ town, focus: { kind: "compound", id: "B1" } })).rows).toEqual([
			["c3", 1],
		]);
	});

	test("is unknown without the camera file, and of some years without the ledger", () => {
		expect(measure(cameras, toyContext({ town: toyTown({ cameras: null }) })).value).toBeNull();
		const town = toyTown({ projects: null });
		expect(measure(cameras, toyContext({ town })).value).toBe(4);
		expect(measure({ ...cameras, years: [2018, 2018] }, toyContext({ town })).value).toBeNull();
	});
});

describe("a number of parking spaces", () => {
	const parking = { of: "parking", kind: [], years: null } as const;

	test("is the sum of the places whose spaces are recorded", () => {
		expect(measure(parking)).toEqual({
			value: 70,
			unit: "spaces",
			how: "sum",
			rows: [
				["p1", 60],
				["p2", 10],
			],
			denominator: null,
			leftOut: ["p3"],
		});
	});

	test("of a kind leaves out places whose kind is not recorded, of some years those not brought by a project", () => {
		expect(measure({ ...parking, kind: ["kerb"] })).toMatchObject({ rows: [["p2", 10]], leftOut: ["p3"] });
		expect(measure({ ...parking, years: [2018, 2019] })).toMatchObject({ rows: [["p1", 60]], leftOut: [] });
		expect(measure({ kind: ["kerb"], of: "parking", years: [2018, 2019] })).toMatchObject({
			rows: [],
			leftOut: [],
		});
	});

	test("is unknown where nothing is recorded, and without the file", () => {
		expect(measure(parking, toyContext({ focus: EAST }))).toMatchObject({ value: null, leftOut: ["p3"] });
		expect(measure(parking, toyContext({ town: toyTown({ parking: null }) })).value).toBeNull();
	});
});

describe("a number of the commitment", () => {
	const of = (figure: TargetFigure): ClaimMeasure => ({ of: "target", figure });
	const ids = (figure: TargetFigure, context?: BriefingContext) =>
		measure(of(figure), context).rows.map(([id]) => id);

	test("counts the frozen baseline, also who is no longer recorded, whom the map cannot find", () => {
		const { value, opened } = measureClaim(claimOf(of("baseline")), toyContext());
		expect(value).toBe(5);
		expect(opened.rows.at(-1)).toEqual({
			id: "Z9",
			kind: "compound",
			compound: null,
			position: null,
			amount: 1,
		});
	});

	test("says how many are served, which share that is, and how many lack to the goal", () => {
		expect(measure(of("served"))).toMatchObject({ value: 1, how: "count", rows: [["A2", 1]] });
		expect(measure(of("share"))).toMatchObject({ value: 1 / 5, how: "share", denominator: 5 });
		expect(measure(of("lacking"))).toMatchObject({ value: 3, unit: "compounds", how: "derived" });
		expect(ids("lacking")).toEqual(["A3", "B1", "B3", "Z9"]);
	});

	test("gives the pace so far and the one that is required, in compounds a month", () => {
		// From the last of December to the first of May are 4 months and a day of 31; from there to the last of December 8 less that day.
		expect(measure(of("pace"))).toMatchObject({ unit: "perMonth", how: "derived" });
		expect(measure(of("pace")).value).toBeCloseTo(1 / (4 + 1 / 31), 12);
		expect(measure(of("requiredPace")).value).toBeCloseTo(3 / (8 - 1 / 31), 12);
	});

	test("of a sub-district is about the baseline there; what the scene shows of the records does not re-base it", () => {
		expect(ids("baseline", toyContext({ focus: WEST }))).toEqual(["A2", "A3"]);
		expect(measure(of("share"), toyContext({ focus: WEST })).value).toBe(1 / 2);
		const shown = { management: ["unmanaged"], subdistrict: ["west"] } as const;
		expect(measure(of("baseline"), toyContext({ filters: shown })).value).toBe(5);
		expect(ids("baseline", toyContext({ focus: { kind: "compound", id: "B1" } }))).toEqual(["B1"]);
	});

	test("where nobody of the baseline is counts none, and has no share", () => {
		const context = toyContext({ focus: { kind: "compound", id: "A1" } });
		expect(measure(of("baseline"), context).value).toBe(0);
		expect(measure(of("share"), context).value).toBeNull();
		expect(measure(of("lacking"), context).value).toBeNull();
	});

	test("is unknown without targets", () => {
		expect(measure(of("baseline"), toyContext({ targets: null })).value).toBeNull();
		expect(measure(of("share"), toyContext({ targets: null }))).toMatchObject({ value: null, unit: "share" });
	});
});

describe("a number of the next sites", () => {
	const town = toyPlanTown();
	// Only A2 and B3 pass the gates, for 100 and 40 of 150.
	const choice = toyChoice(town, { budgetWan: 50, atLeast: 0, unmanagedAtLeast: 0 });
	const context = toyContext({ town, choice });
	const of = (figure: "chosen" | "households" | "cost" | "subdistricts"): ClaimMeasure => ({
		of: "sites",
		figure,
	});

	test("opens into the chosen compounds with what each adds", () => {
		expect(measure(of("chosen"), context)).toMatchObject({ value: 2, unit: "compounds", how: "count" });
		expect(measure(of("households"), context)).toMatchObject({ value: 60, unit: "households", how: "sum" });
		expect(measure(of("cost"), context)).toMatchObject({ value: 140, unit: "wan", how: "sum" });
		expect(new Map(measure(of("cost"), context).rows as [string, number][])).toEqual(
			new Map([
				["A2", 100],
				["B3", 40],
			]),
		);
		expect(measure(of("subdistricts"), context)).toMatchObject({
			value: 2,
			unit: "subdistricts",
			how: "derived",
		});
	});

	test("counts each sub-district once, however many sites it has", () => {
		if (choice.result.kind !== "found") throw new Error(choice.result.kind);
		const best = { ...choice.result.best, ids: ["A2", "B3", "A3"], years: [1, 2, 3] };
		const wider = toyContext({ town, choice: { ...choice, result: { ...choice.result, best } } });
		expect([measure(of("subdistricts"), wider).value, measure(of("chosen"), wider).value]).toEqual([2, 3]);
		// A gate keeps A3 out of the candidates: what it would cost the choice does not know.
		expect(measure(of("cost"), wider)).toMatchObject({ value: 140, leftOut: ["A3"] });
	});

	test("of a sub-district is about the sites there", () => {
		const west = toyContext({ town, choice, focus: WEST });
		expect(measure(of("chosen"), west).rows).toEqual([["A2", 1]]);
		expect(measure(of("subdistricts"), west).value).toBe(1);
		const shown = toyContext({ town, choice, filters: { management: ["unmanaged"] } });
		expect(measure(of("chosen"), shown).value).toBe(2);
	});

	test("is unknown before anything was chosen, and where nothing can be", () => {
		expect(measure(of("chosen"), toyContext({ town })).value).toBeNull();
		const impossible = toyChoice(town, { budgetWan: 50, atLeast: 2 });
		expect(impossible.result.kind).toBe("infeasible");
		expect(measure(of("cost"), toyContext({ town, choice: impossible })).value).toBeNull();
	});
});

describe("what a document says of a number", () => {
	const published: PublishedFigure = {
		value: 7,
		asPrinted: "7",
		goal: false,
		citation: { zh: "文", en: "Document" },
		why: null,
	};
	const claim = claimOf(indicator("compounds"), published);

	test("stands beside it, and whether the records say another thing", () => {
		expect(measureClaim(claim, toyContext()).published).toEqual({ ...published, differs: true });
	});

	test("says nothing of the part a question is about", () => {
		expect(measureClaim(claim, toyContext({ focus: WEST })).published).toBeNull();
		expect(measureClaim(claim, toyContext({ focus: { kind: "compound", id: "A1" } })).published).toBeNull();
		// A question about what does not exist is none.
		expect(
			measureClaim(claim, toyContext({ focus: { kind: "compound", id: "Q" } })).published,
		).not.toBeNull();
	});
});
