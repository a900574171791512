import { createHash } from "node:crypto";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { build, type Rolldown } from "vite";
import { SHELL_PLACE } from "../../sources/embedded/fill_shell";
import { asProduction } from "../as_production";
import { writeWhole } from "../editions/write_files";
import { ROOT } from "../root";
import { placeWorker } from "./place_worker";
import { standIn } from "./stand_in";

/** Where a built folder has its shell, for the page that fills it with its own data. */
const SHELL = "leave/briefing_shell.html";

/** Writes the shell into a built folder of the internal edition. */
export async function writeShellFile(folder: string): Promise<void> {
	writeWhole(folder, new Map([[SHELL, await buildShell()]]));
}

/** The page of the briefing as one file without data: all its code and style sheets inside, nothing beside it. */
export async function buildShell(entry = join(ROOT, "src/briefing_file/main.tsx")): Promise<string> {
	const files = await asProduction(() => bundle(entry));
	const scripts = files.flatMap((one) => (one.type === "chunk" ? [one.code] : []));
	const sheets = files.flatMap((one) => (one.type === "asset" && isSheet(one) ? [String(one.source)] : []));
	const others = files.filter((one) => one.type === "asset" && !isSheet(one)).map(({ fileName }) => fileName);
	if (scripts.length !== 1 || others.length > 0) {
		const found = [`${scripts.length} scripts`, ...others].join(", ");
		throw new Error(`The briefing in one file must be one script and style sheets, and is ${found}.`);
	}
	return writeShell(scripts[0] ?? "", sheets.join("\n"));
}

const isSheet = ({ fileName }: Rolldown.OutputAsset) => fileName.endsWith(".css");

async function bundle(entry: string): Promise<Rolldown.RolldownOutput["output"]> {
	const built = await build({
		configFile: false,
		root: ROOT,
		logLevel: "warn",
		mode: "production",
		publicDir: false,
		plugins: [react(), placeWorker, standIn],
		define: {
			"process.env.NODE_ENV": JSON.stringify("production"),
			// A script inside a page has no address of its own.
			"import.meta.url": "document.baseURI",
		},
		build: {
			write: false,
			target: ["chrome107", "edge107", "firefox114", "safari16.4"],
			cssCodeSplit: false,
			assetsInlineLimit: Number.MAX_SAFE_INTEGER,
			chunkSizeWarningLimit: 6000,
			modulePreload: false,
			rolldownOptions: {
				input: entry,
				// What is left of `import.meta` is in branches that only modules of their own would take.
				checks: { bundlerTimings: false, emptyImportMeta: false },
				// What is elsewhere fetched when it is needed has nowhere to be fetched from.
				output: { format: "iife", codeSplitting: false },
			},
		},
	});
	const first = Array.isArray(built) ? built[0] : built;
	if (!first || !("output" in first)) throw new Error("The bundler is watching instead of building.");
	return first.output;
}

/** A page around a script and a style sheet, under a policy that lets these two run and nothing else. */
export function writeShell(script: string, sheet: string): string {
	const code = guard(script);
	const style = guardSheet(sheet);
	return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${writePolicy(code, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<style>${style}</style>
${SHELL_PLACE}
</head>
<body>
<div id="root"></div>
<script>${code}</script>
</body>
</html>
`;
}

/**
 * Nothing but the page's own script and style sheet, and pictures and the worker they make themselves. `connect-src blob:` lets the map read
 * its worker's text, which the page carries; no address outside the page is among them.
 */
function writePolicy(script: string, sheet: string): string {
	return [
		"default-src 'none'",
		`script-src ${hash(script)}`,
		`style-src ${hash(sheet)}`,
		"img-src data: blob:",
		"worker-src blob:",
		"connect-src blob:",
		"base-uri 'none'",
		"form-action 'none'",
	].join("; ");
}

function hash(text: string): string {
	return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** A script that does not end its element too early: such texts stand in strings and patterns only, where another spelling means the same. */
function guard(script: string): string {
	const safe = script.replace(/<\/(script)/gi, "<\\/$1").replaceAll("<!--", "\\x3C!--");
	return normalise(safe);
}

function guardSheet(sheet: string): string {
	if (/<\/style/i.test(sheet)) throw new Error("The style sheet would end its element too early.");
	return normalise(sheet);
}

/** What a browser hashes has line feeds only. */
function normalise(text: string): string {
	if (text.includes("\0")) throw new Error("A page cannot carry the sign U+0000.");
	return text.replace(/\r\n?/g, "\n");
}
