import { UnreadableFile } from "../table";
import type { NumberLook } from "./cell_text";
import { writeCellNumber } from "./cell_text";
import { type GridBuilder, type GridRow, makeGrid, parseReference, putCell } from "./grid";
import { type Merge, readMerge } from "./merges";
import { readAttributes, walkXml, type XmlListener } from "./xml";

/** What the cells of a workbook refer to. */
export interface CellContext {
	/** Texts by their number. */
	readonly shared: readonly string[];
	/** What the number format of each style makes of a number. */
	readonly looks: readonly NumberLook[];
	readonly is1904: boolean;
}

/** A sheet as it stands: its rows with any text, its merged cells, and the cells whose text the workbook has lost. */
export interface Worksheet {
	readonly rows: readonly GridRow[];
	readonly merges: readonly Merge[];
	readonly lost: readonly { readonly row: number; readonly reference: string }[];
}

/** A part of a workbook: its path, for complaints, and its text. */
export interface Part {
	readonly path: string;
	readonly text: string;
}

/** Collects the texts of `<t>` within one string: its runs belong together, a reading aid above it (`rPh`) does not. */
export interface TextCollector extends XmlListener {
	take(): string;
}

/** A collector for shared and inline strings. */
export function makeTextCollector(): TextCollector {
	let collected = "";
	let isText = false;
	let aids = 0;
	return {
		open(name) {
			if (name === "rPh") aids += 1;
			isText = name === "t" && aids === 0;
		},
		close(name) {
			if (name === "rPh") aids -= 1;
			isText = false;
		},
		text(text) {
			if (isText) collected += text;
		},
		take() {
			const text = collected;
			collected = "";
			return text;
		},
	};
}

/** Characters XML cannot hold are written as `_x000D_`. */
export function decodeCharacters(text: string): string {
	if (!text.includes("_x")) return text;
	return text.replace(/_x([\da-fA-F]{4})_/g, (_, hex: string) =>
		String.fromCharCode(Number.parseInt(hex, 16)),
	);
}

interface OpenCell {
	readonly column: number;
	readonly reference: string;
	readonly type: string;
	readonly style: number;
	value: string;
	/** Whether it holds a formula, and whether what that gave was saved with it. */
	isFormula: boolean;
	isSaved: boolean;
}

/** A sheet half read. */
interface SheetReader {
	readonly context: CellContext;
	readonly grid: GridBuilder;
	readonly merges: Merge[];
	readonly lost: { row: number; reference: string }[];
	readonly inline: TextCollector;
	row: number;
	cells: string[];
	cell: OpenCell | null;
	isValue: boolean;
	nextColumn: number;
	/** Tables of cells begun and not ended. */
	open: number;
}

const OPENED: ReadonlyMap<string, (reader: SheetReader, attributes: string) => void> = new Map([
	[
		"row",
		(reader: SheetReader, attributes: string) => {
			reader.row = readRowNumber(readAttributes(attributes).get("r"), reader.row + 1);
			reader.cells = [];
			reader.nextColumn = 0;
		},
	],
	[
		"c",
		(reader: SheetReader, attributes: string) => {
			reader.inline.take();
			reader.cell = openCell(readAttributes(attributes), reader.nextColumn);
			reader.nextColumn = reader.cell.column + 1;
		},
	],
	[
		"v",
		(reader: SheetReader) => {
			reader.isValue = reader.cell !== null;
			if (reader.cell) reader.cell.isSaved = true;
		},
	],
	[
		"f",
		({ cell }: SheetReader) => {
			if (cell) cell.isFormula = true;
		},
	],
	[
		"sheetData",
		(reader: SheetReader) => {
			reader.open += 1;
		},
	],
	[
		"mergeCell",
		({ merges }: SheetReader, attributes: string) => {
			const merge = readMerge(readAttributes(attributes).get("ref") ?? "");
			if (merge) merges.push(merge);
		},
	],
]);

const CLOSED: ReadonlyMap<string, (reader: SheetReader) => void> = new Map([
	["row", ({ grid, row, cells }: SheetReader) => grid.add(row, cells)],
	["c", closeCell],
	[
		"sheetData",
		(reader: SheetReader) => {
			reader.open -= 1;
		},
	],
	[
		"v",
		(reader: SheetReader) => {
			reader.isValue = false;
		},
	],
]);

function closeCell(reader: SheetReader): void {
	const { cell, context, inline, lost, row, cells } = reader;
	if (cell === null) return;
	const written = writeCell(cell, inline.take(), context);
	if (written === null) lost.push({ row, reference: cell.reference });
	else if (written.trim() !== "") putCell(cells, cell.column, written);
	reader.cell = null;
}

/** The rows of a sheet. Rows and cells that do not say where they are stand after the one before. Fails beyond the limits. */
export function parseWorksheet({ path, text }: Part, context: CellContext): Worksheet {
	const inline = makeTextCollector();
	const start = { row: 0, cells: [], cell: null, isValue: false, nextColumn: 0, open: 0 };
	const reader: SheetReader = { context, grid: makeGrid(), merges: [], lost: [], inline, ...start };
	walkXml(path, text, {
		open(name, attributes) {
			inline.open(name, attributes);
			OPENED.get(name)?.(reader, attributes);
		},
		close(name) {
			inline.close(name);
			CLOSED.get(name)?.(reader);
		},
		text(piece) {
			inline.text(piece);
			if (reader.isValue && reader.cell) reader.cell.value += piece;
		},
	});
	const { grid, merges, lost, open } = reader;
	// Cut off between two rows it would look whole.
	if (open !== 0) throw new UnreadableFile({ rule: "workbook-damaged", field: "", value: path });
	return { rows: [...grid.rows].sort((one, other) => one.row - other.row), merges, lost };
}

// A sheet has 1 048 576 rows; a number beyond says nothing.
function readRowNumber(said: string | undefined, next: number): number {
	const row = Number(said);
	return said !== undefined && Number.isSafeInteger(row) && row >= 1 && row <= 1_048_576 ? row : next;
}

function openCell(attributes: ReadonlyMap<string, string>, next: number): OpenCell {
	const reference = attributes.get("r") ?? "";
	return {
		column: parseReference(reference)?.column ?? next,
		reference,
		type: attributes.get("t") ?? "n",
		style: Number(attributes.get("s") ?? 0),
		value: "",
		isFormula: false,
		isSaved: false,
	};
}

/** The text of a cell; `null` when it refers to a text the workbook does not hold. */
function writeCell(cell: OpenCell, inline: string, { shared, looks, is1904 }: CellContext): string | null {
	const { type, value } = cell;
	if (cell.isFormula && !cell.isSaved && inline === "") return null;
	if (type === "inlineStr") return decodeCharacters(inline);
	if (value === "") return inline;
	if (type === "s") return shared[Number(value)] ?? null;
	if (type === "str") return decodeCharacters(value);
	if (type === "b") return value.trim() === "1" || value.trim() === "true" ? "是" : "否";
	if (type === "d") return value.trim().replace(/T00:00:00(\.0+)?Z?$/, "");
	const number = Number(value);
	if (type === "e" || value.trim() === "" || !Number.isFinite(number)) return value;
	return writeCellNumber(number, looks[cell.style] ?? { kind: "plain" }, is1904);
}
