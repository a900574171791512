import { useMemo } from "react";
import { makeKeptOrigin, type Origin, PUBLISHED } from "../sources/origin";
import type { Working } from "./use_working";

/** Where the records come from: the version that is the working data of this browser, or what is published. `null` until the browser has said. */
export function useOrigin({ head, read }: Working): Origin | null {
	const asked = head !== null;
	const current = head?.current ?? null;
	return useMemo(() => {
		if (!asked) return null;
		if (current === null) return PUBLISHED;
		return makeKeptOrigin(`v${current}`, async () => (await read(current)).edition);
	}, [asked, current, read]);
}
