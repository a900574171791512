import { describe, expect, test } from "vitest";
import type { Briefing, Side } from "../../../src/domain/briefing/briefing";
import type { BriefingContext } from "../../../src/domain/briefing/briefing_context";
import { makeContext } from "../../../src/domain/briefing/make_context";
import { measureSide } from "../../../src/domain/briefing/measure_side";
import type { Opened } from "../../../src/domain/briefing/opened";
import type { SideFacts } from "../../../src/domain/briefing/side_facts";
import type { Compound, Project } from "../../../src/domain/records";
import { measureProgress } from "../../../src/domain/selection/equity/progress";
import type { Town } from "../../../src/domain/town";
import { DEFAULT_VIEW } from "../../../src/domain/view";
import { toyPlanTown } from "../../fixtures/toy_plan";
import { TOY_DISTRICT, TOY_RECORDS, toyTown } from "../../fixtures/toy_town";
import { claimOf, TOY_TARGETS, toyChoice, toyContext, toyScene } from "./toy_context";

const WEST = { kind: "subdistrict", id: "west" } as const;
const A2 = { kind: "compound", id: "A2" } as const;

/** The facts of a side, of the kind asked for. */
function facts<Kind extends Side["kind"]>(
	side: Extract<Side, { readonly kind: Kind }>,
	context: BriefingContext = toyContext(),
): Extract<SideFacts, { readonly kind: Kind }> {
	const found = measureSide(side, context);
	if (found.kind !== side.kind) throw new Error(`${side.kind} is ${JSON.stringify(found)}.`);
	return found as Extract<SideFacts, { readonly kind: Kind }>;
}

const ids = (opened: Opened | undefined) => opened?.rows.map(({ id }) => id);
const empty = (context: Parameters<typeof toyContext>[0] = {}) =>
	toyContext({ town: toyTown({ compounds: [], projects: null }), ...context });

describe("bars", () => {
	test("stand in the order of the facet, what is not recorded last, and add up to the scene's compounds", () => {
		const { bars } = facts({ kind: "bars", by: "management" });
		expect(bars.map(({ id, value, of }) => [id, value, of])).toEqual([
			["commercial", 1, 6],
			["work_unit", 1, 6],
			["owners", 1, 6],
			["community", 0, 6],
			["unmanaged", 2, 6],
			["unknown", 1, 6],
		]);
		expect(ids(bars[4]?.opened)).toEqual(["A3", "B1"]);
	});

	test("of decades and of household bands have a bar for what is not recorded", () => {
		expect(facts({ kind: "bars", by: "decade" }).bars.map(({ id, value }) => [id, value])).toEqual([
			["1960", 1],
			["1970", 1],
			["1980", 1],
			["1990", 2],
			["unknown", 1],
		]);
		expect(facts({ kind: "bars", by: "households" }).bars.at(-1)).toMatchObject({ id: "unknown", value: 1 });
	});

	test("are narrowed by a question", () => {
		const { bars } = facts({ kind: "bars", by: "subdistrict" }, toyContext({ focus: WEST }));
		expect(bars.map(({ id, value, of }) => [id, value, of])).toEqual([["west", 3, 3]]);
	});

	test("of no records at all are missing", () => {
		expect(measureSide({ kind: "bars", by: "decade" }, empty())).toEqual({
			kind: "missing",
			why: "compounds",
		});
	});
});

describe("a league", () => {
	const league = { kind: "league", indicators: ["floor_area", "compounds"] } as const;

	test("puts the greatest of its first column on top, each cell opening into the compounds behind it", () => {
		const { rows, columns } = facts(league);
		expect(rows.map(({ id }) => id)).toEqual(["west", "east"]);
		expect(
			columns.map(({ indicator, unit, cells }) => [indicator, unit, cells.map((one) => one.value)]),
		).toEqual([
			["floor_area", "sqm", [12_000, 6000]],
			["compounds", "compounds", [3, 3]],
		]);
		expect(ids(columns[0]?.cells[0]?.opened)).toEqual(["A1", "A2"]);
		expect(columns[0]?.cells[0]?.opened.leftOut).toEqual(["A3"]);
	});

	test("puts a sub-district without a value last, and keeps the district's order among equals", () => {
		// East: B2 and B3 of three are surveyed, none renovated. West: one of three.
		const shares = facts({ kind: "league", indicators: ["renovated_share", "property_service_share"] });
		expect(shares.rows.map(({ id }) => id)).toEqual(["west", "east"]);
		const compounds = TOY_RECORDS.compounds.map(
			(one): Compound => (one.subdistrict === "west" ? { ...one, floorAreaSqm: null } : one),
		);
		const town = toyTown({ compounds });
		expect(facts(league, toyContext({ town })).rows.map(({ id }) => id)).toEqual(["east", "west"]);
		const equal = facts({ kind: "league", indicators: ["compounds"] }, toyContext({ town }));
		expect(equal.rows.map(({ id }) => id)).toEqual(["west", "east"]);
	});

	test("under a question has the rows that are asked about", () => {
		expect(facts(league, toyContext({ focus: WEST })).rows.map(({ id }) => id)).toEqual(["west"]);
		const one = facts(league, toyContext({ focus: A2 }));
		expect([one.rows.map(({ id }) => id), one.columns[0]?.cells[0]?.value]).toEqual([["west"], 4000]);
	});

	test("passes over an indicator nobody knows", () => {
		const { columns } = facts({ kind: "league", indicators: ["beauty", "compounds"] });
		expect(columns.map(({ indicator }) => indicator)).toEqual(["compounds"]);
	});
});

describe("a ledger", () => {
	const ledger = { kind: "ledger", years: [2018, 2019] } as const;
	const printing = (years: readonly [number, number]): Briefing => ({
		title: { zh: "题", en: "Title" },
		secondsPerScene: 20,
		scenario: null,
		scenes: [
			{
				...toyScene(),
				claims: [
					claimOf(
						{ of: "projects", quantity: "bins", years, status: ["done"] },
						{ value: 4, asPrinted: "4+", goal: false, citation: { zh: "文", en: "Doc" }, why: null },
					),
				],
			},
		],
	});
	const contextWith = (briefing: Briefing, focus: typeof WEST | null = null) =>
		makeContext({ town: toyTown(), view: DEFAULT_VIEW, focus, targets: null, choice: null, briefing });

	test("has all twelve quantities, each with its unit and the projects behind it", () => {
		const { rows, projects } = facts(ledger);
		expect(ids(projects)).toEqual(["P1"]);
		expect(rows.map(({ quantity, value, unit }) => [quantity, value, unit])).toEqual([
			["renovatedSqm", 5000, "sqm"],
			["rubbishT", 10, "t"],
			["bins", 4, "pieces"],
			["facadeSqm", null, "sqm"],
			["greenerySqm", 100, "sqm"],
			["roadSqm", 200, "sqm"],
			["ditchM", 50, "m"],
			["vehicles", 1, "vehicles"],
			["cableM", 800, "m"],
			["cameras", 1, "cameras"],
			["illegalSqm", 0, "sqm"],
			["parkingSpaces", 20, "spaces"],
		]);
		expect(rows[3]?.opened.leftOut).toEqual(["P1"]);
	});

	test("stands beside what a claim of the same years says is printed, of the whole alone", () => {
		const { rows } = facts(ledger, contextWith(printing([2018, 2019])));
		expect(
			rows.flatMap(({ quantity, asPrinted }) => (asPrinted === null ? [] : [quantity, asPrinted])),
		).toEqual(["bins", "4+"]);
		expect(facts(ledger, contextWith(printing([2018, 2018]))).rows[2]?.asPrinted).toBeNull();
		expect(facts(ledger, contextWith(printing([2018, 2019]), WEST)).rows[2]?.asPrinted).toBeNull();
	});

	test("without the file is missing, in other years it is empty", () => {
		expect(measureSide(ledger, empty())).toEqual({ kind: "missing", why: "projects" });
		const later = facts({ kind: "ledger", years: [2020, 2021] });
		expect([later.projects.rows, later.rows[0]?.value]).toEqual([[], null]);
	});
});

describe("difficulties", () => {
	const item = (criterion: "age" | "parking_deficit" | "no_management", bound: number) => ({
		label: { zh: criterion, en: criterion },
		criterion,
		bound,
	});

	test("stand from the most frequent down, each of those of which it is recorded", () => {
		const items = [item("no_management", 1), item("age", 25), item("parking_deficit", 0.9)];
		const { bars } = facts({ kind: "difficulties", items });
		expect(bars.map(({ id, value, of }) => [id, value, of])).toEqual([
			["age:25", 5, 5],
			["no_management:1", 2, 5],
			// Deficits a household: A1 .4, A2 .8, A3 1, B3 .5.
			["parking_deficit:0.9", 1, 4],
		]);
		expect(ids(bars[2]?.opened)).toEqual(["A3"]);
		expect(bars[2]?.opened.leftOut).toEqual(["B1", "B2"]);
		expect(bars[2]?.label?.zh).toBe("parking_deficit");
	});
});

describe("a tracker", () => {
	const tracker = { kind: "tracker", since: null } as const;

	/** A2 is served since February 2024, A3 and B1 too, but of B1 nobody wrote down since when. */
	function servedTown(): Town {
		const days: Readonly<Record<string, string | null>> = { A2: "2024-02-10", A3: "2024-03-31", B1: null };
		const compounds = TOY_RECORDS.compounds.map((one) =>
			one.id in days ? { ...one, propertyService: true, serviceSince: days[one.id] ?? null } : one,
		);
		return toyTown({ compounds });
	}

	test("says the same as the planner's account of the commitments", () => {
		const town = toyTown();
		const { service, years, targets } = facts(tracker, toyContext({ town }));
		const planner = measureProgress(town, { targets: TOY_TARGETS, chosen: new Map() });
		expect(service).toEqual(planner.service);
		expect(years).toEqual(planner.projects);
		expect(targets).toEqual(TOY_TARGETS);
	});

	test("counts the chosen sites of the baseline as the planner does", () => {
		const town = toyPlanTown();
		const choice = toyChoice(town, { budgetWan: 50, atLeast: 0, unmanagedAtLeast: 0 });
		const { service } = facts(tracker, toyContext({ town, choice }));
		// A2 is served already; B3 comes under service by the end of its year.
		expect(service.added).toEqual(["B3"]);
		expect([service.before.served, service.after.served]).toEqual([1, 2]);
	});

	test("parts the baseline into served and not served", () => {
		const { served, unserved } = facts(tracker);
		expect([ids(served), ids(unserved)]).toEqual([["A2"], ["A3", "B1", "B3", "Z9"]]);
	});

	test("follows the months since the baseline was frozen; who is served without a day counts from the beginning", () => {
		const { course } = facts(tracker, toyContext({ town: servedTown() }));
		expect(course).toEqual([
			{ month: "2023-12", served: 1 },
			{ month: "2024-01", served: 1 },
			{ month: "2024-02", served: 2 },
			{ month: "2024-03", served: 3 },
			{ month: "2024-04", served: 3 },
			{ month: "2024-05", served: 3 },
		]);
	});

	test("says who came under service after a day, and leaves out those whose day is not recorded", () => {
		const context = toyContext({ town: servedTown() });
		const sinceFrozen = facts(tracker, context);
		expect([sinceFrozen.since, ids(sinceFrozen.moved), sinceFrozen.moved.leftOut]).toEqual([
			"2023-12-31",
			["A2", "A3"],
			["B1"],
		]);
		const sinceFebruary = facts({ kind: "tracker", since: "2024-02-10" }, context);
		expect(ids(sinceFebruary.moved)).toEqual(["A3"]);
	});

	test("of a sub-district is about the baseline and the projects there", () => {
		const { service, years } = facts(tracker, toyContext({ focus: { kind: "subdistrict", id: "east" } }));
		// B1 and B3; Z9, no longer recorded, lies nowhere.
		expect(service.baseline).toBe(2);
		// The one project of the ledger is in the west.
		expect(years.map(({ sum }) => sum)).toEqual([0, 0]);
	});

	test("of data older than the baseline has a single month", () => {
		const town = toyTown({ district: { ...TOY_DISTRICT, dataDate: "2023-06-01" } });
		expect(facts(tracker, toyContext({ town })).course).toEqual([{ month: "2023-06", served: 1 }]);
	});

	test("is missing without targets, and where nobody of the baseline is", () => {
		const missing = { kind: "missing", why: "targets" };
		expect(measureSide(tracker, toyContext({ targets: null }))).toEqual(missing);
		expect(measureSide(tracker, toyContext({ focus: { kind: "compound", id: "A1" } }))).toEqual(missing);
	});
});

describe("the next sites", () => {
	const town = toyPlanTown();
	const choice = toyChoice(town, { budgetWan: 50, atLeast: 0, unmanagedAtLeast: 0 });

	test("stand year by year from the year after the data, each with what it costs", () => {
		// A2 costs the budget of two years; what is left over by the third pays for B3.
		const { years, budgetWan, proven, scenario } = facts({ kind: "sites" }, toyContext({ town, choice }));
		expect(years.map(({ year, opened, costWan }) => [year, ids(opened), costWan])).toEqual([
			[2025, [], 0],
			[2026, ["A2"], 100],
			[2027, ["B3"], 40],
		]);
		expect([budgetWan, scenario]).toEqual([150, "玩具方案"]);
		expect(proven).toBe(choice.result.kind === "found" && choice.result.proof.kind === "proven");
	});

	test("are missing before anything was chosen", () => {
		expect(measureSide({ kind: "sites" }, toyContext({ town }))).toEqual({ kind: "missing", why: "sites" });
	});
});

describe("before and after", () => {
	const [first] = TOY_RECORDS.projects ?? [];
	if (!first) throw new Error("The toy town has no project.");
	const compare = { kind: "compare", project: null } as const;
	const larger: Project = {
		...first,
		id: "P2",
		compound: "A2",
		quantities: { ...first.quantities, renovatedSqm: 9000, cameras: 0, parkingSpaces: 4 },
	};

	test("counts the cameras and spaces of today, and without those the project brought", () => {
		const { project, compound, rows } = facts(compare);
		expect([project.id, compound]).toEqual(["P1", "A1"]);
		const byId = new Map(rows.map((one) => [one.id, one]));
		expect(byId.get("cameras")).toEqual({ id: "cameras", unit: "cameras", before: 0, after: 1, delta: 1 });
		expect(byId.get("parkingSpaces")).toMatchObject({ before: 0, after: 60, delta: 20 });
		expect(byId.get("renovatedSqm")).toMatchObject({ before: null, after: null, delta: 5000 });
	});

	test("has no row for a quantity nobody recorded", () => {
		expect(facts(compare).rows.map(({ id }) => id)).not.toContain("facadeSqm");
	});

	test("takes the largest finished project unless one is named", () => {
		const town = toyTown({ projects: [first, larger, { ...larger, id: "P3", status: "planned" }] });
		expect(facts(compare, toyContext({ town })).project.id).toBe("P2");
		expect(facts({ ...compare, project: "P1" }, toyContext({ town })).project.id).toBe("P1");
		expect(facts(compare, toyContext({ town, focus: { kind: "compound", id: "A1" } })).project.id).toBe("P1");
		const asked = toyContext({ town, focus: { kind: "compound", id: "A1" } });
		expect(facts({ ...compare, project: "P2" }, asked).project.id).toBe("P1");
		const missing = { kind: "missing", why: "projects" };
		expect(measureSide({ ...compare, project: "P3" }, toyContext({ town }))).toEqual(missing);
		expect(measureSide(compare, empty())).toEqual(missing);
	});

	test("does not know what was there before when the spaces brought are not recorded", () => {
		const parking = (TOY_RECORDS.parking ?? []).map((one) => ({ ...one, spaces: null }));
		const rows = facts(compare, toyContext({ town: toyTown({ parking }) })).rows;
		expect(rows.find(({ id }) => id === "parkingSpaces")).toMatchObject({
			before: null,
			after: 60,
			delta: 20,
		});
	});

	test("knows the ledger's quantities also without cameras and parking", () => {
		const town = toyTown({ parking: null, cameras: null });
		const rows = facts(compare, toyContext({ town })).rows;
		expect(rows.find(({ id }) => id === "cameras")).toMatchObject({ before: null, after: null, delta: 1 });
	});
});

describe("the table as printed", () => {
	test("is that of the district, missing where it has none", () => {
		const table = {
			citation: { zh: "文", en: "Doc" },
			rows: [],
			printedTotal: { floorAreaWanSqm: null, compounds: null, households: null, asPrinted: "—" },
			remark: { zh: "", en: "" },
		};
		const town = toyTown({ district: { ...TOY_DISTRICT, published: table } });
		expect(measureSide({ kind: "published" }, toyContext({ town }))).toEqual({ kind: "published", table });
		expect(measureSide({ kind: "published" }, toyContext())).toEqual({ kind: "missing", why: "published" });
	});
});
