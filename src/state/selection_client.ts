import { proxy, type Remote, wrap } from "comlink";
import type { JobName, OnProgress, SelectionCalls, SelectionJobs } from "./selection_calls";

/** The job was ended by somebody before it was done. */
export class JobStopped extends Error {
	override readonly name = "JobStopped";
}

/** The script of the workers did not come: it is missing on the server, or the network was away. */
export class WorkerMissing extends Error {
	override readonly name = "WorkerMissing";
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

/** Starts a worker; `onEnd` hears that it can be asked nothing more. */
function startWorker(onEnd: () => void): Running {
	const worker = new Worker(new URL("./selection_worker.ts", import.meta.url), { type: "module" });
	let end: (why: Error) => void = () => undefined;
	const failed = new Promise<never>((_, reject) => {
		end = (why) => {
			worker.terminate();
			onEnd();
			reject(why);
		};
	});
	// Somebody may end a worker nobody waits for.
	failed.catch(() => undefined);
	// Only what the script itself throws has a message; a script that did not come has none.
	worker.addEventListener("error", ({ message }) => end(message ? new Error(message) : new WorkerMissing()));
	return { remote: wrap<SelectionCalls>(worker), failed, end };
}

/** A client whose workers start with the first job of their kind. A new job of a kind ends the one under way. */
export function makeSelectionClient(): SelectionClient {
	const workers = new Map<JobName, Running>();
	const busy = new Set<JobName>();
	const begin = (name: JobName) => {
		const worker = startWorker(() => {
			// Another try needs another worker, whoever ended this one.
			if (workers.get(name) !== worker) return;
			workers.delete(name);
			busy.delete(name);
		});
		workers.set(name, worker);
		return worker;
	};
	return {
		start(name, input, onProgress) {
			if (busy.has(name)) workers.get(name)?.end(new JobStopped());
			const worker = workers.get(name) ?? begin(name);
			busy.add(name);
			// Comlink's types lose the link between a call's name and its input.
			const call = worker.remote[name] as unknown as (
				given: typeof input,
				told: OnProgress,
			) => Promise<SelectionJobs[typeof name]["result"]>;
			const done = Promise.race([call(input, proxy(onProgress)), worker.failed]).finally(() => {
				if (workers.get(name) === worker) busy.delete(name);
			});
			return { done, stop: () => workers.get(name) === worker && worker.end(new JobStopped()) };
		},
	};
}
