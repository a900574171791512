/**
 * A number as a spreadsheet shows it: fifteen digits, which is what Excel keeps, so that 25.040000000000003 is 25.04 again; never
 * with an exponent. A whole number that is exact stays whole, even with sixteen.
 */
function writeNumber(number: number): string {
	const text = String(number);
	// So short a text has no more than fifteen digits.
	if (text.length <= 15 || Number.isSafeInteger(number)) return expand(text);
	return expand(String(Number(number.toPrecision(15))));
}

/** A number in all its digits, never with an exponent. */
export function writeExactNumber(number: number): string {
	return expand(String(number));
}

function expand(text: string): string {
	if (!text.includes("e")) return text;
	const [mantissa = "", exponent = "0"] = text.split("e");
	const sign = mantissa.startsWith("-") ? "-" : "";
	const [whole = "", fraction = ""] = mantissa.replace("-", "").split(".");
	const digits = whole + fraction;
	const point = whole.length + Number(exponent);
	if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
	if (point >= digits.length) return sign + digits.padEnd(point, "0");
	return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** What a number format makes of a number. `zeros`: a mask such as 00000, which shows 123 as 00123. */
export type NumberLook =
	| { readonly kind: "plain" | "date" | "time" }
	| { readonly kind: "zeros"; readonly digits: number };

const PLAIN: NumberLook = { kind: "plain" };
// Formats a workbook need not define (ECMA-376, 18.8.30); 27–36 and 50–58 are dates in Chinese, Japanese and Korean.
const BUILT_IN_DATES = [
	[14, 17],
	[22, 22],
	[27, 31],
	[34, 36],
	[50, 54],
	[57, 58],
] as const;
const BUILT_IN_TIMES = [
	[18, 21],
	[32, 33],
	[45, 47],
	[55, 56],
] as const;

function isWithin(ranges: readonly (readonly [number, number])[], id: number): boolean {
	return ranges.some(([from, to]) => id >= from && id <= to);
}

/** What the number format of a cell makes of its number; `code` is the format a workbook defines for this id, if any. */
export function findLook(id: number, code: string | undefined): NumberLook {
	if (code === undefined) {
		if (isWithin(BUILT_IN_DATES, id)) return { kind: "date" };
		return isWithin(BUILT_IN_TIMES, id) ? { kind: "time" } : PLAIN;
	}
	// A format may be at most 255 characters long; only its first section, for positive numbers, is asked.
	const bare =
		code
			.slice(0, 255)
			.replace(/"[^"]*"|\\.|_.|\*./g, "")
			.replace(/\[[^\]]*\]/g, (bracket) => (/^\[[hms]+\]$/i.test(bracket) ? bracket : ""))
			.replace(/general|g\/通用格式/gi, "")
			.split(";", 1)[0] ?? "";
	if (/[yd]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare))) return { kind: "date" };
	if (/[hs]/i.test(bare)) return { kind: "time" };
	return /^0{2,30}$/.test(bare) ? { kind: "zeros", digits: bare.length } : PLAIN;
}

const DAY_MS = 86_400_000;
// 9999-12-31, the last day a spreadsheet knows.
const LAST_DAY = 2_958_465;

/**
 * A number as the cell shows it. Days count from 1899-12-31 (where 1900 has a 29 February that never was), or from 1904-01-01 in
 * workbooks begun on old Macs. Dates come as `YYYY-MM-DD`, times as `HH:MM:SS`.
 */
export function writeCellNumber(number: number, look: NumberLook, is1904: boolean): string {
	if (look.kind === "plain" || number < 0 || number > LAST_DAY) return writeNumber(number);
	if (look.kind === "zeros") return writeNumber(number).padStart(look.digits, "0");
	if (look.kind === "time") return number < 1 ? writeDay(number).slice(11, 19) : writeNumber(number);
	const day = Math.floor(number);
	if (is1904) return writeDay(day + 1_462 - 25_569).slice(0, 10);
	if (day === 60) return "1900-02-29";
	return writeDay(day - 25_569 + (day < 60 ? 1 : 0)).slice(0, 10);
}

function writeDay(daysSince1970: number): string {
	return new Date(Math.round((daysSince1970 * DAY_MS) / 1000) * 1000).toISOString();
}
