import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import type { RenderedDesk, RenderedFirstPage, renderFirstPage } from "../first_page/render";
import { writeWhole } from "./editions/write_files";
import { ROOT } from "./root";

/** Files the opening view is made of. */
const FILES = ["district", "compounds", "ground"] as const;
/** Where in the page it goes. */
const PLACE = "<!-- first page -->";

/** A browser that knows of it paints nothing before the first page is whole: half a page would move under the other half. */
const END = "first-end";
const WHOLE = `<link rel="expect" href="#${END}" blocking="render">`;

/** All a page without readable data can say to a browser without scripts. */
const NO_SCRIPT = "<noscript>需要启用 JavaScript。This page needs JavaScript.</noscript>";

/**
 * Puts the opening view of a built folder's own data into its `index.html`, with the style sheets it needs beside the others.
 * Gives a sentence that says why when the page stays without; throws when the page has no place for it.
 */
export async function writeFirstPage(built: string): Promise<string | null> {
	const { rendered, why } = await render(built);
	const page = readFileSync(join(built, "index.html"), "utf8");
	if (!page.includes(PLACE)) throw new Error(`index.html has no place for the first page: ${PLACE}`);
	const scriptsOff = readSheet("scripts_off");
	const off = nameSheet("scripts_off", scriptsOff);
	const desk = rendered?.desk ?? null;
	const look = desk && `${desk.css}${readSheet("first_page")}`;
	const own = look && nameSheet("first_page", look);
	const sheets = [
		...(own === null ? [] : [`<link rel="stylesheet" href="./${own}">`, WHOLE]),
		`<noscript><link rel="stylesheet" href="./${off}"></noscript>`,
	];
	const whole = page
		.replace(/<title>[^<]*<\/title>/, (found) =>
			rendered ? `<title>${escapeText(rendered.title)}</title>` : found,
		)
		.replace("</head>", () => `${sheets.join("\n\t\t")}\n\t</head>`)
		.replace(PLACE, () => (rendered ? writeBody(desk, rendered.list) : NO_SCRIPT));
	writeWhole(
		built,
		new Map([
			["index.html", whole],
			[off, scriptsOff],
			...(look !== null && own !== null ? [[own, look] as const] : []),
		]),
	);
	return why;
}

function readSheet(name: string): string {
	return readFileSync(join(ROOT, "src/first_page", `${name}.css`), "utf8");
}

function writeBody(desk: RenderedDesk | null, list: string): string {
	const first = desk === null ? "" : `${desk.page}\n\t\t<span id="${END}"></span>\n\t\t`;
	return `${first}<noscript>${list}</noscript>`;
}

async function render(
	built: string,
): Promise<{ readonly rendered: RenderedFirstPage | null; readonly why: string | null }> {
	const files = new Map(FILES.map((name) => [name, readData(built, name)]));
	try {
		const rendered = (await loadRenderer())(files);
		return {
			rendered,
			why: rendered.desk
				? null
				: "The data give no map to open with: no ground, or no compound with a position.",
		};
	} catch (error) {
		// What is wrong with the data the running page says in its place; anything else is wrong with the build.
		if (!(error instanceof Error && error.name === "SourceProblem")) throw error;
		return { rendered: null, why: error.message };
	}
}

function readData(built: string, name: string): unknown {
	const path = join(built, "data", `${name}.json`);
	return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
}

/** Below the checkout, because what is built there imports React from it. */
const CACHE = join(ROOT, ".cache");

/** The renderer as the bundler sees it, so that its class names are those of the page's own style sheet. */
async function loadRenderer(): Promise<typeof renderFirstPage> {
	mkdirSync(CACHE, { recursive: true });
	const outDir = mkdtempSync(join(CACHE, "first-page-"));
	try {
		await build({
			root: ROOT,
			configFile: join(ROOT, "vite.config.ts"),
			logLevel: "warn",
			mode: "production",
			publicDir: false,
			build: { ssr: join(ROOT, "src/first_page/render.tsx"), outDir, emptyOutDir: true, manifest: false },
		});
		const { renderFirstPage: renderer } = await import(pathToFileURL(join(outDir, "render.js")).href);
		return renderer;
	} finally {
		rmSync(outDir, { recursive: true, force: true });
	}
}

/** A name below `assets/` that tells the content, as the bundler's own do, so that it may be kept for ever. */
function nameSheet(name: string, css: string): string {
	const hash = createHash("sha256").update(css).digest("base64url").replace(/[^\w]/g, "x").slice(0, 8);
	return `assets/${name}-${hash}.css`;
}

function escapeText(text: string): string {
	return text.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
