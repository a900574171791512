import { useCallback, useState } from "react";

const KEY = "one-map-talk-start";

/** When the talk began, milliseconds since 1970: when this window was first opened, or its timer last begun anew. A reload changes nothing of it. */
export function useTalkStart(): { readonly startMs: number; readonly restart: () => void } {
	const [startMs, setStartMs] = useState(() => readStart() ?? keepStart(Date.now()));
	const restart = useCallback(() => setStartMs(keepStart(Date.now())), []);
	return { startMs, restart };
}

/** `null`: nothing is kept, or nothing that could be a moment. */
function readStart(): number | null {
	try {
		const kept = Number(sessionStorage.getItem(KEY) ?? Number.NaN);
		return kept > 0 && kept <= Date.now() ? kept : null;
	} catch {
		// A browser may keep nothing for a page; the timer then begins with each load.
		return null;
	}
}

function keepStart(ms: number): number {
	try {
		sessionStorage.setItem(KEY, String(ms));
	} catch {
		return ms;
	}
	return ms;
}
