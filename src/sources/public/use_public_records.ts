import { useEffect, useState } from "react";
import * as v from "valibot";
import type { PublicCompound, PublicDistrict } from "../../domain/public_records";
import { publicCompoundSchema, publicDistrictSchema } from "./schemas";

/** The records of the public page, as far as they have come. */
export type PublicLoad =
	| { readonly state: "loading" }
	| { readonly state: "failed"; readonly detail: string }
	| {
			readonly state: "ready";
			readonly district: PublicDistrict;
			readonly compounds: readonly PublicCompound[];
	  };

async function fetchChecked<T>(
	name: string,
	schema: v.GenericSchema<unknown, T>,
	signal: AbortSignal,
): Promise<T> {
	const answer = await fetch(`./data/${name}`, { signal });
	if (!answer.ok) throw new Error(`${name}: HTTP ${answer.status}`);
	const result = v.safeParse(schema, await answer.json());
	if (result.success) return result.output;
	const [issue] = result.issues;
	throw new Error(`${name}, ${v.getDotPath(issue) ?? "file"}: ${issue.message}`);
}

/** The public district and its compounds, fetched once and again on `retry`. A file that cannot be read whole fails with its name and what was met. */
export function usePublicRecords(): PublicLoad & { readonly retry: () => void } {
	const [load, setLoad] = useState<PublicLoad>({ state: "loading" });
	const [attempt, setAttempt] = useState(0);
	// biome-ignore lint/correctness/useExhaustiveDependencies: a further attempt is what has to fetch again.
	useEffect(() => {
		const ending = new AbortController();
		setLoad({ state: "loading" });
		Promise.all([
			fetchChecked("district.json", publicDistrictSchema, ending.signal),
			fetchChecked("compounds.json", v.array(publicCompoundSchema), ending.signal),
		]).then(
			([district, compounds]) => setLoad({ state: "ready", district, compounds }),
			(error: unknown) => {
				if (!ending.signal.aborted)
					setLoad({ state: "failed", detail: error instanceof Error ? error.message : String(error) });
			},
		);
		return () => ending.abort();
	}, [attempt]);
	return { ...load, retry: () => setAttempt((before) => before + 1) };
}
