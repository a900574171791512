import { isId } from "../domain/id";
import type { Finding } from "../domain/records";
import { type Cell, type CellParser, saysUnknown } from "./cells";
import type { Table, TableRow } from "./formats/csv";
import { type Fault, makeFinding, type Spot } from "./rules";

/** One column: the header a ledger gives it, how its cells are read, and the value a record has when nothing is known. */
export interface Column<V> {
	readonly header: string;
	readonly parse: CellParser<V>;
	readonly unknown: V;
}

/** The columns of one kind of file, one for each field. */
export type Columns<R> = { readonly [K in keyof R]: Column<R[K]> };

/** A record with the place it came from. */
export interface Entry<R> {
	readonly spot: Spot & { readonly row: number; readonly id: string };
	readonly record: R;
}

/** The rows of a file that have an id of their own, and how many there were. */
export interface Sheet<R> {
	readonly file: string;
	readonly read: number;
	readonly entries: readonly Entry<R>[];
}

/** A column of a field that may be unknown. */
export function column<V>(header: string, parse: CellParser<V | null>): Column<V | null> {
	return { header, parse, unknown: null };
}

/** The column of the id, which no row can do without; an id that no link could carry is a fault. */
export function idColumn(header: string): Column<string> {
	const parse: CellParser<string> = (text) =>
		isId(text) ? { ok: true, value: text } : { ok: false, rule: "bad-id" };
	return { header, parse, unknown: "" };
}

/** The column of a name that serves as the id of its row and may be any text. */
export function nameColumn(header: string): Column<string> {
	return { header, parse: (text) => ({ ok: true, value: text }), unknown: "" };
}

interface SheetOptions<R> {
	readonly file: string;
	readonly table: Table;
	readonly columns: Columns<R>;
	readonly log: Finding[];
}

/**
 * The rows of a table as records. Faulty cells become unknown and are reported; rows without a usable id of their own, or with
 * more or fewer cells than the header, are rejected and reported.
 */
export function readSheet<R extends { readonly id: string }>(options: SheetOptions<R>): Sheet<R> {
	const { file, table, columns, log } = options;
	const places = locateColumns(options);
	const rowOfId = new Map<string, number>();
	const entries = table.rows.flatMap((line): Entry<R>[] => {
		const id = line.cells[places.id] ?? "";
		const spot = { file, row: line.row, id };
		const fault = checkRow(line, table.headers.length) ?? checkId(id, columns.id, rowOfId);
		if (fault) {
			log.push(makeFinding({ ...spot, id: id || null }, fault));
			return [];
		}
		rowOfId.set(id, line.row);
		return [{ spot, record: readRow({ line, spot, columns, places, log }) }];
	});
	return { file, read: table.rows.length, entries };
}

function checkRow(line: TableRow, width: number): Fault | null {
	// Spreadsheets like to add empty cells behind the last column; nothing is lost with them.
	if (line.cells.length >= width && line.cells.slice(width).every((cell) => cell === "")) return null;
	const value = String(line.cells.length);
	return { rule: "wrong-cell-count", field: "", value, detail: String(width) };
}

function checkId(
	id: string,
	{ header: field, parse }: Column<string>,
	rowOfId: ReadonlyMap<string, number>,
): Fault | null {
	if (saysUnknown(id)) return { rule: "missing-id", field, value: id };
	const cell = parse(id);
	if (!cell.ok) return { rule: cell.rule, field, value: id };
	const earlier = rowOfId.get(id);
	if (earlier === undefined) return null;
	return { rule: "duplicate-id", field, value: id, detail: String(earlier) };
}

type Places<R> = Readonly<Record<keyof R, number>>;

// Full-width and half-width brackets are the same header to whoever types it.
function normalise(header: string): string {
	return header.normalize("NFKC").replaceAll(" ", "");
}

function locateColumns<R extends { readonly id: string }>(options: SheetOptions<R>): Places<R> {
	const { file, table, columns, log } = options;
	const spot = { file, row: null, id: null };
	const headers = table.headers.map(normalise);
	const known = new Set<string>();
	const places: Partial<Record<keyof R, number>> = {};
	const id = columns.id.header;
	if (!headers.includes(normalise(id))) {
		throw new Error(`没有“${id}”列 / no column “${id}” (first row: ${table.headers.join(", ")})`);
	}
	for (const field of Object.keys(columns) as (keyof R)[]) {
		const { header } = columns[field];
		places[field] = headers.indexOf(normalise(header));
		known.add(normalise(header));
		const times = headers.filter((one) => one === normalise(header)).length;
		if (times === 0) log.push(makeFinding(spot, { rule: "missing-column", field: header, value: "" }));
		if (times > 1)
			log.push(makeFinding(spot, { rule: "doubled-column", field: header, value: String(times) }));
	}
	for (const [at, header] of table.headers.entries()) {
		if (header === "" || known.has(headers[at] ?? "")) continue;
		log.push(makeFinding(spot, { rule: "extra-column", field: header, value: "" }));
	}
	return places as Places<R>;
}

interface RowOptions<R> {
	readonly line: TableRow;
	readonly spot: Spot;
	readonly columns: Columns<R>;
	readonly places: Places<R>;
	readonly log: Finding[];
}

function readRow<R>({ line, spot, columns, places, log }: RowOptions<R>): R {
	const record: Partial<R> = {};
	for (const field of Object.keys(columns) as (keyof R)[]) {
		const { header, parse, unknown } = columns[field];
		const text = places[field] === -1 ? null : line.cells[places[field]];
		if (text === null || text === undefined) {
			record[field] = unknown;
			continue;
		}
		const cell: Cell<R[keyof R]> = parse(text);
		record[field] = cell.ok ? cell.value : unknown;
		const fault = faultOf(cell);
		if (fault) log.push(makeFinding(spot, { ...fault, field: header, value: text }));
	}
	return record as R;
}

function faultOf(cell: Cell<unknown>): Pick<Fault, "rule" | "detail"> | null {
	if (cell.ok) return cell.repairedTo === undefined ? null : { rule: "cleaned", detail: cell.repairedTo };
	return cell.detail === undefined ? { rule: cell.rule } : { rule: cell.rule, detail: cell.detail };
}
