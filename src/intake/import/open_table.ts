import type { Finding } from "../../domain/records";
import type { Column } from "../columns/column";
import { readTable } from "../formats";
import { type ColumnUse, isKnownHeader, type Mapping, matchColumns } from "../match_columns";
import { type Fault, makeFinding } from "../rules";
import { type NamedFile, type Table, type TableOptions, UnreadableFile } from "../table";
import { makePreview, makeReport } from "./report";
import type { DatumReport, ImportedFile } from "./request";

/** A table and what was found so far, or the account of a file nothing can be taken from. */
export type OpenedTable =
	| { readonly table: Table; readonly log: Finding[] }
	| { readonly table: null; readonly account: ImportedFile };

/** As many headers as a person needs to recognise a file. */
const MOST_HEADERS = 12;

/** What is said of the datum of a file without points. */
export const NO_POINTS: DatumReport = {
	stated: null,
	used: "WGS84",
	said: null,
	insideShare: { wgs84: null, gcj02: null, bd09: null },
	advice: null,
};

/** The columns of whichever kind. */
type AnyColumns = Readonly<Record<string, Column<unknown>>>;

interface HowToOpen {
	readonly columns: AnyColumns;
	readonly options: TableOptions & { readonly mapping: Mapping | null };
}

/**
 * Opens a file as a table. One that cannot be read, that has no rows, or none of whose columns is understood gives its account, with
 * the finding that says why and what to do.
 */
export async function openTable(file: NamedFile, { columns, options }: HowToOpen): Promise<OpenedTable> {
	try {
		const table = await readTable(file, options, isKnownHeader);
		const { uses } = matchColumns(table, columns, { mapping: options.mapping, guess: true });
		const refused = refuseTable(table, uses);
		if (refused) return { table: null, account: accountFor({ file, table, uses }, refused) };
		return { table, log: noteTable(file, table) };
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		return { table: null, account: accountFor({ file, table: null, uses: [] }, error.fault) };
	}
}

function noteTable({ name: file }: NamedFile, table: Table): Finding[] {
	return table.notes.map(({ row, fault }) => makeFinding({ file, row, id: null }, fault));
}

function refuseTable(table: Table, uses: readonly ColumnUse[]): Fault | null {
	if (table.rows.length === 0) return { rule: "no-rows", field: "", value: table.sheet ?? "" };
	// A geometry alone is understood of any file that has one.
	if (uses.some(({ field, how }) => field !== null && how !== "geometry") || table.hasGeometry) return null;
	const value = table.headers
		.filter((one) => one !== "")
		.slice(0, MOST_HEADERS)
		.join("、");
	return { rule: "no-known-column", field: "", value, detail: String(table.rows.length) };
}

interface Refused {
	readonly file: NamedFile;
	readonly table: Table | null;
	readonly uses: readonly ColumnUse[];
}

/** The account of a file nothing was taken from; what can be shown of it is, so that a person can say how it is to be read. */
function accountFor({ file, table, uses }: Refused, fault: Fault): ImportedFile {
	const refusal = makeFinding({ file: file.name, row: null, id: null }, fault);
	const findings = [refusal, ...(table ? noteTable(file, table) : [])];
	const read = table?.rows.length ?? 0;
	const report = makeReport({
		file: file.name,
		table,
		datum: NO_POINTS,
		columns: uses,
		canonical: {},
		read,
		kept: 0,
		findings,
	});
	return { report, preview: makePreview(table), candidates: [], unreadable: true };
}
