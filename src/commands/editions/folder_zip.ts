import { posix } from "node:path";
import { zipSync } from "fflate";
import type { District } from "../../domain/records";
import { photoPath, type ReadBytes } from "../../intake";

/** Name of the zipped folder among the internal files; the public edition never has it. */
export const FOLDER_ZIP = "folder.zip";

// The earliest moment a zip can state, so that the same files always give the same bytes.
const LONG_AGO = new Date(1980, 0, 1);

/** Pictures of more than this together would make the zip too large for the page that unpacks it. */
const MOST_PHOTO_BYTES = 24_000_000;

/**
 * The files of a data folder as received, `district.json` and what it lists, in one zip: where the steward's page starts from. `photos`: names of the
 * pictures records name; they come along unless they are many megabytes.
 */
export function zipFolder(
	{ files }: District,
	readBytes: ReadBytes,
	photos: readonly string[] = [],
): Uint8Array {
	const listed = Object.values(files).map(({ path }) => posix.normalize(path));
	const inside = [...new Set(["district.json", ...listed])].filter((path) => !/^(\.\.)?\//.test(path)).sort();
	const entries = inside.flatMap((path) => {
		const bytes = readBytes(path);
		return bytes ? [[path, bytes] as const] : [];
	});
	return zipSync(Object.fromEntries([...entries, ...readPhotos(photos, readBytes)]), { mtime: LONG_AGO });
}

function readPhotos(names: readonly string[], readBytes: ReadBytes): (readonly [string, Uint8Array])[] {
	const found = names.flatMap((name) => {
		const bytes = readBytes(photoPath(name));
		return bytes ? [[photoPath(name), bytes] as const] : [];
	});
	const total = found.reduce((sum, [, { length }]) => sum + length, 0);
	return total > MOST_PHOTO_BYTES ? [] : found;
}
