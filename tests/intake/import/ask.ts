import {
	type FileOptions,
	type Imported,
	importFiles,
	type Kind,
	readPlace,
} from "../../../src/intake/import";
import type { NamedFile } from "../../../src/intake/table";
import { readerOf } from "../toy_folder";

/** Nobody said anything about the file. */
export const SILENT: FileOptions = {
	datum: null,
	encoding: null,
	sheet: null,
	headerRow: null,
	mapping: null,
};

/** The toy town as an import meets it, with its compounds known. */
const toyPlace = readPlace(readerOf());

/** A file of text or bytes. */
export function file(name: string, content: string | Uint8Array): NamedFile {
	return { name, bytes: typeof content === "string" ? new TextEncoder().encode(content) : content };
}

interface Asked extends Partial<FileOptions> {
	/** Any place at all, instead of the toy town. */
	readonly anywhere?: boolean;
	/** The toy town as if nothing were loaded yet. */
	readonly fresh?: boolean;
}

/** Imports files of one kind into the toy town, in WGS84 unless said otherwise. */
export function ask(kind: Kind, files: readonly NamedFile[], asked: Asked = {}): Promise<Imported> {
	const { anywhere = false, fresh = false, ...options } = asked;
	const unknown = { compounds: null, projects: null };
	return importFiles(
		{
			kind,
			files: files.map((one) => ({ file: one, options: { ...SILENT, datum: "WGS84", ...options } })),
			place: anywhere ? null : toyPlace.place,
			known: anywhere || fresh ? unknown : toyPlace.known,
		},
		() => undefined,
	);
}

/** The account of the only file. */
export function reportOf(imported: Imported) {
	const [only, ...others] = imported.files;
	if (!only || others.length > 0) throw new Error(`Expected one file, found ${imported.files.length}.`);
	return only.report;
}

/** Canonical cells by header, row by row. */
export function rowsOf({ canonical }: Imported): Record<string, string>[] {
	if (!canonical) throw new Error("Nothing was read.");
	const { headers, rows } = canonical;
	return rows.map((row) => Object.fromEntries(headers.map((header, at) => [header, row[at] ?? ""])));
}
