import { type Dispatch, useEffect, useReducer, useRef, useState } from "react";
import { type Draft, type DraftStep, EMPTY_DRAFT, isReviewed, requestOf, stepDraft } from "../../state/draft";
import type { Progress } from "../../state/import_calls";
import { type ImportClient, Stopped } from "../../state/import_client";
import { warnBeforeLeaving } from "../../state/leave_warning";
import type { LoadedBase } from "./use_base";

/** The draft outlives a look at the map; only leaving the page ends it, and that is asked about. */
let kept: Draft = EMPTY_DRAFT;

interface DraftWork {
	readonly draft: Draft;
	readonly step: Dispatch<DraftStep>;
	/** Name of the file being read, empty while their folder is put together; `null` when nothing is under way. */
	readonly reading: string | null;
}

/** The draft, read again by the worker after every change that matters. */
export function useDraft(client: ImportClient, base: LoadedBase | null): DraftWork {
	const [draft, step] = useReducer(stepDraft, kept);
	useEffect(() => {
		kept = draft;
		warnBeforeLeaving(draft.files.length > 0);
	}, [draft]);
	const reading = useReviews({ client, base, draft, step });
	return { draft, step, reading };
}

interface Reviewing {
	readonly client: ImportClient;
	readonly base: LoadedBase | null;
	readonly draft: Draft;
	readonly step: Dispatch<DraftStep>;
}

/** One review at a time; what changed meanwhile is read when it has ended. */
function useReviews({ client, base, draft, step }: Reviewing): string | null {
	const [reading, setReading] = useState<string | null>(null);
	const [ended, setEnded] = useState(0);
	const busy = useRef(false);
	const due = !draft.stopped && draft.failure === null && !isReviewed(draft, base?.revision);
	useEffect(() => {
		// `ended` is here so that what changed during a review is looked at after it.
		if (!due || base === null || busy.current || ended < 0) return;
		const { wanted } = draft;
		const { revision } = base;
		const request = requestOf(draft);
		busy.current = true;
		let isOver = false;
		const end = (last: DraftStep) => {
			busy.current = false;
			isOver = true;
			setReading(null);
			step(last);
			setEnded((count) => count + 1);
		};
		const onProgress = (progress: Progress) => {
			// What a worker says on the way comes by another road than its answer, and may come after it.
			if (isOver) return;
			if (progress.at === "file") setReading(progress.name);
			else if (progress.at === "read") step({ type: "read", wanted, outcomes: progress.outcomes });
			else setReading("");
		};
		const review =
			request.files.length > 0
				? client.review(request, onProgress)
				: Promise.resolve({ outcomes: [], proposal: null, against: [] });
		review.then(
			(done) => end({ type: "reviewed", wanted, revision, review: done }),
			(error: unknown) => end(explain(error)),
		);
	}, [due, ended, draft, base, client, step]);
	return reading;
}

function explain(error: unknown): DraftStep {
	if (!(error instanceof Stopped)) return { type: "failed", failure: String(error) };
	return error.file === null ? { type: "stopped" } : { type: "too-long", name: error.file };
}
