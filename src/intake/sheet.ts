import type { Geometry } from "geojson";
import type { Datum } from "../domain/datum";
import type { Finding } from "../domain/records";
import { type Cell, type CellParser, saysUnknown } from "./cells";
import { makePointParser } from "./cells/coordinates";
import type { Column, Columns } from "./columns/column";
import { convertCell } from "./columns/convert_cell";
import { findPairCell, type PairCell } from "./columns/pair_cell";
import { makeId } from "./make_id";
import { type ColumnUse, type Mapping, type Matched, matchColumns } from "./match_columns";
import { type Fault, makeFinding, type Spot } from "./rules";
import type { Table, TableRow } from "./table";

export type { Columns } from "./columns/column";

/** A record with the place it came from. */
export interface Entry<R> {
	readonly spot: Spot & { readonly row: number; readonly id: string };
	readonly record: R;
	/** The geometry of its feature, in the datum of the file; absent in formats without. */
	readonly geometry?: Geometry | null;
}

/** The rows of a file that have an id of their own, and how many there were. */
export interface Sheet<R> {
	readonly file: string;
	readonly read: number;
	readonly entries: readonly Entry<R>[];
	/** What each column was taken for. */
	readonly uses: readonly ColumnUse[];
}

interface SheetOptions<R> {
	readonly file: string;
	readonly table: Omit<Table, "notes" | "sheets">;
	readonly columns: Columns<R>;
	readonly log: Finding[];
	/** What a person said of the columns. */
	readonly mapping?: Mapping | null;
	/** Whether columns without a known header may be taken for a field by the look of their values. */
	readonly guess?: boolean;
	/** The datum the file is read in. */
	readonly datum?: Datum;
	/** Ids used in other files, each with where; the ids of this file are added. */
	readonly ids?: Map<string, string>;
	/** With what the ids begin that rows of a file without an id column are given; `null`: such a file cannot be read. */
	readonly makeIds?: string | null;
	/** The id under which a row of such a file is known already, by its name and sub-district. */
	readonly idOfName?: (name: string, subdistrictName: string | null) => string | null;
}

/** A column the file has, and how its cells are read. */
interface PresentColumn {
	readonly field: string;
	/** The canonical one. */
	readonly header: string;
	readonly at: number;
	readonly parse: CellParser<unknown>;
}

/** All that reading one row needs to know of its sheet. */
export interface Reading<R> {
	readonly options: SheetOptions<R>;
	readonly matched: Matched<R>;
	/** The columns the file has. */
	readonly present: readonly PresentColumn[];
	/** A record of which nothing is known; each row's is a copy of it. */
	readonly blank: Readonly<Record<string, unknown>>;
	/** Where each id was used in this file. */
	readonly rowOfId: Map<string, number>;
	/** What was said of a cell that is remembered. */
	readonly said: WeakMap<Cell<unknown>, Finding>;
	/** The rows in which a column said “unknown”, by the spelling it used. */
	readonly unknowns: Map<string, Map<string, (number | null)[]>>;
}

/**
 * The rows of a table as records. Faulty cells become unknown and are reported; rows without a usable id of their own, or with
 * more or fewer cells than the header, are rejected and reported. Fails when the table has no id column and none may be made.
 */
export function readSheet<R extends { readonly id: string }>(options: SheetOptions<R>): Sheet<R> {
	const { file, table, columns, log } = options;
	const matched = matchColumns(table, columns, {
		mapping: options.mapping ?? null,
		guess: options.guess ?? false,
		...(options.datum && { datum: options.datum }),
	});
	if (matched.places.id === -1 && (options.makeIds ?? null) === null) {
		const id = columns.id.header;
		throw new Error(`没有“${id}”列 / no column “${id}” (first row: ${table.headers.join(", ")})`);
	}
	const whole = { file, row: null, id: null };
	const told = matched.notes.filter(
		(one) => one.rule !== "missing-column" || one.field !== columns.id.header,
	);
	log.push(...told.map((one) => makeFinding(whole, one)));
	const reading = makeReading(options, matched);
	const entries = table.rows.flatMap((line) => readLine(reading, line));
	for (const [field, spellings] of reading.unknowns) {
		for (const [value, rows] of spellings) {
			const more = rows.length > ROWS_NAMED ? " …" : "";
			const detail = `${rows.length} × (row ${rows.slice(0, ROWS_NAMED).join(", ")}${more})`;
			log.push(makeFinding(whole, { rule: "unknown-spelling", field, value, detail }));
		}
	}
	return { file, read: table.rows.length, entries, uses: matched.uses };
}

function makeReading<R>(options: SheetOptions<R>, matched: Matched<R>): Reading<R> {
	const columns: Readonly<Record<string, Column<unknown>>> = options.columns;
	const places: Readonly<Record<string, number>> = matched.places;
	const scales: ReadonlyMap<PropertyKey, number> = matched.scales;
	const present = Object.entries(columns).flatMap(([field, { header, parse }]): PresentColumn[] => {
		const at = places[field] ?? -1;
		if (at === -1) return [];
		const scale = scales.get(field) ?? 1;
		const reversed = field === "point" && matched.pointOrder === "lat-lng";
		const plain = reversed ? makePointParser("lat-lng") : parse;
		return [
			{ field, header, at, parse: rememberCells(scale === 1 ? plain : convertCell(plain, header, scale)) },
		];
	});
	const unknown = Object.entries(columns).map(([field, one]) => [field, one.unknown] as const);
	return {
		options,
		matched,
		present,
		// Parsed, because what is built key by key is copied ten times slower.
		blank: JSON.parse(JSON.stringify(Object.fromEntries(unknown))),
		rowOfId: new Map(),
		said: new WeakMap(),
		unknowns: new Map(),
	};
}

// A column of words, years or counts has few different cells, however long it is.
const MOST_REMEMBERED = 1_000;

function rememberCells(parse: CellParser<unknown>): CellParser<unknown> {
	const known = new Map<string, Cell<unknown>>();
	return (text) => {
		const before = known.get(text);
		if (before) return before;
		const cell = parse(text);
		if (known.size < MOST_REMEMBERED) known.set(text, cell);
		return cell;
	};
}

function readLine<R extends { readonly id: string }>(reading: Reading<R>, line: TableRow): Entry<R>[] {
	const { options, matched, rowOfId } = reading;
	const { file, table, columns, log } = options;
	const made = matched.places.id === -1 ? makeId(reading, line) : null;
	const id = made?.id ?? line.cells[matched.places.id] ?? "";
	const spot = { file, row: line.row, id };
	const fault = checkRow(line, table.headers.length) ?? checkId(id, columns.id, reading);
	if (fault) {
		log.push(makeFinding({ ...spot, id: id || null }, fault));
		return [];
	}
	if (made) log.push(makeFinding(spot, made.fault));
	rowOfId.set(id, line.row);
	options.ids?.set(id, `${file} 第 ${line.row} 行 / row ${line.row} of ${file}`);
	const record = readRow(reading, line, spot);
	return [table.hasGeometry ? { spot, record, geometry: line.geometry ?? null } : { spot, record }];
}

function checkRow(line: TableRow, width: number): Fault | null {
	// Spreadsheets like to add empty cells behind the last column; nothing is lost with them.
	if (line.cells.length >= width && line.cells.slice(width).every((cell) => cell === "")) return null;
	const value = String(line.cells.length);
	return { rule: "wrong-cell-count", field: "", value, detail: String(width) };
}

function checkId<R>(
	id: string,
	{ header: field, parse }: Column<string>,
	{ rowOfId, options }: Reading<R>,
): Fault | null {
	if (saysUnknown(id)) return { rule: "missing-id", field, value: id };
	const cell = parse(id);
	if (!cell.ok) return { rule: cell.rule, field, value: id };
	const earlier = rowOfId.get(id);
	if (earlier !== undefined) {
		return { rule: "duplicate-id", field, value: id, detail: `第 ${earlier} 行 / row ${earlier}` };
	}
	const elsewhere = options.ids?.get(id);
	return elsewhere === undefined ? null : { rule: "duplicate-id", field, value: id, detail: elsewhere };
}

function readRow<R extends { readonly id: string }>(
	reading: Reading<R>,
	line: TableRow,
	spot: Spot & { readonly id: string },
): R {
	const { matched, present, blank } = reading;
	const pair = findPairCell(matched.places, line.cells);
	const taken = pair ? takePair(reading, spot, pair) : null;
	const record: Record<string, unknown> = { ...blank };
	for (const { field, header, at, parse } of present) {
		const text = line.cells[at];
		if (text === undefined || (taken && Object.hasOwn(taken, field))) continue;
		const cell = parse(text);
		if (cell.ok) record[field] = cell.value;
		noteCell(reading, { cell, spot, header, text });
		if (cell.ok && cell.unknownAs !== undefined) listUnknown(reading, { header, text, spot });
	}
	// The id was read before, or made.
	return Object.assign(record, taken, { id: spot.id }) as unknown as R;
}

function takePair<R>({ options }: Reading<R>, spot: Spot, { field, text, point }: PairCell): Partial<R> {
	const columns: Readonly<Record<string, { readonly header: string }>> = options.columns;
	const header = columns[field]?.header ?? field;
	const detail = point.join(", ");
	options.log.push(makeFinding(spot, { rule: "pair-in-one-cell", field: header, value: text, detail }));
	return { lng: null, lat: null, point } as unknown as Partial<R>;
}

interface CellSpot {
	readonly cell: Cell<unknown>;
	readonly spot: Spot;
	readonly header: string;
	readonly text: string;
}

// The same cell in many rows says the same; only where it stands differs.
function noteCell<R>({ options, said }: Reading<R>, { cell, spot, header, text }: CellSpot): void {
	const before = said.get(cell);
	if (before) {
		options.log.push({ ...before, file: spot.file, row: spot.row, id: spot.id });
		return;
	}
	const fault = faultOf(cell);
	if (!fault) return;
	const finding = makeFinding(spot, { ...fault, field: header, value: text });
	said.set(cell, finding);
	options.log.push(finding);
}

function faultOf(cell: Cell<unknown>): Pick<Fault, "rule" | "detail"> | null {
	if (cell.ok) {
		return cell.repairedTo === undefined ? null : { rule: cell.rule ?? "cleaned", detail: cell.repairedTo };
	}
	return cell.detail === undefined ? { rule: cell.rule } : { rule: cell.rule, detail: cell.detail };
}

/** As many rows as a person looks up to see what a spelling stood for. */
const ROWS_NAMED = 5;

function listUnknown<R>({ unknowns }: Reading<R>, { header, text, spot }: Omit<CellSpot, "cell">): void {
	const spellings = unknowns.get(header) ?? new Map<string, (number | null)[]>();
	const rows = spellings.get(text);
	if (rows) rows.push(spot.row);
	else spellings.set(text, [spot.row]);
	unknowns.set(header, spellings);
}
