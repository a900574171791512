import { strToU8 } from "fflate";
import { readTable } from "../../../src/intake/formats";
import { type Table, type TableOptions, UnreadableFile } from "../../../src/intake/table";

export const NOTHING_SAID: TableOptions = { encoding: null, sheet: null, headerRow: null };

/** The table in a file of this name; `said` is what a person said about it. */
export function read(
	name: string,
	content: Uint8Array | string,
	said: Partial<TableOptions> = {},
): Promise<Table> {
	const bytes = typeof content === "string" ? strToU8(content) : content;
	return readTable({ name, bytes }, { ...NOTHING_SAID, ...said }, (header) => KNOWN.has(header));
}

const KNOWN = new Set(["编号", "名称", "经度", "纬度", "户数", "建成年份"]);

/** Why a file is refused; fails when it is not. */
export async function refusal(name: string, content: Uint8Array | string, said: Partial<TableOptions> = {}) {
	try {
		await read(name, content, said);
	} catch (error) {
		if (error instanceof UnreadableFile) return error.fault;
		throw error;
	}
	throw new Error(`${name} was read`);
}

export function cellsOf(table: Table): readonly (readonly string[])[] {
	return table.rows.map(({ cells }) => cells);
}

export function rulesOf(table: Table): string[] {
	return table.notes.map(({ fault }) => fault.rule);
}
