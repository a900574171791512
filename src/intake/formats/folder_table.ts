import type { Table } from "../table";
import { parseText } from "./bytes";
import { readGrid } from "./csv";
import { makeGridTable } from "./grid_table";

const KNOWN = ["csv"];

/**
 * The table in a file of the bureau's own folder: CSV with its header in the first row that holds any text; an empty file has no headers and no rows. Other formats come in through the
 * import. Fails with the known formats when the name ends otherwise.
 */
export function parseTable(path: string, bytes: Uint8Array): Table {
	const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
	if (!KNOWN.includes(ending)) {
		const known = KNOWN.join(", ");
		throw new Error(
			`不认识 .${ending} 文件，可用 ${known} / files ending in .${ending} are not known, only ${known}`,
		);
	}
	const grid = readGrid(path, parseText(bytes));
	const headerRow = grid.rows[0]?.row ?? null;
	return makeGridTable(grid, { encoding: null, sheet: null, headerRow }, () => false);
}
