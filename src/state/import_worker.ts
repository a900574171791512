import { expose } from "comlink";
import type { Finding } from "../domain/records";
import { EDITIONS } from "../editions";
import type { Folder } from "../intake";
import { compareFolders } from "../intake/compare";
import { DATUMS } from "../intake/datums";
import { importFiles } from "../intake/import";
import { type Imported, KINDS, type Kind, type Known } from "../intake/import/request";
import { mergeIntoFolder } from "../intake/merge";
import { readWorkingFolder } from "../intake/working_folder";
import { unzipFolder, zipFolder } from "./folder_zip";
import { identifyKind, listFields } from "./guess_kind";
import type {
	Base,
	Files,
	FileToImport,
	ImportCalls,
	OnProgress,
	Proposal,
	Review,
	ReviewRequest,
} from "./import_calls";

/** What one kind refers to is imported before it: sub-districts, compounds, projects, and then what lies in them. */
const ORDER: readonly Kind[] = ["subdistricts", "compounds", "renovations", "cameras", "parking"];

type Ground = Pick<Base["records"], "district" | "ground" | "compounds" | "projects">;

/** What is held against: the base, and its folder once read. */
interface Held {
	readonly files: Files | null;
	readonly folder: Folder | null;
	readonly records: Ground;
}

let held: Held | null = null;

const calls: ImportCalls = {
	async open({ files, records }) {
		const read = files && readWorkingFolder(files);
		held = { files: read?.folder ? files : null, folder: read?.folder ?? null, records };
		return read && !read.folder ? read.finding : null;
	},
	identify: identifyKind,
	listChoices: async () => {
		// Without their formulas, which cannot leave the worker.
		const datums = DATUMS.map(({ id, unit, zh, en }) => ({ id, unit, zh, en }));
		return { fields: listFields(), datums };
	},
	review,
	unzip: async (bytes) => unzipFolder(bytes),
	zip: async (files) => zipFolder(files),
};

async function review({ files, facts }: ReviewRequest, onProgress: OnProgress): Promise<Review> {
	if (held === null) throw new Error("A review was asked for before its base was opened.");
	const kinds = ORDER.filter((kind) => files.some((one) => one.kind === kind));
	let folderFiles = held.files;
	let ground: Ground = held.folder ?? held.records;
	const outcomes = [];
	let taken = false;
	for (const kind of kinds) {
		const mine = files.filter((one) => one.kind === kind);
		const imported = await importKind(mine, ground, onProgress);
		outcomes.push(...imported.files.map((outcome, at) => ({ id: mine[at]?.id ?? "", outcome })));
		onProgress({ at: "read", outcomes });
		if (folderFiles === null || imported.files.every((one) => one.unreadable)) continue;
		taken = true;
		onProgress({ at: "folder" });
		folderFiles = mergeIntoFolder(folderFiles, imported, facts);
		if (kind !== kinds.at(-1)) ground = readWorkingFolder(folderFiles).folder ?? ground;
	}
	if (!taken || folderFiles === null) return { outcomes, proposal: null, against: [] };
	return { outcomes, ...propose(folderFiles, held.folder) };
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

expose(calls);
