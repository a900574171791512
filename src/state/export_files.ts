import { parseExportedTable, writeExportCsv } from "../domain/selection/export/export_csv";
import { writeExportGeojson } from "../domain/selection/export/export_geojson";
import type { ExportTable } from "../domain/selection/export/export_table";
import type { ExportRequest } from "./export_calls";
import { writeWorkbook } from "./export_xlsx";

/** A table as the content of a file. A text file is read again before it is handed over; fails when one of its values has become another. */
export function writeExport({ kind, table, sheet }: ExportRequest): Uint8Array | string {
	if (kind === "xlsx") return writeWorkbook(table, sheet);
	if (kind === "geojson") return writeExportGeojson(table);
	const csv = writeExportCsv(table);
	checkRows(table, parseExportedTable(csv, table.columns).rows);
	return csv;
}

function checkRows({ rows, columns }: ExportTable, read: ExportTable["rows"]): void {
	if (rows.length !== read.length) throw new Error(`${rows.length} ≠ ${read.length}`);
	for (const [at, row] of rows.entries()) {
		const column = row.findIndex((cell, order) => cell !== read[at]?.[order]);
		if (column !== -1) throw new Error(`${at + 1}, ${columns[column]?.header}: ${row[column]}`);
	}
}
