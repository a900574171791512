import { useCallback, useEffect, useState } from "react";
import type { Finding } from "../../domain/records";
import { fetchFolder } from "../../sources/fetch_folder";
import type { Base, Files } from "../../state/import_calls";
import type { ImportClient } from "../../state/import_client";
import type { Working } from "../../state/use_working";

/** What the next approval is made on. */
export interface LoadedBase {
	/** Revision of the head it belongs to. */
	readonly revision: number;
	/** `null`: no folder can be had; files can be tried, but not approved. */
	readonly files: Files | null;
	/** Why there is none, in the words of what was met. */
	readonly missing: string | null;
	readonly finding: Finding | null;
}

interface BaseSource {
	readonly working: Working;
	readonly client: ImportClient;
	readonly records: Base["records"];
}

/** The folder the map shows now: the version that is the working data, or the one received. `null` while it is being opened. */
export function useBase({ working, client, records }: BaseSource): LoadedBase | null {
	const [base, setBase] = useState<LoadedBase | null>(null);
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
		if (revision === undefined) return;
		const abort = new AbortController();
		setBase(null);
		openBase(getFiles(abort.signal), client, standIn).then((opened) => {
			if (!abort.signal.aborted) setBase({ revision, ...opened });
		});
		return () => abort.abort();
	}, [revision, getFiles, client, standIn]);
	return base !== null && base.revision === revision ? base : null;
}

async function openBase(
	getting: Promise<Files>,
	client: ImportClient,
	records: Base["records"],
): Promise<Omit<LoadedBase, "revision">> {
	const got = await getting.then(
		(files) => ({ files, missing: null }),
		(error: unknown) => ({ files: null, missing: String(error) }),
	);
	const finding = await client.open({ files: got.files, records });
	return { ...got, finding };
}
