import { readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync, gzipSync } from "node:zlib";
import { listFiles } from "./list_files";

const TEXTS = new Set([".html", ".js", ".css", ".json", ".geojson", ".svg", ".csv", ".txt", ".webmanifest"]);

/** Below this the headers weigh as much as what compression saves. */
const SMALLEST_BYTES = 1024;

/** Writes a brotli and a gzip copy beside every text of a folder, for web servers that send such copies as they are. */
export function writeCompressed(folder: string): void {
	for (const path of listFiles(folder)) {
		const bytes = readFileSync(join(folder, path));
		if (!TEXTS.has(extname(path)) || bytes.length < SMALLEST_BYTES) continue;
		const hint = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
		writeFileSync(join(folder, `${path}.br`), brotliCompressSync(bytes, { params: hint }));
		writeFileSync(join(folder, `${path}.gz`), gzipSync(bytes, { level: 9 }));
	}
}

/** What a file holds, unpacked when its name says that it is a compressed copy. */
export function inflate(path: string, bytes: Buffer): Buffer {
	if (path.endsWith(".br")) return brotliDecompressSync(bytes);
	return path.endsWith(".gz") ? gunzipSync(bytes) : bytes;
}
