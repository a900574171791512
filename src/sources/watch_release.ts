import { useEffect, useState } from "react";
import * as v from "valibot";

/** What stands behind the served folder at a moment, as its `release.json` says. */
export interface ReleaseNews {
	/** Hash of everything served; `null`: never heard. */
	readonly hash: string | null;
	/** When the server last answered, milliseconds since 1970; `null`: never. */
	readonly heardAtMs: number | null;
	/** Whether the last asking was answered. */
	readonly reachable: boolean;
}

const releaseSchema = v.object({ contentHash: v.pipe(v.string(), v.nonEmpty()) });

const SILENCE: ReleaseNews = { hash: null, heardAtMs: null, reachable: true };

/** A little less than the service worker waits for the server before it takes a copy. */
const PATIENCE_MS = 3_000;

/** What is thought of a server that has never answered yet. */
function doubt(news: ReleaseNews): ReleaseNews {
	return news.heardAtMs === null ? { ...news, reachable: false } : news;
}

/** The hash of what is served now, past every cache. Rejects when the server does not answer or answers something else. */
async function askRelease(signal: AbortSignal): Promise<string> {
	const answer = await fetch("./release.json", { signal, cache: "no-store" });
	if (!answer.ok) throw new Error(`release.json: HTTP ${answer.status}`);
	return v.parse(releaseSchema, await answer.json()).contentHash;
}

/** Asks every so many milliseconds what is served, and says when it last heard; while `everyMs` is `null` nobody asks. */
export function useRelease(everyMs: number | null): ReleaseNews {
	const [news, setNews] = useState(SILENCE);
	useEffect(() => {
		if (everyMs === null) return;
		const control = new AbortController();
		const ask = () =>
			askRelease(control.signal).then(
				(hash) => setNews({ hash, heardAtMs: Date.now(), reachable: true }),
				() => {
					if (!control.signal.aborted) setNews((before) => ({ ...before, reachable: false }));
				},
			);
		void ask();
		const timer = setInterval(() => void ask(), everyMs);
		// Until the server speaks, what is shown may be a copy: the keeper of the page has waited no longer for the records.
		const slow = setTimeout(() => setNews(doubt), PATIENCE_MS);
		// A machine that wakes or finds its network again need not wait for the next turn.
		const soon = () => void ask();
		window.addEventListener("online", soon);
		return () => {
			control.abort();
			clearInterval(timer);
			clearTimeout(slow);
			window.removeEventListener("online", soon);
		};
	}, [everyMs]);
	return news;
}
