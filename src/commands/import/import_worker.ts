import { parentPort, workerData } from "node:worker_threads";
import { type ImportRequest, importFiles } from "../../intake/import";
import type { Message } from "./run_import";

const post = (message: Message) => parentPort?.postMessage(message);
post({ imported: await importFiles(workerData as ImportRequest, (progress) => post({ progress })) });
