import type { Geometry } from "geojson";
import type { Table } from "../table";
import { checkCellCount, checkWidth } from "./grid";

/** A record that names its fields itself. */
export interface RecordRow {
	readonly row: number;
	readonly cells: ReadonlyMap<string, string>;
	readonly geometry?: Geometry | null;
}

/** The table of records that name their fields: a column for each name, in the order in which they are met. Fails beyond the limits. */
export function makeRecordTable(
	records: readonly RecordRow[],
	source: Omit<Table, "headers" | "rows" | "headerRow">,
): Table {
	const columns = new Map<string, string>();
	for (const { cells } of records) {
		for (const key of cells.keys()) if (!columns.has(key)) columns.set(key, key.trim());
		checkWidth(columns.size);
	}
	checkCellCount(records.length, columns.size);
	const keys = [...columns.keys()];
	const rows = records.map(({ row, cells, geometry }) => {
		const texts = keys.map((key) => cells.get(key) ?? "");
		return geometry === undefined ? { row, cells: texts } : { row, cells: texts, geometry };
	});
	return { ...source, headerRow: 0, headers: [...columns.values()], rows };
}
