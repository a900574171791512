import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { readTable } from "../../../src/intake/formats";
import { makeSimpleWorkbook, makeWorkbook, writeParts } from "./make_workbook";
import { cellsOf, read, refusal, rulesOf } from "./read";

const HEADER = ["编号", "名称", "户数"];
const xml = (text: string) => ({ xml: text });

describe("sheets", () => {
	const sheet = (name: string, rows: readonly (readonly string[])[], state?: "hidden" | "veryHidden") => ({
		name,
		rows,
		...(state && { state }),
	});

	test("the first visible sheet with rows is read; hidden and other ones with rows are named", async () => {
		const book = makeWorkbook({
			sheets: [
				sheet("底稿", [HEADER, ["H1", "藏", "1"]], "hidden"),
				sheet("封面", []),
				sheet("台账", [HEADER, ["A1", "甲", "1"]]),
				sheet("另册", [HEADER, ["B1", "乙", "1"]]),
				sheet("深藏", [HEADER], "veryHidden"),
			],
		});
		const table = await read("a.xlsx", book);
		expect(table.sheet).toBe("台账");
		expect(table.sheets.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual(["底稿", "深藏"]);
		const noted = table.notes.map(({ fault }) => [fault.rule, fault.value]);
		expect(noted).toEqual([
			["hidden-sheet-with-rows", "底稿"],
			["other-sheet-with-rows", "另册"],
			["hidden-sheet-with-rows", "深藏"],
		]);
		expect((await read("a.xlsx", book, { sheet: "底稿" })).rows[0]?.cells[0]).toBe("H1");
		expect(await refusal("a.xlsx", book, { sheet: "没有" })).toMatchObject({
			rule: "unknown-sheet",
			detail: "底稿、封面、台账、另册、深藏",
		});
	});

	test("a cover or instructions before the ledger are passed over when the ledger's headers are known", async () => {
		const sheets = [
			sheet("填表说明", [["请如实填写"], ["不详的留空"]]),
			sheet("台账", [HEADER, ["A1", "甲", "1"]]),
		];
		const book = makeWorkbook({ sheets });
		const known = (header: string) => HEADER.includes(header);
		const options = { encoding: null, sheet: null, headerRow: null };
		const table = await readTable({ name: "a.xlsx", bytes: book }, options, known);
		expect(table.sheet).toBe("台账");
		expect(rulesOf(table)).toEqual(["other-sheet-with-rows"]);
	});

	test("a workbook whose only rows are hidden says so", async () => {
		const book = makeWorkbook({ sheets: [sheet("空", []), sheet("底稿", [HEADER], "hidden")] });
		expect(await refusal("a.xlsx", book)).toMatchObject({ rule: "only-hidden-sheets", value: "底稿" });
		expect((await refusal("a.xlsx", makeSimpleWorkbook([]))).rule).toBe("no-sheet-with-rows");
	});
});

describe("cells", () => {
	test("numbers stand as a spreadsheet shows them", async () => {
		const book = makeSimpleWorkbook([
			["编号", "一", "二", "三", "四", "五"],
			["00123", 25.040000000000003, 1e21, 1e-7, 9007199254740991, xml("<c><v>1.0E+3</v></c>")],
		]);
		expect(cellsOf(await read("a.xlsx", book))[0]).toEqual([
			"00123",
			"25.04",
			"1000000000000000000000",
			"0.0000001",
			"9007199254740991",
			"1000",
		]);
	});

	for (const [is1904, first, leap] of [
		[false, "1998-05-01", "1900-02-28"],
		[true, "2002-05-02", "1904-02-29"],
	] as const) {
		test(`dates count from ${is1904 ? 1904 : 1900} as the workbook says`, async () => {
			const book = makeWorkbook({
				is1904,
				styles: {
					formats:
						'<numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="177" formatCode="0.00&quot; m&quot;"/><numFmt numFmtId="178" formatCode="00000"/>',
					cells:
						'<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="178"/><xf numFmtId="20"/>',
				},
				sheets: [
					{
						name: "s",
						rows: [
							["a", "b", "c", "d", "e", "f"],
							[
								xml('<c s="1"><v>35916</v></c>'),
								xml('<c s="2"><v>59</v></c>'),
								xml('<c s="3"><v>59.5</v></c>'),
								xml('<c s="4"><v>123</v></c>'),
								xml('<c s="0"><v>1998</v></c>'),
								xml('<c s="5"><v>0.5</v></c>'),
							],
						],
					},
				],
			});
			const cells = cellsOf(await read("a.xlsx", book))[0];
			expect(cells).toEqual([first, leap, "59.5", "00123", "1998", "12:00:00"]);
		});
	}

	test("formulas give their last value, errors their name, truth a word", async () => {
		const book = makeSimpleWorkbook([
			["a", "b", "c", "d", "e"],
			[
				xml("<c><f>SUM(1,2)</f><v>3</v></c>"),
				xml('<c t="str"><f>A1&amp;"x"</f><v>甲x</v></c>'),
				xml('<c t="e"><v>#REF!</v></c>'),
				true,
				xml('<c t="d"><v>2019-05-31T00:00:00</v></c>'),
			],
		]);
		expect(cellsOf(await read("a.xlsx", book))[0]).toEqual(["3", "甲x", "#REF!", "是", "2019-05-31"]);
	});

	test("runs of one text belong together, and a reading aid above it does not belong to it", async () => {
		const book = makeWorkbook({
			strings:
				'<si><r><t>红</t></r><r><rPr/><t xml:space="preserve"> 云</t></r></si><si><t>楼</t><rPh sb="0" eb="1"><t>ろう</t></rPh></si><si><t>a&amp;b&lt;_x0041_</t></si>',
			sheets: [
				{
					name: "s",
					rows: [["a", "b", "c", "d"], [0, 1, 2, 9].map((at) => xml(`<c t="s"><v>${at}</v></c>`))],
				},
			],
		});
		const table = await read("a.xlsx", book);
		expect(cellsOf(table)[0]).toEqual(["红 云", "楼", "a&b<A", ""]);
		expect(table.notes).toContainEqual({
			row: 2,
			fault: { rule: "lost-cell-text", field: "D2", value: "" },
		});
	});

	test("entities other than those of XML stay text", async () => {
		const book = makeSimpleWorkbook([
			["a", "b"],
			[xml('<c t="inlineStr"><is><t>&#x697c;&#65;&nbsp;&lol;&amp;lt;</t></is></c>'), "x"],
		]);
		expect(cellsOf(await read("a.xlsx", book))[0]?.[0]).toBe("楼A&nbsp;&lol;&lt;");
	});
});

describe("header and merged cells", () => {
	test("the header is found below a merged title and a note, and keeps the number of its row", async () => {
		const book = makeSimpleWorkbook(
			[["2019年老旧小区台账", null, null], ["填表单位：甲", null, "单位：户"], null, HEADER, ["A1", "甲", 1]],
			["A1:C1"],
		);
		const table = await read("a.xlsx", book);
		expect(table.headerRow).toBe(4);
		expect(table.headers).toEqual(HEADER);
		expect(table.rows).toEqual([{ row: 5, cells: ["A1", "甲", "1"] }]);
	});

	test("a cell merged over several rows holds for each of them, and the file says so once", async () => {
		const book = makeSimpleWorkbook(
			[
				["街道", "编号", "名称"],
				["甲街", "A1", "一"],
				[null, "A2", "二"],
				[null, "A3", "三"],
				[null, null, null],
				["乙街", "A4", "四"],
			],
			["A2:A5"],
		);
		const table = await read("a.xlsx", book);
		expect(cellsOf(table).map(([first]) => first)).toEqual(["甲街", "甲街", "甲街", "乙街"]);
		expect(table.notes).toEqual([
			{ row: null, fault: { rule: "merged-cells-filled", field: "", value: "2" } },
		]);
	});

	test("group titles with names below make one header", async () => {
		const book = makeSimpleWorkbook(
			[
				["编号", "名称", "改造前", null, "改造后", null],
				[null, null, "户数", "面积", "户数", "面积"],
				["A1", "甲", 1, 2, 3, 4],
			],
			["A1:A2", "B1:B2", "C1:D1", "E1:F1"],
		);
		const table = await read("a.xlsx", book);
		expect(table.headers).toEqual([
			"编号",
			"名称",
			"改造前·户数",
			"改造前·面积",
			"改造后·户数",
			"改造后·面积",
		]);
		expect(cellsOf(table)).toEqual([["A1", "甲", "1", "2", "3", "4"]]);
	});

	test("merged cells that claim a million rows cost nothing", async () => {
		const merges = Array.from({ length: 20_000 }, () => "A2:A1048576");
		const rows = [
			HEADER,
			["A1", "甲", "1"],
			...Array.from({ length: 2_000 }, (_, at) => [null, `乙${at}`, 1]),
		];
		expect((await refusal("a.xlsx", makeSimpleWorkbook(rows, merges))).rule).toBe("too-many-cells");
	});
});

describe("writers", () => {
	const rows = [HEADER, ["A1", "甲 & <乙>", 1], ["A2", "丙", 2]];
	const expected = [
		["A1", "甲 & <乙>", "1"],
		["A2", "丙", "2"],
	];
	test("a workbook with targets from the root, without references and shared strings is read, as WPS writes it", async () => {
		const book = makeWorkbook({ isAbsolute: true, sheets: [{ name: "Sheet1", rows, isSilent: true }] });
		expect(cellsOf(await read("a.et", book))).toEqual(expected);
	});

	test("strict OOXML with prefixes is read", async () => {
		const book = makeWorkbook({ isStrict: true, sheets: [{ name: "Sheet1", rows }] });
		expect(cellsOf(await read("a.xlsx", book))).toEqual(expected);
	});

	test("what another program writes is read, dates included", async () => {
		const cell = (value: string) => ({ type: String, value });
		const data = [
			["编号", "名称", "户数", "日期"].map(cell),
			[
				cell("00123"),
				cell("𠮷㐀 & “甲”"),
				{ type: Number, value: 25.04 },
				{ type: Date, value: new Date(Date.UTC(1998, 4, 1)), format: "yyyy-mm-dd" },
			],
		];
		const buffer = await writeExcelFile(data).toBuffer();
		const table = await read("a.xlsx", new Uint8Array(buffer));
		expect(cellsOf(table)).toEqual([["00123", "𠮷㐀 & “甲”", "25.04", "1998-05-01"]]);
	});
});

describe("hostile workbooks", () => {
	const book = { sheets: [{ name: "s", rows: [HEADER, ["A1", "甲", "1"]] }] };
	const withPart = (path: string, text: string) =>
		zipSync({ ...writeParts(book), [path]: strToU8(text) }, { level: 6 });

	test("a document type is refused, so that no entity can be declared", async () => {
		const bomb =
			'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><row><c><v>&b;</v></c></row></worksheet>';
		expect(await refusal("a.xlsx", withPart("xl/worksheets/sheet1.xml", bomb))).toMatchObject({
			rule: "xml-doctype",
		});
	});

	test("a sheet without its part, or cut off within a tag, is called damaged", async () => {
		const parts = writeParts(book);
		delete parts["xl/worksheets/sheet1.xml"];
		expect((await refusal("a.xlsx", zipSync(parts))).rule).toBe("no-sheet-with-rows");
		expect(
			(await refusal("a.xlsx", withPart("xl/worksheets/sheet1.xml", "<worksheet><c><v>1</v></c><row "))).rule,
		).toBe("workbook-damaged");
	});

	test("few bytes cannot claim millions of cells", async () => {
		const row = '<row><c r="ALL1"><v>1</v></c></row>';
		const sheet = `<worksheet><sheetData>${row.repeat(150_000)}</sheetData></worksheet>`;
		expect((await refusal("a.xlsx", withPart("xl/worksheets/sheet1.xml", sheet))).rule).toBe(
			"too-many-cells",
		);
		const wide = '<worksheet><row><c r="XFD1"><v>1</v></c></row></worksheet>';
		expect((await refusal("a.xlsx", withPart("xl/worksheets/sheet1.xml", wide))).rule).toBe(
			"too-many-columns",
		);
	});

	test("a sheet listed a hundred thousand times is unpacked once", async () => {
		const sheets = '<sheet name="s" sheetId="1" r:id="rId1"/>'.repeat(100_000);
		const table = await read(
			"a.xlsx",
			withPart("xl/workbook.xml", `<workbook><sheets>${sheets}</sheets></workbook>`),
		);
		expect(table.rows).toHaveLength(1);
	});

	test("names of the language are plain headers and tags", async () => {
		const named = makeSimpleWorkbook([
			["__proto__", "constructor", "hasOwnProperty"],
			["1", "2", "3"],
		]);
		expect(cellsOf(await read("a.xlsx", named))).toEqual([["1", "2", "3"]]);
		const tagged = withPart(
			"xl/worksheets/sheet1.xml",
			"<worksheet><constructor/><__proto__></__proto__><row><c><v>1</v></c></row></worksheet>",
		);
		expect((await read("a.xlsx", tagged)).headers).toEqual(["1"]);
	});
});

test("any table of text written as a workbook reads back the same", async () => {
	const word = fc
		.string({ unit: "grapheme", maxLength: 6 })
		.map((text) => text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "").trim());
	const tables = fc
		.integer({ min: 2, max: 5 })
		.chain((width) => fc.array(fc.array(word, { minLength: width, maxLength: width }), { maxLength: 6 }));
	await fc.assert(
		fc.asyncProperty(tables, fc.boolean(), async (rows, isSilent) => {
			const headers = Array.from({ length: rows[0]?.length ?? 2 }, (_, at) => `列${at}名`);
			const sheets = [{ name: "s", rows: [headers, ...rows], isSilent }];
			const table = await read("a.xlsx", makeWorkbook({ sheets }), { headerRow: 1 });
			expect(table.headers).toEqual(headers);
			expect(cellsOf(table)).toEqual(rows.filter((cells) => cells.some((cell) => cell !== "")));
			expect(rulesOf(table)).toEqual([]);
		}),
		{ numRuns: 100 },
	);
});
