import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { makeFinding } from "../../../src/intake/rules";
import { makeSimpleWorkbook } from "./make_workbook";
import { refusal } from "./read";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

const CASES: readonly (readonly [what: string, name: string, content: Uint8Array | string, rule: string])[] =
	[
		["an old workbook", "a.xls", Uint8Array.from([...OLE, ...wide("Workbook")]), "old-xls"],
		["an old workbook renamed", "a.xlsx", Uint8Array.from([...OLE, ...wide("Workbook")]), "old-xls"],
		["a very old workbook", "a.xls", Uint8Array.of(9, 8, 16, 0, 0, 6), "old-xls"],
		[
			"a workbook with a password",
			"a.xlsx",
			Uint8Array.from([...OLE, 0, 69, 0, ...wide("EncryptedPackage")]),
			"password-protected",
		],
		["an old document", "a.doc", Uint8Array.from([...OLE, ...wide("WordDocument")]), "word-file"],
		[
			"a page named like a workbook",
			"a.xls",
			'\ufeff\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1',
			"html-file",
		],
		["a bare table of a page", "a.xlsx", "<table><tr><td>编号</td></tr></table>", "html-file"],
		["an archived page", "a.xls", "MIME-Version: 1.0\r\nContent-Type: multipart/related", "html-file"],
		[
			"an XML spreadsheet of 2003",
			"a.xls",
			'<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
			"xml-spreadsheet-2003",
		],
		["a KML", "a.kml", '<?xml version="1.0"?><kml><Document/></kml>', "xml-file"],
		["a PDF", "a.csv", "%PDF-1.7\n", "pdf-file"],
		["a picture", "a.xlsx", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), "image-file"],
		["a RAR archive", "a.zip", "Rar!\u001a\u0007", "archive-file"],
		["a 7z archive", "a.zip", Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), "archive-file"],
		["an empty file", "a.csv", "", "file-empty"],
		["a file of line breaks", "a.csv", "\n\n , \n", "file-empty"],
		["a file of zeros", "a.xlsx", new Uint8Array(4096), "file-of-nuls"],
		[
			"a program",
			"a.csv",
			Uint8Array.from({ length: 999 }, (_, at) => (at % 3 ? at % 251 : 0)),
			"binary-file",
		],
		["an archive of something else", "a.zip", zipSync({ "x/表.csv": strToU8("a,b") }), "zip-without-table"],
		[
			"an archive in an archive",
			"a.zip",
			zipSync({ "a.zip": makeSimpleWorkbook([["a"]]) }),
			"zip-without-table",
		],
		[
			"half a workbook",
			"a.xlsx",
			makeSimpleWorkbook([
				["a", "b"],
				["c", "d"],
			]).subarray(0, 700),
			"zip-damaged",
		],
		[
			"a path out of the folder",
			"a.xlsx",
			zipSync({ "../../evil.xml": strToU8("x"), "xl/workbook.xml": strToU8("<workbook/>") }),
			"zip-unsafe",
		],
		["a path from the root", "a.xlsx", zipSync({ "/etc/x": strToU8("x") }), "zip-unsafe"],
		["a path with backslashes", "a.xlsx", zipSync({ "xl\\workbook.xml": strToU8("x") }), "zip-unsafe"],
		["a path with a drive", "a.xlsx", zipSync({ "C:x": strToU8("x") }), "zip-unsafe"],
	];

describe("a file no table can be taken from is refused with what to do", () => {
	for (const [what, name, content, rule] of CASES) {
		test(what, async () => {
			const fault = await refusal(name, content);
			expect(fault.rule).toBe(rule);
			const { message, severity } = makeFinding({ file: name, row: null, id: null }, fault);
			expect(severity).toBe("reject");
			for (const text of [message.zh, message.en]) expect(text).not.toMatch(/[{}]|（）|\(\)|: \.|：。/);
		});
	}

	test("a file larger than may be is refused unread", async () => {
		expect(await refusal("a.csv", new Uint8Array(64 * 1024 * 1024 + 1).fill(65))).toMatchObject({
			rule: "file-too-large",
			detail: "64 MB",
		});
	});
});

/** The place of a four-byte signature in bytes. */
function findSignature(bytes: Uint8Array, last: number): number {
	for (let at = 0; at < bytes.length; at += 1) {
		if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === last) return at;
	}
	throw new Error("no signature");
}

describe("archives that lie", () => {
	const bomb = zipSync({ "xl/workbook.xml": new Uint8Array(80 * 1024 * 1024) }, { level: 9 });

	test("what would unpack to more than may be is refused by its directory", async () => {
		expect((await refusal("a.xlsx", bomb)).rule).toBe("inflated-too-large");
	});

	test("a directory that claims less than there is is found out", async () => {
		const lying = bomb.slice();
		new DataView(lying.buffer).setUint32(findSignature(lying, 1) + 24, 1000, true);
		expect((await refusal("a.xlsx", lying)).rule).toBe("zip-damaged");
	});

	test("an archive of countless files is refused", async () => {
		const files = Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`${at}.txt`, strToU8("x")]));
		expect((await refusal("a.zip", zipSync(files))).rule).toBe("zip-too-many-entries");
	});

	test("a file with a password in an archive is refused", async () => {
		const zip = makeSimpleWorkbook([["a", "b"]]).slice();
		zip[findSignature(zip, 1) + 8] = 1;
		expect((await refusal("a.xlsx", zip)).rule).toBe("zip-encrypted");
	});

	test("a changed byte in packed content is noticed", async () => {
		const zip = zipSync({ "xl/workbook.xml": strToU8("<workbook>".repeat(50)) }, { level: 0 });
		zip[80] = (zip[80] ?? 0) ^ 1;
		expect((await refusal("a.xlsx", zip)).rule).toBe("zip-damaged");
	});
});
