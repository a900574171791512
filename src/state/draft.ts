import type { Finding } from "../domain/records";
import type { FileOptions, ImportedFile, Kind } from "../intake/import/request";
import type { ColumnUse, Mapping } from "../intake/match_columns";
import type { MergeFacts } from "../intake/merge";
import type { NamedFile } from "../intake/table";
import type { Proposal, Review, ReviewRequest } from "./import_calls";

/** A file somebody has dropped, and everything said about it so far. */
export interface DraftFile {
	readonly id: string;
	readonly file: NamedFile;
	/** Another one for every file that was dropped under this id. */
	readonly stamp: number;
	/** `null`: it is left out. */
	readonly kind: Kind | null;
	readonly options: FileOptions;
	/** `null` until it has been read as it now is to be read. */
	readonly outcome: ImportedFile | null;
	/** It took too long and is left out until somebody tries it again. */
	readonly tookTooLong: boolean;
}

/** Files on their way to becoming the working data. */
export interface Draft {
	readonly files: readonly DraftFile[];
	/** The file whose reading is shown. */
	readonly front: string | null;
	readonly facts: MergeFacts;
	/** Counts every change to what is to be read; a review of an earlier count is out of date. */
	readonly wanted: number;
	readonly reviewed: number;
	/** Revision of the base the last review was made on. */
	readonly revision: number | null;
	readonly proposal: Proposal | null;
	readonly against: readonly Finding[];
	/** Somebody stopped the reading; it goes on when asked. */
	readonly stopped: boolean;
	/** What went wrong with the reading itself, not with a file. */
	readonly failure: string | null;
}

export const EMPTY_DRAFT: Draft = {
	files: [],
	front: null,
	facts: { how: "update", dataDate: null },
	wanted: 0,
	reviewed: 0,
	revision: null,
	proposal: null,
	against: [],
	stopped: false,
	failure: null,
};

const NOTHING_SAID: FileOptions = {
	encoding: null,
	sheet: null,
	headerRow: null,
	datum: null,
	mapping: null,
};

/** A file just dropped. */
interface Added {
	readonly file: NamedFile;
	readonly kind: Kind | null;
	/** Even a look at its headers took too long. */
	readonly tookTooLong?: boolean;
}

export type DraftStep =
	| {
			readonly type: "add";
			readonly files: readonly Added[];
	  }
	| { readonly type: "remove"; readonly id: string }
	| { readonly type: "show"; readonly id: string }
	| { readonly type: "kind"; readonly id: string; readonly kind: Kind | null }
	| { readonly type: "options"; readonly id: string; readonly options: Partial<FileOptions> }
	| { readonly type: "facts"; readonly facts: Partial<MergeFacts> }
	| { readonly type: "read"; readonly wanted: number; readonly outcomes: Review["outcomes"] }
	| {
			readonly type: "reviewed";
			readonly wanted: number;
			readonly revision: number;
			readonly review: Review;
	  }
	| { readonly type: "too-long"; readonly name: string }
	| { readonly type: "stopped" }
	| { readonly type: "failed"; readonly failure: string }
	| { readonly type: "again" }
	| { readonly type: "discard" };

/** The draft after a step. A file of a name that is there already takes its place, as one saved again would. */
export function stepDraft(draft: Draft, step: DraftStep): Draft {
	switch (step.type) {
		case "add":
			return addFiles(draft, step.files);
		case "remove":
			return removeFile(draft, step.id);
		case "show":
			return { ...draft, front: step.id };
		case "kind":
			// Another kind has other fields, so what was said of the columns means nothing there.
			return changeFile(draft, step.id, (one) => ({
				...one,
				kind: step.kind,
				options: { ...one.options, mapping: null },
			}));
		case "options":
			return changeFile(draft, step.id, (one) => ({
				...one,
				options: { ...one.options, ...step.options },
			}));
		case "facts":
			return want({ ...draft, facts: { ...draft.facts, ...step.facts } });
		case "read":
			return step.wanted === draft.wanted ? takeOutcomes(draft, step.outcomes) : draft;
		case "reviewed":
			return step.wanted === draft.wanted ? takeReview(draft, step.review, step.revision) : draft;
		case "too-long":
			return want({
				...draft,
				files: draft.files.map((one) => (one.file.name === step.name ? { ...one, tookTooLong: true } : one)),
			});
		case "stopped":
			return { ...draft, stopped: true };
		case "failed":
			return { ...draft, failure: step.failure };
		case "again":
			return want({ ...draft, files: draft.files.map((one) => ({ ...one, tookTooLong: false })) });
		case "discard":
			return { ...EMPTY_DRAFT, wanted: draft.wanted + 1, reviewed: draft.wanted + 1 };
	}
}

function want(draft: Draft): Draft {
	return { ...draft, wanted: draft.wanted + 1, stopped: false, failure: null };
}

function addFiles(draft: Draft, added: readonly Added[]): Draft {
	const names = new Set(added.map(({ file }) => file.name));
	const stamp = draft.wanted + 1;
	const fresh = added.map(({ file, kind, tookTooLong = false }): DraftFile => {
		// The name is the identity: what was said of the file before holds for its next saving too.
		const old = draft.files.find((one) => one.file.name === file.name);
		const said = old ?? { kind, options: NOTHING_SAID };
		return { id: file.name, file, stamp, kind: said.kind, options: said.options, outcome: null, tookTooLong };
	});
	const files = [...draft.files.filter((one) => !names.has(one.file.name)), ...fresh];
	const front = draft.front ?? fresh.find((one) => one.kind !== null)?.id ?? fresh[0]?.id ?? null;
	return want({ ...draft, files, front });
}

function removeFile(draft: Draft, id: string): Draft {
	const files = draft.files.filter((one) => one.id !== id);
	const front = draft.front === id ? (files[0]?.id ?? null) : draft.front;
	return want({ ...draft, files, front });
}

function changeFile(draft: Draft, id: string, change: (file: DraftFile) => DraftFile): Draft {
	return want({ ...draft, files: draft.files.map((one) => (one.id === id ? change(one) : one)) });
}

function takeReview(draft: Draft, { outcomes, proposal, against }: Review, revision: number): Draft {
	const byId = new Set(outcomes.map(({ id }) => id));
	const files = draft.files.map((one) => (byId.has(one.id) ? one : { ...one, outcome: null }));
	const read = takeOutcomes({ ...draft, files }, outcomes);
	return { ...read, proposal, against, revision, reviewed: draft.wanted };
}

function takeOutcomes(draft: Draft, outcomes: Review["outcomes"]): Draft {
	const byId = new Map(outcomes.map(({ id, outcome }) => [id, outcome]));
	return {
		...draft,
		files: draft.files.map((one) => ({ ...one, outcome: byId.get(one.id) ?? one.outcome })),
	};
}

/** What a review of the draft is to read: every file with a kind that did not take too long. */
export function requestOf(draft: Draft): ReviewRequest {
	const files = draft.files.flatMap(({ id, kind, file, stamp, options, tookTooLong }) =>
		kind === null || tookTooLong ? [] : [{ id, kind, file, stamp, options }],
	);
	return { files, facts: draft.facts };
}

/** Whether what is shown is what would be approved on a base. */
export function isReviewed(draft: Draft, revision: number | undefined): boolean {
	return draft.reviewed === draft.wanted && draft.revision === revision;
}

/** Whether a file holds coordinates, so that somebody has to say in which datum. */
export function needsDatum({ outcome, kind }: DraftFile): boolean {
	return kind !== null && (outcome?.candidates.some(({ points }) => points.length > 0) ?? false);
}

/** Files with coordinates nobody has stated the datum of. */
export function findUnstated(draft: Draft): readonly DraftFile[] {
	return draft.files.filter((one) => needsDatum(one) && one.options.datum === null);
}

/** A mapping with one more decision: a header stands for a field, and the header that did before for none. */
export function decideColumn(
	before: Mapping | null,
	uses: readonly ColumnUse[],
	decision: { readonly header: string; readonly field: string | null },
): Mapping {
	const { header, field } = decision;
	const others = uses.filter((use) => use.field === field && field !== null && use.header !== header);
	const columns = Object.fromEntries([
		...Object.entries(before?.columns ?? {}),
		...others.map((use): [string, null] => [use.header, null]),
		[header, field],
	]);
	return { name: before?.name ?? "", columns };
}

/** The columns whose meaning is a guess that nobody has confirmed. */
export function findGuesses({ outcome }: Pick<DraftFile, "outcome">): readonly ColumnUse[] {
	return outcome?.report.columns.filter(({ how }) => how === "guess") ?? [];
}

/** A mapping with every guess confirmed. */
export function confirmGuesses(before: Mapping | null, uses: readonly ColumnUse[]): Mapping {
	const guesses = uses.filter(({ how }) => how === "guess");
	const confirmed = guesses.map(({ header, field }): [string, string | null] => [header, field]);
	return { name: before?.name ?? "", columns: { ...before?.columns, ...Object.fromEntries(confirmed) } };
}

/** Whether every row of a file stayed out. */
export function isAllRejected({ outcome }: Pick<DraftFile, "outcome">): boolean {
	const rows = outcome?.report.rows;
	return rows !== undefined && rows.read > 0 && rows.rejected === rows.read;
}

/** The mapping that says of every column what it is taken for now, guesses included. */
export function fixColumns(name: string, uses: readonly ColumnUse[]): Mapping {
	const own = uses.filter((use) => use.how !== "geometry");
	return { name, columns: Object.fromEntries(own.map((use) => [use.header, use.field])) };
}
