import type { Finding } from "../domain/records";
import { EDITIONS } from "../editions";
import type { Folder } from "../intake";
import { compareFolders } from "../intake/compare";
import { importFiles } from "../intake/import";
import { type Imported, KINDS, type Kind, type Known } from "../intake/import/request";
import { type MergeFacts, mergeIntoFolder } from "../intake/merge";
import { readWorkingFolder } from "../intake/working_folder";
import type { Base, Files, FileToImport, OnProgress, Proposal, Review, ReviewRequest } from "./import_calls";

/** What one kind refers to is imported before it: sub-districts, compounds, projects, and then what lies in them. */
const ORDER: readonly Kind[] = ["subdistricts", "compounds", "renovations", "cameras", "parking"];
/** Kinds that files of a later kind refer to; after any other there is nothing to look at anew. */
const REFERRED: readonly Kind[] = ["subdistricts", "compounds", "renovations"];

type Ground = Pick<Base["records"], "district" | "ground" | "compounds" | "projects">;

/** What is held against: the base, and its folder once read. */
export interface Held {
	readonly files: Files | null;
	readonly folder: Folder | null;
	readonly records: Ground;
}

/** Where a review stands between two kinds. */
interface Stand {
	readonly files: Files | null;
	readonly ground: Ground;
}

/** A kind that was imported: what of, and what came of it. */
interface Passed {
	readonly key: string;
	readonly ground: Ground;
	readonly imported: Imported;
	merged: { readonly from: Files; readonly facts: string; readonly to: Stand } | null;
}

/** Makes the review of a base. What was not changed since the last one is not read again. */
export function makeReview(held: Held): (request: ReviewRequest, onProgress: OnProgress) => Promise<Review> {
	let last: ReadonlyMap<Kind, Passed> = new Map();
	return async ({ files, facts }, onProgress) => {
		const kinds = ORDER.filter((kind) => files.some((one) => one.kind === kind));
		const passed = new Map<Kind, Passed>();
		let stand: Stand = { files: held.files, ground: held.folder ?? held.records };
		const outcomes = [];
		for (const kind of kinds) {
			const mine = files.filter((one) => one.kind === kind);
			const one = await pass(mine, stand.ground, { last: last.get(kind), onProgress });
			passed.set(kind, one);
			outcomes.push(...one.imported.files.map((outcome, at) => ({ id: mine[at]?.id ?? "", outcome })));
			onProgress({ at: "read", outcomes });
			if (stand.files === null || one.imported.files.every(({ unreadable }) => unreadable)) continue;
			onProgress({ at: "folder" });
			const isReferred = REFERRED.includes(kind) && kind !== kinds.at(-1);
			stand = merge(one, { ...stand, files: stand.files }, { facts, isReferred });
		}
		last = passed;
		if (stand.files === null || stand.files === held.files) return { outcomes, proposal: null, against: [] };
		return { outcomes, ...propose(stand.files, held.folder) };
	};
}

async function pass(
	mine: readonly FileToImport[],
	ground: Ground,
	{ last, onProgress }: { readonly last: Passed | undefined; readonly onProgress: OnProgress },
): Promise<Passed> {
	const key = JSON.stringify(mine.map(({ id, stamp, options }) => [id, stamp, options]));
	// Findings that compare the files of a kind depend on all of them, so a kind is read again as a whole.
	if (last?.key === key && last.ground === ground) return last;
	return { key, ground, imported: await importKind(mine, ground, onProgress), merged: null };
}

function merge(
	one: Passed,
	from: Stand & { readonly files: Files },
	{ facts, isReferred }: { readonly facts: MergeFacts; readonly isReferred: boolean },
): Stand {
	const key = JSON.stringify([facts, isReferred]);
	if (one.merged?.from === from.files && one.merged.facts === key) return one.merged.to;
	const files = mergeIntoFolder(from.files, one.imported, facts);
	const ground = isReferred ? (readWorkingFolder(files).folder ?? from.ground) : from.ground;
	const to = { files, ground };
	one.merged = { from: from.files, facts: key, to };
	return to;
}

function importKind(
	mine: readonly FileToImport[],
	ground: Ground,
	onProgress: OnProgress,
): Promise<Imported> {
	const { district, ground: land, compounds, projects } = ground;
	const kind = mine[0]?.kind ?? KINDS[0];
	const known: Known = { compounds, projects };
	const place = { district, outline: land?.outline ?? null, subdistricts: land?.subdistricts ?? null };
	const files = mine.map(({ file, options }) => ({ file, options }));
	return importFiles({ kind, files, place, known }, ({ file }) => onProgress({ at: "file", name: file }));
}

function propose(
	files: Files,
	before: Folder | null,
): { readonly proposal: Proposal | null; readonly against: readonly Finding[] } {
	const read = readWorkingFolder(files);
	if (!read.folder) return { proposal: null, against: [read.finding, ...read.earlier] };
	const { folder } = read;
	const { total, placed, expectedTotal } = folder.account;
	const proposal: Proposal = {
		files,
		edition: EDITIONS.internal(folder),
		differences: before ? compareFolders(before, folder) : [],
		findings: findNew(before?.account.findings ?? [], folder.account.findings),
		counts: { compounds: total, placed, expected: expectedTotal },
	};
	return { proposal, against: [] };
}

// Rows move when others are added, so a finding is known again by what it says and not by where it stands.
function findNew(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
	const keyOf = ({ file, id, field, value, rule }: Finding) => [file, id, field, value, rule].join("\u0000");
	const known = new Set(before.map(keyOf));
	return after.filter((one) => !known.has(keyOf(one)));
}
