import type { QueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { type Origin, PUBLISHED } from "./origin";
import type { Parsed } from "./parse_file";
import type { FileId } from "./problem";

/** How long what was read stays when nobody shows it: over a look at another page. */
const AWAY_MS = 5 * 60_000;
/** A release only until the next one is shown: a wall that stays up for days is handed many, and none comes back. */
const REPLACED_MS = 10_000;

/** How a file of an origin is asked for: once, and not at all while the origin is `null`. */
export function makeFileQuery(origin: Origin | null) {
	return <T>(file: FileId, parse: (content: unknown) => Parsed<T>) => ({
		queryKey: ["file", origin?.id, file],
		queryFn: async ({ signal }: { readonly signal: AbortSignal }) =>
			parse(await (origin ?? PUBLISHED).read(file, signal)),
		enabled: origin !== null,
		// Neither published files nor a version change under an open page, and on an intranet the browser may believe itself offline for ever.
		staleTime: Number.POSITIVE_INFINITY,
		gcTime: origin?.isRelease === true ? REPLACED_MS : AWAY_MS,
		networkMode: "always" as const,
		refetchOnWindowFocus: false,
		retry: false,
	});
}

/** Asks for what could not be had of an origin once more, each time its server was heard; what was had stays. */
export function useSecondAsking(client: QueryClient, origin: Origin | null, heardAtMs: number | null): void {
	const id = origin?.id;
	useEffect(() => {
		if (heardAtMs === null || id === undefined || id === PUBLISHED.id) return;
		void client.refetchQueries({
			queryKey: ["file", id],
			type: "active",
			predicate: ({ state }) => state.status === "error",
		});
	}, [client, id, heardAtMs]);
}
