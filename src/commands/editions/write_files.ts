import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Contents by their path below a folder. */
export type Contents = ReadonlyMap<string, string | Uint8Array>;

/** The values of an edition as the texts of its files. */
export function printEdition(files: ReadonlyMap<string, unknown>): Map<string, string> {
	return new Map([...files].map(([name, value]) => [name, `${JSON.stringify(value)}\n`]));
}

/** Beside first and renamed then: a reader sees the old file or the new one, never half of one. */
export function writeWhole(folder: string, contents: Contents): void {
	const written = [...contents].map(([path, content]) => {
		const final = join(folder, path);
		mkdirSync(dirname(final), { recursive: true });
		const beside = `${final}.part`;
		writeFileSync(beside, content);
		return { beside, final };
	});
	for (const { beside, final } of written) renameSync(beside, final);
}

/** Takes files away that may be left over from an earlier run. */
export function removeFiles(folder: string, paths: readonly string[]): void {
	for (const path of paths) rmSync(join(folder, path), { force: true });
}
