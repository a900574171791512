import type { Embedded } from "./embedded";

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** A short text that changes with any value of any file a page carries (FNV-1a, 32 bits); the order of the files does not matter. */
export function hashEmbedded({ files }: Embedded): string {
	const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
	const text = JSON.stringify(sorted);
	let sum = OFFSET;
	for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), PRIME);
	return (sum >>> 0).toString(36);
}
