import { proxy, type Remote, wrap } from "comlink";
import type { JobName, OnProgress, SelectionCalls, SelectionJobs } from "./selection_calls";

/** The job was ended by somebody before it was done. */
export class JobStopped extends Error {
	override readonly name = "JobStopped";
}

/** A job under way. */
export interface Job<T> {
	readonly done: Promise<T>;
	/** Ends it; `done` then fails with `JobStopped`. */
	stop(): void;
}

/** Starts jobs, each kind in a worker of its own, so that one never waits for another. */
export interface SelectionClient {
	start<Name extends JobName>(
		name: Name,
		input: SelectionJobs[Name]["input"],
		onProgress: OnProgress,
	): Job<SelectionJobs[Name]["result"]>;
}

interface Running {
	readonly remote: Remote<SelectionCalls>;
	readonly failed: Promise<never>;
	readonly end: (why: Error) => void;
}

function startWorker(): Running {
	const worker = new Worker(new URL("./selection_worker.ts", import.meta.url), { type: "module" });
	let end: (why: Error) => void = () => undefined;
	const failed = new Promise<never>((_, reject) => {
		end = (why) => {
			worker.terminate();
			reject(why);
		};
	});
	// Somebody may end a worker nobody waits for.
	failed.catch(() => undefined);
	worker.addEventListener("error", (event) => end(new Error(event.message || "worker")));
	return { remote: wrap<SelectionCalls>(worker), failed, end };
}

/** A client whose workers start with the first job of their kind. A new job of a kind ends the one under way. */
export function makeSelectionClient(): SelectionClient {
	const workers = new Map<JobName, Running>();
	const busy = new Set<JobName>();
	const end = (name: JobName, why: Error) => {
		workers.get(name)?.end(why);
		workers.delete(name);
		busy.delete(name);
	};
	return {
		start(name, input, onProgress) {
			if (busy.has(name)) end(name, new JobStopped());
			const worker = workers.get(name) ?? startWorker();
			workers.set(name, worker);
			busy.add(name);
			// Comlink's types lose the link between a call's name and its input.
			const call = worker.remote[name] as unknown as (
				given: typeof input,
				told: OnProgress,
			) => Promise<SelectionJobs[typeof name]["result"]>;
			const done = Promise.race([call(input, proxy(onProgress)), worker.failed]).finally(() => {
				if (workers.get(name) === worker) busy.delete(name);
			});
			return { done, stop: () => workers.get(name) === worker && end(name, new JobStopped()) };
		},
	};
}
