import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type InlineConfig } from "vite";
import { rootOf } from "../../domain/public/paths";
import type { RenderedPage, renderPublicPages } from "../../first_page/public/render_pages";
import { LANG_TAGS } from "../../public_page/frame/lang_tags";
import { PUBLIC_FILE_NAMES, parsePublicFiles } from "../../sources/public/parse_public";
import { hashData } from "../../sources/public/release";
import { hashFiles } from "../release";
import { ROOT } from "../root";
import { parseAccessibilityResults } from "./accessibility_results";
import { makeDownloads } from "./downloads";
import { listFiles } from "./list_files";
import { makeReadings } from "./readings";
import { writeWhole } from "./write_files";

/** Where in a template the head's and the body's own parts go. */
const HEAD_PLACE = "<!-- head -->";
const BODY_PLACE = "<!-- first page -->";
/** The template of the pages that are only read, in the source and, for as long as the pages are made, in the built folder. */
const PLAIN = "plain.html";
const FIND = "index.html";
/** The record of what has been tried of the pages' accessibility. */
const ACCESSIBILITY = join(ROOT, "docs/accessibility/results.json");

const PUBLIC_ROOT = join(ROOT, "src/public_page");
/** Below the checkout, because what is built there imports React from it. */
const CACHE = join(ROOT, ".cache");
/** Hours the law's day is ahead of UTC. */
const LEGAL_ZONE_HOURS = 8;

/**
 * Completes a built public folder: the readings of its characters, the files to be downloaded, and every page that is written before
 * any script, in both languages. `today`, `YYYY-MM-DD`, is the day the maps' validity is held against.
 */
export async function writePublicPages(folder: string, today: string = readToday()): Promise<void> {
	const files = new Map(PUBLIC_FILE_NAMES.map((name) => [name as string, readData(folder, name)]));
	const records = parsePublicFiles(files);
	writeWhole(folder, new Map([["data/readings.json", `${JSON.stringify(makeReadings(records))}\n`]]));
	const downloads = makeDownloads(records);
	writeWhole(folder, new Map(downloads.map(({ path, content }) => [path, content])));
	await buildPlain(folder);
	const { render, css } = await loadRenderer();
	const rendered = render({
		files,
		downloads: downloads.map(({ id, path, content }) => ({ id, path, bytes: Buffer.byteLength(content) })),
		accessibility: parseAccessibilityResults(JSON.parse(readFileSync(ACCESSIBILITY, "utf8"))),
		today,
	});
	const release = hashData(hashFiles(folder));
	const plain = beginEarly(readFileSync(join(folder, PLAIN), "utf8"));
	const inks = nameSheet("map_inks", rendered.inks);
	const own = nameSheet("pages", css);
	const picture = nameSheet("picture", rendered.picture);
	const find = takeScript(readFileSync(join(folder, FIND), "utf8"), plain);
	const fill = (template: string, pages: ReadonlyMap<string, RenderedPage>, sheets: readonly string[]) =>
		[...pages].map(([path, page]) => [path, fillTemplate(template, page, { sheets, release })] as const);
	writeWhole(
		folder,
		new Map([
			...fill(plain, rendered.pages, [inks, own]),
			...fill(find, rendered.find, [inks, picture]),
			[inks, rendered.inks],
			[own, css],
			[picture, rendered.picture],
		]),
	);
	rmSync(join(folder, PLAIN));
}

const MODULE = /<script type="module"([^>]*)><\/script>/;

/** The small script runs as soon as it has come. Nothing waits for it: the page stands before any script. */
function beginEarly(template: string): string {
	return template.replace(MODULE, '<script type="module" async$1></script>');
}

/** The find page begins with the small script of the other pages. */
function takeScript(find: string, plain: string): string {
	const [script] = MODULE.exec(plain) ?? [];
	if (script === undefined) throw new Error(`${PLAIN} has no script.`);
	return find.replace("</title>", (end) => `${end}\n\t\t${script}`);
}

interface Built {
	/** Paths of the style sheets that the template does not know of, in their order. */
	readonly sheets: readonly string[];
	/** Hash of the data the page was made of. */
	readonly release: string;
}

/** A page put into its template: language, the way up, its own parts, and every address of the template seen from where the page lies. */
export function fillTemplate(template: string, rendered: RenderedPage, { sheets, release }: Built): string {
	const { page, lang, title, head, body } = rendered;
	for (const place of [HEAD_PLACE, BODY_PLACE])
		if (!template.includes(place)) throw new Error(`The template has no place for the page: ${place}`);
	const root = rootOf(page, lang);
	const links = sheets.map((path) => `<link rel="stylesheet" href="${root}${path}">\n\t`);
	return template
		.replaceAll(/(\s(?:href|src)=")\.\//g, (_, before: string) => before + root)
		.replace(
			/<html[^>]*>/,
			() => `<html lang="${LANG_TAGS[lang]}" data-root="${root}" data-release="${release}">`,
		)
		.replace(/<title>[^<]*<\/title>/, () => `<title>${escapeText(title)}</title>`)
		.replace(HEAD_PLACE, () => head)
		.replace("</head>", () => `\t${links.join("\t")}</head>`)
		.replace(BODY_PLACE, () => body);
}

function escapeText(text: string): string {
	return text.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0)};`);
}

function readData(folder: string, name: string): unknown {
	const path = join(folder, "data", `${name}.json`);
	return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
}

const SHARED: InlineConfig = {
	root: PUBLIC_ROOT,
	configFile: join(ROOT, "vite.config.ts"),
	logLevel: "warn",
	mode: "production",
	publicDir: false,
};

/** The template and the one script of the pages that are only read. Built by itself: together with the find page it would share that one's script. */
async function buildPlain(folder: string): Promise<void> {
	await build({
		...SHARED,
		build: {
			outDir: folder,
			emptyOutDir: false,
			manifest: false,
			rolldownOptions: { input: join(PUBLIC_ROOT, PLAIN) },
		},
	});
}

interface Renderer {
	readonly render: typeof renderPublicPages;
	/** Every style its pages need beside those of the template. */
	readonly css: string;
}

/** The renderer and its styles as the bundler sees them, so that the class names of both are the same. */
async function loadRenderer(): Promise<Renderer> {
	mkdirSync(CACHE, { recursive: true });
	const outDir = mkdtempSync(join(CACHE, "public-pages-"));
	try {
		const ssr = join(ROOT, "src/first_page/public/render_pages.tsx");
		await build({
			...SHARED,
			build: { ssr, outDir, emptyOutDir: true, manifest: false, ssrEmitAssets: true, cssMinify: true },
		});
		const { renderPublicPages: render } = await import(pathToFileURL(join(outDir, "render_pages.js")).href);
		const sheets = listFiles(outDir).filter((path) => path.endsWith(".css"));
		return { render, css: sheets.map((path) => readFileSync(join(outDir, path), "utf8")).join("") };
	} finally {
		rmSync(outDir, { recursive: true, force: true });
	}
}

/** A name below `assets/` that tells the content, as the bundler's own do, so that it may be kept for ever. */
function nameSheet(name: string, css: string): string {
	const hash = createHash("sha256").update(css).digest("base64url").replace(/[^\w]/g, "x").slice(0, 8);
	return `assets/${name}-${hash}.css`;
}

/** The present day by the clock of the law that approves the maps. */
function readToday(): string {
	return new Date(Date.now() + LEGAL_ZONE_HOURS * 3_600_000).toISOString().slice(0, 10);
}
