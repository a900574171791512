import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readTable } from "../../../src/intake/formats";
import { UnreadableFile } from "../../../src/intake/table";
import { encodeGb18030 } from "../encode";
import { file } from "../import/ask";
import { makeShapefile } from "./make_shapefile";

const SILENT = { encoding: null, sheet: null, headerRow: null };
const isKnown = (header: string) => ["编号", "小区名称", "街道"].includes(header);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (name: string, content: string | Uint8Array) => readTable(file(name, content), SILENT, isKnown);

async function refusalOf(name: string, content: string | Uint8Array) {
	try {
		await read(name, content);
	} catch (error) {
		if (error instanceof UnreadableFile) return error.fault;
		throw error;
	}
	throw new Error(`${name} was read.`);
}

const zip = (parts: Readonly<Record<string, string>>) =>
	zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, bytesOf(text)])));

const RELATIONS =
	'<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>';
const book = (sheet: string) =>
	zip({
		"xl/workbook.xml": '<workbook><sheets><sheet name="表" r:id="r1"/></sheets></workbook>',
		"xl/_rels/workbook.xml.rels": RELATIONS,
		"xl/worksheets/sheet1.xml": sheet,
	});
const text = (cell: string) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`;
const HEADER = `<row>${text("编号")}${text("户数")}</row>`;

describe("documents of other programs are refused with what they are", () => {
	test.each([
		["xl/workbook.bin", "other-spreadsheet", ".xlsb"],
		["content.xml", "other-spreadsheet", "OpenDocument (.ods)"],
		["Index/Document.iwa", "other-spreadsheet", "Numbers"],
		["word/document.xml", "word-file", "Word"],
		["ppt/presentation.xml", "word-file", "PowerPoint"],
		["doc.kml", "xml-file", "KMZ"],
	])("an archive with %s", async (path, rule, value) => {
		expect(await refusalOf("a.xlsx", zip({ [path]: "x" }))).toMatchObject({ rule, value });
	});

	test("an archive without files is empty", async () => {
		expect(await refusalOf("a.zip", zip({}))).toMatchObject({ rule: "file-empty" });
	});

	test("a symbolic link spreadsheet is one; a header that begins alike is none", async () => {
		expect(await refusalOf("a.slk", "ID;PCALCOOO32\nB;Y7;X8\n")).toMatchObject({ rule: "other-spreadsheet" });
		expect((await read("a.csv", "ID;PLZ;编号\n1;2;3\n")).headers).toEqual(["ID", "PLZ", "编号"]);
	});

	test("bytes full of control characters are no text", async () => {
		const bytes = Uint8Array.from({ length: 4_000 }, (_, at) => (at * 37 + 1) % 256);
		expect(await refusalOf("a.csv", bytes)).toMatchObject({ rule: "binary-file" });
	});

	test("two-byte text without its mark is refused with the encoding it seems to be in, and read when that is stated", async () => {
		const bytes = Uint8Array.from(
			[..."编号,a,b\n1,2,3\n"].flatMap((letter) => {
				const code = letter.charCodeAt(0);
				return [code & 255, code >> 8];
			}),
		);
		expect((await refusalOf("a.csv", bytes)).value).toContain("utf-16le");
		const table = await readTable(file("a.csv", bytes), { ...SILENT, encoding: "utf-16le" }, isKnown);
		expect(table.headers).toEqual(["编号", "a", "b"]);
	});
});

describe("nothing is lost unsaid", () => {
	test("a table without a header is refused, so that its first record is not taken for one", async () => {
		const fault = await refusalOf("a.csv", "A1,甲,102.7,25.04\nA2,乙,102.8,25.05\n");
		expect(fault).toMatchObject({ rule: "no-header", value: "1" });
	});

	test("columns named by years are a header", async () => {
		expect((await read("a.csv", "项目,2019,2020\n甲,1,2\n")).headers).toEqual(["项目", "2019", "2020"]);
	});

	test("a last column without a name costs no row", async () => {
		const table = await read("a.csv", "编号,小区名称,\nA1,甲,300\nA2,乙,301\n");
		expect(table.rows.map(({ cells }) => cells.length)).toEqual([3, 3]);
		expect(table.notes.map(({ fault }) => fault.rule)).toEqual(["column-without-header"]);
	});

	test("the end mark of old programs is no row", async () => {
		expect((await read("a.csv", "编号,小区名称\nA1,甲\n\u001a")).rows).toHaveLength(1);
	});

	test("a formula saved without its result is said; one whose result is empty is not", async () => {
		const sheet = (cell: string) =>
			book(`<worksheet><sheetData>${HEADER}<row r="2">${text("A1")}${cell}</row></sheetData></worksheet>`);
		const lost = await read("a.xlsx", sheet('<c r="B2"><f>1+1</f></c>'));
		expect(lost.notes).toEqual([{ row: 2, fault: { rule: "lost-cell-text", field: "B2", value: "" } }]);
		const empty = await read("a.xlsx", sheet('<c r="B2" t="str"><f>""</f><v></v></c>'));
		expect(empty.notes).toEqual([]);
	});

	test("a sheet cut off between two rows is damaged", async () => {
		const cut = book(`<worksheet><sheetData>${HEADER}<row>${text("A1")}${text("3")}</row>`);
		expect(await refusalOf("a.xlsx", cut)).toMatchObject({ rule: "workbook-damaged" });
	});

	test("features without properties still have a place", async () => {
		const geometry = { type: "Point", coordinates: [110, 22] };
		const one = { type: "Feature", properties: null, geometry };
		const table = await read("a.geojson", JSON.stringify({ type: "FeatureCollection", features: [one] }));
		expect(table.rows).toHaveLength(1);
	});
});

describe("an archive that says two things is damaged", () => {
	// One part, stored; its directory entry stands before the last 22 bytes.
	const packed = zipSync({ "a.dbf": bytesOf("x") }, { level: 0 });
	const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
	const end = packed.length - 22;
	const start = view.getUint32(end + 16, true);
	const rebuild = (entries: number, counted: number, change: (view: DataView) => void = () => undefined) => {
		const entry = packed.slice(start, end);
		const parts = [
			packed.slice(0, start),
			...Array.from({ length: entries }, () => entry),
			packed.slice(end),
		];
		const bytes = Uint8Array.from(parts.flatMap((part) => [...part]));
		const changed = new DataView(bytes.buffer);
		changed.setUint16(bytes.length - 12, counted, true);
		change(changed);
		return bytes;
	};

	test("two files of one path", async () => {
		expect(await refusalOf("a.zip", rebuild(2, 2))).toMatchObject({
			rule: "zip-damaged",
			detail: "a.dbf ×2",
		});
	});

	test("a directory with more files than it counts", async () => {
		expect(await refusalOf("a.zip", rebuild(2, 1))).toMatchObject({ rule: "zip-damaged" });
	});

	test("a size that stands elsewhere", async () => {
		const bytes = rebuild(1, 1, (changed) => changed.setUint32(start + 24, 0xffffffff, true));
		expect(await refusalOf("a.zip", bytes)).toMatchObject({ rule: "zip-damaged", detail: "ZIP64" });
	});
});

describe("a .cpg is held against the texts", () => {
	const layer = (cpg: string, encode: (text: string) => Uint8Array) =>
		makeShapefile({
			a: {
				cpg,
				dbf: { fields: [{ name: "编号", width: 20 }], rows: [["甲一𠮷"], ["翠湖"]], encode },
				shapes: [{ type: 1, at: [110, 22] } as const, { type: 1, at: [110, 22] } as const],
			},
		});

	test.each([
		["UTF-8", "gb18030", encodeGb18030],
		["GBK", "utf-8", bytesOf],
	] as const)(
		"one that says %s of texts in %s is not followed, and that is said",
		async (cpg, encoding, encode) => {
			const table = await read("a.zip", layer(cpg, encode));
			expect(table.encoding).toBe(encoding);
			expect(table.rows.map(({ cells }) => cells[0])).toEqual(["甲一𠮷", "翠湖"]);
			expect(table.notes.map(({ fault }) => fault.rule)).toContain("cpg-wrong");
		},
	);

	test("one that is right is followed without a word", async () => {
		const table = await read("a.zip", layer("GBK", encodeGb18030));
		expect(table.rows.map(({ cells }) => cells[0])).toEqual(["甲一𠮷", "翠湖"]);
		expect(table.notes.map(({ fault }) => fault.rule)).not.toContain("cpg-wrong");
	});
});
