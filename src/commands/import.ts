import { runImport } from "./import/run_import";
import { takeFiles } from "./import/take_files";

process.exitCode = await takeFiles(process.argv.slice(2), runImport);
