/** Where the header of a sheet stands among its rows (0-based), and the row of group titles above it, when names need it. */
export interface HeaderPlace {
	readonly at: number;
	readonly group: number | null;
}

type Rows = readonly (readonly string[])[];
type IsKnown = (header: string) => boolean;

// Titles, explanations and units take a few rows; a header further down is not looked for, a person can name its row.
const SEARCHED = 50;
// How many rows below are asked whether they fill the same columns.
const ASKED = 20;
// Headers are words. Anything longer is an explanation.
const LONGEST = 60;

/**
 * The header among the rows of a sheet that hold any text. The row with the most known headers is it, from two on; without those
 * the first row of short, distinct words whose columns the rows below fill; failing that the first. A row of group titles with the
 * names below it counts as one header.
 */
export function findHeaderRow(rows: Rows, isKnownHeader: IsKnown): HeaderPlace {
	const at = findByWords(rows, isKnownHeader) ?? findByShape(rows) ?? 0;
	if (isSubHeader(rows[at], rows[at + 1])) return { at: at + 1, group: at };
	return placeHeader(rows, at);
}

/** A header whose row is known, with the group titles above it when its own names do not suffice. */
export function placeHeader(rows: Rows, at: number): HeaderPlace {
	const above = rows[at - 1];
	const own = rows[at] ?? [];
	const isGrouped = above !== undefined && countFull(above) >= 2 && above.length <= own.length;
	const needed = isSubHeader(above, own) || hasTwins(own);
	return { at, group: isGrouped && needed ? at - 1 : null };
}

/** The names of the columns: those of the row, the group title before a name that occurs twice, and alone where there is none. */
export function joinHeaders(rows: Rows, { at, group }: HeaderPlace): string[] {
	const own = (rows[at] ?? []).map(cleanHeader);
	const above = group === null ? [] : (rows[group] ?? []).map(cleanHeader);
	const width = Math.max(own.length, above.length);
	const times = new Map<string, number>();
	for (const name of own) times.set(name, (times.get(name) ?? 0) + 1);
	let title = "";
	return Array.from({ length: width }, (_, column) => {
		title = above[column] || title;
		const name = own[column] ?? "";
		if (name === "") return above[column] ?? "";
		return (times.get(name) ?? 0) > 1 && title !== "" && title !== name ? `${title}·${name}` : name;
	});
}

// Headers are broken over lines to make columns narrow; the break means nothing.
function cleanHeader(text: string): string {
	return text.replace(/\s+/g, " ").trim();
}

function countFull(row: readonly string[]): number {
	return row.filter((cell) => cell !== "").length;
}

function hasTwins(row: readonly string[]): boolean {
	const full = row.filter((cell) => cell !== "");
	return new Set(full).size < full.length;
}

function isWord(cell: string): boolean {
	return cell !== "" && cell.length <= LONGEST && !/^[-+.,:/\d\s%°]+$/.test(cell);
}

function findByWords(rows: Rows, isKnown: IsKnown): number | null {
	const counts = rows.slice(0, SEARCHED).map((row) => {
		return new Set(row.filter((cell) => cell !== "" && isKnown(cleanHeader(cell)))).size;
	});
	const most = Math.max(0, ...counts);
	return most >= 2 ? counts.indexOf(most) : null;
}

function findByShape(rows: Rows): number | null {
	const at = rows.slice(0, SEARCHED).findIndex((row, index) => {
		const full = row.filter((cell) => cell !== "");
		const words = full.filter(isWord).length;
		return (
			full.length >= 2 &&
			words >= 0.8 * full.length &&
			new Set(full).size >= 0.8 * full.length &&
			isFilledBelow(row, rows.slice(index + 1, index + 1 + ASKED))
		);
	});
	return at === -1 ? null : at;
}

// A title or a note of two or three words stands above a table that reaches beyond it.
function isFilledBelow(row: readonly string[], below: Rows): boolean {
	let inside = 0;
	let beyond = 0;
	for (const cells of below) {
		for (const [column, cell] of cells.entries()) {
			if (cell === "") continue;
			if (row[column]) inside += 1;
			else beyond += 1;
		}
	}
	return beyond <= 0.2 * (inside + beyond);
}

/** Whether a row names parts of what the row above it only groups: words alone, some in gaps of it, none in its first column. */
function isSubHeader(upper: readonly string[] | undefined, lower: readonly string[] | undefined): boolean {
	if (!upper || !lower || lower[0] || countFull(upper) < 2) return false;
	const full = lower.filter((cell) => cell !== "");
	if (full.length < 2 || !full.every(isWord)) return false;
	return lower.some((cell, column) => cell !== "" && !upper[column]);
}
