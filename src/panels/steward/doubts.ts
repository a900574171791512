import { type Draft, type DraftFile, findGuesses } from "../../state/draft";
import type { FindingRow } from "./finding_rows";
import type { StepId } from "./Step";

/** Where the doubt can be looked at: a step, with the file it is about in front, or the findings of a rule. */
export interface Place {
	readonly step: StepId;
	readonly file?: string;
	readonly only?: FindingFilter;
}

/** Which findings are looked at; empty: all. */
export interface FindingFilter {
	readonly severity: FindingRow["severity"] | "";
	readonly rule: string;
}

/** Something a person should have seen before they approve. It does not stand against approving. */
export type Doubt = { readonly at: Place } & (
	| { readonly why: "other-datum"; readonly file: string; readonly datum: string }
	| { readonly why: "unreadable"; readonly file: string }
	| { readonly why: "guesses"; readonly file: string; readonly n: number }
	| { readonly why: "rejected" | "outside" | "near" | "removed"; readonly n: number }
);

/** What is doubtful about a draft, the gravest first. */
export function findDoubts(draft: Draft, findings: readonly FindingRow[]): readonly Doubt[] {
	const used = draft.files.filter(({ kind, outcome }) => kind !== null && outcome !== null);
	const rejected = used.reduce((sum, { outcome }) => sum + (outcome?.report.rows.rejected ?? 0), 0);
	const removed = draft.proposal?.differences.reduce((sum, one) => sum + one.removed.length, 0) ?? 0;
	return [
		...used.flatMap(doubtDatum),
		...used.flatMap(doubtReading),
		...doubtCount("rejected", rejected, { step: "findings", only: { severity: "reject", rule: "" } }),
		...doubtRule("outside", "outside-district", findings),
		...doubtRule("near", "near-duplicate", findings),
		...doubtCount("removed", removed, { step: "difference" }),
	];
}

function doubtDatum({ id, file, options, outcome }: DraftFile): readonly Doubt[] {
	const better = outcome?.report.findings.find(({ rule }) => rule === "other-datum-fits");
	if (!better || options.datum === null) return [];
	return [{ why: "other-datum", file: file.name, datum: better.value, at: { step: "datum", file: id } }];
}

function doubtReading(one: DraftFile): readonly Doubt[] {
	const file = one.file.name;
	const at: Place = { step: "reading", file: one.id };
	if (one.outcome?.unreadable) return [{ why: "unreadable", file, at }];
	const n = findGuesses(one).length;
	return n > 0 ? [{ why: "guesses", file, n, at }] : [];
}

function doubtRule(why: "outside" | "near", rule: string, findings: readonly FindingRow[]): readonly Doubt[] {
	const n = findings.filter((one) => one.rule === rule).length;
	return doubtCount(why, n, { step: "findings", only: { severity: "", rule } });
}

function doubtCount(
	why: "rejected" | "outside" | "near" | "removed",
	n: number,
	at: Place,
): readonly Doubt[] {
	return n > 0 ? [{ why, n, at }] : [];
}
