import { describe, expect, test } from "vitest";
import { makeScene } from "../../../src/domain/scene";
import type { Records } from "../../../src/domain/town";
import { DEFAULT_VIEW, type Lang, OVERLAYS, type View } from "../../../src/domain/view";
import { makeLegend } from "../../../src/layers/legend";
import { composeSheet, type SheetPlan } from "../../../src/map/export/compose_sheet";
import type { SvgNode } from "../../../src/map/svg/draw/svg_node";
import { measureByTable } from "../../../src/map/svg/paint/measure_text";
import { makeText } from "../../../src/text/make_text";
import { makeOutputText } from "../../../src/text/output_text";
import { at, TOY_DISTRICT, TOY_RECORDS, toyTown } from "../../fixtures/toy_town";

const LOOK = { camera: null, widthPx: 800, heightPx: 450 };

interface Asked {
	readonly view?: Partial<View>;
	readonly records?: Partial<Records>;
	readonly plan?: Partial<SheetPlan>;
}

function compose({ view = {}, records = {}, plan = {} }: Asked = {}) {
	const town = toyTown({ district: TOY_DISTRICT, ...records });
	const scene = makeScene(town, { ...DEFAULT_VIEW, ...view });
	const lang: Lang = scene.view.lang;
	const text = makeOutputText(makeText(lang), lang);
	const speech = { text, lang, district: town.records.district };
	const sheet = composeSheet(scene, speech, {
		look: LOOK,
		size: null,
		measure: measureByTable,
		remark: null,
		...plan,
	});
	return { sheet, scene, speech };
}

function findAll(node: SvgNode, test: (one: SvgNode) => boolean): readonly SvgNode[] {
	const below = node.children.flatMap((child) => (typeof child === "string" ? [] : findAll(child, test)));
	return test(node) ? [node, ...below] : below;
}

function partOf(node: SvgNode, part: string): SvgNode {
	const [found] = findAll(node, ({ attributes }) => attributes["data-part"] === part);
	if (!found) throw new Error(`The sheet has no ${part}.`);
	return found;
}

function textOf(node: SvgNode): string {
	return node.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

function idsInView(sheet: SvgNode): readonly unknown[] {
	const [layer] = findAll(partOf(sheet, "map"), ({ attributes }) => attributes["data-layer"] === "compounds");
	return (layer?.children ?? []).flatMap((child) =>
		typeof child === "string" ? [] : [child.attributes["data-id"]],
	);
}

interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** What the letters under a node cover, on the sheet. Knows the moves the sheet makes: `translate` and one `scale` after it. */
function boxesOfText(node: SvgNode, move = { x: 0, y: 0, scale: 1 }): readonly Box[] {
	const [, dx = "0", dy = "0"] =
		String(node.attributes.transform ?? "").match(/^translate\((\S+) (\S+)\)/) ?? [];
	const [, factor = "1"] = String(node.attributes.transform ?? "").match(/\)scale\((\S+)\)$/) ?? [];
	const here = {
		x: move.x + move.scale * Number(dx),
		y: move.y + move.scale * Number(dy),
		scale: move.scale * Number(factor),
	};
	if (node.tag !== "text")
		return node.children.flatMap((child) => (typeof child === "string" ? [] : boxesOfText(child, here)));
	const size = Number(node.attributes["font-size"]);
	const width = measureByTable(textOf(node), size) * ("font-weight" in node.attributes ? 1.06 : 1);
	const anchor = { start: 0, middle: 0.5, end: 1 }[String(node.attributes["text-anchor"] ?? "start")] ?? 0;
	const left = here.x + here.scale * (Number(node.attributes.x) - anchor * width);
	const base = here.y + here.scale * Number(node.attributes.y);
	const [up, down] = [0.86 * size * here.scale, 0.14 * size * here.scale];
	return [{ left, right: left + width * here.scale, top: base - up, bottom: base + down }];
}

function mapBox(node: SvgNode): Box {
	const { x, y, width, height } = partOf(node, "map").attributes;
	const [left, top] = [Number(x), Number(y)];
	return { left, top, right: left + Number(width), bottom: top + Number(height) };
}

const cross = (a: Box, b: Box) =>
	Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
	Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;

const VIEWS: readonly Partial<View>[] = [
	{},
	{ lang: "en", layers: OVERLAYS, indicator: "camera_coverage", size: "households" },
	{ layers: OVERLAYS, indicator: "unmanaged_share", size: "households", theme: "dark" },
];
const SIZES: readonly Partial<SheetPlan>[] = [
	{},
	{ look: { ...LOOK, widthPx: 390, heightPx: 420 } },
	{ look: { ...LOOK, widthPx: 120, heightPx: 90 } },
	{ look: { ...LOOK, widthPx: 2400, heightPx: 1300 } },
	{ size: { widthPx: 1600, heightPx: 900 } },
	{ size: { widthPx: 1600, heightPx: 400 } },
	{ size: { widthPx: 1200, heightPx: 360 } },
];
const CASES = VIEWS.flatMap((view) => SIZES.map((plan) => ({ view, plan })));

describe("a sheet", () => {
	test("lets no letters lie over others, over the map, or beyond its edge, in any size and language", () => {
		for (const one of CASES) {
			const { sheet } = compose(one);
			const parts = ["head", "legend", "foot"].map((part) => partOf(sheet.node, part));
			const letters = parts.flatMap((part) => boxesOfText(part));
			const map = mapBox(sheet.node);
			const paper = { left: 0, top: 0, right: sheet.widthPx, bottom: sheet.heightPx };
			expect(letters.filter((box) => cross(box, map))).toEqual([]);
			const over = letters.flatMap((box, nth) => letters.slice(nth + 1).filter((other) => cross(box, other)));
			expect(over).toEqual([]);
			const beyond = letters.filter(
				(box) => box.left < 0 || box.top < 0 || box.right > paper.right || box.bottom > paper.bottom,
			);
			expect(beyond).toEqual([]);
			expect([map.left > 0, map.top > 0, map.right < paper.right, map.bottom < paper.bottom]).toEqual(
				Array(4).fill(true),
			);
		}
	});

	test("round a map is as large as it must be; of a fixed size it is just that, and the map takes what is left", () => {
		const { sheet } = compose();
		const { width, height } = partOf(sheet.node, "map").attributes;
		expect([width, height]).toEqual([800, 450]);
		expect(sheet.widthPx).toBeGreaterThan(800);
		const fixed = compose({ plan: { size: { widthPx: 1600, heightPx: 900 } } }).sheet;
		expect([fixed.widthPx, fixed.heightPx]).toEqual([1600, 900]);
		expect(Number(partOf(fixed.node, "map").attributes.height)).toBeGreaterThan(700);
	});

	test("explains every sign of the screen's legend with the same count", () => {
		const { sheet, scene, speech } = compose({ view: { layers: OVERLAYS, indicator: "unmanaged_share" } });
		const wanted = makeLegend(scene, speech).flatMap((section) =>
			section.entries.map(({ id, label, count }) => [section.id, id, label, count]),
		);
		const legend = partOf(sheet.node, "legend");
		const got = findAll(legend, ({ attributes }) => "data-section" in attributes).flatMap((section) =>
			findAll(section, ({ attributes }) => "data-entry" in attributes).map((entry) => {
				const count = entry.attributes["data-count"] ?? null;
				const said = textOf(entry);
				const label = count === null ? said : said.slice(0, said.length - String(count).length);
				return [section.attributes["data-section"], entry.attributes["data-entry"], label, count];
			}),
		);
		expect(new Set(got.map(String))).toEqual(new Set(wanted.map(String)));
		expect(got).toHaveLength(wanted.length);
	});

	test("draws each shown and placed compound once, where all are in view", () => {
		const filters = { ...DEFAULT_VIEW.filters, subdistrict: ["west"] };
		const { sheet } = compose({ view: { filters } });
		expect(idsInView(sheet.node).toSorted()).toEqual(["A1", "A2", "A3"]);
	});

	test("states its sources in the words of the screen, and that made-up records are made up", () => {
		const { sheet } = compose();
		const foot = textOf(partOf(sheet.node, "foot"));
		expect(foot).toContain("演示数据");
		expect(foot).toContain("审图号：未取得（内部演示）");
		expect(foot).toContain(`数据日期 ${TOY_DISTRICT.dataDate}`);
		expect(textOf(partOf(sheet.node, "head"))).toContain("演示数据");
		const real = { district: { ...TOY_DISTRICT, synthetic: false, approval: "GS(2026)0001" } };
		const said = textOf(compose({ records: real }).sheet.node);
		expect(said).not.toContain("演示数据");
		expect(said).toContain("审图号：GS(2026)0001");
	});

	test("says under which filters it stands, what the colour means and what is shaded", () => {
		const filters = { ...DEFAULT_VIEW.filters, management: ["unmanaged"], subdistrict: ["west"] } as const;
		const view = { filters, indicator: "unmanaged_share", color: "renovation", placed: true } as const;
		const head = textOf(partOf(compose({ view }).sheet.node, "head"));
		for (const words of [
			"显示 1 个小区，共 6 个",
			"无人管理",
			"着色：改造状态",
			"指标：无人管理占比",
			"已上图",
		])
			expect(head).toContain(words);
	});

	test("says how many of the shown lie in its frame, unless all do", () => {
		const [lng, lat] = at(200, 200);
		const near = { ...LOOK, camera: { lng, lat, zoom: 17 } };
		expect(textOf(compose({ plan: { look: near } }).sheet.node)).toContain("图幅内 1 个");
		expect(textOf(compose().sheet.node)).not.toContain("图幅内");
	});

	test("says what a dense layer leaves out, and what else it is told to say", () => {
		const [like] = TOY_RECORDS.cameras ?? [];
		if (!like) throw new Error("The toy town has no camera to copy.");
		const cameras = Array.from({ length: 4000 }, (_, nth) => ({
			...like,
			id: `k${nth}`,
			position: at(700 + (nth % 100) * 6, 300 + Math.floor(nth / 100) * 6),
		}));
		const asked = {
			view: { layers: ["cameras"] as const },
			records: { cameras },
			plan: { remark: "工作数据 v3" },
		};
		const foot = textOf(partOf(compose(asked).sheet.node, "foot"));
		expect(foot).toMatch(/摄像头过密：图上只画 4000 处中的 3000 处。/);
		expect(foot).toContain("工作数据 v3");
	});

	test("shows on a larger map all that the screen shows, and on the screen's own size just that", () => {
		const [lng, lat] = at(1000, 500);
		const look = { ...LOOK, camera: { lng, lat, zoom: 14 } };
		const lengthOf = (plan: Partial<SheetPlan>) => {
			const bars = findAll(partOf(compose({ plan }).sheet.node, "scale"), ({ tag }) => tag === "rect");
			return bars.reduce((sum, { attributes }) => sum + Number(attributes.width), 0);
		};
		const perPx = (40_075_016 * Math.cos((30 * Math.PI) / 180)) / (512 * 2 ** 14);
		expect(Math.abs(lengthOf({ look }) - 500 / perPx)).toBeLessThan(1);
		// The westernmost compound stands at the left edge of the screen.
		const [edge] = at(1800, 500);
		const tight = { ...LOOK, camera: { lng: edge, lat, zoom: 14 } };
		const inSheet = (plan: Partial<SheetPlan>) => idsInView(compose({ plan }).sheet.node).toSorted();
		expect(inSheet({ look: tight })).toContain("A1");
		expect(inSheet({ look: tight, size: { widthPx: 2000, heightPx: 1400 } })).toEqual(
			inSheet({ look: tight }),
		);
	});

	test("still stands for a town without a single position", () => {
		const compounds = TOY_RECORDS.compounds.map((one) => ({ ...one, position: null }));
		const { sheet } = compose({ records: { compounds, ground: null } });
		expect(textOf(partOf(sheet.node, "legend"))).toContain("无人管理");
	});
});

describe("the inset of a sheet", () => {
	const insetOf = (camera: SheetPlan["look"]["camera"]) =>
		findAll(
			compose({ plan: { look: { ...LOOK, heightPx: 700, camera } } }).sheet.node,
			({ attributes }) => attributes["data-part"] === "locator",
		);
	const [lng, lat] = at(1000, 500);

	test("shows where in the district the map looks, and stands in the legend's column beneath it", () => {
		const { sheet } = compose({ plan: { look: { ...LOOK, heightPx: 700, camera: { lng, lat, zoom: 17 } } } });
		const { x, y, width, height } = partOf(sheet.node, "locator").attributes;
		const inset = {
			left: Number(x),
			top: Number(y),
			right: Number(x) + Number(width),
			bottom: Number(y) + Number(height),
		};
		expect(cross(inset, mapBox(sheet.node))).toBe(false);
		expect(boxesOfText(partOf(sheet.node, "legend")).filter((box) => cross(box, inset))).toEqual([]);
		expect(boxesOfText(partOf(sheet.node, "foot")).filter((box) => cross(box, inset))).toEqual([]);
	});

	test("is left out where the map shows the whole district", () => {
		expect([insetOf({ lng, lat, zoom: 17 }).length, insetOf({ lng, lat, zoom: 11 }).length]).toEqual([1, 0]);
	});
});
