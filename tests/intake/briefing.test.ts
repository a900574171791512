import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { readFolder } from "../../src/intake";
import { parseBriefing } from "../../src/intake/briefing";
import { briefingSchema } from "../../src/intake/briefing_shape";
import { toyScenario } from "../fixtures/toy_plan";
import { DISTRICT, readerOf, toyFile } from "./toy_folder";

const both = (word: string) => ({ zh: word, en: word });
const counted = { id: "all", label: both("小区"), measure: { of: "indicator", indicator: "compounds" } };
const scene = (changes: object = {}) => ({ id: "one", title: both("甲"), claims: [counted], ...changes });
const whole = (changes: object = {}) => ({ title: both("汇报"), scenes: [scene()], ...changes });

const KNOWN = {
	subdistricts: new Set(["west"]),
	compounds: new Set(["A1"]),
	projects: new Set(["G1"]),
	extent: null,
};
const parse = (value: unknown, known: Parameters<typeof parseBriefing>[1] = KNOWN) =>
	parseBriefing(new TextEncoder().encode(JSON.stringify(value)), known);

describe("what a bureau leaves out", () => {
	const { briefing, faults } = parse(whole());

	test("is filled in, so that nobody after the door has to ask", () => {
		expect(faults).toEqual([]);
		expect(briefing).toMatchObject({ secondsPerScene: 20, scenario: null });
		expect(briefing?.scenes[0]).toEqual({
			id: "one",
			title: both("甲"),
			text: null,
			notes: null,
			seconds: null,
			side: null,
			map: {
				look: { kind: "home" },
				color: "management",
				size: "same",
				indicator: null,
				breaks: "quantile",
				layers: [],
				filters: { management: [], renovation: [], subdistrict: [], decade: [], households: [] },
				distanceM: null,
				spacesPerHousehold: null,
				columns: false,
				sites: false,
			},
			claims: [
				{
					...counted,
					published: null,
					measure: {
						of: "indicator",
						indicator: "compounds",
						side: "value",
						filters: { management: [], renovation: [], subdistrict: [], decade: [], households: [] },
					},
				},
			],
		});
	});

	test("may also be written out: what came of a file, written again, is the same", () => {
		expect(parse(briefing).briefing).toEqual(briefing);
	});

	test("the line an editor wants says nothing of the briefing", () => {
		expect(parse(whole({ $schema: "./briefing.schema.json" })).faults).toEqual([]);
	});

	test("projects are finished ones unless said", () => {
		const claims = [{ ...counted, measure: { of: "projects", quantity: "bins" } }];
		const [made] = parse(whole({ scenes: [scene({ claims })] })).briefing?.scenes ?? [];
		expect(made?.claims[0]?.measure).toEqual({
			of: "projects",
			quantity: "bins",
			years: null,
			status: ["done"],
		});
	});
});

const claimOf = (measure: object) => ({ claims: [{ ...counted, measure }] });
const many = Array.from({ length: 8 }, (_, at) => ({ ...counted, id: `c${at}` }));

/** What a second scene gets wrong: what the scene is, where the fault lies, what is said of it. */
const PLANTED: readonly (readonly [string, object, string, object])[] = [
	[
		"a key with a slip of the pen",
		claimOf({ of: "indicator", indicater: "compounds", indicator: "compounds" }),
		"scenes[1].claims[0].measure",
		{ rule: "briefing-unknown-key", value: "indicater" },
	],
	[
		"a key of the scene",
		{ tittle: both("乙") },
		"scenes[1]",
		{ rule: "briefing-unknown-key", value: "tittle" },
	],
	[
		"a key of a filter",
		{ map: { filters: { subdistricts: ["west"] } } },
		"scenes[1].map.filters",
		{ rule: "briefing-unknown-key", value: "subdistricts" },
	],
	[
		"a key that is missing",
		claimOf({ of: "criterion", criterion: "roof" }),
		"scenes[1].claims[0].measure.bound",
		{ rule: "briefing-missing-key", detail: "一个数字 / a number" },
	],
	[
		"an indicator nobody knows",
		claimOf({ of: "indicator", indicator: "unmanaged_shares" }),
		"scenes[1].claims[0].measure.indicator",
		{ rule: "briefing-unknown-word", value: "unmanaged_shares" },
	],
	[
		"a criterion nobody knows",
		claimOf({ of: "criterion", criterion: "fire_lanes", bound: 1 }),
		"scenes[1].claims[0].measure.criterion",
		{ rule: "briefing-unknown-word", value: "fire_lanes" },
	],
	[
		"an overlay nobody knows",
		{ map: { layers: ["camera"] } },
		"scenes[1].map.layers[0]",
		{ rule: "briefing-bad-value", value: "camera" },
	],
	[
		"a facet nobody knows",
		{ side: { kind: "bars", by: "street" } },
		"scenes[1].side.by",
		{ rule: "briefing-bad-value", value: "street" },
	],
	[
		"a management type nobody knows",
		{ map: { filters: { management: ["private"] } } },
		"scenes[1].map.filters.management[0]",
		{ rule: "briefing-bad-value", value: "private" },
	],
	[
		"a sub-district the district has not",
		{ map: { look: { kind: "subdistrict", id: "north" } } },
		"scenes[1].map.look.id",
		{ rule: "briefing-unknown-id", value: "north" },
	],
	[
		"a sub-district in the filter of a claim",
		claimOf({ of: "indicator", indicator: "compounds", filters: { subdistrict: ["west", "north"] } }),
		"scenes[1].claims[0].measure.filters.subdistrict[1]",
		{ rule: "briefing-unknown-id", value: "north" },
	],
	[
		"a compound the ledger has not",
		{ map: { look: { kind: "compound", id: "Z9" } } },
		"scenes[1].map.look.id",
		{ rule: "briefing-unknown-id", value: "Z9" },
	],
	[
		"a project the ledger has not",
		{ side: { kind: "compare", project: "G9" } },
		"scenes[1].side.project",
		{ rule: "briefing-unknown-id", value: "G9" },
	],
	["an id used before", { id: "one" }, "scenes[1].id", { rule: "briefing-doubled-id", value: "one" }],
	[
		"an id of a claim used before",
		{ claims: [counted, counted] },
		"scenes[1].claims[1].id",
		{ rule: "briefing-doubled-id", value: "all" },
	],
	[
		"an eighth number",
		{ claims: many },
		"scenes[1].claims",
		{ rule: "briefing-too-many-claims", value: "8" },
	],
	["nine seconds", { seconds: 9 }, "scenes[1].seconds", { rule: "briefing-bad-value", value: "9" }],
	["nothing to show", { claims: [] }, "scenes[1]", { rule: "briefing-empty-scene", value: "two" }],
	[
		"years the wrong way round",
		claimOf({ of: "cameras", years: [2019, 2018] }),
		"scenes[1].claims[0].measure.years",
		{ rule: "briefing-bad-value" },
	],
	[
		"an id no link could carry",
		{ id: "Two!" },
		"scenes[1].id",
		{ rule: "briefing-bad-value", value: "Two!" },
	],
	[
		"a frame the wrong way round",
		{ map: { look: { kind: "extent", extent: [103, 26, 102, 25] } } },
		"scenes[1].map.look.extent",
		{ rule: "briefing-bad-value", detail: expect.stringContaining("west") },
	],
	[
		"a fifth side of a frame",
		{ map: { look: { kind: "extent", extent: [102, 25, 103, 26, 7] } } },
		"scenes[1].map.look.extent",
		{ rule: "briefing-bad-value", detail: expect.stringContaining("west") },
	],
	[
		"a word in place of a measure",
		claimOf("compounds" as unknown as object),
		"scenes[1].claims[0].measure",
		{ rule: "briefing-bad-value", value: "compounds", detail: "一个对象 {…} / an object {…}" },
	],
	[
		"a day the calendar has not",
		{ side: { kind: "tracker", since: "2019-02-30" } },
		"scenes[1].side.since",
		{ rule: "briefing-bad-value", detail: expect.stringContaining("YYYY-MM-DD") },
	],
	[
		"one indicator twice",
		{ side: { kind: "league", indicators: ["compounds", "compounds"] } },
		"scenes[1].side.indicators",
		{ rule: "briefing-bad-value", detail: expect.stringContaining("once") },
	],
	...["  ", "\u200B", "\u202E甲", "甲\u0007", "\uD800甲"].map(
		(zh) =>
			[
				`a title nobody can see or that turns what stands beside it (${JSON.stringify(zh)})`,
				{ title: { zh, en: "two" } },
				"scenes[1].title.zh",
				{ rule: "briefing-bad-value", detail: expect.stringContaining("control") },
			] as const,
	),
	[
		"a published figure no document bears",
		{
			claims: [{ ...counted, published: { value: 1e300, asPrinted: "1", citation: both("甲") } }],
		},
		"scenes[1].claims[0].published.value",
		{ rule: "briefing-bad-value", detail: "≤ 1000000000000" },
	],
	["one language only", { title: { zh: "乙" } }, "scenes[1].title.en", { rule: "briefing-missing-key" }],
];

describe("one bad scene", () => {
	test.each(PLANTED)(
		"with %s is left out, named with place and value; the others stand",
		(_, changes, ...[field, said]) => {
			const scenes = [scene(), scene({ id: "two", ...changes }), scene({ id: "three" })];
			const { briefing, faults } = parse(whole({ scenes }));
			expect(briefing?.scenes.map(({ id }) => id)).toEqual(["one", "three"]);
			expect(faults.map(({ fault }) => fault)).toMatchObject([{ ...said, field }]);
		},
	);

	test("names the key or word that was probably meant", () => {
		const nearest = (changes: object) =>
			parse(whole({ scenes: [scene(changes)] })).faults.find(({ fault }) =>
				fault.rule.startsWith("briefing-unknown-"),
			)?.fault.detail;
		expect(nearest(claimOf({ of: "indicator", indicater: "compounds", indicator: "compounds" }))).toBe(
			"indicator",
		);
		expect(nearest({ map: { filters: { subdistricts: [] } } })).toBe("subdistrict");
		expect(nearest({ side: { kind: "difficulties", items: [{ lable: both("甲") }] } })).toBe("label");
		expect(nearest(claimOf({ of: "indicator", indicator: "unmanaged_shares" }))).toBe("unmanaged_share");
		expect(nearest({ xyzzy: 1 })).toBe("—");
	});

	test("is quoted without what cannot be seen", () => {
		const { faults } = parse(
			whole({ scenes: [scene(), scene({ id: "two", title: { zh: "\u202E甲\u200B", en: "x" } })] }),
		);
		expect(faults[0]?.fault.value).toBe("U+202E甲U+200B");
	});

	test("says every reason at once", () => {
		const { faults } = parse(
			whole({ scenes: [scene({ seconds: 1, title: both(""), map: { size: "big" } })] }),
		);
		expect(faults.map(({ fault }) => fault.field)).toEqual([
			"scenes[0].title.zh",
			"scenes[0].title.en",
			"scenes[0].seconds",
			"scenes[0].map.size",
			"scenes",
		]);
	});

	test("an id freed by a scene that was left out may be used by the next", () => {
		const scenes = [scene({ seconds: 1 }), scene()];
		expect(parse(whole({ scenes })).briefing?.scenes).toHaveLength(1);
	});

	test("that is no object at all is left out like any other", () => {
		const { briefing, faults } = parse(whole({ scenes: ["甲", scene()] }));
		expect(briefing?.scenes).toHaveLength(1);
		expect(faults[0]).toMatchObject({ scene: "scenes[0]", fault: { field: "scenes[0]", value: "甲" } });
	});

	test("columns of no indicator are only noted", () => {
		const { briefing, faults } = parse(whole({ scenes: [scene({ map: { columns: true } })] }));
		expect(briefing?.scenes).toHaveLength(1);
		expect(faults[0]?.fault.rule).toBe("briefing-columns-of-nothing");
	});

	test("projects are not missed where the folder lists none, but named ones are unknown", () => {
		const scenes = [scene(), scene({ id: "two", side: { kind: "compare", project: "G1" } })];
		const { briefing } = parse(whole({ scenes }), { ...KNOWN, projects: null });
		expect(briefing?.scenes).toHaveLength(1);
	});
});

describe("the file around the scenes", () => {
	test("an unknown key is named and not used", () => {
		const { briefing, faults } = parse(whole({ secondsPerScenes: 15 }));
		expect(briefing?.secondsPerScene).toBe(20);
		expect(faults.map(({ fault }) => fault)).toMatchObject([
			{ rule: "briefing-key-ignored", value: "secondsPerScenes", detail: "secondsPerScene" },
		]);
	});

	test("a key that stands twice is named with its object, since only the last one counts", () => {
		const text = JSON.stringify(whole()).replace('"claims":', '"text":null,"text":null,"claims":');
		const { briefing, faults } = parseBriefing(
			new TextEncoder().encode(`${text.slice(0, -1)},"title":${JSON.stringify(both("乙"))}}`),
			KNOWN,
		);
		expect(briefing?.title.zh).toBe("乙");
		expect(faults.map(({ fault }) => fault)).toMatchObject([
			{ rule: "briefing-doubled-key", field: "scenes[0]", value: "text" },
			{ rule: "briefing-doubled-key", field: "{…}", value: "title" },
		]);
	});

	test("more scenes than a page takes in are told once, and those that are taken in can be shown", () => {
		const scenes = Array.from({ length: 5_000 }, (_, at) =>
			scene({ id: `s${at}`, ...(at < 100 ? {} : { x: 1 }) }),
		);
		const { briefing, faults } = parse(whole({ scenes }));
		expect(v.is(briefingSchema, briefing)).toBe(true);
		expect(briefing?.scenes.at(-1)?.id).toBe("s99");
		expect(faults.map(({ fault }) => fault)).toMatchObject([
			{ rule: "briefing-too-many-scenes", field: "scenes", value: "5000", detail: "100" },
		]);
	});

	test("a scenario of a version to come is not guessed at", () => {
		const scenario = { format: "one-map-scenario", version: 2, scenario: toyScenario() };
		const { briefing, faults } = parse(whole({ scenario }));
		expect(briefing?.scenario).toBeNull();
		expect(faults.map(({ fault }) => fault)).toMatchObject([
			{ rule: "briefing-default-used", field: "scenario.version", value: "2", detail: "1" },
		]);
	});

	test("seconds nobody could read in are named, and the default is used", () => {
		const { briefing, faults } = parse(whole({ secondsPerScene: 3 }));
		expect(briefing?.secondsPerScene).toBe(20);
		expect(faults.map(({ fault }) => fault)).toMatchObject([
			{ rule: "briefing-default-used", field: "secondsPerScene", value: "3", detail: "≥ 10" },
		]);
	});

	test.each([
		["no title", whole({ title: null }), "briefing-refused"],
		["no list of scenes", whole({ scenes: {} }), "briefing-refused"],
		["a list in place of an object", [], "briefing-refused"],
		["no scene at all", whole({ scenes: [] }), "briefing-without-scenes"],
		["only scenes with a fault", whole({ scenes: [scene({ seconds: 1 })] }), "briefing-without-scenes"],
	])("with %s there is no briefing, and it is said", (_, file, rule) => {
		const { briefing, faults } = parse(file);
		expect(briefing).toBeNull();
		expect(faults.at(-1)?.fault.rule).toBe(rule);
	});

	test("a scenario is taken as the planner's file has it, wrapped or bare", () => {
		const scenario = toyScenario();
		const wrapped = { format: "one-map-scenario", version: 1, scenario };
		for (const given of [scenario, wrapped]) {
			const { briefing, faults } = parse(whole({ scenario: given }));
			expect(faults).toEqual([]);
			expect(briefing?.scenario).toEqual(scenario);
		}
	});

	test("a scenario with a fault is left out with its reason, the scenes stand", () => {
		const { briefing, faults } = parse(whole({ scenario: { ...toyScenario(), method: "guess" } }));
		expect(briefing).toMatchObject({ scenario: null, scenes: [{ id: "one" }] });
		expect(faults.map(({ fault }) => fault)).toMatchObject([
			{ rule: "briefing-default-used", field: "scenario.method", value: "guess" },
		]);
	});
});

describe("a folder with a briefing", () => {
	const listed = JSON.stringify({
		...DISTRICT,
		files: { ...DISTRICT.files, briefing: toyFile("briefing.json", null) },
	});
	const read = (text: string | null) =>
		readFolder(readerOf({ "district.json": listed, "briefing.json": text }));

	test("has its scenes, held against its own sub-districts, compounds and projects", () => {
		const look = { kind: "compound", id: "A1" };
		const side = { kind: "compare", project: "G1" };
		const folder = read(JSON.stringify(whole({ scenes: [scene({ map: { look }, side })] })));
		expect(folder.account.findings).toEqual([]);
		expect(folder.briefing?.scenes).toHaveLength(1);
	});

	test("names file, scene, field, value and what to do, in both languages", () => {
		const folder = read(JSON.stringify(whole({ scenes: [scene(), scene({ id: "two", seconds: 5 })] })));
		expect(folder.account.findings).toMatchObject([
			{
				file: "briefing.json",
				row: null,
				id: "two",
				field: "scenes[1].seconds",
				value: "5",
				rule: "briefing-bad-value",
				severity: "reject",
				message: {
					zh: "scenes[1].seconds 为“5”，应为≥ 10。改正后重新运行；这一场景未采用。",
					en: "scenes[1].seconds is “5”; expected ≥ 10. Correct it and run again; the scene was left out.",
				},
			},
		]);
	});

	test.each([
		["is broken in the middle", '{ "title": ', "file-unreadable"],
		["is not there", null, "file-missing"],
	])("whose file %s loses the briefing and nothing else", (_, text, rule) => {
		const folder = read(text);
		expect(folder.briefing).toBeNull();
		expect(folder.compounds).toHaveLength(6);
		expect(folder.account.findings).toMatchObject([{ file: "briefing.json", rule }]);
	});
});
