import type { Account, Compound, FileAccount, Finding } from "../domain/records";

/** How many rows a file had and which of them became records. */
export interface FileRead {
	readonly file: string;
	readonly read: number;
	readonly records: readonly object[];
}

// Empty in a good row too, so an empty one leaves nothing to be asked.
const OFTEN_EMPTY = new Set(["alias", "note", "notPlacedWhy", "renovatedYear", "serviceSince", "project"]);

/**
 * The account of one file: read = accepted + repaired + rejected. A row with a value repaired or withheld counts as repaired:
 * it was kept, but not as written. Unknown values are counted in the records that were kept.
 */
function makeFileAccount({ file, read, records }: FileRead, findings: readonly Finding[]): FileAccount {
	const unknowns = records.reduce((sum, record) => sum + countUnknowns(record), 0);
	return { file, read, ...countRows({ file, read, kept: records.length }, findings), unknowns };
}

interface RowsOfFile {
	readonly file: string;
	readonly read: number;
	/** How many of the rows became records. */
	readonly kept: number;
}

/** What became of the rows of a file: read = accepted + repaired + rejected. */
export function countRows({ file, read, kept }: RowsOfFile, findings: readonly Finding[]) {
	const changed = new Set<number>();
	for (const finding of findings) {
		if (finding.file !== file || finding.row === null) continue;
		if (finding.severity === "repair" || finding.severity === "withhold") changed.add(finding.row);
	}
	for (const { file: other, row, severity } of findings) {
		if (other === file && row !== null && severity === "reject") changed.delete(row);
	}
	const repaired = changed.size;
	return { accepted: kept - repaired, repaired, rejected: read - kept };
}

function countUnknowns(record: object): number {
	return Object.entries(record).filter(
		([field, value]) => (value === null || value === "unknown") && !OFTEN_EMPTY.has(field),
	).length;
}

interface AccountParts {
	readonly reads: readonly FileRead[];
	readonly findings: readonly Finding[];
	readonly compounds: readonly Compound[];
	readonly expectedTotal: number;
}

/** The account of a folder; total = placed + not placed. */
export function makeAccount({ reads, findings, compounds, expectedTotal }: AccountParts): Account {
	const placed = compounds.filter((one) => one.position !== null).length;
	return {
		files: reads.map((one) => makeFileAccount(one, findings)),
		findings,
		expectedTotal,
		total: compounds.length,
		placed,
		notPlaced: compounds.length - placed,
	};
}
