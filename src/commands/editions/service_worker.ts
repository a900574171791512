import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { hashFiles } from "../release";
import { ROOT } from "../root";
import { writeWhole } from "./write_files";

/** Name of the script that keeps the page; at the top of the folder, since it answers for what lies beside and below it. */
const SERVICE_WORKER = "service_worker.js";

/** What the page may need when its server is away: not what only the upkeep of the data and the solver need, which are large. */
const KEPT = /^(index\.html|briefing\.html|assets\/.*\.(js|css)|data\/[^/]+\.json|data\/photos\/.*)$/;
const NOT_KEPT = /^assets\/(import_worker|highs|StewardPage)/;
/** Vite's hash of the content: such a file never changes under its name. */
const HASHED = /-[\w-]{8}\.\w+$/;

/** Every file of a built folder that is kept, with what tells its content from another's; a name that does so itself needs nothing. */
export function listKept(folder: string): { url: string; revision: string | null }[] {
	return Object.entries(hashFiles(folder))
		.filter(([path]) => KEPT.test(path) && !NOT_KEPT.test(path))
		.map(([path, { sha256 }]) => ({
			url: path,
			revision: path.startsWith("assets/") && HASHED.test(path) ? null : sha256,
		}));
}

/** Writes the script that keeps a built folder for when its server is away; after every file it names. */
export async function writeServiceWorker(folder: string): Promise<void> {
	const cache = join(ROOT, ".cache");
	mkdirSync(cache, { recursive: true });
	const outDir = mkdtempSync(join(cache, "service-worker-"));
	try {
		await build({
			configFile: false,
			root: ROOT,
			logLevel: "warn",
			mode: "production",
			publicDir: false,
			define: {
				"self.__FILES": JSON.stringify(listKept(folder)),
				"process.env.NODE_ENV": JSON.stringify("production"),
			},
			build: {
				outDir,
				target: "chrome107",
				lib: {
					entry: join(ROOT, "src/service_worker/main.ts"),
					formats: ["iife"],
					name: "keeper",
					fileName: () => SERVICE_WORKER,
				},
			},
		});
		const script = readFileSync(join(outDir, SERVICE_WORKER), "utf8");
		writeWhole(folder, new Map([[SERVICE_WORKER, script]]));
	} finally {
		rmSync(outDir, { recursive: true, force: true });
	}
}
