import { useCallback, useEffect, useRef, useState } from "react";
import type { Finding } from "../../domain/records";
import { fetchFolder } from "../../sources/fetch_folder";
import type { Base, Files } from "../../state/import_calls";
import { type ImportClient, Stopped } from "../../state/import_client";
import type { Working } from "../../state/use_working";

/** What the next approval is made on. */
export interface LoadedBase {
	/** Revision of the head it belongs to. */
	readonly revision: number;
	/** Which try at opening gave it. */
	readonly attempt: number;
	/** `null`: no folder can be had; files can be tried, but not approved. */
	readonly files: Files | null;
	/** Why there is none, in the words of what was met. */
	readonly missing: string | null;
	readonly finding: Finding | null;
	/** Somebody stopped the opening. */
	readonly stopped: boolean;
}

/** The base, and what can be done about its opening. */
export interface BaseWork {
	/** `null` while it is being opened. */
	readonly base: LoadedBase | null;
	readonly stop: () => void;
	readonly again: () => void;
}

interface BaseSource {
	readonly working: Working;
	readonly client: ImportClient;
	readonly records: Base["records"];
}

/** The folder the map shows now: the version that is the working data, or the one received. */
export function useBase({ working, client, records }: BaseSource): BaseWork {
	const [base, setBase] = useState<LoadedBase | null>(null);
	const [attempt, setAttempt] = useState(0);
	const stopper = useRef(new AbortController());
	const { head, read } = working;
	const current = head?.current;
	const revision = head?.revision;
	// The records only stand in where no folder can be had, so that a newer load of them opens nothing again.
	const [standIn] = useState(records);
	const getFiles = useCallback(
		async (signal: AbortSignal): Promise<Files> => {
			if (typeof current === "number") return (await read(current)).files;
			return client.unzip(await fetchFolder(signal));
		},
		[current, read, client],
	);
	useEffect(() => {
		if (revision === undefined || attempt < 0) return;
		const abort = new AbortController();
		stopper.current = abort;
		let wanted = true;
		setBase(null);
		const { signal } = abort;
		openFiles(getFiles(signal), signal, (files) => client.open({ files, records: standIn }))
			.catch((error: unknown) => (wanted ? openNothing(error, client, standIn) : NOTHING))
			.then((opened) => wanted && setBase({ revision, attempt, ...opened }));
		return () => {
			wanted = false;
			abort.abort();
		};
	}, [revision, attempt, getFiles, client, standIn]);
	const stop = useCallback(() => {
		stopper.current.abort();
		client.stop();
	}, [client]);
	const again = useCallback(() => setAttempt((count) => count + 1), []);
	const isThis = base !== null && base.revision === revision && base.attempt === attempt;
	return { base: isThis ? base : null, stop, again };
}

type Opened = Omit<LoadedBase, "revision" | "attempt">;

const NOTHING: Opened = { files: null, missing: null, finding: null, stopped: false };

async function openFiles(
	getting: Promise<Files>,
	signal: AbortSignal,
	open: (files: Files) => Promise<Finding | null>,
): Promise<Opened> {
	const ended = new Promise<never>((_, reject) => {
		signal.addEventListener("abort", () => reject(new Stopped(null)));
	});
	const files = await Promise.race([getting, ended]);
	const finding = await Promise.race([open(files), ended]);
	return { ...NOTHING, files, finding };
}

/** Without a folder files can still be tried against the records on the map. */
async function openNothing(error: unknown, client: ImportClient, records: Base["records"]): Promise<Opened> {
	const stopped = error instanceof Stopped;
	const missing = stopped ? null : String(error);
	const opened = { ...NOTHING, missing, stopped };
	return client.open({ files: null, records }).then(
		(finding) => ({ ...opened, finding }),
		(worse: unknown) => ({ ...opened, missing: String(worse) }),
	);
}
