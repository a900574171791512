import { Worker } from "node:worker_threads";
import type { ImportProgress, ImportRequest } from "../../intake/import";
import type { Outcome } from "./outcome";

/** What one import may take before it is ended. */
interface Bounds {
	/** No file of a street office takes a tenth of this; what takes longer is made to hang its reader. */
	readonly mostMs: number;
	/** Memory of the reading thread, MB; unset: what the machine gives. */
	readonly mostMb?: number;
}

const BOUNDS: Bounds = { mostMs: 10_000 };
// Most of what reading makes lives on; a larger nursery is swept less often.
const NURSERY_MB = 128;

/** A request that was ended: a file took too long or too much memory. None of its files was taken over. */
export class ImportEnded extends Error {
	override readonly name: string = "ImportEnded";
}

/** A file that took too long; the others of its request were not taken over either. */
export class TookTooLong extends ImportEnded {
	override readonly name = "TookTooLong";
	constructor(file: string, mostMs: number) {
		const seconds = mostMs / 1000;
		super(
			`${file}: 读取超过 ${seconds} 秒，已停止。拆成较小的文件，或另存为 CSV 后再试。\n${file}: reading took more than ${seconds} s and was stopped. Split the file, or save it as CSV and try again.`,
		);
	}
}

/** A file that needed more memory than there is. */
export class OutOfMemory extends ImportEnded {
	override readonly name = "OutOfMemory";
	constructor(file: string) {
		super(
			`${file}: 内存不足，已停止读取。拆成较小的文件后再试；若一次交了多个文件，分开导入。\n${file}: there was not enough memory, so reading was stopped. Split the file and try again; import several files one by one.`,
		);
	}
}

export type Message = { readonly progress: ImportProgress } | { readonly outcome: Outcome };

/**
 * Imports in a thread of its own, which is ended when one file takes longer than it may; then it fails with `TookTooLong`, and with
 * `OutOfMemory` when memory does not suffice.
 */
export function runImport(
	request: ImportRequest,
	onProgress: (one: ImportProgress) => void,
	{ mostMs, mostMb }: Bounds = BOUNDS,
): Promise<Outcome> {
	return new Promise((resolve, reject) => {
		const resourceLimits = {
			maxYoungGenerationSizeMb: NURSERY_MB,
			...(mostMb === undefined ? {} : { maxOldGenerationSizeMb: mostMb }),
		};
		const worker = new Worker(new URL("./import_worker.mjs", import.meta.url), {
			workerData: request,
			resourceLimits,
		});
		let timer: NodeJS.Timeout | undefined;
		let reading = request.files[0]?.file.name ?? "";
		const finish = (settle: () => void) => {
			clearTimeout(timer);
			void worker.terminate();
			settle();
		};
		const watch = () => {
			clearTimeout(timer);
			timer = setTimeout(() => finish(() => reject(new TookTooLong(reading, mostMs))), mostMs);
		};
		worker.on("message", (message: Message) => {
			if ("outcome" in message) return finish(() => resolve(message.outcome));
			reading = message.progress.file;
			watch();
			onProgress(message.progress);
		});
		worker.on("error", (error) =>
			finish(() => reject(isOutOfMemory(error) ? new OutOfMemory(reading) : error)),
		);
		worker.on("exit", (code) => finish(() => reject(new Error(`The reading thread ended with ${code}.`))));
	});
}

function isOutOfMemory(error: Error): boolean {
	return "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
