import { describe, expect, test } from "vitest";
import { makeScene } from "../../../src/domain/scene";
import { DEFAULT_VIEW } from "../../../src/domain/view";
import { makeLegend } from "../../../src/layers/legend";
import { THEMES } from "../../../src/layers/theme";
import {
	BRIEFING_RATIO,
	type BriefingPicture,
	composeBriefing,
} from "../../../src/map/export/compose_briefing";
import type { SheetClaim } from "../../../src/map/export/compose_briefing_claims";
import type { SvgNode } from "../../../src/map/svg/draw/svg_node";
import { measureByTable } from "../../../src/map/svg/paint/measure_text";
import { makeText } from "../../../src/text/make_text";
import { makeOutputText } from "../../../src/text/output_text";
import { TOY_DISTRICT, toyTown } from "../../fixtures/toy_town";

function claim(id: string, figure: string): SheetClaim {
	return { id, label: `数 ${id}`, figure, unit: "个", remarks: [`公布 ${figure}+`] };
}

const PICTURE: BriefingPicture = {
	title: "场景标题",
	text: "一句话。",
	page: "3 / 13",
	claims: [],
	side: null,
	more: (rows) => `另有 ${rows} 行`,
	look: null,
};

function compose(picture: Partial<BriefingPicture> = {}) {
	const town = toyTown({ district: TOY_DISTRICT });
	const scene = makeScene(town, { ...DEFAULT_VIEW, theme: "light" });
	const text = makeOutputText(makeText("zh"), "zh");
	const speech = { text, lang: "zh" as const, district: TOY_DISTRICT };
	const sheet = composeBriefing(scene, speech, {
		picture: { ...PICTURE, ...picture },
		measure: measureByTable,
	});
	return { sheet, scene, speech };
}

function findAll(node: SvgNode, test: (one: SvgNode) => boolean): readonly SvgNode[] {
	const below = node.children.flatMap((child) => (typeof child === "string" ? [] : findAll(child, test)));
	return test(node) ? [node, ...below] : below;
}

function textOf(node: SvgNode): string {
	return node.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

function textsOf(node: SvgNode): readonly string[] {
	return findAll(node, ({ tag }) => tag === "text").map(textOf);
}

function table(rows: number) {
	return {
		title: "表",
		head: ["街道", "户数"],
		rows: Array.from({ length: rows }, (_, at) => ({
			cells: [`行 ${at + 1}`, String(at)],
			share: at / rows,
			isTotal: false,
		})),
		note: null,
	};
}

describe("a scene of the briefing as a picture", () => {
	test("becomes 3840 × 2160 pixels", () => {
		const { sheet } = compose();
		expect([sheet.widthPx * BRIEFING_RATIO, sheet.heightPx * BRIEFING_RATIO]).toEqual([3840, 2160]);
	});

	test("is dark, whatever the page is", () => {
		const [, ground] = compose().sheet.node.children;
		expect(typeof ground === "object" && ground.attributes.fill).toBe(THEMES.dark.page);
	});

	test("says title, text and number of the scene, and what every picture has to state", () => {
		const said = textsOf(compose().sheet.node).join("\n");
		for (const part of [
			"场景标题",
			"一句话。",
			"3 / 13",
			"演示数据",
			"审图号：未取得（内部演示）",
			"2024-05-01",
		])
			expect(said).toContain(part);
	});

	test("shows every number with its unit and what is published of it, up to seven", () => {
		const claims = Array.from({ length: 7 }, (_, at) => claim(`c${at}`, String(1000 + at)));
		const { sheet } = compose({ claims, side: table(30) });
		for (const { id, figure, remarks } of claims) {
			const [drawn] = findAll(sheet.node, ({ attributes }) => attributes["data-claim"] === id);
			const said = drawn ? textsOf(drawn) : [];
			expect(said[0]).toBe(`${figure}个`);
			expect(said).toContain(remarks[0]);
		}
	});

	test("lists as many rows as fit and counts the others; none is lost", () => {
		const { sheet } = compose({ claims: [claim("a", "1")], side: table(80) });
		const said = textsOf(sheet.node);
		const listed = said.filter((one) => one.startsWith("行 ")).length;
		expect(listed).toBeGreaterThan(5);
		expect(said).toContain(`另有 ${80 - listed} 行`);
	});

	test("leaves no row out where all have room", () => {
		const said = textsOf(compose({ side: table(11) }).sheet.node);
		expect(said.filter((one) => one.startsWith("行 "))).toHaveLength(11);
		expect(said.some((one) => one.startsWith("另有"))).toBe(false);
	});

	test("explains every sign, beside the map or under it", () => {
		for (const side of [null, table(4)]) {
			const { sheet, scene, speech } = compose({ claims: [claim("a", "1")], side });
			const entries = makeLegend(scene, speech).flatMap((section) => section.entries.map(({ id }) => id));
			const drawn = findAll(sheet.node, ({ attributes }) => "data-entry" in attributes);
			expect(drawn.map(({ attributes }) => attributes["data-entry"]).sort()).toEqual(entries.sort());
		}
	});

	test("has the map all to itself where there is nothing to say", () => {
		const widthOf = (picture: Partial<BriefingPicture>) => {
			const { sheet } = compose(picture);
			const [map] = findAll(sheet.node, ({ attributes }) => attributes["data-part"] === "map");
			return Number(map?.attributes.width);
		};
		expect(widthOf({})).toBeGreaterThan(widthOf({ claims: [claim("a", "1")] }) + 300);
	});
});
