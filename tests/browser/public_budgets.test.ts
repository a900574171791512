import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { BUILT_PUBLIC } from "../../src/commands/build";
import { listFiles } from "../../src/commands/editions/list_files";
import { findBadLinks, findBadMarkup, readPages, weigh } from "../public_folder";

const KB = 1000;
const folder = BUILT_PUBLIC;

/** The files below `assets/` whose names begin so, without their compressed copies. */
const assets = (pattern: RegExp) =>
	listFiles(folder).filter(
		(path) => path.startsWith("assets/") && pattern.test(path.slice("assets/".length)),
	);
const sum = (paths: readonly string[]) => paths.reduce((all, path) => all + weigh(folder, path), 0);

/** What the find page names in its own HTML. */
function listNamed(kind: "js" | "css"): string[] {
	const html = readPages(folder).get("index.html") ?? "";
	return [...html.matchAll(/(?:href|src)="\.\/(assets\/[^"]+)"/g)].flatMap(([, path = ""]) =>
		path.endsWith(`.${kind}`) ? [path] : [],
	);
}

describe("what a phone has to fetch", () => {
	test("no page weighs more than 60 kB", () => {
		const heavy = [...readPages(folder).keys()].filter((path) => weigh(folder, path) > 60 * KB);
		expect(heavy).toEqual([]);
	});

	test("search, list and card need at most 110 kB of script", () => {
		const scripts = [...new Set([...listNamed("js"), ...assets(/^QrCode-.*\.js$/)])];
		expect(scripts.length).toBeGreaterThan(1);
		expect(sum(scripts)).toBeLessThanOrEqual(110 * KB);
	});

	test("the first load, with the map and its data and without the smooth one, is at most 220 kB", () => {
		const data = listFiles(join(folder, "data")).filter((path) => path.endsWith(".json"));
		const map = assets(/^PublicMap-.*\.(js|css)$/);
		expect(map.length).toBeGreaterThan(0);
		const load = [...listNamed("js"), ...listNamed("css"), ...map, "index.html", "release.json"];
		const weight = sum([...load, ...data.map((path) => `data/${path}`)]);
		expect(weight).toBeLessThanOrEqual(220 * KB);
	});
});

describe("every page of the folder", () => {
	test("links to files that are there, and to parts of itself that are there", () => {
		const files = new Set(listFiles(folder));
		const pages = readPages(folder);
		expect(pages.size).toBeGreaterThan(600);
		expect([...pages].flatMap(([path, html]) => findBadLinks(path, html, files))).toEqual([]);
	});

	test("says its language and its way up, has one first heading, skips no level, repeats no id", () => {
		expect([...readPages(folder)].flatMap(([path, html]) => findBadMarkup(path, html))).toEqual([]);
	});

	test("leads to the same page in the other language", () => {
		const pages = readPages(folder);
		const zh = [...pages.keys()].filter((path) => !path.startsWith("en/"));
		expect(zh.filter((path) => !pages.has(`en/${path}`))).toEqual([]);
		expect(pages.size).toBe(zh.length * 2);
	});
});
