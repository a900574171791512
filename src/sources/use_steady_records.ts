import type { QueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Origin } from "./origin";
import { type Loaded, useRecords } from "./use_records";

/**
 * The records of an origin as `useRecords` gives them; but once a whole set stands, another takes its place only when it has come whole, so that a screen
 * that shows records for days never shows half of one set and half of another, nor nothing. `late`: a newer set could not be had whole, and why.
 */
export function useSteadyRecords(
	client: QueryClient,
	origin: Origin | null,
): Loaded & { readonly late: Loaded["problems"] } {
	const now = useRecords(client, origin);
	const [kept, setKept] = useState<Loaded | null>(null);
	const whole = now.town !== null && !now.loading && now.problems.length === 0;
	if (whole && kept?.town !== now.town) setKept(now);
	if (whole || kept === null) return { ...now, late: [] };
	return { ...kept, late: now.problems };
}
