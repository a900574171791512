import { fetchFile } from "./fetch_file";
import { type FileId, SourceProblem } from "./problem";

/** Where the files of an edition are had from. */
export interface Origin {
	/** Tells one origin from another; what was read of one is never shown for the other. */
	readonly id: string;
	/** One of many that follow each other. */
	readonly isRelease?: true;
	/** The content of a file. Rejects with a `SourceProblem` that says what was met instead. */
	readonly read: (file: FileId, signal: AbortSignal) => Promise<unknown>;
}

/** The files as published beside the page. */
export const PUBLISHED: Origin = { id: "published", read: (file, signal) => fetchFile(file, signal) };

/** The files as published, of the release with a hash: another release is another origin, so that its files are asked for anew. */
export function makeReleaseOrigin(hash: string): Origin {
	return { id: `published ${hash}`, isRelease: true, read: (file, signal) => fetchFile(file, signal, hash) };
}

/** Files that are kept elsewhere than on the server, by their published names; opened once, when the first is asked for. */
export function makeKeptOrigin(id: string, open: () => Promise<ReadonlyMap<string, unknown>>): Origin {
	let opened: Promise<ReadonlyMap<string, unknown>> | null = null;
	return {
		id,
		read: async (file) => {
			opened ??= open();
			const files = await opened.catch((error: unknown) => {
				opened = null;
				throw new SourceProblem(file, "unreachable", String(error));
			});
			const content = files.get(`${file}.json`);
			if (content === undefined) throw new SourceProblem(file, "missing", id);
			return content;
		},
	};
}
