import type { FileReport } from "../../intake/import";

// Text beyond half a gigabyte is none a machine can hold in one piece; a million findings come near it.
const FINDINGS_A_PIECE = 5_000;

/** The account of one file, or the list of accounts of several, as JSON in pieces, a finding a line. */
export function writeReport(reports: readonly FileReport[]): string[] {
	const [only, ...others] = reports;
	if (only && others.length === 0) return [...writeOne(only), "\n"];
	return ["[\n", ...reports.flatMap((one, at) => [at === 0 ? "" : ",\n", ...writeOne(one)]), "\n]\n"];
}

function writeOne({ findings, ...facts }: FileReport): string[] {
	const head = JSON.stringify(facts, null, "\t").replace(/\n\}$/, "");
	if (findings.length === 0) return [`${head},\n\t"findings": []\n}`];
	const pieces: string[] = [];
	for (let at = 0; at < findings.length; at += FINDINGS_A_PIECE) {
		const lines = findings.slice(at, at + FINDINGS_A_PIECE).map((one) => `\t\t${JSON.stringify(one)}`);
		pieces.push((at === 0 ? "" : ",\n") + lines.join(",\n"));
	}
	return [`${head},\n\t"findings": [\n`, ...pieces, "\n\t]\n}"];
}
