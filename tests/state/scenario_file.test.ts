import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Scenario } from "../../src/domain/selection/scenarios/scenario";
import {
	type ParsedScenario,
	parseScenario,
	readScenarioFile,
	wrapScenario,
	writeScenarioFile,
} from "../../src/state/scenario_file";
import { someScenario } from "../fixtures/random_scenario";
import { toyScenario } from "../fixtures/toy_plan";

const A = toyScenario();

function problemsOf(parsed: ParsedScenario) {
	if (!("problems" in parsed)) throw new Error("It was let in.");
	return parsed.problems;
}

/** The toy scenario's file with one value changed. */
function fileWith(change: (scenario: Record<string, never>) => void): string {
	const file = JSON.parse(writeScenarioFile(A));
	change(file.scenario);
	return JSON.stringify(file);
}

const read = (text: string) => readScenarioFile(text, A);

test("whatever can be decided comes back from a file as it was", () => {
	fc.assert(
		fc.property(someScenario, (scenario) => {
			expect(read(writeScenarioFile(scenario))).toEqual({ scenario, added: [] });
		}),
		{ numRuns: 60 },
	);
});

test("a file saved by an editor that put a mark before it is still read", () => {
	expect(read(`\uFEFF${writeScenarioFile(A)}\r\n`)).toEqual({ scenario: A, added: [] });
});

describe("a file that is none of ours", () => {
	const whole = writeScenarioFile(A);
	test.each([
		["nothing at all", "  \n", "empty"],
		["half of one", whole.slice(0, whole.length / 2), "truncated"],
		["words", "规划选点 {x}", "json"],
		["another program's", '{"type":"FeatureCollection"}', "foreign"],
		["a list", "[1,2]", "foreign"],
		["a number", "7", "foreign"],
		["a newer product's", JSON.stringify({ ...(wrapScenario(A) as object), version: 99 }), "newer"],
		["a flood", `"${"x".repeat(5_000_001)}"`, "large"],
	])("%s is refused with its reason", (_what, text, what) => {
		expect(problemsOf(read(text))).toMatchObject([{ field: "", what }]);
	});

	test("of a flood of wrong values one reason is given", () => {
		const flood = { ...(wrapScenario({ ...A, criteria: Array(100_000).fill(0) }) as object) };
		expect(problemsOf(read(JSON.stringify(flood)))).toEqual([
			{ field: "criteria", value: "[… 100000]", what: "long", expected: "<=5000" },
		]);
	});

	test("one nested deeper than a program can follow is refused and ends nothing", () => {
		const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
		expect(problemsOf(read(deep))).toMatchObject([{ what: "foreign" }]);
	});
});

describe("a file with one thing wrong says where, what stands there and why", () => {
	const cases: readonly (readonly [string, (s: never) => void, object])[] = [
		[
			"a weight above 1",
			(s: Scn) => set(s.criteria[0], "weight", 7),
			{ field: "criteria[0].weight", value: "7", what: "range" },
		],
		[
			"a weight in words",
			(s: Scn) => set(s.criteria[0], "weight", "viel"),
			{ field: "criteria[0].weight", value: "viel", what: "type" },
		],
		[
			"weights that do not sum to 1",
			(s: Scn) => set(s.criteria[0], "weight", 0.9),
			{ field: "criteria", what: "sum" },
		],
		[
			"a criterion nobody knows",
			(s: Scn) => set(s.criteria[2], "id", "beauty"),
			{ field: "criteria[2].id", value: "beauty", what: "choice" },
		],
		[
			"a criterion twice",
			(s: Scn) => set(s.criteria[2], "id", s.criteria[1]?.id),
			{ field: "criteria", what: "twice" },
		],
		[
			"anchors alike",
			(s: Scn) => set(s.criteria[0], "anchors", { standard: 1, worst: 1 }),
			{ field: "criteria[0].anchors", what: "equal" },
		],
		[
			"a range upside down",
			(s: Scn) => set(s.criteria[0], "unknown", [1, 0]),
			{ field: "criteria[0].unknown", what: "order" },
		],
		["a field missing", (s: Scn) => set(s, "gates", undefined), { field: "gates", what: "missing" }],
		[
			"a field nobody knows",
			(s: Scn) => set(s.gates, "luck", { on: true }),
			{ field: "gates.luck", what: "unexpected" },
		],
		[
			"a method nobody knows",
			(s: Scn) => set(s, "method", "dice"),
			{ field: "method", value: "dice", what: "choice" },
		],
		[
			"a management nobody knows",
			(s: Scn) => set(s.shortlist.filters, "management", ["king"]),
			{ field: "shortlist.filters.management[0]", value: "king", what: "choice" },
		],
		[
			"a budget without an end",
			(s: Scn) => set(s.portfolio, "budgetWan", 1e300),
			{ field: "portfolio.budgetWan", what: "range" },
		],
		["half a year", (s: Scn) => set(s.portfolio, "years", 1.5), { field: "portfolio.years", what: "range" }],
		[
			"a compound that excludes itself",
			(s: Scn) => set(s.portfolio, "exclusive", [["A1", "A1"]]),
			{ field: "portfolio.exclusive[0]", what: "self" },
		],
		[
			"an open ring",
			(s: Scn) =>
				set(s.shortlist, "areas", [
					{
						id: "x",
						use: "in",
						shape: {
							kind: "lasso",
							ring: [
								[110, 30],
								[111, 30],
								[111, 31],
								[110, 31],
							],
						},
					},
				]),
			{ field: "shortlist.areas[0].shape.ring", what: "ring" },
		],
		[
			"a position off the earth",
			(s: Scn) =>
				set(s.shortlist, "areas", [
					{ id: "x", use: "in", shape: { kind: "circle", centre: [110, 300], radiusM: 5, around: null } },
				]),
			{ field: "shortlist.areas[0].shape.centre[1]", value: "300", what: "range" },
		],
		[
			"a name as long as a book",
			(s: Scn) => set(s, "name", "长".repeat(2000)),
			{ field: "name", what: "long" },
		],
		[
			"a name that is a thing",
			(s: Scn) => set(s, "name", { toString: "x" }),
			{ field: "name", value: "{…}", what: "type" },
		],
	];

	test.each(cases)("%s", (_what, change, problem) => {
		expect(problemsOf(read(fileWith(change as never)))[0]).toMatchObject(problem);
	});

	test("several things wrong are all said at once", () => {
		const text = fileWith((s) => {
			set(s, "method", "dice");
			set(s, "notes", 5);
		});
		expect(problemsOf(read(text)).map(({ field }) => field)).toEqual(["method", "notes"]);
	});
});

type Scn = { -readonly [K in keyof Scenario]: Scenario[K] };

function set(of: object | undefined, key: string, value: unknown): void {
	Object.assign(of ?? {}, { [key]: value });
}

test("a criterion the file does not know yet is added with weight 0, in its place, and counted", () => {
	const text = fileWith((s) => {
		const all = s as unknown as Scn;
		all.criteria = all.criteria.filter(({ id }) => id !== "roof").toReversed();
	});
	const parsed = read(text);
	if (!("scenario" in parsed)) throw new Error("It was refused.");
	expect(parsed.added).toEqual(["roof"]);
	expect(parsed.scenario.criteria.map(({ id }) => id)).toEqual(A.criteria.map(({ id }) => id));
	expect(parsed.scenario.criteria.find(({ id }) => id === "roof")).toMatchObject({ weight: 0 });
});

test("a name is text and nothing else, whatever stands in it", () => {
	const name = "<img src=x onerror=alert(1)> __proto__ \u202e";
	const text = writeScenarioFile({ ...A, name }).replace("{", '{"__proto__": {"polluted": true},');
	expect(read(text)).toMatchObject({ scenario: { name } });
	expect({}).not.toHaveProperty("polluted");
});

test("no text that can be typed into a file breaks the reader", () => {
	fc.assert(
		fc.property(fc.json(), (text) => {
			expect(problemsOf(read(text)).length).toBeGreaterThan(0);
			expect(
				problemsOf(parseScenario({ format: "one-map-scenario", version: 1, scenario: JSON.parse(text) }, A))
					.length,
			).toBeGreaterThan(0);
		}),
		{ numRuns: 100 },
	);
});
