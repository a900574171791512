import { describe, expect, test } from "vitest";
import { findHeaderRow, joinHeaders } from "../../../src/intake/formats/header_row";
import { cellsOf, read, refusal, rulesOf } from "./read";

const KNOWN = new Set(["编号", "名称", "户数", "经度", "纬度"]);
const isKnown = (header: string) => KNOWN.has(header);
const nothingKnown = (_header: string) => false;

function headersOf(rows: readonly (readonly string[])[], known = nothingKnown): readonly string[] {
	return joinHeaders(rows, findHeaderRow(rows, known));
}

describe("finding the header", () => {
	test("a table that begins with its header keeps it, whatever the words", () => {
		expect(
			findHeaderRow(
				[
					["a", "b"],
					["x", "y"],
					["z", "w"],
				],
				nothingKnown,
			),
		).toEqual({ at: 0, group: null });
	});

	test("titles, explanations and dates above are passed over without knowing a word", () => {
		const rows = [
			["老旧小区台账"],
			["填表人：甲", "", "2019-05-31"],
			[`说明：一、${"请按实际填写".repeat(20)}`, "见附件"],
			["号", "称", "数", "度"],
			["A1", "甲", "1", "2"],
			["A2", "乙", "3", "4"],
		];
		expect(findHeaderRow(rows, nothingKnown).at).toBe(3);
	});

	test("known words win over the shape", () => {
		const rows = [
			["单位", "区", "年", "表"],
			["编号", "名称", "户数"],
			["A1", "甲", "1", "x"],
		];
		expect(findHeaderRow(rows, isKnown).at).toBe(1);
	});

	test("the same header again further down is not taken for the first", () => {
		const rows = [
			["编号", "名称"],
			["A1", "甲"],
			["编号", "名称"],
			["A2", "乙"],
		];
		expect(findHeaderRow(rows, isKnown).at).toBe(0);
	});

	test("one column has its header in the first row", () => {
		expect(findHeaderRow([["编号"], ["A1"], ["A2"]], isKnown).at).toBe(0);
	});

	test("nothing at all is no crash", () => {
		expect(joinHeaders([], findHeaderRow([], isKnown))).toEqual([]);
	});
});

describe("a header of two lines", () => {
	const data = [
		["A1", "甲", "102.7", "25.0", "10", "20"],
		["A2", "乙", "102.8", "25.1", "11", "21"],
	];

	test("names below fill the gaps that group titles leave", () => {
		const rows = [
			["编号", "名称", "位置", "", "规模", ""],
			["", "", "经度", "纬度", "户数", "面积"],
			...data,
		];
		const expected = ["编号", "名称", "经度", "纬度", "户数", "面积"];
		expect(headersOf(rows)).toEqual(expected);
		expect(headersOf(rows, isKnown)).toEqual(expected);
	});

	test("a group title is said only before a name that would not be unique", () => {
		const rows = [
			["", "", "之前", "", "之后", ""],
			["编号", "名称", "户数", "面积", "户数", "车位"],
			...data,
		];
		expect(headersOf(rows, isKnown)).toEqual(["编号", "名称", "之前·户数", "面积", "之后·户数", "车位"]);
	});
});

describe("rows that are no records", () => {
	test("sums, units and a repeated header are skipped, noted and not counted", async () => {
		const table = await read(
			"a.csv",
			"台账,,\n编号,名称,户数\n,,（户）\nA1,甲,10\n小计,,10\n编号,名称,户数\nA2,乙,5\n,合 计：,15\n",
		);
		expect(cellsOf(table)).toEqual([
			["A1", "甲", "10"],
			["A2", "乙", "5"],
		]);
		expect(table.notes.map(({ row, fault }) => [row, fault.rule])).toEqual([
			[3, "units-row"],
			[5, "total-row"],
			[6, "repeated-header"],
			[8, "total-row"],
		]);
	});

	test("a record whose name only begins like a sum stays", async () => {
		const table = await read("a.csv", "名称,户数\n合计里小区,10\n总计院,5\n");
		expect(table.rows).toHaveLength(2);
		expect(rulesOf(table)).toEqual([]);
	});
});

describe("a header somebody named", () => {
	const text = "甲,乙\n编号,名称\nA1,一\n";

	test("is the header, and what stands above it is passed over", async () => {
		expect((await read("a.csv", text, { headerRow: 1 })).headers).toEqual(["甲", "乙"]);
		expect(cellsOf(await read("a.csv", text, { headerRow: 2 }))).toEqual([["A1", "一"]]);
	});

	test("is refused when the row is empty or beyond the end", async () => {
		expect(await refusal("a.csv", text, { headerRow: 9 })).toMatchObject({
			rule: "no-such-header-row",
			value: "9",
			detail: "3",
		});
	});
});
