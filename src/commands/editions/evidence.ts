import { EDITIONS } from "../../editions";
import { type Folder, type ReadBytes, readFolder } from "../../intake";
import { inflate } from "./compressed";
import { makeNeedles, type Needles, type Token } from "./needles";
import { searchBytes } from "./search_bytes";
import { seedFolder } from "./seed_folder";
import { printEdition } from "./write_files";

/** A seeded folder, read, and what must not be found in anything published from it. */
export interface Evidence {
	readonly folder: Folder;
	readonly needles: Needles;
	readonly tokens: readonly Token[];
}

/** The texts of an edition's files as a built folder has them. */
export function bytesOf(edition: ReadonlyMap<string, unknown>): Map<string, Buffer> {
	return new Map(
		[...printEdition(edition)].map(([name, text]) => [`data/${name}`, Buffer.from(text, "utf8")]),
	);
}

/** Every number written in some files: a seed that stood there by chance would be taken for a leak. */
function listNumbers(files: ReadonlyMap<string, Buffer>): Set<string> {
	const texts = [...files].map(([path, bytes]) => inflate(path, bytes).toString("latin1"));
	return new Set(texts.flatMap((text) => text.match(/\d+(?:\.\d+)?/g) ?? []));
}

/**
 * Seeds a folder and reads it. `plain` are the files made from the folder as it is; no seed is drawn that stands in them. Throws when a seed does not arrive: what the internal edition does not hold either, because the
 * door did not let it in, would prove nothing by its absence.
 */
export function makeEvidence(readBytes: ReadBytes, plain: ReadonlyMap<string, Buffer>): Evidence {
	const { files, tokens } = seedFolder(readBytes, listNumbers(plain));
	const folder = readFolder((path) => files.get(path) ?? null);
	const arrived = searchBytes(bytesOf(EDITIONS.internal(folder)), makeNeedles(tokens, new Set()));
	const seen = new Set(arrived.map(({ token }) => token));
	const lost = tokens.filter((token) => !seen.has(token)).map(({ where }) => where);
	if (lost.length > 0)
		throw new Error(`${lost.length} seeds did not arrive: ${lost.slice(0, 10).join("; ")}`);
	const pairs = folder.compounds.flatMap(({ position }) =>
		position ? [position.map((degrees) => Number(degrees.toFixed(4))).join()] : [],
	);
	return { folder, tokens, needles: makeNeedles(tokens, new Set(pairs)) };
}
