import type { Datum } from "../domain/datum";
import { COMPOUND_COLUMNS } from "./columns/compounds";
import { CAMERA_COLUMNS, PARKING_COLUMNS } from "./columns/points";
import { PROJECT_COLUMNS } from "./columns/projects";
import { parseTable } from "./formats/folder_table";
import { parseJson } from "./geojson";
import { writeCsv } from "./import/canonical";
import { rebase } from "./import/rebase";
import type { CanonicalTable, Imported, Kind } from "./import/request";
import type { FolderFiles } from "./working_folder";

/** `update`: rows of the import are added or changed, the others stay. `replace`: the import is the whole ledger from now on. */
export type MergeHow = "update" | "replace";

/** What a merge writes about the folder itself. */
export interface MergeFacts {
	readonly how: MergeHow;
	/** The day the data were taken, from now on; `null`: as before. */
	readonly dataDate: string | null;
}

/** The header of the id in the ledger of each kind. */
const ID_HEADERS: Readonly<Record<Exclude<Kind, "subdistricts">, string>> = {
	compounds: COMPOUND_COLUMNS.id.header,
	cameras: CAMERA_COLUMNS.id.header,
	parking: PARKING_COLUMNS.id.header,
	renovations: PROJECT_COLUMNS.id.header,
};

/**
 * A new folder in which the ledger of the import's kind holds its rows, in the canonical columns and WGS84. In an update a column
 * the imported files did not have keeps what the ledger said; rows and columns the import does not name stay as they were,
 * rejected ones included. Fails when the folder's description is no JSON object, and on an import nothing could be read of.
 */
export function mergeIntoFolder(files: FolderFiles, imported: Imported, facts: MergeFacts): FolderFiles {
	const description = parseDescription(files);
	const entry = description.files[imported.kind];
	const path =
		entry?.path ?? (imported.kind === "subdistricts" ? "subdistricts.geojson" : `${imported.kind}.csv`);
	const bytes = new TextEncoder().encode(
		writeLedger(files, imported, {
			path,
			datum: entry?.datum ?? null,
			how: facts.how,
			listed: entry !== undefined,
		}),
	);
	const merged = new Map(files);
	merged.set(path, bytes);
	const written = {
		...description,
		dataDate: facts.dataDate ?? description.dataDate,
		files: { ...description.files, [imported.kind]: describe(entry, path, imported) },
	};
	merged.set("district.json", new TextEncoder().encode(`${JSON.stringify(written, null, "\t")}\n`));
	return merged;
}

interface FileEntry {
	readonly path: string;
	readonly datum: Datum | null;
	readonly [more: string]: unknown;
}

interface Description {
	readonly dataDate: unknown;
	readonly files: Readonly<Record<string, FileEntry>>;
}

// Only what the merge changes is looked at; every other field passes as it stands, also one the product does not know.
function parseDescription(files: FolderFiles): Description {
	const parsed = parseJson(files.get("district.json") ?? new Uint8Array());
	if (typeof parsed !== "object" || parsed === null || !("files" in parsed)) {
		throw new Error("district.json 没有 files / district.json has no files");
	}
	return parsed as Description;
}

function describe(entry: FileEntry | undefined, path: string, { kind, files }: Imported): FileEntry {
	const datum = kind === "renovations" ? null : "WGS84";
	if (entry) return { ...entry, path, datum };
	const names = files.map(({ report }) => report.file).join(", ");
	const source = { zh: `数据员导入：${names}`, en: `Imported by the steward: ${names}` };
	return { path, datum, source, licence: "", date: "" };
}

interface Ledger {
	readonly path: string;
	/** Whether the folder names the file; one that lies about unnamed is not its ledger. */
	readonly listed: boolean;
	readonly datum: Datum | null;
	readonly how: MergeHow;
}

function writeLedger(files: FolderFiles, imported: Imported, { path, datum, how, listed }: Ledger): string {
	if (imported.kind === "subdistricts") return takeOutput(imported, "subdistricts.geojson");
	const { canonical, kind } = imported;
	if (!canonical) throw new Error(`Nothing of ${kind} could be read, so there is nothing to merge.`);
	const before = listed ? files.get(path) : undefined;
	if (how === "replace" || !before) return writeCsv(canonical);
	const table = parseTable(path, before);
	const base = rebase({ headers: table.headers, rows: table.rows.map(({ cells }) => cells) }, datum);
	return writeCsv(updateRows(base, canonical, ID_HEADERS[kind]));
}

function takeOutput(imported: Imported, name: string): string {
	const text = imported.output.get(name);
	if (text === undefined) throw new Error(`The import wrote no ${name}.`);
	return text;
}

type Rows = Pick<CanonicalTable, "headers" | "rows">;

/** Rows of a ledger with those of an update put in by id: present columns are taken over, new rows follow at the end. */
function updateRows(base: Rows, update: CanonicalTable, idHeader: string): Rows {
	const headers = [...base.headers, ...update.headers.filter((one) => !base.headers.includes(one))];
	const from = new Map(update.headers.map((header, at) => [header, at]));
	const present = new Set([idHeader, ...update.present]);
	const updateOf = new Map(update.rows.map((row) => [row[from.get(idHeader) ?? 0] ?? "", row]));
	const idAt = base.headers.indexOf(idHeader);
	const known = new Set(base.rows.map((row) => row[idAt] ?? ""));
	const changed = base.rows.map((row) => {
		const newer = updateOf.get(row[idAt] ?? "");
		return headers.map((header, at) =>
			newer && present.has(header) ? (newer[from.get(header) ?? -1] ?? "") : (row[at] ?? ""),
		);
	});
	const added = update.rows
		.filter((row) => !known.has(row[from.get(idHeader) ?? 0] ?? ""))
		.map((row) => headers.map((header) => row[from.get(header) ?? -1] ?? ""));
	return { headers, rows: [...changed, ...added] };
}
