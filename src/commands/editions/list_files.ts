import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The files below a folder, with `/` whatever the system, in the order of their names. */
export function listFiles(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
		.sort();
}
