import { Worker } from "node:worker_threads";
import type { Imported, ImportProgress, ImportRequest } from "../../intake/import";

/** No file of a street office takes a tenth of this; what takes longer is made to hang its reader. */
const MOST_MS_A_FILE = 10_000;

/** A file that took too long; the others of its request were not taken over either. */
export class TookTooLong extends Error {
	override readonly name = "TookTooLong";
	constructor(file: string, mostMs: number) {
		const seconds = mostMs / 1000;
		super(
			`${file}: 读取超过 ${seconds} 秒，已停止。拆成较小的文件，或另存为 CSV 后再试。\n${file}: reading took more than ${seconds} s and was stopped. Split the file, or save it as CSV and try again.`,
		);
	}
}

export type Message = { readonly progress: ImportProgress } | { readonly imported: Imported };

/** Imports in a thread of its own, which is ended when one file takes longer than `mostMs`; then it fails with `TookTooLong`. */
export function runImport(
	request: ImportRequest,
	onProgress: (one: ImportProgress) => void,
	mostMs: number = MOST_MS_A_FILE,
): Promise<Imported> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL("./import_worker.mjs", import.meta.url), { workerData: request });
		let timer: NodeJS.Timeout | undefined;
		const finish = (settle: () => void) => {
			clearTimeout(timer);
			void worker.terminate();
			settle();
		};
		const watch = (file: string) => {
			clearTimeout(timer);
			timer = setTimeout(() => finish(() => reject(new TookTooLong(file, mostMs))), mostMs);
		};
		worker.on("message", (message: Message) => {
			if ("imported" in message) return finish(() => resolve(message.imported));
			watch(message.progress.file);
			onProgress(message.progress);
		});
		worker.on("error", (error) => finish(() => reject(error)));
		worker.on("exit", (code) => finish(() => reject(new Error(`The reading thread ended with ${code}.`))));
	});
}
