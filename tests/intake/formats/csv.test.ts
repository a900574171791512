import fc from "fast-check";
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { cellsOf, read, refusal, rulesOf } from "./read";

const HEADER = "编号,名称,户数";

describe("delimiters", () => {
	for (const [what, delimiter] of [
		["commas", ","],
		["tabs", "\t"],
		["semicolons", ";"],
		["bars", "|"],
		["full-width commas", "，"],
	] as const) {
		test(`a table cut by ${what} is read`, async () => {
			const text = `编号,名称,户数\nA1,甲院,120`.replaceAll(",", delimiter);
			const table = await read("a.csv", text);
			expect(table.headers).toEqual(["编号", "名称", "户数"]);
			expect(cellsOf(table)).toEqual([["A1", "甲院", "120"]]);
		});
	}

	test("commas within the cells of a tab-separated file cut nothing", async () => {
		const table = await read("a.txt", "名称\t坐标\n甲院\t102.7,25.04\n乙院\t102.8,25.05\n");
		expect(cellsOf(table)).toEqual([
			["甲院", "102.7,25.04"],
			["乙院", "102.8,25.05"],
		]);
		expect(table.format).toBe("tsv");
	});

	test("lists within cells do not outvote the delimiter, also when rows are ragged", async () => {
		const table = await read("a.csv", `编号,名称,出入口\nA1,甲,1 2;3 4\nA2,乙,1 2;3 4,x\nA3,丙,1 2;3 4\n`);
		expect(table.headers).toEqual(["编号", "名称", "出入口"]);
	});

	test("Excel's first line sep=; states the delimiter and is no row", async () => {
		const table = await read("a.csv", "sep=;\r\n编号;名称\r\nA1;a,b\r\n");
		expect(cellsOf(table)).toEqual([["A1", "a,b"]]);
		expect(table.headerRow).toBe(1);
	});
});

describe("rows", () => {
	for (const [what, end] of [
		["CRLF", "\r\n"],
		["LF", "\n"],
		["CR", "\r"],
	] as const) {
		test(`lines that end with ${what} are rows, and a quoted line break starts none`, async () => {
			const table = await read("a.csv", [HEADER, `A1,"甲\n院",1`, "", "A2,乙院,2"].join(end));
			expect(table.rows.map(({ row }) => row)).toEqual([2, 4]);
			expect(table.rows[0]?.cells[1]).toBe("甲\n院");
		});
	}

	test("a file that ends its lines in two ways loses no row", async () => {
		const table = await read("a.csv", `${HEADER}\r\nA1,甲,1\nA2,乙,2\r\nA3,丙,3`);
		expect(table.rows).toHaveLength(3);
	});

	test("a row with more or fewer cells keeps them, for whoever judges rows", async () => {
		const table = await read("a.csv", `${HEADER}\nA1,甲\nA2,乙,2,3\n`);
		expect(cellsOf(table)).toEqual([
			["A1", "甲"],
			["A2", "乙", "2", "3"],
		]);
	});

	test("the empty cells an office program adds at the end are no cells", async () => {
		const table = await read("a.csv", `${HEADER},,,\nA1,甲,,,,\n,,,,,\nA2,乙,2,,,`);
		expect(table.headers).toEqual(["编号", "名称", "户数"]);
		expect(cellsOf(table)).toEqual([
			["A1", "甲", ""],
			["A2", "乙", "2"],
		]);
	});

	test("a quotation mark without its partner is noted at its row", async () => {
		const table = await read("a.csv", `${HEADER}\nA1,甲,1\nA2,"乙,2\nA3,丙,3\n`);
		expect(table.notes).toContainEqual({ row: 3, fault: { rule: "broken-quote", field: "", value: "" } });
	});

	test("headers that a program would trip over are plain headers", async () => {
		const table = await read("a.csv", "__proto__,constructor\n1,2\n");
		expect(table.headers).toEqual(["__proto__", "constructor"]);
		expect(cellsOf(table)).toEqual([["1", "2"]]);
	});

	test("a column of values without a name between named ones is noted", async () => {
		const table = await read("a.csv", "编号,,名称\nA1,备用,甲\n");
		expect(table.notes).toContainEqual({
			row: null,
			fault: { rule: "column-without-header", field: "B", value: "备用" },
		});
	});
});

describe("encodings", () => {
	// 编号,名称 and below A1,𠀀 (U+20000, four bytes) in GB18030.
	const GB = Uint8Array.of(
		0xb1,
		0xe0,
		0xba,
		0xc5,
		0x2c,
		0xc3,
		0xfb,
		0xb3,
		0xc6,
		0x0a,
		0x41,
		0x31,
		0x2c,
		0x95,
		0x32,
		0x82,
		0x36,
		0x0a,
	);

	test("what an office program saves in GB18030 is read, with a four-byte character, and said", async () => {
		const table = await read("a.csv", GB);
		expect(cellsOf(table)).toEqual([["A1", "𠀀"]]);
		expect(table.encoding).toBe("gb18030");
		expect(rulesOf(table)).toContain("decoded-gb18030");
	});

	test("rare characters survive in UTF-8, with and without a mark", async () => {
		for (const mark of ["", "\ufeff"]) {
			const table = await read("a.csv", `${mark}编号,名称\nA1,𠮷㐀𠀀\n`);
			expect(table.headers[0]).toBe("编号");
			expect(cellsOf(table)).toEqual([["A1", "𠮷㐀𠀀"]]);
		}
	});

	test("Excel's Unicode text (UTF-16 with tabs) is read", async () => {
		const text = "\ufeff编号\t名称\r\nA1\t甲𠮷\r\n";
		const bytes = new Uint8Array(text.length * 2);
		for (const [at, unit] of [...Array(text.length).keys()].map((at) => [at, text.charCodeAt(at)] as const)) {
			bytes.set([unit & 0xff, unit >> 8], at * 2);
		}
		const table = await read("a.txt", bytes);
		expect(cellsOf(table)).toEqual([["A1", "甲𠮷"]]);
		expect(table.encoding).toBe("utf-16le");
	});

	test("a stated encoding decides, and what it cannot read is counted", async () => {
		const table = await read("a.csv", GB, { encoding: "utf-8" });
		const note = table.notes.find(({ fault }) => fault.rule === "undecodable-characters");
		expect(Number(note?.fault.value)).toBeGreaterThan(3);
		expect(note?.fault.detail).toBe("utf-8");
	});

	test("a UTF-8 file cut in the middle of a character stays UTF-8", async () => {
		const bytes = strToU8("编号,名称\nA1,甲院\nA2,乙院子里的老房子");
		const table = await read("a.csv", bytes.subarray(0, bytes.length - 1));
		expect(table.encoding).toBe("utf-8");
		expect(table.rows[0]?.cells).toEqual(["A1", "甲院"]);
		expect(rulesOf(table)).toContain("undecodable-characters");
	});
});

describe("an apostrophe at the beginning of a cell", () => {
	test.each([
		["before a formula", "'=1+1", "=1+1"],
		["before a dialling code", "'+86 871 1234", "+86 871 1234"],
		["before a line within the cell", '"甲院\n\'@乙"', "甲院\n@乙"],
		["twice, of which one is the text's own", "''=1", "'=1"],
	])("%s is the mark of a text and no part of it", async (_what, cell, text) => {
		expect(cellsOf(await read("a.csv", `${HEADER}\nA1,${cell},120`))).toEqual([["A1", text, "120"]]);
	});

	test.each([
		["of a shortened year", "'98小区"],
		["of a name", "'t Hof -5"],
		["of a quotation", "'和平'里"],
		["alone", "'"],
		["twice", "''"],
		["behind the first sign", "O'Neil=1"],
		["of feet and inches", "5'-6'"],
		["before a blank", "' 甲院"],
	])("%s stays", async (_what, cell) => {
		expect(cellsOf(await read("a.csv", `${HEADER}\nA1,${cell},120`))).toEqual([["A1", cell, "120"]]);
	});

	test("stays beside a line that our own files would have marked too", async () => {
		const cell = "'-5\n=1";
		expect(cellsOf(await read("a.csv", `${HEADER}\nA1,"${cell}",120`))).toEqual([["A1", cell, "120"]]);
	});
});

test("a list of numbers, whose first bytes another format also uses, is text", async () => {
	for (const line of ["12345678901", "C0000000000", "01000000000"]) {
		expect((await read("a.csv", `${line}\n`.repeat(20_000))).rows.length).toBe(0);
	}
});

describe("limits", () => {
	test("a file of more rows than may be is refused", async () => {
		expect((await refusal("a.csv", `a,b\n${"1,2\n".repeat(202_000)}`)).rule).toBe("too-many-rows");
		expect((await refusal("a.csv", "\n".repeat(2_000_001))).rule).toBe("too-many-rows");
	});

	test("two hundred thousand rows are read", async () => {
		expect((await read("a.csv", `a,b\n${"1,2\n".repeat(200_000)}`)).rows).toHaveLength(200_000);
	});

	test("a file of more columns than may be is refused", async () => {
		expect((await refusal("a.csv", "a,".repeat(1_001))).rule).toBe("too-many-columns");
		expect((await refusal("a.csv", ",".repeat(3_000_000))).rule).toBe("too-many-columns");
	});
});

const WORD = fc
	.string({
		unit: fc.constantFrom("a", "B", "7", " ", ",", ";", "\t", "|", '"', "\n", "楼", "𠮷", "，"),
		maxLength: 8,
	})
	.map((text) => text.trim());
const TABLES = fc
	.integer({ min: 2, max: 5 })
	.chain((width) =>
		fc.array(fc.array(WORD, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
	);

test("any table written with any delimiter, quotes and ends of lines reads back the same", async () => {
	const styles = fc.record({
		delimiter: fc.constantFrom(",", "\t", ";", "|"),
		end: fc.constantFrom("\n", "\r\n", "\r"),
		isQuoted: fc.boolean(),
		mark: fc.constantFrom("", "\ufeff"),
	});
	await fc.assert(
		fc.asyncProperty(TABLES, styles, async (rows, { delimiter, end, isQuoted, mark }) => {
			const quote = (cell: string) =>
				isQuoted || /["\n\r,;\t|，]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
			const headers = (rows[0] ?? []).map((_, at) => `列${"甲乙丙丁戊"[at]}`);
			const text = [headers, ...rows].map((cells) => cells.map(quote).join(delimiter)).join(end);
			const table = await read("a.csv", mark + text, { headerRow: 1 });
			const full = rows.filter((cells) => cells.some((cell) => cell !== ""));
			expect(table.headers).toEqual(headers);
			expect(cellsOf(table)).toEqual(full);
		}),
		{ numRuns: 300 },
	);
});
