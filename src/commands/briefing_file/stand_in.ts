import { join } from "node:path";
import type { Plugin } from "vite";
import { ROOT } from "../root";

/** Modules that ask a server or start a worker of their own, and what takes their place in a page that has neither; paths below `src`. */
const STAND_INS: Readonly<Record<string, string>> = {
	"sources/photo_address.ts": "sources/embedded/photo_address.ts",
	"state/selection_client.ts": "briefing_file/selection_client.ts",
};

const inSource = (path: string) => join(ROOT, "src", path);

/** Puts the modules of the single page in place of those that need a server. */
export const standIn: Plugin = {
	name: "stand-in",
	enforce: "pre",
	async resolveId(id, importer) {
		if (importer === undefined || !id.startsWith(".")) return null;
		const found = await this.resolve(id, importer, { skipSelf: true });
		const pair = Object.entries(STAND_INS).find(([path]) => found?.id === inSource(path));
		return pair ? inSource(pair[1]) : null;
	},
};
