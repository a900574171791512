/** So many versions are kept; an older one makes room for a new one, and that is said. */
const MOST_VERSIONS = 10;

/** A folder of files as they were handed over, by path. */
type FilesByPath = ReadonlyMap<string, Uint8Array>;

/** What is remembered of an approved version without opening it. */
export interface VersionNote {
	/** Counts up from 1 and is never used again. */
	readonly number: number;
	readonly madeAtMs: number;
	/** Names of the files it was made from. */
	readonly from: readonly string[];
	readonly counts: {
		readonly compounds: number;
		readonly placed: number;
		readonly expected: number;
	};
	readonly findings: Readonly<Record<"reject" | "repair" | "note", number>>;
}

/** A version itself: the folder, and the files of the internal edition the map reads. */
export interface VersionBody {
	readonly files: FilesByPath;
	readonly edition: ReadonlyMap<string, unknown>;
}

/** What this browser keeps: the versions, newest first, and which of them is the working data. */
export interface Head {
	/** Counts every change, so that an approval on an outdated base is noticed. */
	readonly revision: number;
	/** `null`: the published data. */
	readonly current: number | null;
	readonly last: number;
	readonly versions: readonly VersionNote[];
}

/** The head of a browser nobody has approved anything in. */
export const EMPTY_HEAD: Head = { revision: 0, current: null, last: 0, versions: [] };

/** Values to put and keys to delete, all in one transaction. */
export interface StoreChange {
	readonly put: readonly (readonly [key: string, value: unknown])[];
	readonly drop: readonly string[];
}

/** The little that versions need of a database. */
export interface VersionStore {
	get(key: string): Promise<unknown>;
	/** Reads a key and writes what `decide` makes of it in the same transaction: all of it or nothing. What `decide` throws ends the transaction. */
	change(key: string, decide: (value: unknown) => StoreChange): Promise<void>;
}

/** Why something could not be kept. `stale`: somebody else has changed the working data since. */
export type KeepingTrouble = "refused" | "full" | "stale" | "gone";

/** Nothing was changed, and what was approved before still stands. */
export class NotKept extends Error {
	override readonly name = "NotKept";
	constructor(
		readonly trouble: KeepingTrouble,
		readonly detail = "",
	) {
		super(`${trouble} ${detail}`);
	}
}

const HEAD = "head";
const keyOf = (number: number) => `version ${number}`;

function readAsHead(value: unknown): Head {
	return value === undefined ? EMPTY_HEAD : (value as Head);
}

/** The head as it stands. */
export async function readHead(store: VersionStore): Promise<Head> {
	return readAsHead(await store.get(HEAD));
}

/** A version's folder and files. Fails with `NotKept` (`gone`) when it has made room for newer ones. */
export async function readVersion(store: VersionStore, number: number): Promise<VersionBody> {
	const body = await store.get(keyOf(number));
	if (body === undefined) throw new NotKept("gone", String(number));
	return body as VersionBody;
}

export interface Approval {
	/** Revision of the head the version was made on. */
	readonly revision: number;
	readonly note: Omit<VersionNote, "number">;
	readonly body: VersionBody;
}

/** Makes a version the working data: the version, the pointer and what makes room in one transaction. Gives the new head and what was dropped. */
export async function approveVersion(
	store: VersionStore,
	{ revision, note, body }: Approval,
): Promise<{ readonly head: Head; readonly dropped: readonly VersionNote[] }> {
	let done: { head: Head; dropped: readonly VersionNote[] } | null = null;
	await store.change(HEAD, (value) => {
		const before = readAsHead(value);
		if (before.revision !== revision) throw new NotKept("stale");
		const number = before.last + 1;
		const all = [{ ...note, number }, ...before.versions];
		const dropped = all.slice(MOST_VERSIONS);
		const head = {
			revision: revision + 1,
			current: number,
			last: number,
			versions: all.slice(0, MOST_VERSIONS),
		};
		done = { head, dropped };
		return {
			put: [
				[HEAD, head],
				[keyOf(number), body],
			],
			drop: dropped.map((one) => keyOf(one.number)),
		};
	});
	if (done === null) throw new Error("The store never asked what to write.");
	return done;
}

/** Makes an earlier version the working data again, or with `null` the published data. Nothing is deleted, so it can be undone. */
export async function rollBack(store: VersionStore, to: number | null): Promise<Head> {
	let head = EMPTY_HEAD;
	await store.change(HEAD, (value) => {
		const before = readAsHead(value);
		if (to !== null && !before.versions.some(({ number }) => number === to))
			throw new NotKept("gone", String(to));
		head = { ...before, revision: before.revision + 1, current: to };
		return { put: [[HEAD, head]], drop: [] };
	});
	return head;
}
