import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findBuild } from "../../src/commands/print/find_build";
import { makePdf } from "../../src/commands/print/make_pdf";
import { readPrintOptions } from "../../src/commands/print/options";
import { checkAgainstRecords, readPrintLink } from "../../src/commands/print/read_print_link";
import { RefusedPrint } from "../../src/commands/print/refused_print";
import { reservePlace } from "../../src/commands/print/reserve_place";
import { TOY_DISTRICT, TOY_RECORDS } from "../fixtures/toy_town";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PATIENCE_MS = 60_000;
let folder = "";

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "打印 print "));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]): Promise<{ readonly code: number; readonly said: string }> {
	const all = ["--import", "tsx", join(ROOT, "src/commands/print.ts"), ...args];
	return new Promise((resolve) => {
		execFile(process.execPath, all, { cwd: ROOT, timeout: PATIENCE_MS }, (error, stdout, stderr) => {
			resolve({ code: typeof error?.code === "number" ? error.code : 0, said: stdout + stderr });
		});
	});
}

describe("npm run print", { timeout: PATIENCE_MS }, () => {
	test("ends with 2 when it cannot be done, says which argument is at fault, and leaves nothing behind", async () => {
		const out = join(folder, "a.pdf");
		const ran = await run("--link", "?management=nobody,owners", "--out", out);
		expect(ran.code).toBe(2);
		expect(ran.said).toContain("management=nobody");
		expect(ran.said).toContain("No PDF was written");
		const late = await run("--link", "?", "--out", out, "--root", folder);
		expect(late.code).toBe(2);
		expect(late.said).toContain("nothing is built");
		expect(readdirSync(folder)).toEqual([]);
	});

	test.each([
		["no link", [], /--link is missing/],
		["no place for the PDF", ["--link", "?"], /--out is missing/],
		["an option nobody knows", ["--colour", "red"], /--colour/],
	])("refuses %s", (_what, args, said) => {
		expect(() => readPrintOptions(args)).toThrow(said);
	});

	test("says how it is used when asked", () => {
		expect(readPrintOptions(["--help"])).toBeNull();
	});

	test("refuses a place where nothing can be written", () => {
		mkdirSync(join(folder, "a.pdf"));
		expect(() => reservePlace(join(folder, "nowhere", "b.pdf"))).toThrow(/no folder/);
		expect(() => reservePlace(join(folder, "a.pdf"))).toThrow(/is a folder/);
		expect(readdirSync(folder)).toEqual(["a.pdf"]);
	});

	test.skipIf(process.platform === "win32")(
		"takes the name of no device, and stands in no folder before there is a PDF",
		() => {
			expect(() => reservePlace("/dev/null")).toThrow(RefusedPrint);
			reservePlace(join(folder, "b.pdf"));
			expect(readdirSync(folder)).toEqual([]);
		},
	);

	test("prints from no other edition and from none that is broken", async () => {
		mkdirSync(join(folder, "data"));
		for (const path of ["index.html", "data/compounds.json"]) writeFileSync(join(folder, path), "[]");
		writeFileSync(join(folder, "release.json"), JSON.stringify({ edition: "public" }));
		await expect(findBuild(folder)).rejects.toThrow(/not the internal edition/);
		writeFileSync(join(folder, "release.json"), "{");
		await expect(findBuild(folder)).rejects.toThrow(/release.json cannot be read/);
		rmSync(join(folder, "data"), { recursive: true });
		await expect(findBuild(folder)).rejects.toThrow(/nothing is built/);
	});

	test("says what to do when the browser does not start", async () => {
		const before = process.env.CHROME_PATH;
		process.env.CHROME_PATH = process.execPath;
		try {
			const made = makePdf({ address: new URL("http://127.0.0.1:4173/"), root: folder });
			await expect(made).rejects.toThrow(/did not start; see that CHROME_PATH/);
		} finally {
			if (before === undefined) delete process.env.CHROME_PATH;
			else process.env.CHROME_PATH = before;
		}
	});
});

describe("the link to be printed", () => {
	test("is taken whole or from its question mark on, and is on A4 unless it names its paper", () => {
		const hrefs = ["", "?", "color=renovation", "?print=a3", "https://map.example/a/?print=a3&lang=en#x"].map(
			(given) => readPrintLink(given).address.href,
		);
		expect(hrefs).toEqual([
			"http://127.0.0.1:4173/?print=a4",
			"http://127.0.0.1:4173/?print=a4",
			"http://127.0.0.1:4173/?color=renovation&print=a4",
			"http://127.0.0.1:4173/?print=a3",
			"https://map.example/a/?lang=en&print=a3#x",
		]);
	});

	test("may have lost its beginning on the way, and never puts a password on paper", () => {
		const hrefs = [
			"localhost:4173/?print=a3",
			"map.example/a/?lang=en",
			"https://me:secret@map.example/a?",
		].map((given) => readPrintLink(given).address.href);
		expect(hrefs).toEqual([
			"http://localhost:4173/?print=a3",
			"http://map.example/a/?lang=en&print=a4",
			"https://map.example/a?print=a4",
		]);
	});

	test("is repeated only in part when it is long", () => {
		const read = () => readPrintLink(`?subdistrict=${"x".repeat(90_000)}`);
		expect(read).toThrow(RefusedPrint);
		expect(read).not.toThrow(/x{400}/);
	});

	test.each(["file:///etc/passwd", "x:y", "http://"])("is not %s", (given) => {
		expect(() => readPrintLink(given)).toThrow(RefusedPrint);
	});

	test("may name only what the records have", () => {
		mkdirSync(join(folder, "data"));
		writeFileSync(join(folder, "data/compounds.json"), JSON.stringify(TOY_RECORDS.compounds));
		writeFileSync(join(folder, "data/district.json"), JSON.stringify(TOY_DISTRICT));
		const check = (query: string) => checkAgainstRecords(readPrintLink(query).link, folder);
		expect(() => check("?sel=A1&subdistrict=west&decade=1990")).not.toThrow();
		expect(() => check("?sel=Z9")).toThrow(RefusedPrint);
		expect(() => check("?subdistrict=west,north&decade=1890")).toThrow(/subdistrict=north, decade=1890$/);
	});
});
