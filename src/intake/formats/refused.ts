import type { Rule } from "../rules";
import { UnreadableFile } from "../table";
import { isShp } from "./shp";

interface Signature {
	readonly rule: Rule;
	/** What the bytes begin with. */
	readonly bytes: readonly number[];
	/** What people call it. */
	readonly what: string;
}

/** Files that hold no table anybody could take from them, by how they begin. */
const SIGNATURES: readonly Signature[] = [
	{ rule: "pdf-file", bytes: [0x25, 0x50, 0x44, 0x46], what: "PDF" },
	{ rule: "image-file", bytes: [0x89, 0x50, 0x4e, 0x47], what: "PNG" },
	{ rule: "image-file", bytes: [0xff, 0xd8, 0xff], what: "JPEG" },
	{ rule: "image-file", bytes: [0x47, 0x49, 0x46, 0x38], what: "GIF" },
	{ rule: "image-file", bytes: [0x49, 0x49, 0x2a, 0x00], what: "TIFF" },
	{ rule: "image-file", bytes: [0x4d, 0x4d, 0x00, 0x2a], what: "TIFF" },
	{ rule: "archive-file", bytes: [0x52, 0x61, 0x72, 0x21], what: "RAR" },
	{ rule: "archive-file", bytes: [0x37, 0x7a, 0xbc, 0xaf], what: "7z" },
	{ rule: "archive-file", bytes: [0x1f, 0x8b], what: "gzip" },
	{ rule: "word-file", bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: "RTF" },
	{ rule: "old-xls", bytes: [0x09, 0x08, 0x10, 0x00], what: "xls" },
	{ rule: "old-xls", bytes: [0x09, 0x08, 0x08, 0x00], what: "xls" },
	// “ID;P” alone may begin a header; behind it these programs sign.
	{ rule: "other-spreadsheet", bytes: [0x49, 0x44, 0x3b, 0x50, 0x57, 0x58, 0x4c], what: "SYLK (.slk)" },
	{ rule: "other-spreadsheet", bytes: [0x49, 0x44, 0x3b, 0x50, 0x43, 0x41, 0x4c, 0x43], what: "SYLK (.slk)" },
	{ rule: "other-spreadsheet", bytes: [0x49, 0x44, 0x3b, 0x50, 0x53, 0x43, 0x41, 0x4c], what: "SYLK (.slk)" },
	{
		rule: "binary-file",
		bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66],
		what: "SQLite / GeoPackage",
	},
];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** Whether bytes begin like a ZIP archive, which a workbook and a zipped shapefile are. */
export function isZip(bytes: Uint8Array): boolean {
	return startsWith(bytes, [0x50, 0x4b]) && ((bytes[2] ?? 0) === 3 || (bytes[2] ?? 0) === 5);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
	return start.every((byte, at) => bytes[at] === byte);
}

function refuse(rule: Rule, value = ""): never {
	throw new UnreadableFile({ rule, field: "", value });
}

/** Fails for what is no table by its first bytes, with what to do instead. */
export function refuseBinary(bytes: Uint8Array): void {
	if (bytes.length === 0) refuse("file-empty");
	if (bytes.every((byte) => byte === 0)) refuse("file-of-nuls");
	if (startsWith(bytes, OLE)) refuseOle(bytes);
	const known = SIGNATURES.find((one) => startsWith(bytes, one.bytes));
	if (known) refuse(known.rule, known.what);
	if (isShp(bytes)) refuse("shp-alone");
}

/** The compound files Office wrote before 2007 and still wraps around what has a password; their streams have names in UTF-16. */
function refuseOle(bytes: Uint8Array): never {
	if (holdsName(bytes, "EncryptedPackage")) refuse("password-protected");
	if (holdsName(bytes, "WordDocument")) refuse("word-file", "Word");
	refuse("old-xls");
}

function holdsName(bytes: Uint8Array, name: string): boolean {
	const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
	const first = wanted[0] ?? 0;
	for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
		if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
	}
	return false;
}

// What texts hold of the first 32: tab, line ends, form feed, the end marks of old systems, escape, the mark of JSON sequences.
const CONTROLS_OF_TEXT = new Set([9, 10, 11, 12, 13, 26, 27, 30]);
const IS_CONTROL = Uint8Array.from({ length: 256 }, (_, byte) =>
	byte < 32 && !CONTROLS_OF_TEXT.has(byte) ? 1 : 0,
);
/** As much of a file as tells whether it is text. */
const LOOKED_AT = 1024 * 1024;

/** Fails for bytes with so many control characters, zeros most of all, that they are no text in any encoding without them. */
export function refuseControls(bytes: Uint8Array): void {
	const start = bytes.subarray(0, LOOKED_AT);
	let controls = 0;
	for (let at = 0; at < start.length; at += 1) controls += IS_CONTROL[start[at] ?? 0] ?? 0;
	if (controls <= start.length / 100) return;
	const wide = findWide(start);
	refuse(
		"binary-file",
		wide === null ? "NUL" : `NUL：可能是 ${wide}，请指定编码 / perhaps ${wide}: state the encoding`,
	);
}

/** The two-byte encoding in which a text without a mark may be: zeros beside its digits and commas, all on one side. */
function findWide(bytes: Uint8Array): string | null {
	const zeros = [0, 0];
	for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = zeros;
	if (odd > 20 * even && odd > bytes.length / 20) return "utf-16le";
	return even > 20 * odd && even > bytes.length / 20 ? "utf-16be" : null;
}

/** Archives that are documents of other programs, by a path each holds. */
const OTHER_ARCHIVES: readonly { readonly path: RegExp; readonly rule: Rule; readonly what: string }[] = [
	{ path: /^xl\/workbook\.bin$/i, rule: "other-spreadsheet", what: ".xlsb" },
	{ path: /^index\/.*\.iwa$/i, rule: "other-spreadsheet", what: "Numbers" },
	{ path: /^word\/document\.xml$/i, rule: "word-file", what: "Word" },
	{ path: /^ppt\/presentation\.xml$/i, rule: "word-file", what: "PowerPoint" },
	{ path: /\.kml$/i, rule: "xml-file", what: "KMZ" },
	{ path: /^content\.xml$/i, rule: "other-spreadsheet", what: "OpenDocument (.ods)" },
];

/** Fails for an archive without any file, and for documents of other programs that are archives, with what to do instead. */
export function refuseOtherArchive(paths: readonly string[]): void {
	if (paths.length === 0) refuse("file-empty");
	const known = OTHER_ARCHIVES.find((one) => paths.some((path) => one.path.test(path)));
	if (known) refuse(known.rule, known.what);
}

/** Fails for pages and other markup in place of a table; `start` is how the text begins. */
export function refuseMarkup(start: string): void {
	const text = start.trimStart().toLowerCase();
	if (text.startsWith("mime-version:")) refuse("html-file");
	if (!/^<[a-z!?]/.test(text)) return;
	if (text.includes("urn:schemas-microsoft-com:office:spreadsheet")) refuse("xml-spreadsheet-2003");
	const isXml = /^<\?xml/.test(text) && !/<html|<table/.test(text);
	refuse(
		isXml || !/<(html|!doctype html|table|head|body|meta|div|style|script|tr|p|br)\b/.test(text)
			? "xml-file"
			: "html-file",
	);
}
