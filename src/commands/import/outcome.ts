import type { Imported } from "../../intake/import";
import { describeReport, sayOutcome } from "./describe";
import { writeReport } from "./write_report";

/** What became of a request, ready to be printed and written: texts cross from one thread to another far quicker than records. */
export interface Outcome {
	/** What a person reads. */
	readonly summary: string;
	/** Canonical files by name, empty when nothing could be read. */
	readonly output: ReadonlyMap<string, string>;
	/** The account as JSON, in pieces. */
	readonly report: readonly string[];
	/** The columns of the first file as a mapping names them. */
	readonly mapping: Readonly<Record<string, string | null>>;
	/** Whether no file could be read. */
	readonly nothingRead: boolean;
	/** Whether a row was rejected or a file could not be read. */
	readonly rowsLost: boolean;
}

/** The outcome of what was imported. */
export function makeOutcome({ files, output }: Imported): Outcome {
	const reports = files.map((one) => one.report);
	const used = (reports[0]?.columns ?? []).filter((one) => one.how !== "geometry");
	const nothingRead = files.every((one) => one.unreadable);
	const rowsLost = files.some(({ report, unreadable }) => unreadable || report.rows.rejected > 0);
	return {
		summary: [...reports.map(describeReport), sayOutcome(files)].join("\n\n"),
		output,
		report: nothingRead ? [] : writeReport(reports),
		mapping: Object.fromEntries(used.map(({ header, field }) => [header, field])),
		nothingRead,
		rowsLost,
	};
}
