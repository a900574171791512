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

/** A network that has just come back often needs a moment more. */
const AGAIN_MS = 20_000;

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
		const asking = askAgainAndAgain(everyMs, (hash) =>
			setNews((before) =>
				hash === null ? { ...before, reachable: false } : { hash, heardAtMs: Date.now(), reachable: true },
			),
		);
		// Until the server speaks, what is shown may be a copy: the keeper of the page has waited no longer for the records.
		const slow = setTimeout(() => setNews(doubt), PATIENCE_MS);
		// A machine that loses or finds its network, or wakes, need not wait for the next turn.
		window.addEventListener("online", asking.soon);
		window.addEventListener("offline", asking.soon);
		return () => {
			asking.end();
			clearTimeout(slow);
			window.removeEventListener("online", asking.soon);
			window.removeEventListener("offline", asking.soon);
		};
	}, [everyMs]);
	return news;
}

/** Asks at once, then at every turn, and sooner after a question that was not answered. `onAnswer`: the hash, or `null` for no answer. */
function askAgainAndAgain(everyMs: number, onAnswer: (hash: string | null) => void) {
	const control = new AbortController();
	let turn: ReturnType<typeof setTimeout>;
	const askIn = (ms: number) => {
		clearTimeout(turn);
		turn = setTimeout(ask, ms);
	};
	const ask = () => {
		// Counted from the asking, since an answer may never come.
		askIn(everyMs);
		askRelease(control.signal).then(onAnswer, () => {
			if (control.signal.aborted) return;
			onAnswer(null);
			askIn(Math.min(everyMs, AGAIN_MS));
		});
	};
	ask();
	return {
		soon: ask,
		end() {
			control.abort();
			clearTimeout(turn);
		},
	};
}
