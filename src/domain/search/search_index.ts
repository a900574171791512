import {
	type Letter,
	type MatchKind,
	matchText,
	mayHaveMistake,
	spell,
	spellQuery,
	type TextMatch,
} from "./match_text";
import type { Readings } from "./readings";

/** Something that can be found by its texts. */
export interface SearchEntry<Field extends string = string> {
	readonly id: string;
	/** The most telling first: of equal matches the one in an earlier field is better. A text that is not recorded is missing. */
	readonly texts: readonly { readonly field: Field; readonly text: string }[];
}

/** Something that was found, and why. */
export interface SearchMatch<Field extends string = string> {
	readonly id: string;
	readonly kind: MatchKind;
	/** Where the words of the query were found, one a word, or one for all. */
	readonly found: readonly {
		readonly field: Field;
		readonly text: string;
		/** The part of the text that is meant: from, up to but not including. */
		readonly range: readonly [from: number, to: number];
	}[];
}

export interface SearchIndex<Field extends string = string> {
	/** The best `limit` matches, best first, equal ones by id; none for a query without a letter. The same query gives the same answer. */
	find(query: string, limit?: number): readonly SearchMatch<Field>[];
}

/** A text ready to be compared; entries that say the same share one. */
interface SpelledText {
	readonly text: string;
	readonly letters: readonly Letter[];
	/** Its place among all distinct texts. */
	readonly slot: number;
}

interface SpelledEntry<Field extends string> {
	readonly id: string;
	readonly texts: readonly { readonly field: Field; readonly spelled: SpelledText }[];
}

interface Scored<Field extends string> extends SearchMatch<Field> {
	readonly cost: number;
}

/**
 * An index that finds by what is written, by pinyin, by initials and by any mixture of them; words apart are all wanted, in any of the texts.
 * With `readings` `null` (they are still on their way) it finds what is written. Only when nothing is found as asked, one mistake is forgiven.
 */
export function makeSearchIndex<Field extends string>(
	entries: readonly SearchEntry<Field>[],
	readings: Readings | null,
): SearchIndex<Field> {
	const known = new Map<string, SpelledText>();
	const spellOnce = (text: string) => {
		const spelled = known.get(text) ?? { text, letters: spell(text, readings), slot: known.size };
		known.set(text, spelled);
		return spelled;
	};
	const spelled = entries.map(({ id, texts }): SpelledEntry<Field> => {
		return { id, texts: texts.map(({ field, text }) => ({ field, spelled: spellOnce(text) })) };
	});
	const answer = rememberLast((query) => findForgiving(spelled, query));
	return { find: (query, limit = entries.length) => answer(query).slice(0, limit) };
}

/** A list is searched for its rows, its sums and its hits in turn: the last answer is kept. */
function rememberLast<T>(find: (query: string) => T): (query: string) => T {
	let last: { readonly query: string; readonly answer: T } | null = null;
	return (query) => {
		if (last?.query !== query) last = { query, answer: find(query) };
		return last.answer;
	};
}

function findForgiving<Field extends string>(
	entries: readonly SpelledEntry<Field>[],
	query: string,
): readonly SearchMatch<Field>[] {
	const whole = spellQuery(query);
	if (whole.length === 0) return [];
	const asWritten = findAll(entries, [whole], 0);
	if (asWritten.length > 0) return asWritten;
	const words = query.split(/\s+/u).map(spellQuery);
	const apart =
		words.length > 1
			? findAll(
					entries,
					words.filter((word) => word.length > 0),
					0,
				)
			: [];
	return apart.length > 0 || !mayHaveMistake(whole) ? apart : findAll(entries, [whole], 1);
}

function findAll<Field extends string>(
	entries: readonly SpelledEntry<Field>[],
	words: readonly (readonly string[])[],
	mistakes: 0 | 1,
): readonly SearchMatch<Field>[] {
	const matchers = words.map((word) => matchOnce(word, mistakes));
	return entries
		.flatMap((entry) => scoreEntry(entry, matchers) ?? [])
		.sort((a, b) => a.cost - b.cost || (a.id < b.id ? -1 : 1))
		.map(({ id, kind, found }) => ({ id, kind, found }));
}

type Match = (spelled: SpelledText) => TextMatch | null;

/** Finds a word in texts; many compounds share a community or a road, which need not be compared again. */
function matchOnce(word: readonly string[], mistakes: 0 | 1): Match {
	const known: (TextMatch | null | undefined)[] = [];
	return ({ letters, slot }) => {
		const remembered = known[slot];
		if (remembered !== undefined) return remembered;
		const match = matchText(letters, word, mistakes);
		known[slot] = match;
		return match;
	};
}

interface FieldMatch {
	readonly match: TextMatch;
	readonly at: number;
	readonly cost: number;
}

/** Every word has to be found; an entry is as good as its words together. */
function scoreEntry<Field extends string>(
	{ id, texts }: SpelledEntry<Field>,
	matchers: readonly Match[],
): Scored<Field> | null {
	let cost = 0;
	let kind: MatchKind = "exact";
	const found: SearchMatch<Field>["found"][number][] = [];
	for (const match of matchers) {
		const best = findBest(texts, match);
		const text = best && texts[best.at];
		if (!best || !text) return null;
		if (best.cost >= cost) kind = best.match.kind;
		cost += best.cost;
		found.push({ field: text.field, text: text.spelled.text, range: best.match.range });
	}
	return { id, kind, found, cost };
}

/** A later field is worse than an earlier one, but better than another spelling. */
function findBest(texts: readonly { readonly spelled: SpelledText }[], matchOne: Match): FieldMatch | null {
	let best: FieldMatch | null = null;
	for (const [at, text] of texts.entries()) {
		const match = matchOne(text.spelled);
		if (match && (best === null || match.cost + at < best.cost)) best = { match, at, cost: match.cost + at };
	}
	return best;
}
