import { proxy, type Remote, wrap } from "comlink";
import type { Finding } from "../domain/records";
import type { Base, ImportCalls, OnProgress, Review } from "./import_calls";

/** So long may one file take; one that takes longer is set aside and named. */
export const FILE_WITHIN_MS = 10_000;

/** The work was ended: by a person, or because one file took too long. */
export class Stopped extends Error {
	override readonly name = "Stopped";
	/** Name of the file that took too long; `null`: somebody stopped it. */
	constructor(readonly file: string | null) {
		super(file === null ? "stopped" : `took too long: ${file}`);
	}
}

/** The door's worker from the page's side. It does one thing at a time. Ending it is the only way to end a reading that hangs; the next call starts another. */
export interface ImportClient extends ImportCalls {
	/** Ends what is under way, which then fails with `Stopped`. */
	stop(): void;
}

interface Running {
	readonly worker: Worker;
	readonly remote: Remote<ImportCalls>;
	/** Fails when the worker is ended or breaks. */
	readonly ended: Promise<never>;
	readonly end: (why: Error) => void;
	base: Base | null;
}

function start(): Running {
	const worker = new Worker(new URL("./import_worker.ts", import.meta.url), { type: "module" });
	let end: (why: Error) => void = () => undefined;
	const ended = new Promise<never>((_, reject) => {
		end = (why) => {
			worker.terminate();
			reject(why);
		};
	});
	// Somebody may end a worker nobody waits for.
	ended.catch(() => undefined);
	worker.addEventListener("error", (event) => end(new Error(event.message || "worker")));
	return { worker, remote: wrap<ImportCalls>(worker), ended, end, base: null };
}

/** A client that starts its worker when it is first asked for something. */
export function makeImportClient(): ImportClient {
	let running: Running | null = null;
	let base: Base | null = null;
	const end = (why: Error) => {
		running?.end(why);
		running = null;
	};
	const inTurn = makeTurns();
	function ask<T>(what: (remote: Remote<ImportCalls>) => Promise<T>): Promise<T> {
		running ??= start();
		return Promise.race([what(running.remote), running.ended]);
	}
	async function openBase(): Promise<Finding | null> {
		if (base === null || running?.base === base) return null;
		const opened = base;
		const finding = await ask((remote) => remote.open(opened) as Promise<Finding | null>);
		if (running) running.base = opened;
		return finding;
	}
	const onLate = (name: string) => end(new Stopped(name));
	return {
		open: (given) => {
			base = given;
			return inTurn(openBase);
		},
		identify: (file) =>
			inTurn(() =>
				watchTime(onLate, (onFile) => {
					onFile(file.name);
					return ask((remote) => remote.identify(file));
				}),
			),
		listChoices: () => inTurn(() => ask((remote) => remote.listChoices())),
		review: (request, onProgress) =>
			inTurn(async () => {
				await openBase();
				return watchTime(onLate, (onFile) => {
					const both = proxy(followFiles(onFile, onProgress));
					return ask((remote) => remote.review(request, both) as Promise<Review>);
				});
			}),
		unzip: (bytes) => inTurn(() => ask((remote) => remote.unzip(bytes))),
		zip: (files) => inTurn(() => ask((remote) => remote.zip(files))),
		stop: () => end(new Stopped(null)),
	};
}

/** Lets each work begin when the one before has ended, however it ended. */
function makeTurns(): <T>(work: () => Promise<T>) => Promise<T> {
	let last: Promise<unknown> = Promise.resolve();
	return (work) => {
		const mine = last.then(work, work);
		last = mine.catch(() => undefined);
		return mine;
	};
}

/** Tells which file is being read, none once all have been, and passes everything on. */
function followFiles(onFile: OnFile, onProgress: OnProgress): OnProgress {
	return (progress) => {
		onFile(progress.at === "file" ? progress.name : null);
		onProgress(progress);
	};
}

type OnFile = (name: string | null) => void;

/** Runs a work that says which file it has come to, and speaks up when one file takes too long. */
export async function watchTime<T>(
	onTooLong: (file: string) => void,
	work: (onFile: OnFile) => Promise<T>,
): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let ended = false;
	try {
		return await work((name) => {
			clearTimeout(timer);
			if (ended) return;
			timer = name === null ? undefined : setTimeout(onTooLong, FILE_WITHIN_MS, name);
		});
	} finally {
		ended = true;
		clearTimeout(timer);
	}
}
