import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listKept, listPublicKept } from "../../src/commands/editions/service_worker";
import { writeWhole } from "../../src/commands/editions/write_files";

let folder = "";

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "kept-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("what the map and the briefing need is kept; what is large and only the upkeep needs is not", () => {
	const paths = [
		"index.html",
		"assets/index-AbCdEf12.js",
		"assets/index-AbCdEf12.css",
		"assets/import_worker-AbCdEf12.js",
		"assets/highs-AbCdEf12.wasm",
		"data/compounds.json",
		"data/folder.zip",
		"data/photos/yard.svg",
		"release.json",
		"notes.txt",
	];
	writeWhole(folder, new Map(paths.map((path) => [path, path])));
	expect(
		listKept(folder)
			.map(({ url }) => url)
			.sort(),
	).toEqual([
		"assets/index-AbCdEf12.css",
		"assets/index-AbCdEf12.js",
		"data/compounds.json",
		"data/photos/yard.svg",
		"index.html",
	]);
});

test("a file that keeps its name is told from its next content, one named after its content needs nothing", () => {
	const put = (text: string) =>
		writeWhole(
			folder,
			new Map([
				["data/compounds.json", text],
				["assets/a-AbCdEf12.js", text],
			]),
		);
	put("one");
	const [hashed, records] = listKept(folder).sort((a, b) => (a.url < b.url ? -1 : 1));
	expect(hashed).toEqual({ url: "assets/a-AbCdEf12.js", revision: null });
	put("two");
	const now = listKept(folder).find(({ url }) => url === "data/compounds.json");
	expect(now?.revision).toMatch(/^[\da-f]{64}$/);
	expect(now?.revision).not.toBe(records?.revision);
});

test("of the public folder the pages that are few, their scripts and the records are kept, each with its hash, and the smooth map is not", () => {
	const paths = [
		"index.html",
		"en/index.html",
		"about/index.html",
		"en/statistics/index.html",
		"c/C001/index.html",
		"en/s/huashan/index.html",
		"404.html",
		"assets/index-AbCdEf12.js",
		"assets/index-AbCdEf12.js.br",
		"assets/plain-AbCdEf12.css",
		"assets/gl_plain_painter-AbCdEf12.js",
		"assets/maplibre-gl-worker-AbCdEf12.mjs",
		"data/compounds.json",
		"data/compounds.json.gz",
		"downloads/compounds.csv",
		"service_worker.js",
		"release.json",
	];
	writeWhole(folder, new Map(paths.map((path) => [path, path])));
	const kept = listPublicKept(folder);
	expect(kept.map(({ url }) => url).sort()).toEqual([
		"",
		"about/",
		"assets/index-AbCdEf12.js",
		"assets/plain-AbCdEf12.css",
		"data/compounds.json",
		"en/",
		"en/statistics/",
	]);
	for (const { sha256 } of kept) expect(sha256).toMatch(/^[\da-f]{64}$/);
});
