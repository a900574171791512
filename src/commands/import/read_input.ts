import { closeSync, openSync, readSync } from "node:fs";
import { LIMITS } from "../../intake/formats/limits";

/** A file that cannot be read: says which and why, Chinese and English. */
export class UnusableInput extends Error {
	override readonly name = "UnusableInput";
}

const REASONS: Readonly<Record<string, string>> = {
	ENOENT: "没有这个文件 / there is no such file",
	ENOTDIR: "没有这个文件 / there is no such file",
	EISDIR: "这是文件夹，请写出其中的文件 / this is a folder; name the files in it",
	EACCES: "没有读取权限 / it may not be read",
	EPERM: "没有读取权限 / it may not be read",
};
const PIECE = 1024 * 1024;

/** The bytes of a file, one more than the limit at most: enough to refuse it. Fails with `UnusableInput`. */
export function readInput(path: string): Uint8Array {
	try {
		return readUpTo(path, LIMITS.fileBytes + 1);
	} catch (error) {
		const code = codeOf(error);
		if (code === null) throw error;
		throw new UnusableInput(`${path}: ${REASONS[code] ?? code}`);
	}
}

/** The bytes of a file; `null` when there is none. */
export function readInputOrNull(path: string): Uint8Array | null {
	try {
		return readUpTo(path, LIMITS.fileBytes + 1);
	} catch (error) {
		if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return null;
		throw error;
	}
}

/** The system's name of an error; `null` for errors that are none of the system. */
export function codeOf(error: unknown): string | null {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

// Piece by piece, because a pipe or a device does not say how much it holds.
function readUpTo(path: string, most: number): Uint8Array {
	const file = openSync(path, "r");
	try {
		const pieces: Uint8Array[] = [];
		let length = 0;
		while (length < most) {
			const piece = new Uint8Array(Math.min(PIECE, most - length));
			const read = readSync(file, piece);
			if (read === 0) break;
			pieces.push(piece.subarray(0, read));
			length += read;
		}
		return join(pieces, length);
	} finally {
		closeSync(file);
	}
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
	const bytes = new Uint8Array(length);
	let at = 0;
	for (const piece of pieces) {
		bytes.set(piece, at);
		at += piece.length;
	}
	return bytes;
}
