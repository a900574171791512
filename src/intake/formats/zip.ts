import { type FlateError, Inflate } from "fflate";
import { UnreadableFile } from "../table";
import { formatMegabytes, LIMITS } from "./limits";

/** An archive whose directory has been checked; nothing is unpacked before it is asked for. */
export interface Archive {
	/** The paths of its files as the archive writes them, folders left out. */
	readonly paths: readonly string[];
	/** The bytes of a file, by its path in any case; `null` when the archive holds none. Fails when it is not what the directory claims. */
	read(path: string): Uint8Array | null;
}

interface Entry {
	readonly path: string;
	readonly flags: number;
	readonly method: number;
	readonly crc: number;
	readonly packed: number;
	readonly size: number;
	readonly at: number;
}

const SIGNATURE = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 };
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
// So little at a time that what one piece can grow to (a thousandfold) stays small.
const PIECE = 16 * 1024;

/**
 * The directory of a ZIP archive. Fails, before anything is unpacked, when it cannot be followed, holds paths that would lead out of
 * a folder, is encrypted, or claims more than the limits; what a directory keeps quiet about is met while unpacking.
 */
export function openArchive(bytes: Uint8Array): Archive {
	const entries = readDirectory(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
	const files = new Map<string, Entry>();
	let claimed = 0;
	for (const entry of entries) {
		checkEntry(entry);
		claimed += entry.size;
		if (claimed > LIMITS.inflatedBytes) throw tooLarge();
		// Of two files with one path every program reads another.
		if (files.get(entry.path.toLowerCase())?.path === entry.path) throw damaged(`${entry.path} ×2`);
		if (!entry.path.endsWith("/")) files.set(entry.path.toLowerCase(), entry);
	}
	const read = (path: string) => {
		const entry = files.get(path.toLowerCase());
		return entry ? unpack(bytes, entry) : null;
	};
	return { paths: [...files.values()].map(({ path }) => path), read };
}

function damaged(detail: string): UnreadableFile {
	return new UnreadableFile({ rule: "zip-damaged", field: "", value: "", detail });
}

function tooLarge(): UnreadableFile {
	const value = formatMegabytes(LIMITS.inflatedBytes);
	return new UnreadableFile({ rule: "inflated-too-large", field: "", value });
}

// What a directory states where the number itself stands elsewhere, as in archives of several gigabytes.
const ELSEWHERE = 0xffffffff;

function checkEntry({ path, flags, size, at }: Entry): void {
	if (size === ELSEWHERE || at === ELSEWHERE) throw damaged("ZIP64");
	const isUnsafe = /^[/\\]|^[a-z]:|\\|\0/i.test(path) || path.split("/").includes("..");
	if (isUnsafe) throw new UnreadableFile({ rule: "zip-unsafe", field: "", value: path.slice(0, 200) });
	if (flags & 1) throw new UnreadableFile({ rule: "zip-encrypted", field: "", value: path.slice(0, 200) });
}

function readDirectory(view: DataView): Entry[] {
	const end = findEnd(view);
	const count = view.getUint16(end + 10, true);
	if (count > LIMITS.zipEntries) {
		const detail = String(LIMITS.zipEntries);
		throw new UnreadableFile({ rule: "zip-too-many-entries", field: "", value: String(count), detail });
	}
	const entries: Entry[] = [];
	let at = view.getUint32(end + 16, true);
	for (let index = 0; index < count; index += 1) {
		if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== SIGNATURE.entry) {
			throw damaged(`directory ${index + 1}/${count}`);
		}
		const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
		const [name = 0, extra = 0, comment = 0] = lengths;
		if (at + ENTRY_BYTES + name + extra + comment > end) throw damaged(`directory ${index + 1}/${count}`);
		entries.push(readEntry(view, at, name));
		at += ENTRY_BYTES + name + extra + comment;
	}
	// More than it counts: what it keeps quiet about would be lost, or hidden.
	if (at + 4 <= end && view.getUint32(at, true) === SIGNATURE.entry) throw damaged(`directory > ${count}`);
	return entries;
}

function readEntry(view: DataView, at: number, nameLength: number): Entry {
	const name = new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_BYTES, nameLength);
	return {
		path: decodeName(name),
		flags: view.getUint16(at + 8, true),
		method: view.getUint16(at + 10, true),
		crc: view.getUint32(at + 16, true),
		packed: view.getUint32(at + 20, true),
		size: view.getUint32(at + 24, true),
		at: view.getUint32(at + 42, true),
	};
}

// Programs in China write names in GB18030 without saying so.
function decodeName(bytes: Uint8Array): string {
	const text = new TextDecoder().decode(bytes);
	return text.includes("\ufffd") ? new TextDecoder("gb18030").decode(bytes) : text;
}

function findEnd(view: DataView): number {
	const earliest = Math.max(0, view.byteLength - END_BYTES - 0xffff);
	for (let at = view.byteLength - END_BYTES; at >= earliest; at -= 1) {
		if (view.getUint32(at, true) === SIGNATURE.end) return at;
	}
	throw damaged("no directory at its end");
}

function unpack(bytes: Uint8Array, entry: Entry): Uint8Array {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const { at, path } = entry;
	if (at + LOCAL_BYTES > bytes.length || view.getUint32(at, true) !== SIGNATURE.local) throw damaged(path);
	const start = at + LOCAL_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
	if (start + entry.packed > bytes.length) throw damaged(path);
	const packed = bytes.subarray(start, start + entry.packed);
	const content = entry.method === 0 ? packed : inflate(packed, entry);
	if (content.length !== entry.size || checksum(content) !== entry.crc) throw damaged(path);
	return content;
}

function inflate(packed: Uint8Array, { path, method, size }: Entry): Uint8Array {
	if (method !== 8) throw damaged(`${path} (method ${method})`);
	const content = new Uint8Array(size);
	let length = 0;
	const inflater = new Inflate((piece) => {
		// More than the directory claims, and the claims together are within the limit: unpacking stops here.
		if (length + piece.length > size) throw damaged(path);
		content.set(piece, length);
		length += piece.length;
	});
	try {
		for (let from = 0; from < packed.length || from === 0; from += PIECE) {
			inflater.push(packed.subarray(from, from + PIECE), from + PIECE >= packed.length);
		}
	} catch (error) {
		if (isFlateError(error)) throw damaged(path);
		throw error;
	}
	return content.subarray(0, length);
}

function isFlateError(error: unknown): error is FlateError {
	return error instanceof Error && "code" in error;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let crc = byte;
	for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
	return crc;
});

/** The CRC-32 of bytes, as archives state it. */
function checksum(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (let at = 0; at < bytes.length; at += 1) {
		crc = (CRC_TABLE[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
	}
	return (crc ^ 0xffffffff) >>> 0;
}
