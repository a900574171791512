import type { Severity } from "../domain/records";
import type { RawPoint } from "./datums";
import type { Rule } from "./rules";

/** What a cell says: a value, perhaps read with a repair, or a fault. */
export type Cell<V> =
	| { readonly ok: true; readonly value: V; readonly repairedTo?: string }
	| { readonly ok: false; readonly rule: Rule; readonly detail?: string };

/** How the text of a cell becomes a value. */
export type CellParser<V> = (text: string) => Cell<V>;

const UNKNOWN_WORDS = new Set(["", "/", "-", "--", "—", "——", "不详", "未知", "未登记"]);

/** Whether a cell says that nothing is known: empty, a dash or slash, 不详 and the like. */
export function saysUnknown(text: string): boolean {
	return UNKNOWN_WORDS.has(text.normalize("NFKC"));
}

/** Any text; `null` when the cell says unknown. */
export const parseWords: CellParser<string | null> = (text) => ({
	ok: true,
	value: saysUnknown(text) ? null : text,
});

// Full-width digits and thousands separators are how people type numbers; both can be undone without a guess.
function cleanNumber(text: string): string {
	const narrow = text.normalize("NFKC").replaceAll(" ", "");
	return /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(narrow) ? narrow.replaceAll(",", "") : narrow;
}

interface NumberRange {
	readonly least: number;
	readonly most: number;
	readonly whole: boolean;
}

/** A parser of numbers within bounds. 无 counts as unknown: a ledger that means zero writes 0. */
function makeNumberParser({ least, most, whole }: NumberRange): CellParser<number | null> {
	return (text) => {
		if (saysUnknown(text) || text === "无") return { ok: true, value: null };
		const clean = cleanNumber(text);
		if (!/^[+-]?\d+(\.\d+)?$/.test(clean)) return { ok: false, rule: "not-a-number" };
		const value = Number(clean);
		if (value < least || value > most) return { ok: false, rule: "out-of-range", detail: `${least}–${most}` };
		if (whole && !Number.isInteger(value)) return { ok: false, rule: "not-whole" };
		return clean === text ? { ok: true, value } : { ok: true, value, repairedTo: clean };
	};
}

// Every bound is one no compound or project of a district reaches: what lies beyond is a slip of the keyboard or of the unit.
/** A whole number of things, from 0 to as many as there can be. */
export const countUpTo = (most: number) => makeNumberParser({ least: 0, most, whole: true });
/** A quantity, from 0 to as much as there can be. */
export const amountUpTo = (most: number) => makeNumberParser({ least: 0, most, whole: false });
/** A calendar year. */
export const parseYear = makeNumberParser({ least: 1800, most: 2100, whole: true });
/** A share, 0–1. */
export const parseShare = makeNumberParser({ least: 0, most: 1, whole: false });
/** A score, 0–100. */
export const parseScore = makeNumberParser({ least: 0, most: 100, whole: false });
/** Degrees of longitude or, before a swap is noticed, of latitude. */
export const parseDegrees = makeNumberParser({ least: -180, most: 180, whole: false });

const parseGrade = makeNumberParser({ least: 0, most: 3, whole: true });

/** A severity, 0 good to 3 severe. */
export const parseSeverity: CellParser<Severity | null> = (text) => parseGrade(text) as Cell<Severity | null>;

/** A parser of agreed words; the code itself is understood too. A cell that says unknown gives `unknown`. */
export function makeWordParser<V, U>(words: Readonly<Record<string, V>>, unknown: U): CellParser<V | U> {
	const codes = new Map(Object.values(words).map((code) => [String(code), code]));
	return (text) => {
		if (saysUnknown(text)) return { ok: true, value: unknown };
		const value = Object.hasOwn(words, text) ? words[text] : codes.get(text);
		if (value !== undefined) return { ok: true, value };
		return { ok: false, rule: "unknown-word", detail: Object.keys(words).join(" · ") };
	};
}

const TRUTHS: Readonly<Record<string, boolean>> = { 是: true, 否: false, 有: true, 无: false };

/** Yes or no. */
export const parseTruth: CellParser<boolean | null> = makeWordParser<boolean, null>(TRUTHS, null);

/** A day as `YYYY-MM-DD`; slashes and missing zeros are put right and said. */
export const parseDay: CellParser<string | null> = (text) => {
	if (saysUnknown(text)) return { ok: true, value: null };
	const [, year = "", month = "", day = ""] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
	const value = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
	const date = new Date(`${value}T00:00:00Z`);
	if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) {
		return { ok: false, rule: "not-a-date" };
	}
	return value === text ? { ok: true, value } : { ok: true, value, repairedTo: value };
};

/** Points written `lng lat;lng lat`, still in the datum of their file; none when the cell says unknown. */
export const parsePoints: CellParser<readonly RawPoint[]> = (text) => {
	if (saysUnknown(text)) return { ok: true, value: [] };
	const points = text.split(/[;；]/).map((pair): RawPoint => {
		const [lng = "", lat = "", ...rest] = pair.trim().split(/[ ,，]+/);
		const readable = rest.length === 0 && lng !== "" && lat !== "";
		return readable ? [Number(lng), Number(lat)] : [Number.NaN, Number.NaN];
	});
	const real = points.every(([lng, lat]) => Math.abs(lng) <= 180 && Math.abs(lat) <= 90);
	return real ? { ok: true, value: points } : { ok: false, rule: "not-points" };
};
