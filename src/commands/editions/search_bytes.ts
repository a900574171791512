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

type Found = Omit<Hit, "path">;

function findStrings(
	content: string,
	needles: Needles,
	groups: ReadonlyMap<string, readonly string[]>,
): Found[] {
	const found: Found[] = [];
	for (let at = 0; at + PREFIX <= content.length; at++) {
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

/** Every place in the bytes of some files, compressed copies unpacked, and in their names, where a token stands in any writing. */
export function searchBytes(files: ReadonlyMap<string, Buffer>, needles: Needles): Hit[] {
	const groups = groupByPrefix(needles.strings);
	const names = Buffer.from([...files.keys()].join("\n"), "utf8");
	return [...files, ["file names", names] as const].flatMap(([path, bytes]) => {
		const content = inflate(path, bytes).toString("latin1");
		const found = [...findStrings(content, needles, groups), ...findNumbers(content, needles)];
		return found.map((one) => ({ path, ...one }));
	});
}
