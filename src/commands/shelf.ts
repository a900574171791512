import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export type Encoding = "br" | "gzip" | "identity";

interface Served {
	readonly bytes: Buffer;
	readonly type: string;
	readonly encoding: Encoding;
	/** Quoted, one for each encoding of a content. */
	readonly etag: string;
}

export interface Shelf {
	readonly read: (path: string, encoding: Encoding) => Promise<Served>;
}

/** What a file is by the end of its name, as the answer says. */
export const TYPES: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".mjs": "text/javascript; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".json": "application/json; charset=utf-8",
	".geojson": "application/geo+json; charset=utf-8",
	".webmanifest": "application/manifest+json; charset=utf-8",
	".csv": "text/csv; charset=utf-8",
	".txt": "text/plain; charset=utf-8",
	".md": "text/markdown; charset=utf-8",
	".svg": "image/svg+xml; charset=utf-8",
	".wasm": "application/wasm",
	".png": "image/png",
	".jpg": "image/jpeg",
	".jpeg": "image/jpeg",
	".webp": "image/webp",
	".ico": "image/x-icon",
	".woff2": "font/woff2",
};
const COMPRESSIBLE = /^(text\/|application\/(json|geo\+json|manifest\+json|wasm)|image\/svg)/;

/** Below this the headers weigh as much as what compression saves. */
const SMALLEST_COMPRESSED_BYTES = 1024;

const compressors = {
	br: (bytes: Buffer) =>
		promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
	gzip: (bytes: Buffer) => promisify(gzip)(bytes),
};

async function readServed(path: string, wanted: Encoding): Promise<Served> {
	const raw = await readFile(path);
	const type = TYPES[extname(path).toLowerCase()] ?? "application/octet-stream";
	const plain = wanted === "identity" || !COMPRESSIBLE.test(type) || raw.length < SMALLEST_COMPRESSED_BYTES;
	const encoding = plain ? "identity" : wanted;
	const hash = createHash("sha256").update(raw).digest("base64url").slice(0, 22);
	return {
		bytes: encoding === "identity" ? raw : await compressors[encoding](raw),
		type,
		encoding,
		etag: `"${hash}-${encoding}"`,
	};
}

/** Files as they go over the wire, kept in memory until the file on disk changes. */
export function makeShelf(): Shelf {
	const kept = new Map<string, { readonly version: string; readonly served: Promise<Served> }>();
	return {
		async read(path, encoding) {
			const { mtimeMs, size } = await stat(path);
			const key = `${encoding} ${path}`;
			const version = `${mtimeMs} ${size}`;
			const old = kept.get(key);
			if (old?.version === version) return old.served;
			const served = readServed(path, encoding);
			kept.set(key, { version, served });
			served.catch(() => kept.delete(key));
			return served;
		},
	};
}
