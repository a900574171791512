import type { Severity } from "../../domain/records";
import { type Cell, type CellParser, makeUnknown, saysUnknown } from "./cell";
import { foldSpelling } from "./spelling";
import { type Dimension, sizeOfUnit } from "./units";
import { makeWordParser } from "./words";

/** A number as a person writes it: 约 and 余 make it approximate, 万 multiplies, a unit may follow. */
interface Reading {
	readonly value: number;
	readonly approximate: boolean;
	/** 万, 亿 and the like; empty without. */
	readonly multiple: string;
	/** What stands behind the number, folded; empty without. */
	readonly unit: string;
}

const MULTIPLES: Readonly<Record<string, number>> = {
	百: 100,
	千: 1e3,
	万: 1e4,
	十万: 1e5,
	百万: 1e6,
	千万: 1e7,
	亿: 1e8,
};
const NUMBER =
	/^'?(?:共计|合计|总计|共|计)?:?(约|大约|大概|近|将近|~|≈|about|approx\.?|ca\.?)?([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?(?:e[+-]?\d{1,3})?|[+-]?\.\d+)(余|多|来|\+)?(十万|百万|千万|百|千|万|亿)?(余|多|\+)?(?:((?:万?k?m2)|[^\d余+(),;。.]{0,6}?)|\(([^\d余+(),;]{1,6})\))(余|多|\+|左右|上下)?[,;。.]?$/;
const PLAIN = /^[+-]?\d+(\.\d+)?$/;
const LONGEST = 60;
// Arithmetic in binary leaves dust in the sixteenth digit; nobody writes a quantity in more than twelve.
const DIGITS = 12;

/** The number in a text with all that stands around it; `null` when it holds none or more than one. */
export function readNumber(text: string): Reading | null {
	if (text.length > LONGEST) return null;
	const [, about, digits = "", more, multiple = "", evenMore, bare = "", unit = bare, roughly] =
		NUMBER.exec(foldSpelling(text)) ?? [];
	if (digits === "") return null;
	const approximate = [about, more, evenMore, roughly].some((one) => one !== undefined);
	return { value: Number(digits.replaceAll(",", "")), approximate, multiple, unit };
}

/** A number multiplied without the dust of binary arithmetic. */
export function scaleNumber(value: number, by: number): number {
	return by === 1 ? value : Number((value * by).toPrecision(DIGITS));
}

interface NumberRange {
	readonly least: number;
	readonly most: number;
	readonly whole: boolean;
	readonly unit?: { readonly dimension: Dimension; readonly token: string };
}

/** A parser of numbers within bounds. 无 counts as unknown: a ledger that means zero writes 0. */
function makeNumberParser({ least, most, whole, unit }: NumberRange): CellParser<number | null> {
	const check = (value: number, repair: Omit<Cell<number> & { ok: true }, "ok" | "value">): Cell<number> => {
		if (value < least || value > most) return { ok: false, rule: "out-of-range", detail: `${least}–${most}` };
		if (whole && !Number.isInteger(value)) return { ok: false, rule: "not-whole" };
		return { ok: true, value, ...repair };
	};
	return (text) => {
		if (PLAIN.test(text)) return check(Number(text) + 0, {});
		if (saysUnknown(text)) return makeUnknown(text, null);
		const reading = readNumber(text);
		if (!reading) return { ok: false, rule: "not-a-number" };
		const value = measure(reading, unit);
		if (typeof value === "object") return value;
		const rule = reading.approximate ? "approximate" : "cleaned";
		return check(value, { repairedTo: String(value), rule });
	};
}

/** The size of a reading in the unit of its column, or why it has none. */
function measure(
	{ value, multiple, unit }: Reading,
	asked: NumberRange["unit"],
): number | (Cell<never> & { readonly ok: false }) {
	const times = MULTIPLES[multiple] ?? 1;
	if (unit === "") {
		// 1.2万 where 万元 is asked may be 1.2 or 12 000 of them.
		const base = asked ? (sizeOfUnit(asked.dimension, asked.token) ?? 1) : 1;
		if (multiple !== "" && base !== 1)
			return { ok: false, rule: "ambiguous-unit", detail: asked?.token ?? "" };
		return scaleNumber(value, times);
	}
	const size = asked ? sizeOfUnit(asked.dimension, unit) : null;
	if (!asked || size === null) return { ok: false, rule: "other-unit", detail: unit };
	return scaleNumber(value, (times * size) / (sizeOfUnit(asked.dimension, asked.token) ?? 1));
}

// Every bound is one no compound or project of a district reaches: what lies beyond is a slip of the keyboard or of the unit.
/** A whole number of things, from 0 to as many as there can be; their counter may stand behind it. */
export const countUpTo = (most: number, dimension: Dimension = "things") =>
	makeNumberParser({ least: 0, most, whole: true, unit: { dimension, token: "" } });
/** A whole number of things of which there is one at least. */
export const countFromOneTo = (most: number, dimension: Dimension) =>
	makeNumberParser({ least: 1, most, whole: true, unit: { dimension, token: "" } });
/** A quantity, from 0 to as much as there can be, in a unit; another unit of the same dimension is converted and said. */
export const amountUpTo = (most: number, unit: { readonly dimension: Dimension; readonly token: string }) =>
	makeNumberParser({ least: 0, most, whole: false, unit });
/** A quantity of which there is some, from one unit to as much as there can be. */
export const amountFromOneTo = (
	most: number,
	unit: { readonly dimension: Dimension; readonly token: string },
) => makeNumberParser({ least: 1, most, whole: false, unit });
/** A score, 0–100. */
export const parseScore = makeNumberParser({
	least: 0,
	most: 100,
	whole: false,
	unit: { dimension: "score", token: "分" },
});

const parseFraction = makeNumberParser({
	least: 0,
	most: 1,
	whole: false,
	unit: { dimension: "share", token: "占比" },
});

/** A share, 0–1; a percentage is converted and said, a number over 1 without the sign is not guessed at. */
export const parseShare: CellParser<number | null> = (text) => {
	const cell = parseFraction(text);
	const reading = cell.ok || cell.rule !== "out-of-range" ? null : readNumber(text);
	const percent = reading && reading.unit === "" && reading.value > 1 && reading.value <= 100;
	return percent ? { ok: false, rule: "share-or-percent", detail: `${reading.value}%` } : cell;
};

const parseGrade = makeNumberParser({ least: 0, most: 3, whole: true });
const parseGradeWord = makeWordParser<Severity, null>({ 完好: 0, 轻微: 1, 明显: 2, 严重: 3 }, null, {
	0: "良好|好",
	1: "轻度|较轻",
	2: "中度|较明显",
	3: "重度|很严重",
});

/** A severity, 0 good to 3 severe; the words for it are read and said. */
export const parseSeverity: CellParser<Severity | null> = (text) => {
	const grade = parseGrade(text) as Cell<Severity | null>;
	if (grade.ok) return grade;
	const word = parseGradeWord(text);
	if (word.ok && word.value !== null) {
		return { ok: true, value: word.value, repairedTo: String(word.value) };
	}
	// A word nobody agreed on is answered with the words that are.
	return grade.rule === "not-a-number" && !word.ok ? word : grade;
};
