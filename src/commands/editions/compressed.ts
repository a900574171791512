import { readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync, gzipSync } from "node:zlib";
import { listFiles } from "./list_files";

const TEXTS = new Set([".html", ".js", ".css", ".json", ".geojson", ".svg", ".csv", ".txt", ".webmanifest"]);

/** Below this the headers weigh as much as what compression saves. */
const SMALLEST_BYTES = 1024;

/** Pages of one compound or sub-district are many and each is read by few: the last percent of their size is not worth minutes of every build. */
const ONE_OF_MANY = /^(en\/)?[cs]\//;
const QUALITY = { usual: constants.BROTLI_MAX_QUALITY, many: 7 } as const;

/** Writes a brotli and a gzip copy beside every text of a folder, for web servers that send such copies as they are. */
export function writeCompressed(folder: string): void {
	for (const path of listFiles(folder)) if (TEXTS.has(extname(path))) writeCopies(folder, path);
}

/** Writes the copies of one file; of a short one none. */
export function writeCopies(folder: string, path: string): void {
	const bytes = readFileSync(join(folder, path));
	if (bytes.length < SMALLEST_BYTES) return;
	const params = {
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
		[constants.BROTLI_PARAM_QUALITY]: ONE_OF_MANY.test(path) ? QUALITY.many : QUALITY.usual,
	};
	writeFileSync(join(folder, `${path}.br`), brotliCompressSync(bytes, { params }));
	writeFileSync(join(folder, `${path}.gz`), gzipSync(bytes, { level: 9 }));
}

/** What a file holds, unpacked when its name says that it is a compressed copy. */
export function inflate(path: string, bytes: Buffer): Buffer {
	if (path.endsWith(".br")) return brotliDecompressSync(bytes);
	return path.endsWith(".gz") ? gunzipSync(bytes) : bytes;
}

/** Compressed copies, by their paths, that do not hold the very bytes of the file they stand beside: a server would send others than were searched. */
export function findStaleCopies(files: ReadonlyMap<string, Buffer>): readonly string[] {
	const isStale = ([path, bytes]: [string, Buffer]) => {
		if (!/\.(br|gz)$/.test(path)) return false;
		try {
			return !files.get(path.replace(/\.(br|gz)$/, ""))?.equals(inflate(path, bytes));
		} catch {
			// What cannot be unpacked holds nothing a browser could show.
			return true;
		}
	};
	return [...files].filter(isStale).map(([path]) => path);
}
