import { basename } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin, type Rolldown } from "vite";
import { metaPolicy } from "./src/commands/content_security.ts";
import type { EditionName } from "./src/commands/release.ts";

/**
 * The browsers each edition is made for. Internal: the map's worker is a module, which Firefox runs from 114 on; the rest is Vite's own list, with Chromium a
 * little older, because the engines inside other programs lag behind the browsers. Public: phones of many years and the engines inside chat programs; scripts
 * and style sheets are lowered to it, and below it the page stays as the build has written it.
 */
const TARGETS: Readonly<Record<EditionName, string[]>> = {
	internal: ["chrome107", "edge107", "firefox114", "safari16.4"],
	public: ["chrome87", "edge88", "firefox78", "safari14"],
};

const editionOf = (root: string | undefined): EditionName =>
	basename(root ?? "") === "public_page" ? "public" : "internal";

/** The policy also goes into the page itself, so that it holds behind any web server. Vite's own client needs more, so only built pages carry it. */
function contentSecurity(): Plugin {
	let policy = "";
	return {
		name: "content-security",
		apply: "build",
		configResolved: ({ root }) => {
			policy = metaPolicy(editionOf(root));
		},
		transformIndexHtml: () => [
			{
				tag: "meta",
				attrs: { "http-equiv": "Content-Security-Policy", content: policy },
				injectTo: "head-prepend",
			},
		],
	};
}

const editionTarget: Plugin = {
	name: "edition-target",
	config: ({ root }) => ({ build: { target: TARGETS[editionOf(root)] } }),
};

/** The solver asks for Node's own modules where it finds itself in Node, and in a browser never does: no news to whoever builds. */
const onLog: Rolldown.InputOptions["onLog"] = (level, log, handler) => {
	if (!/"node:module" has been externalized.*highs/.test(log.message)) handler(level, log);
};

export default defineConfig({
	plugins: [react(), editionTarget, contentSecurity()],
	// Relative addresses, so that the folder works at any sub-path.
	base: "./",
	server: { host: process.env.HOST || "127.0.0.1", port: Number(process.env.PORT || 5173), strictPort: true },
	worker: { format: "es" },
	// The entry, the static files and the folder of each edition are said by src/commands/build.ts; alone, Vite builds and serves the internal one.
	build: {
		outDir: "dist/internal",
		emptyOutDir: true,
		sourcemap: false,
		manifest: true,
		modulePreload: { polyfill: false },
		// The map and the overlay are chunks of their own, loaded when needed; MapLibre alone passes the default limit.
		chunkSizeWarningLimit: 1500,
		// On a busy machine a note about slow plugins would stand between a reader and the address of the map.
		rolldownOptions: {
			checks: { bundlerTimings: false },
			onLog,
			// What every page needs is one file, which compresses better than the many small ones it would be cut into.
			output: { codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] } },
		},
	},
});
