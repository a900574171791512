import { build, type Plugin } from "vite";
import { ROOT } from "../root";

/** What the map asks for: the address of its worker. */
const WORKER = "maplibre-gl/dist/maplibre-gl-worker.mjs";
const ASKED = `${WORKER}?worker&url`;
const PLACED = "\0placed-worker";

/**
 * Lets the map's worker travel inside the page's own script. A page opened from a disk may start a worker only from a blob, and a classic one:
 * MapLibre takes an address for that of a classic script when it ends with `.cjs`, so the blob's address does, behind a `#`.
 */
export const placeWorker: Plugin = {
	name: "place-worker",
	enforce: "pre",
	resolveId: (id) => (id === ASKED ? PLACED : null),
	async load(id) {
		if (id !== PLACED) return null;
		const found = await this.resolve(WORKER);
		if (!found) throw new Error(`There is no ${WORKER}.`);
		const code = JSON.stringify(await bundleWorker(found.id));
		return `export default URL.createObjectURL(new Blob([${code}], { type: "text/javascript" })) + "#worker.cjs";`;
	},
};

async function bundleWorker(entry: string): Promise<string> {
	const built = await build({
		configFile: false,
		root: ROOT,
		logLevel: "warn",
		mode: "production",
		publicDir: false,
		build: {
			write: false,
			target: "chrome107",
			rolldownOptions: { checks: { bundlerTimings: false } },
			lib: { entry, formats: ["iife"], name: "worker", fileName: () => "worker.js" },
		},
	});
	const [first] = Array.isArray(built) ? built : [built];
	const chunks = first && "output" in first ? first.output : [];
	const [chunk] = chunks;
	if (chunks.length !== 1 || chunk?.type !== "chunk") throw new Error("The map's worker is not one script.");
	return chunk.code;
}
