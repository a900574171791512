import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import * as v from "valibot";

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** What the public page reads of its `release.json`. */
export const publicReleaseSchema = v.object({
	edition: v.string(),
	contentHash: hash,
	approval: v.nullable(v.string()),
	validUntil: v.optional(v.nullable(v.string()), null),
	dataDate: v.string(),
	synthetic: v.boolean(),
	files: v.record(v.string(), v.object({ sha256: hash })),
});
export type PublicRelease = v.InferOutput<typeof publicReleaseSchema>;

/** The hash of each file by its path below the edition's folder. */
type HashedFiles = Readonly<Record<string, { readonly sha256: string }>>;

/** SHA-256 in hexadecimal digits. Own code does it, because browsers give theirs only to pages that came by https. */
export function hashBytes(bytes: Uint8Array): string {
	return bytesToHex(sha256(bytes));
}

/** The hash of a folder's content: SHA-256 over the lines `path sha256`, in the order of the lines. */
export function hashContent(files: HashedFiles): string {
	const lines = Object.entries(files).map(([path, { sha256: one }]) => `${path} ${one}\n`);
	return hashBytes(utf8ToBytes(lines.sort().join("")));
}

/** The hash of what the records are made of: of the files under `data/` and not of their compressed copies. A page carries that of its own build as `<html data-release>`. */
export function hashData(files: HashedFiles): string {
	const isRecord = (path: string) => path.startsWith("data/") && path.endsWith(".json");
	return hashContent(Object.fromEntries(Object.entries(files).filter(([path]) => isRecord(path))));
}
