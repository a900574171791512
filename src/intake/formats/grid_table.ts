import type { Encoding, SheetName, Table, TableFormat, TableOptions, TableRow } from "../table";
import { UnreadableFile } from "../table";
import { checkCellCount, checkWidth, type GridRow } from "./grid";
import { findHeaderRow, type HeaderPlace, joinHeaders, placeHeader } from "./header_row";

/** Something found while a table was read. */
export type Note = Table["notes"][number];

/** Whether a text is a header somebody would give a column. */
export type IsKnownHeader = (header: string) => boolean;

/** A sheet, and what is known of the file it stands in. */
export interface GridSource {
	readonly format: TableFormat;
	readonly encoding: Encoding | null;
	readonly sheet: string | null;
	readonly sheets: readonly SheetName[];
	readonly rows: readonly GridRow[];
	readonly notes: readonly Note[];
	/** Whether a row with fewer cells than the header has lost some: true of text, not of a workbook, which stores no empty ones. */
	readonly isRagged: boolean;
}

// A year may name a column; a number with a fraction or of another length is a value.
const NUMBER = /^[-+]?(\d{1,3}|\d{5,15}|\d{1,15}\.\d{1,20})$/;
const SUM = /^(合\s*计|总\s*计|小\s*计|共\s*计|总\s*和|累\s*计|(grand |sub)?total|sum)\s*[:：]?$/i;
const UNIT =
	/^[（([]?\s*(单位\s*[:：]\s*)?(m|m2|m²|㎡|米|平方米|平米|万平方米|万㎡|km|公里|户|个|栋|幢|座|年|月|日|元|万元|人|辆|层|间|处|套|吨|度|°|%|％|households|years?|degrees?)\s*[）)\]]?$/i;

/**
 * The table on a sheet: its header found below titles, its rows without sums, units and repeated headers, each of them noted. A
 * sheet without any text has no headers and no rows. Fails when the row somebody named as the header does not exist.
 */
export function makeGridTable(source: GridSource, options: TableOptions, isKnown: IsKnownHeader): Table {
	const { rows, notes, isRagged, ...rest } = source;
	const lines = rows.map(({ cells }) => cells);
	const place = findPlace(rows, options, isKnown);
	const named = joinHeaders(lines, place);
	const body = rows.slice(place.at + 1);
	const last = body.reduce((most, { cells }) => Math.max(most, cells.length), 0);
	// In text the header row says how many cells a row has, those without a name included.
	const most = isRagged ? Math.min(rows[place.at]?.width ?? 0, last) : last;
	const headers = Array.from({ length: Math.max(named.length, most) }, (_, at) => named[at] ?? "");
	if (options.headerRow === null) refuseData(headers, rows[place.at]?.row ?? 0, isKnown);
	checkWidth(headers.length);
	const { kept, skipped } = splitBody(body, lines[place.at] ?? []);
	checkCellCount(kept.length, headers.length);
	return {
		...rest,
		headerRow: rows[place.at]?.row ?? 0,
		headers,
		rows: kept.map((row) => fitRow(row, headers.length, isRagged)),
		hasGeometry: false,
		saidDatum: null,
		notes: [...notes, ...skipped, ...findNameless(headers, kept)],
	};
}

/** Fails when what would be the header is a record: it would be lost, and nothing below it be understood. */
function refuseData(headers: readonly string[], row: number, isKnown: IsKnownHeader): void {
	const numbers = headers.filter((one) => NUMBER.test(one)).length;
	if (numbers < 2 || headers.some((one) => one !== "" && isKnown(one))) return;
	const detail = headers.slice(0, 8).join("、").slice(0, 200);
	throw new UnreadableFile({ rule: "no-header", field: "", value: String(row), detail });
}

function findPlace(
	rows: readonly GridRow[],
	{ headerRow }: TableOptions,
	isKnown: IsKnownHeader,
): HeaderPlace {
	const lines = rows.map(({ cells }) => cells);
	if (headerRow === null) return findHeaderRow(lines, isKnown);
	const at = rows.findIndex(({ row }) => row === headerRow);
	if (at === -1) {
		const detail = String(rows.at(-1)?.row ?? 0);
		throw new UnreadableFile({ rule: "no-such-header-row", field: "", value: String(headerRow), detail });
	}
	return placeHeader(lines, at);
}

function splitBody(body: readonly GridRow[], header: readonly string[]) {
	const kept: GridRow[] = [];
	const skipped: Note[] = [];
	const repeated = header.join("\0");
	for (const [at, line] of body.entries()) {
		const rule = judgeRow(line.cells, at === 0, repeated);
		if (rule === null) kept.push(line);
		else {
			const value = line.cells
				.filter((cell) => cell !== "")
				.slice(0, 8)
				.join(" ");
			skipped.push({ row: line.row, fault: { rule, field: "", value } });
		}
	}
	return { kept, skipped };
}

function judgeRow(cells: readonly string[], isFirst: boolean, header: string) {
	if (SUM.test(cells.find((cell) => cell !== "") ?? "")) return "total-row";
	if (isFirst && cells.every((cell) => cell === "" || UNIT.test(cell))) return "units-row";
	return cells.join("\0") === header ? "repeated-header" : null;
}

function fitRow({ row, cells, width }: GridRow, headers: number, isRagged: boolean): TableRow {
	const length = Math.max(cells.length, isRagged ? Math.min(width, headers) : headers);
	return { row, cells: Array.from({ length }, (_, at) => cells[at] ?? "") };
}

/** Columns with values and no name: nothing can be done with them, and nobody would notice. */
function findNameless(headers: readonly string[], rows: readonly GridRow[]): Note[] {
	return headers.flatMap((header, column) => {
		if (header !== "") return [];
		const first = rows.find(({ cells }) => (cells[column] ?? "") !== "");
		if (!first) return [];
		const value = first.cells[column] ?? "";
		return [{ row: null, fault: { rule: "column-without-header", field: nameColumn(column), value } }];
	});
}

/** The letters a spreadsheet shows above a column: A, B, … Z, AA. */
function nameColumn(column: number): string {
	const letter = String.fromCharCode(65 + (column % 26));
	return column < 26 ? letter : nameColumn(Math.floor(column / 26) - 1) + letter;
}
