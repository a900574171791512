import type { Finding } from "../../domain/records";
import { countRows } from "../account";
import type { ColumnUse } from "../match_columns";
import type { Table } from "../table";
import type { DatumReport, FileReport, Preview, ReportFinding } from "./request";

/** How many rows a person is shown to see what was understood. */
const PREVIEW_ROWS = 8;

interface ReportParts {
	readonly file: string;
	readonly table: Table | null;
	readonly datum: DatumReport;
	readonly columns: readonly ColumnUse[];
	/** The columns of the kind, by field, to tell which header of the file a finding is about. */
	readonly canonical: Readonly<Record<string, { readonly header: string }>>;
	readonly read: number;
	/** How many rows became records. */
	readonly kept: number;
	readonly findings: readonly Finding[];
}

/** The account of one file. A row with a value changed or withheld counts as repaired: it was kept, but not as written. */
export function makeReport(parts: ReportParts): FileReport {
	const { file, table, datum, columns, read, kept, findings } = parts;
	const rows = countRows({ file, read, kept }, findings);
	const headers = listOwnHeaders(parts);
	return {
		file,
		format: table?.format ?? null,
		encoding: table?.encoding ?? null,
		sheet: table?.sheet ?? null,
		sheets: table?.sheets ?? [],
		datum,
		columns,
		rows: { read, ...rows },
		findings: findings.map((one) => writeFinding(one, headers)),
	};
}

/** The file's own header for each canonical one: whoever mends the file looks for that. */
function listOwnHeaders({ columns, canonical }: ReportParts): ReadonlyMap<string, string> {
	const own = columns.flatMap(({ header, field, how }) => {
		const known = how === "geometry" ? undefined : canonical[field ?? ""]?.header;
		return known === undefined ? [] : [[known, header] as const];
	});
	return new Map(own);
}

/** A finding as the report writes it: a value that was withheld is a repair that left it unknown, as its message says. */
function writeFinding(
	{ row, field, value, rule, severity, message }: Finding,
	headers: ReadonlyMap<string, string>,
): ReportFinding {
	const column = headers.get(field) ?? field.split(", ").map((one) => headers.get(one) ?? one);
	return {
		row,
		column: typeof column === "string" ? column : column.join(", "),
		value,
		rule,
		severity: severity === "withhold" ? "repair" : severity,
		message,
	};
}

/** The first rows of a table as they stand. */
export function makePreview(table: Table | null): Preview {
	if (table === null) return { headerRow: 0, headers: [], rows: [] };
	const rows = table.rows.slice(0, PREVIEW_ROWS).map(({ row, cells }) => ({ row, cells }));
	return { headerRow: table.headerRow, headers: table.headers, rows };
}
