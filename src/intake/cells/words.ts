import { type Cell, type CellParser, makeUnknown, saysUnknown } from "./cell";
import { foldSpelling, similarity } from "./spelling";

// Half of a word must be right before another is held up against it.
const NEAR_ENOUGH = 0.5;
const LONGEST_WORD = 30;
// A column with more unknown words than this holds something else; looking each up would take longer than reading the file.
const MOST_HINTS = 300;
// The vocabularies' own word for what a ledger does not say.
const AGREED_UNKNOWN = "未登记";

// Signs between and around words say nothing about them.
function foldWord(text: string): string {
	return foldSpelling(text).replace(/[-_·.。,，;；:：()（）"'“”、]/g, "");
}

function findNearest(text: string, meant: ReadonlyMap<string, string>): string | null {
	if (text.length > LONGEST_WORD) return null;
	let best = { word: "", alike: 0 };
	for (const [spelling, word] of meant) {
		// Two words cannot be more alike than their lengths are.
		const most = Math.min(text.length, spelling.length) / Math.max(text.length, spelling.length);
		const alike = most > best.alike && most >= NEAR_ENOUGH ? similarity(text, spelling) : 0;
		if (alike > best.alike) best = { word, alike };
	}
	return best.alike >= NEAR_ENOUGH ? best.word : null;
}

/** Finds the nearest known word, each text once. */
function makeHinter(meant: ReadonlyMap<string, string>): (text: string) => string | null {
	const hints = new Map<string, string | null>();
	return (text) => {
		const known = hints.get(text);
		if (known !== undefined || hints.size >= MOST_HINTS) return known ?? null;
		const hint = findNearest(text, meant);
		hints.set(text, hint);
		return hint;
	};
}

/**
 * A parser of agreed words; the code itself is understood too, synonyms are read and said. A cell that says unknown gives
 * `unknown`; another word is a fault that names the nearest known one first.
 */
export function makeWordParser<V extends string | number | boolean, U>(
	words: Readonly<Record<string, V>>,
	unknown: U,
	synonyms: Readonly<Record<string, string>> = {},
): CellParser<V | U> {
	const codes = new Map(Object.values(words).map((code) => [String(code), code]));
	const names = new Map<string, string>();
	for (const [word, code] of Object.entries(words)) {
		// The first word of a code is the one a ledger should use.
		const agreed = Object.keys(words).find((one) => words[one] === code) ?? word;
		for (const spelling of [word, String(code), ...(synonyms[String(code)]?.split("|") ?? [])]) {
			if (!names.has(foldWord(spelling))) names.set(foldWord(spelling), spelling === word ? word : agreed);
		}
	}
	const listed = Object.keys(words);
	const hint = makeHinter(names);
	return (text): Cell<V | U> => {
		const exact = Object.hasOwn(words, text) ? words[text] : codes.get(text);
		if (exact !== undefined) return { ok: true, value: exact };
		const folded = foldWord(text);
		const word = names.get(folded);
		const value = word === undefined ? undefined : words[word];
		if (word !== undefined && value !== undefined) return { ok: true, value, repairedTo: word };
		if (text === AGREED_UNKNOWN) return { ok: true, value: unknown };
		if (saysUnknown(text)) return makeUnknown(text, unknown);
		const near = hint(folded);
		const detail =
			near === null ? listed : [`${near}（最接近 / nearest）`, ...listed.filter((one) => one !== near)];
		return { ok: false, rule: "unknown-word", detail: detail.join(" · ") };
	};
}

const TRUTHS: Readonly<Record<string, boolean>> = { 是: true, 否: false, 有: true, 无: false };

/** Yes or no; 无 is a no here. */
export const parseTruth: CellParser<boolean | null> = makeWordParser<boolean, null>(TRUTHS, null, {
	true: "√|✓|✔|☑|y|yes|t|1|对|已|已成立|成立|已列入|列入|已有|具备|有物业|有业委会|是的",
	false: "×|✗|✘|☒|x|n|no|f|0|不是|没有|未|没|未成立|没成立|未列入|不列入|尚无|不具备|无物业|无业委会|否定",
});
