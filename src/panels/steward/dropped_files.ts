import type { NamedFile } from "../../intake/table";

/** A larger file would fill the memory before anybody could say so; the door takes none larger either. */
const MOST_BYTES = 64 * 1024 * 1024;

/** What was taken up of a drop, and what was not. */
export interface Dropped {
	readonly files: readonly NamedFile[];
	/** Names of files that are too large. */
	readonly tooLarge: readonly string[];
	/** Names of files that could not be read, for instance because they were moved meanwhile. */
	readonly unreadable: readonly string[];
}

/** A file with the path it has below what was dropped. */
interface Found {
	readonly path: string;
	/** `null`: the system would not hand it over. */
	readonly file: File | null;
}

// What systems and open programs leave beside the files themselves.
const LITTER = /(^|\/)(\.[^/]*|~\$[^/]*|Thumbs\.db|desktop\.ini)$/i;

/** The files of a drop, folders walked through. Must be called during the event; the reading follows. */
export function readDrop(transfer: DataTransfer): Promise<Dropped> {
	const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null);
	const walked = entries.every((entry) => entry === null)
		? Promise.resolve([...transfer.files].map((file) => ({ path: file.name, file })))
		: Promise.all(entries.map((entry) => (entry ? walk(entry, "") : []))).then((lists) => lists.flat());
	return walked.then(readFound);
}

/** The files somebody chose in a dialogue, or those of a folder chosen there. */
export function readChosen(list: FileList): Promise<Dropped> {
	return readFound([...list].map((file) => ({ path: file.webkitRelativePath || file.name, file })));
}

async function readFound(all: readonly Found[]): Promise<Dropped> {
	const found = all.filter(({ path }) => !LITTER.test(path));
	const unreadable: string[] = [];
	const tooLarge: string[] = [];
	const files = await Promise.all(
		found.map(async ({ path, file }): Promise<NamedFile[]> => {
			if (file !== null && file.size > MOST_BYTES) {
				tooLarge.push(path);
				return [];
			}
			const bytes = await file?.arrayBuffer().catch(() => null);
			if (bytes) return [{ name: path, bytes: new Uint8Array(bytes) }];
			unreadable.push(path);
			return [];
		}),
	);
	return { files: files.flat(), tooLarge, unreadable };
}

// One entry that cannot be had must not take the others with it.
async function walk(entry: FileSystemEntry, above: string): Promise<Found[]> {
	const path = `${above}${entry.name}`;
	if (isFile(entry)) {
		const file = await new Promise<File | null>((resolve) => entry.file(resolve, () => resolve(null)));
		return [{ path, file }];
	}
	if (!isFolder(entry)) return [];
	const inside: Found[] = [];
	const reader = entry.createReader();
	// A reader gives a folder in portions, and an empty one at its end.
	for (;;) {
		const portion = await new Promise<FileSystemEntry[] | null>((resolve) =>
			reader.readEntries(resolve, () => resolve(null)),
		);
		if (portion === null) return [...inside, { path: `${path}/`, file: null }];
		if (portion.length === 0) return inside;
		for (const one of portion) inside.push(...(await walk(one, `${path}/`)));
	}
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
	return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
	return entry.isDirectory;
}
