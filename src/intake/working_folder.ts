import type { Finding } from "../domain/records";
import { type Folder, readFolder } from "./folder";
import { UnreadableFolder } from "./shelf";

/** The files of a folder by their path in it, as a bureau hands them over. */
export type FolderFiles = ReadonlyMap<string, Uint8Array>;

/** What reading a folder gave: its records, or the finding that kept it from being read. */
export type WorkingFolder =
	| { readonly folder: Folder }
	| { readonly folder: null; readonly finding: Finding; readonly earlier: readonly Finding[] };

/** The records of a folder held in memory. One that cannot be read comes back as its finding, not as an error. */
export function readWorkingFolder(files: FolderFiles): WorkingFolder {
	try {
		return { folder: readFolder((path) => files.get(path) ?? null) };
	} catch (error) {
		if (!(error instanceof UnreadableFolder)) throw error;
		return { folder: null, finding: error.finding, earlier: error.earlier };
	}
}
