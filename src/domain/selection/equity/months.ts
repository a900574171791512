/*
 * Days are counted as parts of their month, so that a term of whole months has a whole number of them: from the end of May to the end of December are 7,
 * whatever their lengths. Days are `YYYY-MM-DD`; no clock and no time zone takes part.
 */

/** Months from the end of one day to the end of another; negative when it lies before. */
export function countMonths(from: string, to: string): number {
	return placeDay(to) - placeDay(from);
}

function placeDay(day: string): number {
	const [year, month, date] = readDay(day);
	return year * 12 + (month - 1) + date / daysIn(year, month);
}

/** The month (`YYYY-MM`) so many months after that of a day. */
export function addMonths(day: string, months: number): string {
	const [year, month] = readDay(day);
	const at = year * 12 + (month - 1) + months;
	return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
}

/** The last day of a year. */
export function endOfYear(year: number): string {
	return `${year}-12-31`;
}

function daysIn(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function readDay(day: string): [year: number, month: number, date: number] {
	const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
	if (!found) throw new Error(`“${day}” is no day of the form YYYY-MM-DD.`);
	return [Number(found[1]), Number(found[2]), Number(found[3])];
}
