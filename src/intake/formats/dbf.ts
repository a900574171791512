import type { Encoding } from "../table";
import { UnreadableFile } from "../table";
import { decode, decodeStrictly, isMostlySound } from "./bytes";
import { writeExactNumber } from "./cell_text";
import { checkCellCount } from "./grid";
import type { Note } from "./grid_table";

/** The attributes of a shapefile layer as they stand. */
export interface DbfTable {
	readonly encoding: Encoding;
	readonly headers: readonly string[];
	/** `at`: 0-based place in the file, which is that of its shape; deleted records are left out. */
	readonly records: readonly { readonly at: number; readonly cells: readonly string[] }[];
	/** Records in the file, deleted ones included. */
	readonly count: number;
	readonly notes: readonly Note[];
}

interface Field {
	readonly name: Uint8Array;
	readonly type: string;
	readonly from: number;
	readonly to: number;
}

const HEADER_BYTES = 32;
const FIELD_BYTES = 32;
const DELETED = 0x2a;

/** Whether bytes begin like a dBASE file: a known version, a day, and zeros where no text has any. */
export function isDbf(bytes: Uint8Array): boolean {
	if (bytes.length < HEADER_BYTES + FIELD_BYTES) return false;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const headerBytes = view.getUint16(8, true);
	const isVersion = [0x03, 0x04, 0x05, 0x30, 0x31, 0x32, 0x43, 0x63, 0x83, 0x8b, 0xcb, 0xf5].includes(
		bytes[0] ?? 0,
	);
	// Versions 0x30 to 0x63 are digits and letters, so that a text could begin with them.
	const isDay = (bytes[2] ?? 0) <= 12 && (bytes[3] ?? 0) <= 31 && bytes[12] === 0 && bytes[13] === 0;
	const isHeader = headerBytes > HEADER_BYTES && headerBytes <= bytes.length;
	return isVersion && isDay && isHeader && view.getUint16(10, true) > 0;
}

/**
 * The records of a dBASE file. `said`: the encoding somebody stated; without it all texts are tried as strict UTF-8 (one cut at the
 * width of its field counts), then read as the `hint` says that came with the file, then as GB18030; a hint the texts contradict is none. Fails when the header cannot be followed; a file that ends early is noted.
 */
export function parseDbf(bytes: Uint8Array, said: Encoding | null, hint: Encoding | null = null): DbfTable {
	if (!isDbf(bytes)) throw damaged("dbf");
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const stated = view.getUint32(4, true);
	const start = view.getUint16(8, true);
	const width = view.getUint16(10, true);
	const fields = readFields(bytes, start, width);
	const count = Math.min(stated, Math.floor((bytes.length - start) / width));
	checkCellCount(count, fields.length);
	const kept = findKept(bytes, { start, width, count });
	const encoding = said ?? findEncoding(collectTexts(bytes, fields, kept), hint);
	const notes: Note[] = [];
	const headers = fields.map(({ name }) => decode(name, encoding).text.trim());
	const records = kept.map(({ at, offset }) => {
		const cells = fields.map((field, column) => {
			const cell = readCell(bytes.subarray(offset + field.from, offset + field.to), field.type, encoding);
			if (cell.isCut) {
				const fault = { rule: "cut-text", field: headers[column] ?? "", value: cell.text } as const;
				notes.push({ row: at + 1, fault });
			}
			return cell.text;
		});
		return { at, cells };
	});
	return { encoding, headers, records, count, notes: [...describe(stated, count, kept.length), ...notes] };
}

function damaged(value: string): UnreadableFile {
	return new UnreadableFile({ rule: "shapefile-damaged", field: "", value });
}

function describe(stated: number, count: number, kept: number): Note[] {
	const notes: Note[] = [];
	if (count < stated) {
		const fault = { rule: "dbf-cut", field: "", value: String(count), detail: String(stated) } as const;
		notes.push({ row: null, fault });
	}
	if (kept < count) {
		notes.push({ row: null, fault: { rule: "deleted-records", field: "", value: String(count - kept) } });
	}
	return notes;
}

function readFields(bytes: Uint8Array, end: number, width: number): Field[] {
	const fields: Field[] = [];
	let from = 1;
	for (let at = HEADER_BYTES; at + FIELD_BYTES < end && bytes[at] !== 0x0d; at += FIELD_BYTES) {
		const raw = bytes.subarray(at, at + 11);
		const zero = raw.indexOf(0);
		const length = bytes[at + 16] ?? 0;
		const type = String.fromCharCode(bytes[at + 11] ?? 0);
		if (from + length > width) throw damaged("dbf");
		fields.push({ name: zero === -1 ? raw : raw.subarray(0, zero), type, from, to: from + length });
		from += length;
	}
	if (fields.length === 0) throw damaged("dbf");
	return fields;
}

interface Body {
	readonly start: number;
	readonly width: number;
	readonly count: number;
}

function findKept(bytes: Uint8Array, { start, width, count }: Body) {
	const kept: { at: number; offset: number }[] = [];
	for (let at = 0; at < count; at += 1) {
		const offset = start + at * width;
		if (bytes[offset] !== DELETED) kept.push({ at, offset });
	}
	return kept;
}

/** The names of the fields and the cells of text that hold more than ASCII, as they stand. */
function collectTexts(
	bytes: Uint8Array,
	fields: readonly Field[],
	kept: readonly { readonly offset: number }[],
): Uint8Array[] {
	const texts = fields.filter(({ type }) => type === "C");
	const cells = kept.flatMap(({ offset }) =>
		texts.map(({ from, to }) => bytes.subarray(offset + from, offset + to)),
	);
	return [...fields.map(({ name }) => name), ...cells].filter((raw) => raw.some((byte) => byte > 0x7f));
}

function findEncoding(texts: readonly Uint8Array[], hint: Encoding | null): Encoding {
	if (texts.length === 0) return hint ?? "utf-8";
	if (texts.every((raw) => decodeStrictly(dropCutCharacter(raw)) !== null)) return "utf-8";
	if (hint !== "utf-8") return hint ?? "gb18030";
	const decoded = texts.map((raw) => decode(dropCutCharacter(raw), "utf-8"));
	const text = decoded.map((one) => one.text).join("");
	return isMostlySound({ text, lost: decoded.reduce((sum, one) => sum + one.lost, 0) }) ? "utf-8" : "gb18030";
}

/** A UTF-8 text without the character at its end of which the field holds only a part. */
function dropCutCharacter(raw: Uint8Array): Uint8Array {
	for (let back = 1; back <= 3 && back <= raw.length; back += 1) {
		const byte = raw[raw.length - back] ?? 0;
		if ((byte & 0xc0) === 0x80) continue;
		const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
		return needed > back ? raw.subarray(0, raw.length - back) : raw;
	}
	return raw;
}

function readCell(raw: Uint8Array, type: string, encoding: Encoding): { text: string; isCut: boolean } {
	if (type === "I" && raw.length === 4) return { text: String(viewOf(raw).getInt32(0, true)), isCut: false };
	if ((type === "O" || type === "B") && raw.length === 8) {
		return { text: writeExactNumber(viewOf(raw).getFloat64(0, true)), isCut: false };
	}
	if (type === "C") return readText(raw, encoding);
	return {
		text: readSimple(
			String.fromCharCode(...raw)
				.replaceAll("\0", " ")
				.trim(),
			type,
		),
		isCut: false,
	};
}

function viewOf(raw: Uint8Array): DataView {
	return new DataView(raw.buffer, raw.byteOffset, raw.byteLength);
}

function readText(raw: Uint8Array, encoding: Encoding): { text: string; isCut: boolean } {
	const whole = encoding === "utf-8" ? dropCutCharacter(raw) : raw;
	const decoded = decode(whole, encoding).text.replaceAll("\0", " ");
	const isHalf = encoding !== "utf-8" && decoded.endsWith("\ufffd");
	const text = (isHalf ? decoded.slice(0, -1) : decoded).trim();
	return { text, isCut: isHalf || whole.length < raw.length };
}

function readSimple(text: string, type: string): string {
	if (type === "D" && /^\d{8}$/.test(text)) return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
	if (type === "L") return /^[ty]$/i.test(text) ? "是" : /^[fn]$/i.test(text) ? "否" : "";
	const isExponent = /^[-+]?[\d.]{1,30}e[-+]?\d{1,3}$/i.test(text) && Number.isFinite(Number(text));
	return isExponent ? writeExactNumber(Number(text)) : text;
}
