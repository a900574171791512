import type { ExportCell, ExportColumn, ExportTable } from "./export_table";
import { readSafeText, writeSafeText } from "./safe_cell";

/**
 * A table as CSV after RFC 4180: UTF-8 with a byte order mark, lines ended by CRLF, every line as wide as the table, the remarks above the
 * header in its first two cells. Texts cannot become formulas (`writeSafeText`); numbers are written with every digit; unknown is an
 * empty cell.
 */
export function writeExportCsv({ remarks, columns, rows }: ExportTable): string {
	const width = columns.length;
	const lines = [
		...remarks.map(({ name, value }) => fillUp([name, value], width)),
		columns.map(({ header }) => header),
		...rows,
	];
	return `\uFEFF${lines.map((cells) => `${cells.map(writeCell).join(",")}\r\n`).join("")}`;
}

function fillUp(cells: readonly ExportCell[], width: number): readonly ExportCell[] {
	return [...cells, ...Array<null>(Math.max(0, width - cells.length)).fill(null)];
}

// A cell that would be taken apart, or trimmed, by whoever reads it.
const QUOTED = /[",;\r\n\v\f\t\u0085\u2028\u2029\uFEFF]|^\s|\s$/;

function writeCell(cell: ExportCell): string {
	if (cell === null) return "";
	if (typeof cell === "number") return String(cell);
	const text = writeSafeText(cell);
	return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The remarks and rows of a CSV file that `writeExportCsv` wrote, the same values again. `columns` say which of them hold numbers.
 * Fails when the header is not found, and on a cell that is no number where one has to stand.
 */
export function parseExportedTable(
	csv: string,
	columns: readonly ExportColumn[],
): Pick<ExportTable, "remarks" | "rows"> {
	const lines = splitCells(csv.replace(/^\uFEFF/, ""));
	const at = lines.findIndex(
		(cells) =>
			cells.length === columns.length &&
			cells.every((cell, column) => readSafeText(cell) === columns[column]?.header),
	);
	if (at === -1) throw new Error(`The header ${columns[0]?.header}… is not in the file.`);
	return {
		remarks: lines.slice(0, at).map(([name = "", value = ""]) => ({
			name: readSafeText(name),
			value: readSafeText(value),
		})),
		rows: lines
			.slice(at + 1)
			.map((cells) => columns.map((column, order) => readCell(cells[order] ?? "", column))),
	};
}

function readCell(cell: string, { header, kind }: ExportColumn): ExportCell {
	if (cell === "") return null;
	if (kind === "text") return readSafeText(cell);
	const number = Number(cell);
	if (!Number.isFinite(number)) throw new Error(`${header}: ${cell} is no number.`);
	return number;
}

/** The cells of every line; a quoted cell may hold separators and line ends, two quotes in it are one. */
function splitCells(text: string): string[][] {
	const lines: string[][] = [];
	const cells = /("(?:[^"]|"")*"|[^,"\r\n]*)(,|\r\n|$)/y;
	let line: string[] = [];
	while (cells.lastIndex < text.length) {
		const found = cells.exec(text);
		if (!found) throw new Error(`The file cannot be read after ${lines.length} lines.`);
		const [, cell = "", end] = found;
		line.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
		if (end === ",") continue;
		lines.push(line);
		line = [];
	}
	if (line.length > 0) lines.push([...line, ""]);
	return lines;
}
