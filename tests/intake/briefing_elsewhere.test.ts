import { describe, expect, test } from "vitest";
import { readFolder } from "../../src/intake";
import { parseBriefing } from "../../src/intake/briefing";
import { toyScenario } from "../fixtures/toy_plan";
import { collection, DISTRICT, readerOf, toyFile } from "./toy_folder";

const both = (word: string) => ({ zh: word, en: word });
// A district from 110.00 to 110.04 east and from 22.00 to 22.02 north.
const KNOWN = {
	subdistricts: new Set<string>(),
	compounds: new Set<string>(),
	projects: null,
	extent: [110, 22, 110.04, 22.02],
} as const;
const fileOf = (look: object, scenario: unknown = null) => ({
	title: both("汇报"),
	scenario,
	scenes: [{ id: "one", title: both("甲"), text: both("乙"), map: { look } }],
});
const parse = (file: object, known: Parameters<typeof parseBriefing>[1] = KNOWN) =>
	parseBriefing(new TextEncoder().encode(JSON.stringify(file)), known);
const extent = (...sides: readonly number[]) => ({ kind: "extent", extent: sides });
const camera = (lng: number, lat: number) => ({ kind: "camera", lng, lat, zoom: 15 });

describe("a scene that looks where the district is not", () => {
	test.each([
		["a frame of another town", extent(102.6, 25, 102.7, 25.1), "map.look.extent", "102.6, 25, 102.7, 25.1"],
		[
			"a frame just south of it",
			extent(110, 21.9, 110.04, 21.999),
			"map.look.extent",
			"110, 21.9, 110.04, 21.999",
		],
		["a camera over the sea", camera(0, 0), "map.look", "0, 0"],
		["a camera just east of it", camera(110.041, 22.01), "map.look", "110.041, 22.01"],
	])("%s is noted with the place in the file, and the scene is shown", (...[, look, ...named]) => {
		const [field, value] = named;
		const { briefing, faults } = parse(fileOf(look));
		expect(briefing?.scenes.map(({ id }) => id)).toEqual(["one"]);
		const detail = "110.000, 22.000, 110.040, 22.020";
		const fault = { rule: "briefing-look-outside", field: `scenes[0].${field}`, value, detail };
		expect(faults).toEqual([{ scene: "one", fault }]);
	});

	test.each([
		["a frame of a part of it", extent(110.01, 22.005, 110.02, 22.01)],
		["a frame with much around it", extent(109, 21, 111, 23)],
		["a frame that only touches it", extent(110.04, 22.01, 110.1, 22.1)],
		["a camera at its corner", camera(110, 22)],
		["its home", { kind: "home" }],
	])("%s is not", (_, look) => {
		expect(parse(fileOf(look)).faults).toEqual([]);
	});

	test("nothing is said of it where nobody knows the outline", () => {
		expect(parse(fileOf(camera(0, 0)), { ...KNOWN, extent: null }).faults).toEqual([]);
	});

	test("it is held against the outline of the folder, and file, scene, field, value and what to do are said", () => {
		const ring = [
			[110, 22],
			[110.04, 22],
			[110.04, 22.02],
			[110, 22.02],
			[110, 22],
		];
		const outline = { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [ring] } };
		const files = {
			...DISTRICT.files,
			briefing: toyFile("briefing.json", null),
			outline: toyFile("outline.geojson", "WGS84"),
		};
		const folder = readFolder(
			readerOf({
				"district.json": JSON.stringify({ ...DISTRICT, files }),
				"outline.geojson": collection([outline]),
				"briefing.json": JSON.stringify(fileOf(camera(22.01, 11.001))),
			}),
		);
		const [finding] = folder.account.findings.filter(({ file }) => file === "briefing.json");
		expect(finding).toMatchObject({
			id: "one",
			field: "scenes[0].map.look",
			value: "22.01, 11.001",
			severity: "note",
		});
		expect(finding?.message.zh).toContain("核对经纬度");
		expect(finding?.message.en).toContain("Check longitude, latitude");
	});
});

interface Loose {
	criteria: Record<string, unknown>[];
	gates?: object;
	robustness: Record<string, unknown>;
	shortlist: Record<string, unknown>;
	portfolio: Record<string, unknown>;
	pairwise: Record<string, unknown>;
}

function broken(change: (scenario: Loose) => void): unknown {
	const scenario = structuredClone(toyScenario()) as unknown as Loose;
	change(scenario);
	return scenario;
}
const first =
	(key: string, value: unknown) =>
	(all: Loose): void => {
		const [one] = all.criteria;
		if (one) one[key] = value;
	};
const ids = toyScenario().criteria.map(({ id }) => id);

describe("a fault deep inside a scenario", () => {
	test.each([
		["a weight in words", first("weight", "0.2"), "criteria[0].weight", "0.2", "a number"],
		["a key more", first("wieght", 0.2), "criteria[0].wieght", "0.2", "weight"],
		["a key that is missing", first("weight", undefined), "criteria[0].weight", "—", "a number"],
		["a part that is missing", (all: Loose): unknown => delete all.gates, "gates", "—", "an object"],
		[
			"weights that do not add up",
			(all: Loose): void => {
				for (const one of all.criteria) one.weight = 0.9;
			},
			"criteria[*].weight",
			String(Number((0.9 * ids.length).toFixed(4))),
			"add up to 1",
		],
		[
			"a criterion twice",
			(all: Loose): unknown => all.criteria.push({ ...all.criteria[0], weight: 0 }),
			`criteria[${ids.length}].id`,
			ids[0],
			"once",
		],
		[
			"anchors that are one",
			first("anchors", { standard: 1, worst: 1 }),
			"criteria[0].anchors",
			'{"standard":1,"worst":1}',
			"two different values",
		],
		[
			"bounds the wrong way round",
			first("unknown", [1, 0]),
			"criteria[0].unknown",
			"[1,0]",
			"the lower first",
		],
		["a bound more", first("unknown", [0, 1, 1]), "criteria[0].unknown", "[0,1,1]", "stated length"],
		[
			"half a draw",
			(all: Loose): unknown => (all.robustness.draws = 1.5),
			"robustness.draws",
			"1.5",
			"whole number",
		],
		[
			"a ring that does not close",
			(all: Loose): unknown =>
				(all.shortlist.areas = [
					{
						id: "a",
						use: "in",
						shape: {
							kind: "polygon",
							ring: [
								[1, 2],
								[3, 4],
							],
						},
					},
				]),
			"shortlist.areas[0].shape.ring",
			"[[1,2],[3,4]]",
			"a ring of points",
		],
		[
			"a corner of a ring",
			(all: Loose): unknown =>
				(all.shortlist.areas = [
					{
						id: "a",
						use: "in",
						shape: {
							kind: "polygon",
							ring: [
								[1, 2],
								[3, "x"],
								[1, 2],
								[1, 2],
							],
						},
					},
				]),
			"shortlist.areas[0].shape.ring[1][1]",
			"x",
			"a number",
		],
		[
			"a compound against itself",
			(all: Loose): unknown => (all.portfolio.exclusive = [["C1", "C1"]]),
			"portfolio.exclusive[0]",
			'["C1","C1"]',
			"two different ids",
		],
		[
			"a judgement without its ratio",
			(all: Loose): unknown =>
				(all.pairwise.judges = [{ id: "j", name: "甲", judgements: [{ of: ids[0], than: ids[1] }] }]),
			"pairwise.judges[0].judgements[0].ratio",
			"—",
			"a number",
		],
	] as const)("%s is named by its whole way and its value", (...[, change, ...told]) => {
		const [way, value, detail] = told;
		for (const wrapped of [false, true]) {
			const scenario = broken((all) => void change(all));
			const given = wrapped ? { format: "one-map-scenario", version: 1, scenario } : scenario;
			const { briefing, faults } = parse(fileOf({ kind: "home" }, given));
			expect(briefing).toMatchObject({ scenario: null, scenes: [{ id: "one" }] });
			const field = `${wrapped ? "scenario." : ""}scenario.${way}`;
			expect(faults.map(({ fault }) => fault)).toContainEqual(
				expect.objectContaining({ field, value, detail: expect.stringContaining(detail) }),
			);
		}
	});
});
