import { wrap } from "comlink";
import type { ExportCalls, ExportRequest, FileKind } from "./export_calls";
import { type Job, JobStopped } from "./selection_client";

const TYPES: Readonly<Record<FileKind, string>> = {
	xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	csv: "text/csv;charset=utf-8",
	geojson: "application/geo+json",
};

/** Begins to write a table to a file, in a worker that ends with it. */
export type StartExport = (request: ExportRequest) => Job<Blob>;

export const startExport: StartExport = (request) => {
	const worker = new Worker(new URL("./export_worker.ts", import.meta.url), { type: "module" });
	let stop: () => void = () => undefined;
	const ended = new Promise<never>((_, reject) => {
		stop = () => reject(new JobStopped());
		worker.addEventListener("error", (event) => reject(new Error(event.message || "worker")));
	});
	const written = wrap<ExportCalls>(worker).write(request);
	const done = Promise.race([written, ended])
		.then((content) => new Blob([content as BlobPart], { type: TYPES[request.kind] }))
		.finally(() => worker.terminate());
	return { done, stop };
};
