import { posix } from "node:path";
import { zipSync } from "fflate";
import type { District } from "../../domain/records";
import type { ReadBytes } from "../../intake";

/** Name of the zipped folder among the internal files; the public edition never has it. */
export const FOLDER_ZIP = "folder.zip";

// The earliest moment a zip can state, so that the same files always give the same bytes.
const LONG_AGO = new Date(1980, 0, 1);

/** The files of a data folder as received, `district.json` and what it lists, in one zip: where the steward's page starts from. */
export function zipFolder({ files }: District, readBytes: ReadBytes): Uint8Array {
	const listed = Object.values(files).map(({ path }) => posix.normalize(path));
	const inside = [...new Set(["district.json", ...listed])].filter((path) => !/^(\.\.)?\//.test(path)).sort();
	const entries = inside.flatMap((path) => {
		const bytes = readBytes(path);
		return bytes ? [[path, bytes] as const] : [];
	});
	return zipSync(Object.fromEntries(entries), { mtime: LONG_AGO });
}
