import Papa from "papaparse";
import { parseText } from "./bytes";

/** A table as it stands in a file: trimmed cells under trimmed headers, nothing understood yet. */
export interface Table {
	readonly encoding: string;
	readonly headers: readonly string[];
	readonly rows: readonly TableRow[];
	/** Rows in which a quotation mark is opened and not closed, or closed too early: what follows may have been swallowed. */
	readonly brokenQuotes: readonly number[];
}

/** One row of a table, its cells in the order of the headers; a faulty row may have more or fewer. */
export interface TableRow {
	/** 1-based row as a spreadsheet shows it; the header is row 1. */
	readonly row: number;
	readonly cells: readonly string[];
}

/** The rows of a CSV file. Rows without any text are skipped but keep their number. An empty file has no headers and no rows. */
export function parseCsv(bytes: Uint8Array): Table {
	const { text, encoding } = parseText(bytes);
	const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: false });
	const [headers = [], ...lines] = data.map((cells) => cells.map((cell) => cell.trim()));
	const rows = lines
		.map((cells, at) => ({ row: at + 2, cells }))
		.filter(({ cells }) => cells.some((cell) => cell !== ""));
	const quotes = errors.filter((error) => error.type === "Quotes").map((error) => (error.row ?? 0) + 1);
	return { encoding, headers, rows, brokenQuotes: [...new Set(quotes)] };
}
