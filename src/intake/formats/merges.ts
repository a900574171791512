import { type GridRow, parseReference, putCell, tooMany } from "./grid";
import { LIMITS } from "./limits";

/** Cells that are one: 1-based rows and 0-based first column, ends included. */
export interface Merge {
	readonly fromRow: number;
	readonly toRow: number;
	readonly column: number;
}

/** The merged cells a reference such as `A2:B5` names; `null` when it is none, or when they lie in one row. */
export function readMerge(reference: string): Merge | null {
	const [first = "", last = ""] = reference.split(":", 2);
	const from = parseReference(first);
	const to = parseReference(last);
	return from && to && to.row > from.row ? { fromRow: from.row, toRow: to.row, column: from.column } : null;
}

/**
 * Rows with what a cell merged over several of them holds, in each of them; rows that are otherwise empty stay away. Gives the
 * rows that received something. Fails when the merged cells are so many that they cannot have been made by a person.
 */
export function fillMerges(rows: readonly GridRow[], merges: readonly Merge[]): ReadonlySet<number> {
	const at = new Map(rows.map(({ row }, index) => [row, index]));
	const filled = new Set<number>();
	let steps = 0;
	for (const { fromRow, toRow, column } of merges) {
		const first = at.get(fromRow);
		const text = first === undefined ? "" : (rows[first]?.cells[column] ?? "");
		if (first === undefined || text === "") continue;
		for (let index = first + 1; index < rows.length; index += 1) {
			const line = rows[index];
			if (!line || line.row > toRow) break;
			steps += 1 + Math.max(0, column - line.cells.length);
			if (steps > LIMITS.cells) throw tooMany("too-many-cells", LIMITS.cells);
			if (line.row === fromRow || line.cells[column]) continue;
			putCell(line.cells, column, text);
			filled.add(line.row);
		}
	}
	return filled;
}
