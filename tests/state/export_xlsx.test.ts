import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { ExportTable } from "../../src/domain/selection/export/export_table";
import { writeWorkbook } from "../../src/state/export_xlsx";
import { read } from "../intake/formats/read";

const COLUMNS: ExportTable["columns"] = [
	{ id: "id", header: "编号", kind: "text" },
	{ id: "name", header: "名称", kind: "text" },
	{ id: "households", header: "户数", kind: "number" },
];

const table = (rows: ExportTable["rows"]): ExportTable => ({
	remarks: [{ name: "方案", value: "=会议稿" }],
	columns: COLUMNS,
	rows,
});
const sheetOf = (bytes: Uint8Array) =>
	strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());

// jsdom has bytes of its own, which the reader does not take for bytes.
const readBack = async (rows: ExportTable["rows"]) =>
	(await read("选点.xlsx", Uint8Array.from(writeWorkbook(table(rows), "选点")))).rows.map(
		({ cells }) => cells,
	);

describe("an exported workbook", () => {
	test("holds texts as texts and never as formulas, and is read again as the same values", async () => {
		const hostile = [
			"=1+1",
			"+1",
			"-1",
			"@a",
			"＝1",
			"一\n=1+1",
			"a\r\n=b",
			"_x003D_1",
			"'=1",
			'<&>"',
			"\u0007=1",
		];
		const rows = hostile.map((text, at) => [`N${at}`, text, -at - 0.5] as const);
		expect(await readBack(rows)).toEqual(rows.map(([id, name, number]) => [id, name, String(number)]));
		const sheet = sheetOf(writeWorkbook(table(rows), "选点"));
		expect(sheet).not.toMatch(/<f[ >/]/);
		expect(sheet.match(/t="inlineStr"/g)).toHaveLength(2 + COLUMNS.length + 2 * rows.length);
	});

	test("loses no character of any text", async () => {
		const text = fc.string({ unit: "binary", minLength: 1 }).map((one) => `甲${one}乙`);
		await fc.assert(
			fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), async (names) => {
				const rows = names.map((name, at) => [`N${at}`, name, at] as const);
				expect((await readBack(rows)).map(([, name]) => name)).toEqual(names);
			}),
			{ numRuns: 12 },
		);
	});

	test("has no cell for what is not known", async () => {
		expect(
			await readBack([
				["A1", null, null],
				["A2", "乙", 3],
			]),
		).toEqual([
			["A1", "", ""],
			["A2", "乙", "3"],
		]);
	});

	test("is refused when a text is longer than a cell can hold", () => {
		expect(() => writeWorkbook(table([["A1", "长".repeat(32_768), 1]]), "选点")).toThrow("B3");
	});

	test("is the same bytes for the same table", () => {
		const rows = [["A1", "甲", 1]] as const;
		expect(writeWorkbook(table(rows), "选点")).toEqual(writeWorkbook(table(rows), "选点"));
	});
});
