import { unzipSync, zipSync } from "fflate";
import type { Files } from "./import_calls";

/** A district's folder is some megabytes; far more is no folder of this product. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_FILES = 1000;

/** The files of a zipped folder by path. Fails when it is no zip, too large, or names a path outside itself. */
export function unzipFolder(bytes: Uint8Array): Files {
	let total = 0;
	let count = 0;
	const files = unzipSync(bytes, {
		filter: ({ name, originalSize }) => {
			total += originalSize;
			count += 1;
			if (total > MOST_BYTES || count > MOST_FILES) throw new Error(`folder.zip > ${MOST_BYTES} B`);
			if (/^\/|\\|(^|\/)\.\.(\/|$)/.test(name)) throw new Error(`folder.zip: ${name}`);
			return !name.endsWith("/");
		},
	});
	return new Map(Object.entries(files));
}

/** A folder as a zip, its files in order. */
export function zipFolder(files: Files): Uint8Array {
	const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
	return zipSync(Object.fromEntries(sorted.map(([path, bytes]) => [path, bytes])), { level: 6 });
}
