import { isHan, type Readings } from "./readings";

/** How a query was found in a text, the surest first. */
export const MATCH_KINDS = ["exact", "start", "inside", "pinyin", "initials", "typo"] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

/** One way a query is found in a text. */
export interface TextMatch {
	readonly kind: MatchKind;
	/** The letters it means: from, up to but not including; positions in the text as JavaScript counts. */
	readonly range: readonly [from: number, to: number];
	/** How far from the best possible; less is better. */
	readonly cost: number;
}

/** One character of a text, ready to be compared. */
export interface Letter {
	/** As it is compared: of one width, small. */
	readonly plain: string;
	/** Positions in the text. */
	readonly from: number;
	readonly to: number;
	readonly readings: readonly string[];
	/** What a query may begin with to mean it: itself and the first letters of its readings. */
	readonly firsts: string;
}

/** What a query costs by the way it is spelled. A mistake costs more than any right spelling of a query could. */
const COST = { reading: 1, initial: 2, mistake: 100 } as const;
/** Queries shorter than this many letters, or Chinese characters, are searched as they are: a mistake would make anything of them. */
const LEAST_FOR_MISTAKE = { letters: 4, han: 3 } as const;

const IGNORED = /[\s'’·.,，。、()（）\-—]/u;

/** A text of one width, in small letters, without tone marks, spaces and signs, with the place each character comes from. */
export function spell(text: string, readings: Readings | null): readonly Letter[] {
	const letters: Letter[] = [];
	let from = 0;
	for (const character of text) {
		const to = from + character.length;
		for (const plain of fold(character)) letters.push({ plain, from, to, ...readLetter(plain, readings) });
		from = to;
	}
	return letters;
}

type Reading = Pick<Letter, "readings" | "firsts">;

// Texts are made of few characters: each is worked out once.
const folded = new Map<string, string>();
const read = new WeakMap<Readings, Map<string, Reading>>();

function readLetter(plain: string, readings: Readings | null): Reading {
	if (readings === null) return { readings: [], firsts: plain };
	const known = read.get(readings) ?? new Map<string, Reading>();
	read.set(readings, known);
	const made = known.get(plain) ?? makeReading(plain, readings.get(plain) ?? []);
	known.set(plain, made);
	return made;
}

function makeReading(plain: string, readings: readonly string[]): Reading {
	return { readings, firsts: plain + readings.map((one) => one[0]).join("") };
}

/** One character of one width, small, without tone marks, nothing for a sign; `ü` is `v`, as keyboards have it. */
function fold(character: string): string {
	const known = folded.get(character);
	if (known !== undefined) return known;
	const marked = character.normalize("NFKC").toLowerCase().normalize("NFD").replaceAll("u\u0308", "v");
	const plain = IGNORED.test(character) ? "" : marked.replace(/\p{M}/gu, "").normalize("NFC");
	folded.set(character, plain);
	return plain;
}

/** A query as it is compared. */
export function spellQuery(query: string): readonly string[] {
	return spell(query, null).map(({ plain }) => plain);
}

/** Whether a query is long enough that one mistake leaves it recognisable. */
export function mayHaveMistake(query: readonly string[]): boolean {
	const han = query.filter(isHan).length;
	return han >= LEAST_FOR_MISTAKE.han || (han === 0 && query.length >= LEAST_FOR_MISTAKE.letters);
}

/** The best place of a query in a text, with at most so many mistakes; `null` when it is not there. */
export function matchText(
	letters: readonly Letter[],
	query: readonly string[],
	mistakes: 0 | 1,
): TextMatch | null {
	if (countMissing(letters, query, mistakes + 1) > mistakes) return null;
	let walk: Walk | null = null;
	let best: TextMatch | null = null;
	for (let start = 0; start < letters.length; start++) {
		if (!mayBegin(letters[start], query, mistakes > 0 ? letters[start + 1] : null)) continue;
		walk ??= makeWalk(letters, query);
		const found = walk(start, 0, mistakes);
		if (found === null) continue;
		const range = [letters[start]?.from ?? 0, letters[found.end - 1]?.to ?? 0] as const;
		const whole = start === 0 && found.end === letters.length;
		const cost = found.cost * 10 + (start === 0 ? 0 : 4) + (whole ? 0 : 2);
		if (best === null || cost < best.cost) best = { kind: kindOf(found, start, whole), range, cost };
	}
	return best;
}

const alphabets = new WeakMap<readonly Letter[], ReadonlySet<string>>();

/** Every character a query may have that means something in a text. */
function alphabetOf(letters: readonly Letter[]): ReadonlySet<string> {
	const known = alphabets.get(letters);
	if (known) return known;
	const made = new Set<string>();
	for (const { plain, readings } of letters) {
		made.add(plain);
		for (const reading of readings) for (const letter of reading) made.add(letter);
	}
	alphabets.set(letters, made);
	return made;
}

/** How many characters of a query a text has not at all, counted up to `enough`: each would be a mistake, and most texts end here. */
function countMissing(letters: readonly Letter[], query: readonly string[], enough: number): number {
	const alphabet = alphabetOf(letters);
	let missing = 0;
	for (const character of query) {
		if (!alphabet.has(character)) missing++;
		if (missing >= enough) break;
	}
	return missing;
}

/** Whether a query may mean a place at all; most places end here. `next`: the letter after it when a mistake is allowed, which leaves one of the query's first two right. */
function mayBegin(
	here: Letter | undefined,
	[first, second]: readonly string[],
	next: Letter | null | undefined,
): boolean {
	if (first === undefined || here === undefined) return false;
	if (here.firsts.includes(first)) return true;
	if (next === null || second === undefined) return false;
	return here.firsts.includes(second) || next?.firsts.includes(second) === true;
}

/** What is left of a query from a place on: what it costs and where it ends. */
interface Found {
	readonly cost: number;
	readonly end: number;
	readonly how: "plain" | "reading" | "initial" | "mistake";
}

function kindOf({ how }: Found, start: number, whole: boolean): MatchKind {
	if (how === "mistake") return "typo";
	if (how === "reading") return "pinyin";
	if (how === "initial") return "initials";
	return whole ? "exact" : start === 0 ? "start" : "inside";
}

type Walk = (at: number, spent: number, mistakes: number) => Found | null;

/** A step forward: so many letters of the text and of the query, at a price. */
type Step = readonly [letters: number, spent: number, how: Found["how"]];

/** Finds the cheapest way through the rest of a text and of a query; what was worked out once is remembered. */
function makeWalk(letters: readonly Letter[], query: readonly string[]): Walk {
	const known = new Map<number, Found | null>();
	const joined = query.join("");
	const width = letters.length + 1;
	const walk: Walk = (at, spent, mistakes) => {
		if (spent === query.length) return { cost: 0, end: at, how: "plain" };
		if (at >= letters.length) return null;
		const key = (mistakes * (query.length + 1) + spent) * width + at;
		const remembered = known.get(key);
		if (remembered !== undefined) return remembered;
		let best: Found | null = null;
		const take = (step: Step, left: number) => {
			const rest = walk(at + step[0], spent + step[1], left);
			if (rest !== null) best = cheaper(best, addStep(rest, step[2]));
		};
		for (const step of listSteps(letters, at, { joined, query, spent })) take(step, mistakes);
		if (best === null && mistakes > 0)
			for (const step of listSlips(letters, at, { joined, query, spent })) take(step, mistakes - 1);
		known.set(key, best);
		return best;
	};
	return walk;
}

function cheaper(a: Found | null, b: Found): Found {
	return a === null || b.cost < a.cost ? b : a;
}

const RANK = { plain: 0, reading: 1, initial: 2, mistake: 3 } as const;

function addStep(rest: Found, how: Found["how"]): Found {
	const cost = rest.cost + (how === "plain" ? 0 : COST[how]);
	return { cost, end: rest.end, how: RANK[how] > RANK[rest.how] ? how : rest.how };
}

const NONE: readonly Step[] = [];
const PLAIN: readonly Step[] = [[1, 1, "plain"]];

interface Asked {
	readonly joined: string;
	readonly query: readonly string[];
	readonly spent: number;
}

/** Right steps: the character itself, one of its readings (the last may be half typed), or a reading's initial. */
function listSteps(letters: readonly Letter[], at: number, { joined, query, spent }: Asked): readonly Step[] {
	const letter = letters[at];
	const given = query[spent];
	if (!letter || given === undefined || !letter.firsts.includes(given)) return NONE;
	if (letter.plain === given) return PLAIN;
	const steps: Step[] = [[1, 1, "initial"]];
	for (const reading of letter.readings) {
		const left = joined.length - spent;
		if (joined.startsWith(reading, spent)) steps.push([1, reading.length, "reading"]);
		else if (left > 1 && left < reading.length && reading.startsWith(joined.slice(spent)))
			steps.push([1, left, "reading"]);
		if (joined[spent] === reading[0]) steps.push([1, 1, "initial"]);
		if (/^[zcs]h/.test(reading) && joined.startsWith(reading.slice(0, 2), spent))
			steps.push([1, 2, "initial"]);
	}
	return steps;
}

/** Steps with one mistake: a character wrong, missing, too many, or two the wrong way round; or a reading spelled with one. */
function listSlips(letters: readonly Letter[], at: number, asked: Asked): readonly Step[] {
	const { query, spent } = asked;
	const letter = letters[at];
	const given = query[spent];
	if (!letter || given === undefined) return [];
	const slips: Step[] = [[0, 1, "mistake"]];
	// A Chinese character is mistaken for another, a letter for another letter.
	if (isHan(given) === isHan(letter.plain) || letter.readings.length > 0) slips.push([1, 1, "mistake"]);
	// At its very beginning a text that lacks a character is simply another place in it.
	if (spent > 0) slips.push([1, 0, "mistake"]);
	if (letters[at + 1]?.plain === given && query[spent + 1] === letter.plain) slips.push([2, 2, "mistake"]);
	for (const reading of letter.readings) slips.push(...listMisspellings(reading, asked));
	return slips;
}

function listMisspellings(reading: string, { joined, spent }: Asked): readonly Step[] {
	if (reading.length < 2) return [];
	return [-1, 0, 1].flatMap((more): Step[] => {
		const written = joined.slice(spent, spent + reading.length + more);
		const whole = written.length === reading.length + more && written.length > 1;
		return whole && isOneSlip(written, reading) ? [[1, written.length, "mistake"]] : [];
	});
}

/** Whether two spellings differ by one letter more, less or other, or by two letters the wrong way round. */
function isOneSlip(a: string, b: string): boolean {
	let start = 0;
	while (start < a.length && start < b.length && a[start] === b[start]) start++;
	const [restA, restB] = [a.slice(start), b.slice(start)];
	if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
	return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
