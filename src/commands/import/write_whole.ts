import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Files by path, each in pieces. */
type Pieces = ReadonlyMap<string, readonly string[]>;

/**
 * Writes all of some files or none: each beside its place first, and renamed when all are there, so that a reader sees the old file or
 * the new one. When one cannot be written, what was begun is removed, folders made for it included, and the error goes on.
 */
export function writeWhole(files: Pieces): void {
	const begun: string[] = [];
	try {
		for (const [path, pieces] of files) {
			const made = mkdirSync(dirname(path), { recursive: true });
			if (made !== undefined) begun.push(made);
			begun.push(`${path}.part`);
			writeFileSync(`${path}.part`, "");
			for (const piece of pieces) appendFileSync(`${path}.part`, piece);
		}
		for (const path of files.keys()) renameSync(`${path}.part`, path);
	} catch (error) {
		for (const path of begun.reverse()) rmSync(path, { recursive: true, force: true });
		throw error;
	}
}
