import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { buildEdition, MissingEdition } from "../../src/commands/build";
import { findStaleCopies, writeCompressed } from "../../src/commands/editions/compressed";
import { zipFolder } from "../../src/commands/editions/folder_zip";
import { listFiles } from "../../src/commands/editions/list_files";
import { printEdition, writeWhole } from "../../src/commands/editions/write_files";
import { hashContent, isDescribed, readRelease, writeRelease } from "../../src/commands/release";
import { EDITIONS } from "../../src/editions";
import { readFolder } from "../../src/intake";
import { readerOf, toyTexts } from "../intake/toy_folder";

const toy = readFolder(readerOf());
let folder = "";

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "release 发布 "));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, text: string): void {
	writeWhole(folder, new Map([[path, text]]));
}

describe("release.json", () => {
	beforeEach(() => {
		writeWhole(join(folder, "data"), printEdition(EDITIONS.public(toy)));
		put("index.html", "<p>toy</p>");
	});

	test("says which edition of what day lies here, how much of it, and the hash of every file but its own", () => {
		put(".vite/manifest.json", "{}");
		writeRelease(folder, "public");
		const release = readRelease(folder);
		expect(release).toMatchObject({
			edition: "public",
			approval: null,
			dataDate: "2019-05-31",
			synthetic: true,
			counts: { compounds: 6, placed: 6, subdistricts: 2, projects: 1 },
		});
		expect(release.version).toMatch(/^\d+\.\d+\.\d+$/);
		expect(Object.keys(release.files)).toEqual([
			"data/compounds.json",
			"data/district.json",
			"data/ground.json",
			"data/projects.json",
			"data/sums.json",
			"data/targets.json",
			"index.html",
		]);
		expect(release.files["index.html"]).toEqual({
			sha256: "05c104e939ca537c54a29c6a42de1a8f1a45a01231a077a4a0c18cf2a2cd250d",
			bytes: 10,
		});
		expect(release.contentHash).toBe(hashContent(release.files));
	});

	test("has the same content hash for the same content, and another when a byte or a name differs", () => {
		const hash = () => {
			writeRelease(folder, "public");
			return readRelease(folder).contentHash;
		};
		const first = hash();
		expect(hash()).toBe(first);
		put("index.html", "<p>toy!</p>");
		expect(hash()).not.toBe(first);
		put("index.html", "<p>toy</p>");
		expect(hash()).toBe(first);
		put("other.html", "<p>toy</p>");
		rmSync(join(folder, "index.html"));
		expect(hash()).not.toBe(first);
	});
});

test("compressed copies stand beside long texts and hold the same bytes", () => {
	const long = "小区 ".repeat(1_000);
	put("data/a.json", long);
	put("short.json", "{}");
	put("picture.png", long);
	writeCompressed(folder);
	expect(listFiles(folder)).toEqual([
		"data/a.json",
		"data/a.json.br",
		"data/a.json.gz",
		"picture.png",
		"short.json",
	]);
	expect(gunzipSync(readFileSync(join(folder, "data/a.json.gz"))).toString()).toBe(long);
	const read = () => new Map(listFiles(folder).map((path) => [path, readFileSync(join(folder, path))]));
	expect(findStaleCopies(read())).toEqual([]);
	put("data/a.json", `${long}!`);
	put("picture.png.gz", "not gzip");
	expect(findStaleCopies(read())).toEqual(["data/a.json.br", "data/a.json.gz", "picture.png.gz"]);
});

describe("the zipped folder", () => {
	test("holds the description and every listed file as received, the same bytes each time", () => {
		const zipped = zipFolder(toy.district, readerOf());
		expect(Buffer.from(zipFolder(toy.district, readerOf())).equals(Buffer.from(zipped))).toBe(true);
		const unzipped = Object.entries(unzipSync(zipped)).map(([path, bytes]) => [path, strFromU8(bytes)]);
		expect(Object.fromEntries(unzipped)).toEqual(toyTexts());
	});

	test("brings the pictures along that records name, but not so many that the page could not unpack them", () => {
		const holding = (length: number) => (path: string) =>
			path.startsWith("photos/") ? new Uint8Array(length) : readerOf()(path);
		const list = (length: number) =>
			Object.keys(unzipSync(zipFolder(toy.district, holding(length), ["a.png", "b.png"])));
		expect(list(10)).toEqual([...Object.keys(toyTexts()).sort(), "photos/a.png", "photos/b.png"]);
		expect(list(12_500_000).filter((path) => path.startsWith("photos/"))).toEqual([]);
	});

	test("leaves out what is missing and what lies outside the folder", () => {
		const [kind, file] = Object.entries(toy.district.files)[0] ?? ["", undefined];
		if (!file) throw new Error("The toy folder lists no file.");
		const files = { [kind]: { ...file, path: "../secret.csv" }, other: { ...file, path: "gone.csv" } };
		const everything = (path: string) => (path === "gone.csv" ? null : new Uint8Array(3));
		expect(Object.keys(unzipSync(zipFolder({ ...toy.district, files }, everything)))).toEqual([
			"district.json",
		]);
	});
});

describe("a build", () => {
	const statics = () => join(folder, "static");

	test("of the public edition is whole and relocatable: every address in it is relative", {
		timeout: 120_000,
	}, async () => {
		mkdirSync(statics());
		writeWhole(join(statics(), "data"), printEdition(EDITIONS.public(toy)));
		const outDir = join(folder, "out");
		await buildEdition({ edition: "public", outDir, publicDir: statics() });
		const pages = listFiles(outDir).filter((path) => path.endsWith(".html"));
		expect(pages).toContain("en/index.html");
		for (const path of pages) {
			const page = readFileSync(join(outDir, path), "utf8");
			const addresses = [...page.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
			expect(
				addresses.filter((address) => !/^(\.{1,2}\/|#|data:|tel:|mailto:)/.test(address ?? "")),
				path,
			).toEqual([]);
			expect(page).toContain("require-trusted-types-for");
		}
		const { files, documents } = readRelease(outDir);
		const written = listFiles(outDir).filter((path) => !/^release\.json|\.(br|gz)$/.test(path));
		const isSummed = (path: string) => /^(en\/)?[cs]\//.test(path);
		expect(Object.keys(files).sort()).toEqual(written.filter((path) => !isSummed(path)));
		expect(documents?.count).toBe(written.filter(isSummed).length);
		// Six compounds and two sub-districts, in two languages.
		expect(documents?.count).toBe(16);
		expect(isDescribed(outDir)).toBe(true);
		const document = join(outDir, written.find(isSummed) ?? "");
		writeFileSync(document, readFileSync(document, "utf8").replace("</p>", "!</p>"));
		expect(isDescribed(outDir)).toBe(false);
		expect(listFiles(folder).filter((path) => path.includes(".part-"))).toEqual([]);
	});

	test("without data is not made, says what to run, and what stood there before still stands", async () => {
		const outDir = join(folder, "out");
		put("out/index.html", "before");
		mkdirSync(statics());
		const building = buildEdition({ edition: "public", outDir, publicDir: statics() });
		await expect(building).rejects.toThrow(MissingEdition);
		await expect(building).rejects.toThrow(/npm run data/);
		expect(readFileSync(join(outDir, "index.html"), "utf8")).toBe("before");
	});

	test("that fails half way leaves what stood there before", { timeout: 120_000 }, async () => {
		const outDir = join(folder, "out");
		put("out/index.html", "before");
		mkdirSync(join(statics(), "data"), { recursive: true });
		writeFileSync(join(statics(), "data/district.json"), "not JSON");
		await expect(buildEdition({ edition: "public", outDir, publicDir: statics() })).rejects.toThrow();
		expect(listFiles(folder).filter((path) => path.startsWith("out"))).toEqual(["out/index.html"]);
	});
});
