import type { QueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Origin } from "./origin";
import { type Loaded, useRecords } from "./use_records";

type Steady = Loaded & {
	/** What of a newer set could not be had, and why. */
	readonly late: Loaded["problems"];
	/** Whether these are the records of the origin that was asked for, and not those of the one before. */
	readonly current: boolean;
};

/**
 * The records of an origin as `useRecords` gives them; but once a set stands, another takes its place only when it has come whole, so that a screen that
 * shows records for days never shows half of one set and half of another, nor nothing. A file that was missing from the beginning may be missing
 * from the next set as well. While `held` the next set waits for what belongs to it.
 */
export function useSteadyRecords(client: QueryClient, origin: Origin | null, held = false): Steady {
	const now = useRecords(client, origin);
	const [kept, setKept] = useState<Loaded | null>(null);
	const lacks = now.problems.filter(({ file }) => kept?.problems.every((known) => known.file !== file));
	const settled = now.town !== null && !now.loading;
	const takes = settled && lacks.length === 0 && (kept === null || kept.town === now.town || !held);
	if (takes && kept?.town !== now.town) setKept(now);
	if (takes || kept === null) return { ...now, late: [], current: true };
	return { ...kept, late: lacks, current: false };
}
