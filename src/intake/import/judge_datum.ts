import type { Finding } from "../../domain/records";
import type { DatumPoint } from "../datum_evidence";
import { assessDatum } from "../datum_fit";
import { makeFinding, type Rule } from "../rules";
import type { Table } from "../table";
import { NO_POINTS } from "./open_table";
import type { Ground } from "./place";
import type { DatumCandidate, DatumReport, FileOptions } from "./request";

interface Judged {
	readonly datum: DatumReport;
	readonly candidates: readonly DatumCandidate[];
}

interface Evidence {
	readonly file: string;
	readonly table: Table;
	readonly points: readonly DatumPoint[];
	readonly log: Finding[];
}

/** How the points of a file lie under each plausible datum; what was not stated, and what fits better, is said in the log too. */
export function judgeDatum(evidence: Evidence, { datum: stated }: FileOptions, ground: Ground): Judged {
	const { file, table, points, log } = evidence;
	const { saidDatum: said } = table;
	if (points.length === 0) return { datum: { ...NO_POINTS, stated, said }, candidates: [] };
	const used = stated ?? "WGS84";
	const note = (rule: Rule, value: string, detail = "") =>
		log.push(makeFinding({ file, row: null, id: null }, { rule, field: "datum", value, detail }));
	if (stated === null) note("datum-not-stated", used);
	if (said !== null) note("datum-said", said, used);
	if (ground.outline === null) note("no-outline", "");
	const { insideShare, candidates, advice } = assessDatum({ points, used, ...ground });
	if (advice) note("other-datum-fits", advice.datum, `${advice.better.fitting}; ${advice.stated.fitting}`);
	return {
		datum: { stated, used, said, insideShare, advice: advice?.text ?? null },
		candidates: candidates.map(({ datum, points: placed, inside }) => ({ datum, points: placed, inside })),
	};
}
