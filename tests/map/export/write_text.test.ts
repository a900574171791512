import { describe, expect, test } from "vitest";
import { wrapText } from "../../../src/map/export/write_text";
import { measureByTable } from "../../../src/map/svg/paint/measure_text";

const wrap = (text: string, ems: number) =>
	wrapText(text, { sizePx: 10, color: "#000000", widthPx: ems * 10 }, measureByTable);

describe("a text on a sheet", () => {
	test("that fits stands in one line, an empty one in none", () => {
		expect([wrap("单位自管", 4), wrap("", 4), wrap("  ", 4)]).toEqual([["单位自管"], [], []]);
	});

	test("is broken between ideographs, but no line begins with a stop", () => {
		expect(wrap("形状表示管理类型，填充表示改造状态。", 8)).toEqual([
			"形状表示管理类",
			"型，填充表示改造",
			"状态。",
		]);
	});

	test("is broken between English words and never within one", () => {
		expect(wrap("Nearest working camera within reach", 8)).toEqual([
			"Nearest working",
			"camera within",
			"reach",
		]);
		expect(wrap("Unmanageable", 2)).toEqual(["Unmanageable"]);
	});

	test("loses no letter however narrow the room", () => {
		const text = "数据日期 2019-05-31 · Source: Synthetic 〔2019〕17号 · 示意";
		for (const ems of [1, 3, 7, 20])
			expect(wrap(text, ems).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
	});
});
