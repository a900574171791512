import type { Finding } from "../domain/records";
import { type Folder, readFolder } from "./folder";
import { photoPath } from "./photos";
import { UnreadableFolder } from "./shelf";

/** The files of a folder by their path in it, as a bureau hands them over. */
export type FolderFiles = ReadonlyMap<string, Uint8Array>;

/** What reading a folder gave: its records, or the finding that kept it from being read. */
export type WorkingFolder =
	| { readonly folder: Folder }
	| { readonly folder: null; readonly finding: Finding; readonly earlier: readonly Finding[] };

/** The records of a folder held in memory. One that cannot be read comes back as its finding, not as an error. */
export function readWorkingFolder(files: FolderFiles): WorkingFolder {
	// Many pictures are left out where a folder is zipped; then none of them is missed.
	const photos = [...files.keys()].some((path) => path.startsWith(photoPath("")));
	try {
		return { folder: readFolder((path) => files.get(path) ?? null, { photos }) };
	} catch (error) {
		if (!(error instanceof UnreadableFolder)) throw error;
		return { folder: null, finding: error.finding, earlier: error.earlier };
	}
}
