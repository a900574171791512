import Papa from "papaparse";
import { readSafeText } from "../../domain/selection/export/safe_cell";
import type { NamedFile, Table, TableOptions } from "../table";
import { type DecodedText, parseText } from "./bytes";
import { makeGrid, tooMany } from "./grid";
import { type GridSource, type IsKnownHeader, makeGridTable, type Note } from "./grid_table";
import { LIMITS } from "./limits";

// In the order in which they are believed when a file fits several equally well. The full-width comma is what a Chinese input method types.
const DELIMITERS = [",", "\t", ";", "|", "，"] as const;
// As much of a file as is looked at to find its delimiter.
const SAMPLE = { chars: 64 * 1024, rows: 200 };

/** The table in a CSV or TSV file, with its delimiter, encoding and header found. */
export function parseCsv(file: NamedFile, options: TableOptions, isKnown: IsKnownHeader): Table {
	return makeGridTable(readGrid(file.name, parseText(file.bytes, options.encoding)), options, isKnown);
}

/** The rows of a text file. Rows without any text are skipped but keep their number, as a spreadsheet shows it. */
export function readGrid(name: string, { text: raw, encoding, lost }: DecodedText): GridSource {
	// The end of a line is CRLF, LF or CR, also within one file.
	const lines = raw.replace(/\r\n?/g, "\n");
	// Programs of the last century end a text with this character.
	const text = lines.endsWith("\u001a") ? lines.slice(0, -1) : lines;
	const said = /^sep=(.)\n/i.exec(text.slice(0, 8));
	const body = said ? text.slice(6) : text;
	const delimiter = said?.[1] ?? findDelimiter(body, name);
	checkLines(body, delimiter);
	const { rows, brokenQuotes } = parseRows(body, delimiter);
	const notes: Note[] = [...describeEncoding(encoding, lost), ...brokenQuotes.map(noteQuote)];
	const format = delimiter === "\t" ? "tsv" : "csv";
	return { format, encoding, sheet: null, sheets: [], rows, notes, isRagged: true };
}

/** What is worth knowing about how a text was decoded. */
export function describeEncoding(encoding: DecodedText["encoding"], lost: number): Note[] {
	const notes: Note[] = [];
	if (encoding === "gb18030") {
		notes.push({ row: null, fault: { rule: "decoded-gb18030", field: "", value: "" } });
	}
	if (lost > 0) {
		const value = String(lost);
		notes.push({ row: null, fault: { rule: "undecodable-characters", field: "", value, detail: encoding } });
	}
	return notes;
}

function noteQuote(row: number): Note {
	return { row, fault: { rule: "broken-quote", field: "", value: "" } };
}

function parseRows(text: string, delimiter: string) {
	const grid = makeGrid();
	const brokenQuotes: number[] = [];
	let row = 0;
	Papa.parse<string[]>(text, {
		delimiter,
		newline: "\n",
		step: ({ data, errors }) => {
			row += 1;
			if (errors.some(({ type }) => type === "Quotes")) brokenQuotes.push(row);
			// Files of our own mark with an apostrophe what a spreadsheet would take for a formula.
			grid.add(
				row,
				data.map((cell) => (cell.includes("'") ? readSafeText(cell) : cell)),
			);
		},
	});
	return { rows: grid.rows, brokenQuotes };
}

/** The delimiter that cuts the most rows into the same number of cells, and into the most. */
function findDelimiter(text: string, name: string): string {
	let best: { delimiter: string; score: number } = { delimiter: ",", score: 0 };
	const sample = text.slice(0, SAMPLE.chars);
	for (const delimiter of DELIMITERS) {
		const { data, errors } = Papa.parse<string[]>(sample, { delimiter, newline: "\n", preview: SAMPLE.rows });
		const isSaid = delimiter === "\t" && /\.(tsv|tab)$/i.test(name);
		// The wrong delimiter tears quoted cells apart.
		const isTorn = errors.some(({ type }) => type === "Quotes");
		const score = scoreWidths(data) * (isSaid ? 1.5 : 1) * (isTorn ? 0.5 : 1);
		if (score > best.score) best = { delimiter, score };
	}
	return best.delimiter;
}

function scoreWidths(data: readonly (readonly string[])[]): number {
	const times = new Map<number, number>();
	const rows = data.filter((cells) => cells.some((cell) => cell.trim() !== ""));
	for (const { length } of rows) times.set(length, (times.get(length) ?? 0) + 1);
	let best = 0;
	for (const [width, count] of times) best = Math.max(best, (count / rows.length) ** 2 * (width - 1));
	return best;
}

/** Lines and cells are counted before arrays are made of them; what stands in quotes is one cell. */
function checkLines(text: string, delimiter: string): void {
	const cut = delimiter.charCodeAt(0);
	let lines = 0;
	let cells = 0;
	let isQuoted = false;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === 10) {
			lines += 1;
			if (!isQuoted) cells = 0;
			if (lines > LIMITS.lines) throw tooMany("too-many-rows", LIMITS.rows);
		} else if (code === 34) isQuoted = !isQuoted;
		else if (code === cut && !isQuoted) {
			cells += 1;
			// A sheet has 16 384 columns, and some programs write a comma for each.
			if (cells > 20_000) throw tooMany("too-many-columns", LIMITS.columns);
		}
	}
}
