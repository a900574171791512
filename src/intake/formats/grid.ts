import { UnreadableFile } from "../table";
import { LIMITS, SPARE_ROWS } from "./limits";

/** A row as it stands on a sheet, with trimmed cells. `width`: how many cells it has, empty ones at its end included. */
export interface GridRow {
	/** 1-based row as a spreadsheet shows it. */
	readonly row: number;
	readonly cells: string[];
	readonly width: number;
}

/** Collects the rows of a sheet that hold any text; empty ones keep their number and are left out. Fails beyond the limits. */
export interface GridBuilder {
	readonly rows: GridRow[];
	add(row: number, cells: readonly string[]): void;
}

/** An empty sheet to fill. */
export function makeGrid(): GridBuilder {
	const rows: GridRow[] = [];
	let cellsSoFar = 0;
	const add = (row: number, raw: readonly string[]) => {
		let end = raw.length;
		while (end > 0 && raw[end - 1]?.trim() === "") end -= 1;
		if (end === 0) return;
		checkWidth(end);
		cellsSoFar += end;
		if (cellsSoFar > LIMITS.cells) throw tooMany("too-many-cells", LIMITS.cells);
		if (rows.length >= LIMITS.rows + SPARE_ROWS) throw tooMany("too-many-rows", LIMITS.rows);
		rows.push({ row, cells: raw.slice(0, end).map((cell) => cell.trim()), width: raw.length });
	};
	return { rows, add };
}

/** Writes a cell into a row, which is filled up with empty ones where it does not reach so far. Fails beyond the widest table. */
export function putCell(cells: string[], column: number, text: string): void {
	checkWidth(column + 1);
	while (cells.length < column) cells.push("");
	cells[column] = text;
}

/** Row (1-based) and column (0-based) of a reference such as `AB12`; `null` when it is none. */
export function parseReference(reference: string): { readonly row: number; readonly column: number } | null {
	const parts = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference);
	if (!parts) return null;
	let column = 0;
	for (const letter of (parts[1] ?? "").toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
	return { row: Number(parts[2]), column: column - 1 };
}

/** Fails when a row reaches further than any table may. */
export function checkWidth(columns: number): void {
	if (columns > LIMITS.columns) throw tooMany("too-many-columns", LIMITS.columns);
}

/** Fails when there are more rows than any table may have. */
export function checkRowCount(rows: number): void {
	if (rows > LIMITS.rows) throw tooMany("too-many-rows", LIMITS.rows);
}

/** Fails when a table of so many rows and columns would hold more cells than any table may. */
export function checkCellCount(rows: number, columns: number): void {
	checkRowCount(rows);
	checkWidth(columns);
	if (rows * columns > LIMITS.cells) throw tooMany("too-many-cells", LIMITS.cells);
}

/** The refusal of a file that holds more than may be. */
export function tooMany(rule: "too-many-rows" | "too-many-columns" | "too-many-cells", limit: number): Error {
	return new UnreadableFile({ rule, field: "", value: String(limit) });
}
