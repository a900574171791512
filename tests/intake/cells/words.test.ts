import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { parseTruth, parseWords } from "../../../src/intake/cells";
import {
	parseCameraPlace,
	parseCameraStatus,
	parseManagement,
	parseParkingKind,
	parseRenovation,
	parseStructureGrade,
} from "../../../src/intake/columns/words";

describe("words of the vocabularies", () => {
	test.each([
		["专业化物业", "commercial"],
		["无人管理", "unmanaged"],
		["unmanaged", "unmanaged"],
		["未登记", "unknown"],
		["", "unknown"],
	])("“%s” is agreed and passes without a word", (text, value) => {
		expect(parseManagement(text)).toEqual({ ok: true, value });
	});

	test.each([
		["专业物业", "commercial", "专业化物业"],
		["物业公司", "commercial", "专业化物业"],
		["商品房物业", "commercial", "专业化物业"],
		["单位自建自管", "work_unit", "单位自管"],
		["单位管理", "work_unit", "单位自管"],
		["房管科", "work_unit", "单位自管"],
		["业主自治", "owners", "业主自管"],
		["自管会", "owners", "业主自管"],
		["社区托管", "community", "社区代管"],
		["居委会代管", "community", "社区代管"],
		["无物业", "unmanaged", "无人管理"],
		["无物业管理", "unmanaged", "无人管理"],
		["散居院落", "unmanaged", "无人管理"],
		["失管", "unmanaged", "无人管理"],
		["单位 自管", "work_unit", "单位自管"],
		["Property Company", "commercial", "专业化物业"],
		["Work-unit managed", "work_unit", "单位自管"],
	])("“%s” is %s, read as %s and said", (text, value, repairedTo) => {
		expect(parseManagement(text)).toEqual({ ok: true, value, repairedTo });
	});

	test.each([
		["已完工", "done"],
		["完成", "done"],
		["在建", "underway"],
		["施工中", "underway"],
		["拟改造", "planned"],
		["计划", "planned"],
		["未启动", "none"],
		["未实施", "none"],
	])("a renovation “%s” is %s", (text, value) => {
		expect(parseRenovation(text)).toMatchObject({ ok: true, value });
	});

	test.each([
		[parseCameraStatus, "离线", "broken"],
		[parseCameraStatus, "在线", "working"],
		[parseCameraPlace, "大门口", "entrance"],
		[parseParkingKind, "地下车库", "underground"],
		[parseStructureGrade, "Ｃ级", "C"],
	] as const)("other vocabularies know their synonyms too (%#)", (parse, text, value) => {
		expect(parse(text)).toMatchObject({ ok: true, value });
	});

	test("无 alone does not say that nobody manages the compound", () => {
		expect(parseManagement("无")).toEqual({ ok: true, value: "unknown", unknownAs: "无" });
	});

	test("a word nobody agreed on is withheld, the nearest known one first", async () => {
		// A parser looks up so many unknown words in its life and no more; this one has looked up none.
		vi.resetModules();
		const fresh = await import("../../../src/intake/columns/words");
		const cell = fresh.parseManagement("单位自官");
		expect(cell).toMatchObject({ ok: false, rule: "unknown-word" });
		expect(cell.ok ? "" : cell.detail).toMatch(/^单位自管（最接近 \/ nearest） · 专业化物业/);
	});

	test("a word far from all is withheld with the list alone", () => {
		const cell = parseManagement("琉璃瓦");
		expect(cell.ok ? "" : cell.detail).toBe("专业化物业 · 单位自管 · 业主自管 · 社区代管 · 无人管理");
	});

	test.each(["constructor", "__proto__", "toString", "hasOwnProperty"])(
		"“%s” is a word only to JavaScript",
		(text) => {
			expect(parseManagement(text)).toMatchObject({ ok: false, rule: "unknown-word" });
			expect(parseTruth(text)).toMatchObject({ ok: false, rule: "unknown-word" });
		},
	);

	test("no text makes it throw", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
				expect(typeof parseManagement(text).ok).toBe("boolean");
			}),
			{ seed: 9, numRuns: 1_000 },
		);
	});
});

describe("yes and no", () => {
	test.each(["是", "有", "true", "√", "✓", "Y", "yes", "1", "已成立"])("“%s” is yes", (text) => {
		expect(parseTruth(text)).toMatchObject({ ok: true, value: true });
	});

	test.each(["否", "无", "false", "×", "N", "no", "0", "未成立", "没有", "ｘ"])("“%s” is no", (text) => {
		expect(parseTruth(text)).toMatchObject({ ok: true, value: false });
	});

	test("what is not one of the four agreed words is said", () => {
		expect(parseTruth("无")).toEqual({ ok: true, value: false });
		expect(parseTruth("√")).toEqual({ ok: true, value: true, repairedTo: "是" });
		expect(parseTruth("不详")).toEqual({ ok: true, value: null, unknownAs: "不详" });
		expect(parseTruth("筹备中")).toMatchObject({ ok: false, rule: "unknown-word" });
	});
});

describe("plain text", () => {
	test("is kept as written; what says unknown is unknown", () => {
		expect(parseWords("甲一 院 ")).toEqual({ ok: true, value: "甲一 院 " });
		expect(parseWords("无名巷")).toEqual({ ok: true, value: "无名巷" });
		expect(parseWords("无")).toEqual({ ok: true, value: null, unknownAs: "无" });
		expect(parseWords("")).toEqual({ ok: true, value: null });
	});
});
