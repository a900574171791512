import { expose } from "comlink";
import type { ExportCalls } from "./export_calls";
import { writeExport } from "./export_files";

const calls: ExportCalls = { write: async (request) => writeExport(request) };

expose(calls);
