import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { photoPath, type ReadBytes } from "../../intake";
import { removeFiles, writeWhole } from "./write_files";

/** Copies pictures, by their names, beside the published files, and takes away those of an earlier folder. */
export function publishPhotos(names: readonly string[], readBytes: ReadBytes, out: string): void {
	const contents = names.flatMap((name) => {
		const bytes = readBytes(photoPath(name));
		return bytes ? [[photoPath(name), bytes] as const] : [];
	});
	writeWhole(out, new Map(contents));
	const folder = join(out, photoPath(""));
	const present = existsSync(folder) ? readdirSync(folder) : [];
	removeFiles(
		folder,
		present.filter((name) => !names.includes(name)),
	);
}
