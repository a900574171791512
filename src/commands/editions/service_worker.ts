import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { type EditionName, sha256 as hash, hashFiles } from "../release";
import { ROOT } from "../root";
import { writeWhole } from "./write_files";

/** Name of the script that keeps the page; at the top of the folder, since it answers for what lies beside and below it. */
const SERVICE_WORKER = "service_worker.js";

/** What the page may need when its server is away: not what only the upkeep of the data and the solver need, which are large. */
const KEPT = /^(index\.html|briefing\.html|assets\/.*\.(js|css)|data\/[^/]+\.json|data\/photos\/.*)$/;
const NOT_KEPT = /^assets\/(import_worker|highs|StewardPage)/;
/** Vite's hash of the content: such a file never changes under its name. */
const HASHED = /-[\w-]{8}\.\w+$/;

/** Every file of a built internal folder that is kept, with what tells its content from another's; a name that does so itself needs nothing. */
export function listKept(folder: string): { url: string; revision: string | null }[] {
	return Object.entries(hashFiles(folder))
		.filter(([path]) => KEPT.test(path) && !NOT_KEPT.test(path))
		.map(([path, { sha256 }]) => ({
			url: path,
			revision: path.startsWith("assets/") && HASHED.test(path) ? null : sha256,
		}));
}

/** Of the public folder: the find pages and the pages without a compound of their own, which are few; what they need; and the records. */
const PUBLIC_KEPT =
	/^((en\/)?((statistics|about|accessibility)\/)?index\.html|assets\/.*\.(js|mjs|css|svg)|data\/[^/]+\.json|[\w-]+\.(svg|webmanifest))$/;
/** MapLibre weighs more than all the rest together, and the map works without. */
const PUBLIC_NOT_KEPT = /^assets\/(gl_plain_painter|maplibre)/;

/** Every file of a built public folder that is kept, by its address, with the hash that it is held against. */
export function listPublicKept(folder: string): { url: string; sha256: string }[] {
	return Object.entries(hashFiles(folder))
		.filter(([path]) => PUBLIC_KEPT.test(path) && !PUBLIC_NOT_KEPT.test(path))
		.map(([path, { sha256 }]) => ({ url: path.replace(/(^|\/)index\.html$/, "$1"), sha256 }));
}

interface Worker {
	readonly entry: string;
	readonly target: string[];
	/** What is written into the script in place of its names. */
	readonly define: Readonly<Record<string, string>>;
}

function describeWorker(folder: string, edition: EditionName): Worker {
	if (edition === "internal") {
		const files = JSON.stringify(listKept(folder));
		const define = { "self.__FILES": files, "process.env.NODE_ENV": JSON.stringify("production") };
		return { entry: "main.ts", target: ["chrome107"], define };
	}
	const kept = JSON.stringify(listPublicKept(folder));
	const define = { "self.__KEPT": kept, "self.__RELEASE": JSON.stringify(hash(kept).slice(0, 16)) };
	return { entry: "public.ts", target: ["chrome87", "safari14", "firefox78"], define };
}

/** Writes the script that keeps a built folder for when its server is away; after every file it names, and before their compressed copies. */
export async function writeServiceWorker(folder: string, edition: EditionName): Promise<void> {
	const cache = join(ROOT, ".cache");
	mkdirSync(cache, { recursive: true });
	const outDir = mkdtempSync(join(cache, "service-worker-"));
	const { entry, target, define } = describeWorker(folder, edition);
	try {
		await build({
			configFile: false,
			root: ROOT,
			logLevel: "warn",
			mode: "production",
			publicDir: false,
			define,
			build: {
				outDir,
				target,
				lib: {
					entry: join(ROOT, "src/service_worker", entry),
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
