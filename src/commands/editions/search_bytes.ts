import { inflate } from "./compressed";
import type { Needles, Token } from "./needles";

/** A token met in a file. */
export interface Hit {
	readonly path: string;
	readonly token: Token;
	/** As it was written there. */
	readonly written: string;
}

const PREFIX = 8;
/** The first four bytes of a needle, as one number, fall into so many boxes: few enough to stay in a processor's memory, many enough that most are empty. */
const BOX_BITS = 20;
/** A number with its digits well mixed, so that letters that resemble each other do not fall into one box. */
const MIX = 0x9e3779b1;
/** No further apart than a comma and two spaces, two numbers are a point. */
const PAIR_GAP = 3;
const NUMBER = /(?<![\w.])\d+(?:\.\d+)?(?![\w])/g;

function groupByPrefix(strings: Needles["strings"]): ReadonlyMap<string, readonly string[]> {
	const groups = new Map<string, string[]>();
	for (const needle of strings.keys()) {
		const prefix = needle.slice(0, PREFIX);
		const group = groups.get(prefix);
		if (group) group.push(needle);
		else groups.set(prefix, [needle]);
	}
	return groups;
}

const boxOf = (four: number) => Math.imul(four, MIX) >>> (32 - BOX_BITS);

/** In which boxes any needle begins. Nearly every place of a file is told by it to begin none, without a look at its letters. */
function markBoxes(prefixes: Iterable<string>): Uint8Array {
	const boxes = new Uint8Array(1 << BOX_BITS);
	for (const prefix of prefixes) boxes[boxOf(Buffer.from(prefix, "latin1").readUInt32BE())] = 1;
	return boxes;
}

type Found = Omit<Hit, "path">;

/** The needles' strings, made ready for the search of many files. */
interface Prepared {
	readonly groups: ReadonlyMap<string, readonly string[]>;
	readonly boxes: Uint8Array;
}

function findStrings(content: string, needles: Needles, { groups, boxes }: Prepared): Found[] {
	const found: Found[] = [];
	let four = 0;
	for (let end = 0; end < content.length; end++) {
		four = (four << 8) | content.charCodeAt(end);
		const at = end - 3;
		if (at < 0 || boxes[boxOf(four)] === 0) continue;
		for (const written of groups.get(content.slice(at, at + PREFIX)) ?? []) {
			const token = needles.strings.get(written);
			if (token && content.startsWith(written, at)) found.push({ token, written });
		}
	}
	return found;
}

function findNumbers(content: string, needles: Needles): Found[] {
	const found: Found[] = [];
	let before: { readonly written: string; readonly end: number } | null = null;
	for (const { 0: literal, index } of content.matchAll(NUMBER)) {
		const written = literal.includes(".") ? literal.replace(/\.?0+$/, "") : literal;
		const token = needles.numbers.get(written);
		if (token) found.push({ token, written });
		if (before !== null && index - before.end <= PAIR_GAP) {
			for (const pair of [`${before.written},${written}`, `${written},${before.written}`]) {
				const point = needles.pairs.get(pair);
				if (point) found.push({ token: point, written: pair });
			}
		}
		before = { written, end: index + literal.length };
	}
	return found;
}

/** Every place in the bytes of some files, compressed copies unpacked, and in their names, where a token stands in any writing. The same content is read once. */
export function searchBytes(files: ReadonlyMap<string, Buffer>, needles: Needles): Hit[] {
	const groups = groupByPrefix(needles.strings);
	const prepared = { groups, boxes: markBoxes(groups.keys()) };
	const searched = new Map<string, readonly Found[]>();
	const search = (content: string): readonly Found[] => {
		const known = searched.get(content);
		if (known) return known;
		const found = [...findStrings(content, needles, prepared), ...findNumbers(content, needles)];
		searched.set(content, found);
		return found;
	};
	const names = Buffer.from([...files.keys()].join("\n"), "utf8");
	return [...files, ["file names", names] as const].flatMap(([path, bytes]) =>
		search(inflate(path, bytes).toString("latin1")).map((one) => ({ path, ...one })),
	);
}
