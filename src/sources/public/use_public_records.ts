import { useEffect, useState } from "react";
import { loadPublic, type PublicLoaded, UnreadableFile } from "./load_public";

/** The records of the public page, as far as they have come. */
export type PublicLoad =
	| { readonly state: "loading" }
	| {
			readonly state: "failed";
			/** The file that could not be read, by its path below the edition's folder. */
			readonly file: string;
			readonly detail: string;
			retry(): void;
	  }
	| ({ readonly state: "ready" } & PublicLoaded);

type Outcome = Exclude<PublicLoad, { state: "failed" }> | Omit<Failure, "retry">;
type Failure = Extract<PublicLoad, { state: "failed" }>;

const LOADING = { state: "loading" } as const;

/**
 * The public edition's records, their readings and whether the map may be drawn; fetched once, and again on `retry`. `root` is the way
 * from the page up to the edition's folder, `built` what the page says it was built with (`<html data-release>`). Ground and readings
 * may be missing alone; any other file that cannot be read whole fails with its name and what was met.
 */
export function usePublicRecords(root: string, built: string | null = null): PublicLoad {
	const [load, setLoad] = useState<Outcome>(LOADING);
	const [attempt, setAttempt] = useState(0);
	// biome-ignore lint/correctness/useExhaustiveDependencies: a further attempt is what has to fetch again.
	useEffect(() => {
		const ending = new AbortController();
		const tell = (outcome: Outcome) => {
			if (!ending.signal.aborted) setLoad(outcome);
		};
		setLoad(LOADING);
		loadPublic({ root, built, signal: ending.signal }).then(
			(loaded) => tell({ state: "ready", ...loaded }),
			(error: unknown) => tell(describe(error)),
		);
		return () => ending.abort();
	}, [root, built, attempt]);
	return load.state === "failed" ? { ...load, retry: () => setAttempt((before) => before + 1) } : load;
}

function describe(error: unknown): Omit<Failure, "retry"> {
	const detail = error instanceof Error ? error.message : String(error);
	return { state: "failed", file: error instanceof UnreadableFile ? error.file : "", detail };
}
