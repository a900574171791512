import type { District, Subdistrict } from "../domain/records";
import { foldSpelling, similarity } from "./cells/spelling";

type Subdistricts = Pick<District, "subdistricts">;

/** The sub-districts by every spelling of their names. */
interface NameIndex {
	readonly exact: ReadonlyMap<string, Subdistrict>;
	/** Without width, case and the word for the office; `null` where two share a spelling. */
	readonly folded: ReadonlyMap<string, Subdistrict | null>;
	/** What names were looked up and found to mean: the same few stand in every row. */
	readonly asked: Map<string, Subdistrict | null>;
}

// A ledger has thousands of rows and a district a dozen names.
const indexes = new WeakMap<readonly Subdistrict[], NameIndex>();

const OFFICE = /(街道办事处|街道办公室|街道办|街办|办事处|街道|subdistrict(office)?|jiedao)$/;
const ABOVE = /^\p{Script=Han}{1,20}[省市区县州旗](\p{Script=Han}{2,20})$/u;
const SHORTEST_STEM = 2;
const MOST_ASKED = 1_000;
// Two characters of Chinese are a name within a longer text; two letters stand in any.
const TELLING = /\p{Script=Han}{2}|[a-z]{5}/u;
const NEAR_ENOUGH = 0.5;

function foldName(name: string): string {
	const folded = foldSpelling(name).replace(/[-_·.,()（）'"“”]/g, "");
	const stem = folded.replace(OFFICE, "");
	return [...stem].length >= SHORTEST_STEM ? stem : folded;
}

function spellingsOf({ id, name, aliases }: Subdistrict): readonly string[] {
	return [id, name.zh, name.en, ...aliases];
}

function indexNames(subdistricts: readonly Subdistrict[]): NameIndex {
	const known = indexes.get(subdistricts);
	if (known) return known;
	const exact = new Map<string, Subdistrict>();
	const folded = new Map<string, Subdistrict | null>();
	for (const one of subdistricts) {
		for (const spelling of spellingsOf(one)) {
			if (!exact.has(spelling)) exact.set(spelling, one);
			const key = foldName(spelling);
			folded.set(key, folded.has(key) && folded.get(key) !== one ? null : one);
		}
	}
	const index = { exact, folded, asked: new Map() };
	indexes.set(subdistricts, index);
	return index;
}

/**
 * The sub-district a ledger means by a name: its id, its Chinese or English name, or one of its other spellings, in any width and with or
 * without the word for its office; a code that means the same in every system it stands in will do as well. `null` for none.
 */
export function findSubdistrict(district: Subdistricts, name: string | null): Subdistrict | null {
	if (name === null || district.subdistricts.length === 0) return null;
	const { asked } = indexNames(district.subdistricts);
	const before = asked.get(name);
	if (before !== undefined) return before;
	const found = lookUp(district, name);
	if (asked.size < MOST_ASKED) asked.set(name, found);
	return found;
}

function lookUp(district: Subdistricts, name: string): Subdistrict | null {
	const { exact, folded } = indexNames(district.subdistricts);
	const named = exact.get(name) ?? folded.get(foldName(name)) ?? findBelow(district, name);
	if (named || !isCode(name)) return named;
	const meant = new Set(readCode(district, name).values());
	const [only] = meant;
	return meant.size === 1 && only ? only : null;
}

// A ledger of a city writes the district, the city and the province before the name.
function findBelow(district: Subdistricts, name: string): Subdistrict | null {
	const { folded } = indexNames(district.subdistricts);
	const stem = ABOVE.exec(foldSpelling(name))?.[1];
	return stem === undefined ? null : (folded.get(foldName(stem)) ?? null);
}

/** Whether a text is, letter by letter, one of a sub-district's spellings. */
export function isSpelling({ subdistricts }: Subdistricts, name: string): boolean {
	return indexNames(subdistricts).exact.has(name);
}

/** The sub-district whose name is nearest to one nobody knows; `null` when none is near. */
export function findNearestSubdistrict({ subdistricts }: Subdistricts, name: string): Subdistrict | null {
	const folded = foldName(name).slice(0, 40);
	let best: { readonly one: Subdistrict | null; readonly alike: number } = { one: null, alike: 0 };
	for (const one of subdistricts) {
		for (const spelling of spellingsOf(one)) {
			const alike = similarity(folded, foldName(spelling));
			if (alike > best.alike) best = { one, alike };
		}
	}
	return best.alike >= NEAR_ENOUGH ? best.one : null;
}

/**
 * The sub-districts whose names stand in a longer text, such as the title of a list; where one name is part of another that stands there,
 * only the longer counts. Empty when there are none.
 */
export function findSubdistrictsIn({ subdistricts }: Subdistricts, text: string): readonly Subdistrict[] {
	const folded = foldSpelling(text);
	const found = subdistricts.flatMap((one) => {
		const stems = spellingsOf(one)
			.map(foldName)
			.filter((stem) => TELLING.test(stem) && folded.includes(stem));
		const [longest] = stems.sort((a, b) => b.length - a.length);
		return longest === undefined ? [] : [{ one, longest }];
	});
	return found
		.filter(({ longest }) =>
			found.every((other) => other.longest === longest || !other.longest.includes(longest)),
		)
		.map(({ one }) => one);
}

/** Whether a text is a division code and no name. */
export function isCode(text: string): boolean {
	return /^(\d{9}|\d{12})$/.test(text);
}

// The last three of twelve digits are the community's; 000 is the sub-district as a whole.
function shorten(code: string): string {
	return code.slice(0, 9);
}

/** What a code means in each system that knows it; empty when none does. */
export function readCode({ subdistricts }: Subdistricts, code: string): ReadonlyMap<string, Subdistrict> {
	const readings = new Map<string, Subdistrict>();
	for (const one of subdistricts) {
		for (const [system, known] of Object.entries(one.codes)) {
			if (isCode(known) && shorten(known) === shorten(code)) readings.set(system, one);
		}
	}
	return readings;
}
