import type { Finding } from "../../domain/records";
import type { Lang } from "../../domain/view";
import type { ReportFinding } from "../../intake/import/request";
import { makeFinding } from "../../intake/rules";
import type { Draft } from "../../state/draft";
import { FILE_WITHIN_MS } from "../../state/import_client";
import { pick } from "../../text/text";

/** A finding with the file it was made in. */
export interface FindingRow extends ReportFinding {
	readonly file: string;
}

/** What the table of findings can be ordered by. */
export const FINDING_COLUMNS = ["severity", "file", "row", "column", "value", "rule", "message"] as const;
export type FindingColumn = (typeof FINDING_COLUMNS)[number];

export interface FindingOrder {
	readonly by: FindingColumn;
	readonly descending: boolean;
}

const GRAVEST_FIRST: readonly ReportFinding["severity"][] = ["reject", "repair", "note"];

/** Every finding of a draft: those of its files, then what the folder they would make shows. */
export function listFindings({ files, proposal, against }: Draft): readonly FindingRow[] {
	const late = files.filter(({ tookTooLong }) => tookTooLong).map(({ file }) => explainLate(file.name));
	const own = files.flatMap(({ file, outcome }) =>
		(outcome?.report.findings ?? []).map((one) => ({ ...one, file: file.name })),
	);
	const folder = [...late, ...against, ...(proposal?.findings ?? [])].map(ofFolder);
	// The folder's reading meets the rows again that were just taken over; what was said of them is not said twice.
	const said = new Set(own.map(keyOf));
	return [...own, ...folder.filter((one) => !said.has(keyOf(one)))];
}

function keyOf({ rule, column, value }: FindingRow): string {
	return [rule, column, value].join("\u0000");
}

function explainLate(file: string): Finding {
	const detail = String(FILE_WITHIN_MS / 1000);
	return makeFinding(
		{ file, row: null, id: null },
		{ rule: "took-too-long", field: "", value: file, detail },
	);
}

function ofFolder({ file, row, field, value, rule, severity, message }: Finding): FindingRow {
	return {
		file,
		row,
		column: field,
		value,
		rule,
		severity: severity === "withhold" ? "repair" : severity,
		message,
	};
}

/** How many findings there are of each severity. */
export function countSeverities(rows: readonly FindingRow[]): Record<ReportFinding["severity"], number> {
	const counts = { reject: 0, repair: 0, note: 0 };
	for (const { severity } of rows) counts[severity] += 1;
	return counts;
}

/** The findings in an order; equal ones stay as they came. A finding about a file as a whole comes before those of its rows. */
export function sortFindings(
	rows: readonly FindingRow[],
	{ by, descending }: FindingOrder,
	lang: Lang,
): readonly FindingRow[] {
	const compare = (a: FindingRow, b: FindingRow): number => {
		if (by === "row") return (a.row ?? 0) - (b.row ?? 0);
		if (by === "severity") return GRAVEST_FIRST.indexOf(a.severity) - GRAVEST_FIRST.indexOf(b.severity);
		const [left, right] = by === "message" ? [pick(a.message, lang), pick(b.message, lang)] : [a[by], b[by]];
		return left < right ? -1 : left > right ? 1 : 0;
	};
	return [...rows].sort((a, b) => (descending ? compare(b, a) : compare(a, b)));
}

/** Findings as a CSV a spreadsheet opens: with a byte order mark, and no cell that a spreadsheet would take for a formula. */
export function writeFindings(rows: readonly FindingRow[], { lang, headers, names }: FindingWords): string {
	const lines = rows.map((one) => [
		names[one.severity],
		one.file,
		one.row === null ? "" : String(one.row),
		one.column,
		one.value,
		one.rule,
		pick(one.message, lang),
	]);
	return `\uFEFF${[headers, ...lines].map((line) => line.map(writeCell).join(",")).join("\r\n")}\r\n`;
}

interface FindingWords {
	readonly lang: Lang;
	/** One a column, in the order of `FINDING_COLUMNS`. */
	readonly headers: readonly string[];
	readonly names: Readonly<Record<ReportFinding["severity"], string>>;
}

function writeCell(text: string): string {
	// A ledger may hold `=HYPERLINK(…)`; with an apostrophe before it a spreadsheet shows it and does nothing.
	const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
