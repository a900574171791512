import { parentPort, workerData } from "node:worker_threads";
import { type ImportRequest, importFiles } from "../../intake/import";
import { makeOutcome } from "./outcome";
import type { Message } from "./run_import";

const post = (message: Message) => parentPort?.postMessage(message);
const imported = await importFiles(workerData as ImportRequest, (progress) => post({ progress }));
post({ outcome: makeOutcome(imported) });
