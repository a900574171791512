import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { makeOutcome } from "../../src/commands/import/outcome";
import { OutOfMemory, runImport, TookTooLong } from "../../src/commands/import/run_import";
import { takeFiles } from "../../src/commands/import/take_files";
import { importFiles } from "../../src/intake/import";
import { SILENT } from "../intake/import/ask";
import { HEADERS, makeLedger } from "../intake/import/ledger";
import { DISTRICT, toyTexts } from "../intake/toy_folder";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PATIENCE_MS = 60_000;
let place = "";
let folder = "";

beforeAll(() => {
	place = mkdtempSync(join(tmpdir(), "地点 place "));
	for (const [name, text] of Object.entries(toyTexts())) writeFileSync(join(place, name), text);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "导入 import "));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
	readonly code: number;
	readonly said: string;
}

/** The command in this process, its reading without a thread: what it says, writes and ends with. */
async function run(...args: string[]): Promise<Ran> {
	const said: unknown[] = [];
	const spies = (["log", "error"] as const).map((method) =>
		vi.spyOn(console, method).mockImplementation((line) => void said.push(line)),
	);
	try {
		const code = await takeFiles(args, async (request, onProgress) =>
			makeOutcome(await importFiles(request, onProgress)),
		);
		return { code, said: said.join("\n") };
	} finally {
		for (const spy of spies) spy.mockRestore();
	}
}

/** The command as a person runs it, a process and a thread of its own. */
function runProcess(...args: string[]): Promise<Ran> {
	const all = ["--import", "tsx", join(ROOT, "src/commands/import.ts"), ...args];
	return new Promise((resolve) => {
		execFile(process.execPath, all, { cwd: ROOT, timeout: PATIENCE_MS }, (error, stdout, stderr) => {
			resolve({ code: typeof error?.code === "number" ? error.code : 0, said: stdout + stderr });
		});
	});
}

function put(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

const out = () => join(folder, "out");
const here = () => ["--district", join(place, "district.json"), "--out", out()];
const report = () => JSON.parse(readFileSync(join(out(), "report.json"), "utf8"));

const GOOD = "编号,小区名称,街道,经度,纬度\nA1,甲一,西街,110.005,22.005\n";

describe("npm run import", { timeout: PATIENCE_MS }, () => {
	test("ends with 0 when every row is accepted or repaired, and writes ledger, features and account", async () => {
		const ran = await runProcess(put("a.csv", GOOD), "--kind", "compounds", "--datum", "wgs84", ...here());
		expect(ran.code).toBe(0);
		expect(readdirSync(out()).sort()).toEqual(["compounds.csv", "compounds.geojson", "report.json"]);
		expect(report()).toMatchObject({
			file: join(folder, "a.csv"),
			format: "csv",
			encoding: "utf-8",
			datum: { stated: "WGS84", insideShare: { wgs84: 1 }, advice: null },
			rows: { read: 1, accepted: 1, repaired: 0, rejected: 0 },
		});
		expect(report().columns[0]).toEqual({ header: "编号", field: "id", how: "header" });
	});

	test("ends with 1 when a row is rejected, writes the others, and names row, column, value and what to do", async () => {
		const bad = `${GOOD}A1,甲一,西街,110.005,22.005\n`;
		const ran = await runProcess(put("a.csv", bad), "--kind", "compounds", "--datum", "WGS84", ...here());
		expect(ran.code).toBe(1);
		expect(report().rows).toEqual({ read: 2, accepted: 1, repaired: 0, rejected: 1 });
		const [finding] = report().findings.filter((one: { severity: string }) => one.severity === "reject");
		expect(finding).toMatchObject({ row: 3, column: "编号", value: "A1", rule: "duplicate-id" });
		expect(finding.message.zh).toContain("改正");
		expect(readFileSync(join(out(), "compounds.csv"), "utf8")).toContain("甲一");
		expect(ran.said).toContain("读入 read 2 = 接受 accepted 1 + 修正 repaired 0 + 拒收 rejected 1");
	});

	test.each([
		["an empty file", "", []],
		["a page of a proxy", "<!doctype html><html><body>403</body></html>", []],
		["a table of something else", "甲,乙\n1,2\n", []],
	])("ends with 2 on %s and writes nothing", async (_what, text, more) => {
		const ran = await run(put("a.xlsx", text), "--kind", "compounds", ...here(), ...more);
		expect(ran.code).toBe(2);
		expect(existsSync(out())).toBe(false);
		expect(ran.said).toContain("Nothing was written");
	});

	test.each([
		["a file that is not there", ["nowhere.csv", "--kind", "compounds"], "nowhere.csv"],
		["no kind", ["a.csv"], "--kind"],
		["a kind nobody knows", ["a.csv", "--kind", "trees"], "compounds, cameras"],
		["an option nobody knows", ["a.csv", "--kind", "compounds", "--colour", "red"], "--colour"],
		["a city grid", ["a.csv", "--kind", "compounds", "--datum", "某城独立坐标系"], "独立坐标系"],
		["a datum nobody knows", ["a.csv", "--kind", "compounds", "--datum", "pluto"], "--datum pluto"],
		["an encoding nobody knows", ["a.csv", "--kind", "compounds", "--encoding", "ebcdic"], "gb18030"],
		["a district that is not there", ["a.csv", "--kind", "compounds", "--district", "no.json"], "no.json"],
	])("ends with 2 on %s and says which", async (_what, args, said) => {
		put("a.csv", GOOD);
		const placed = args.map((one) => (one === "a.csv" ? join(folder, one) : one));
		const ran = await run(...placed, "--out", out());
		expect(ran.code).toBe(2);
		expect(ran.said).toContain(said);
		expect(existsSync(out())).toBe(false);
	});

	test.each([
		["nothing can be read", () => [put("a.xlsx", ""), "--kind", "compounds"]],
		["it is not understood", () => [put("a.csv", GOOD), "--kind", "trees"]],
	])("as a process of its own it ends with 2 where %s", async (_what, args) => {
		const ran = await runProcess(...args(), ...here());
		expect(ran.code).toBe(2);
		expect(ran.said).toContain("Nothing was written");
		expect(existsSync(out())).toBe(false);
	});

	test("without a district no check needs one, and the account says so", async () => {
		const far = put("a.csv", "编号,小区名称,街道,经度,纬度\nX1,某院,某街,120.1,30.2\n");
		const ran = await run(
			far,
			"--kind",
			"compounds",
			"--datum",
			"WGS84",
			"--district",
			"none",
			"--out",
			out(),
		);
		expect(ran.code).toBe(0);
		expect(report().findings.map((one: { rule: string }) => one.rule)).toContain("no-outline");
	});

	test("a district that names no outline skips the same checks", async () => {
		const { outline: _outline, subdistricts: _areas, ...files } = DISTRICT.files;
		const path = put("district.json", JSON.stringify({ ...DISTRICT, files }));
		const far = put("a.csv", "编号,小区名称,街道,经度,纬度\nX1,某院,西街,120.1,30.2\n");
		const ran = await run(far, "--kind", "compounds", "--datum", "WGS84", "--district", path, "--out", out());
		expect(ran.code).toBe(0);
		expect(report().datum.insideShare).toEqual({ wgs84: null, gcj02: null, bd09: null });
		expect(report().findings.map((one: { rule: string }) => one.rule)).toContain("no-outline");
	});

	test("a mapping says what columns mean, is saved, and is used again", async () => {
		const odd = put("a.csv", "代号,名头,片,东,北\nA1,甲一,西街,110.005,22.005\n");
		const columns = { 代号: "id", 名头: "小区名称", 片: "subdistrictName", 东: "lng", 北: "lat" };
		const map = put("map.json", JSON.stringify({ name: "西街", columns }));
		const saved = join(folder, "saved.json");
		const args = [odd, "--kind", "compounds", "--datum", "WGS84", ...here()];
		expect((await run(...args, "--map", map, "--save-map", saved)).code).toBe(0);
		const first = readFileSync(join(out(), "compounds.csv"), "utf8");
		expect(first).toContain("甲一");
		rmSync(out(), { recursive: true });
		expect((await run(...args, "--map", saved)).code).toBe(0);
		expect(readFileSync(join(out(), "compounds.csv"), "utf8")).toBe(first);
	});

	test("several files have an account each", async () => {
		const [a, b] = [put("a.csv", GOOD), put("b.csv", GOOD.replaceAll("A1", "A7"))];
		const ran = await run(a, b, "--kind", "compounds", "--datum", "WGS84", ...here());
		expect(ran.code).toBe(0);
		expect(report().map((one: { file: string }) => one.file)).toEqual([a, b]);
	});
});

describe("what cannot be read or written", { timeout: PATIENCE_MS }, () => {
	test("a folder in place of a file is said to be one, and nothing is written", async () => {
		const ran = await run(folder, "--kind", "compounds", ...here());
		expect(ran.code).toBe(2);
		expect(ran.said).toContain("name the files in it");
		expect(existsSync(out())).toBe(false);
	});

	test.each([
		["the folder", (): string[] => ["--out", join(put("wall", ""), "out")]],
		["the account", (): string[] => ["--out", out(), "--report", join(put("wall", ""), "report.json")]],
	])("when %s cannot be written nothing is left behind", async (_what, more) => {
		const ground = ["--district", join(place, "district.json")];
		const ran = await run(put("a.csv", GOOD), "--kind", "compounds", ...ground, ...more());
		expect(ran.code).toBe(2);
		expect(ran.said).toContain("无法写入");
		expect(readdirSync(folder).sort()).toEqual(["a.csv", "wall"]);
	});

	test("what a cell holds cannot steer the terminal", async () => {
		const text = GOOD.replace("110.005", "\u001b[2J\u202E11");
		const ran = await run(put("a.csv", text), "--kind", "compounds", ...here());
		expect(ran.said).toContain("·[2J·11");
		expect(ran.said).not.toMatch(/[\u202e]/);
		expect(ran.said.includes("\u001b")).toBe(false);
	});
});

test("a summary says once a rule what to do, and ends with the outcome", {
	timeout: PATIENCE_MS,
}, async () => {
	const rows = Array.from({ length: 9 }, (_, at) => `A${at},甲${at},西街,110.005,22.005,19${80 + at}年`);
	const text = ["编号,小区名称,街道,经度,纬度,建成年份", ...rows].join("\n");
	const ran = await run(put("a.csv", text), "--kind", "compounds", "--datum", "WGS84", ...here());
	expect(ran.said.match(/Write it so in the source/g)).toHaveLength(1);
	expect(ran.said).toContain("其余 4 条见报告");
	expect(ran.said).toContain("全部 9 行已采用");
	for (const line of ran.said.split("\n")) expect(line.length).toBeLessThan(400);
});

const unbounded = (rows: number) => {
	const text = [HEADERS, ...makeLedger(rows)].map((row) => row.join(",")).join("\n");
	const file = { name: "long.csv", bytes: new TextEncoder().encode(text) };
	const known = { compounds: null, projects: null };
	return { kind: "compounds", files: [{ file, options: SILENT }], place: null, known } as const;
};

test("a file that needs more memory than there is is ended and named", { timeout: PATIENCE_MS }, async () => {
	const bounds = { mostMs: PATIENCE_MS, mostMb: 40 };
	const running = runImport(unbounded(100_000), () => undefined, bounds);
	await expect(running).rejects.toThrow(OutOfMemory);
	await expect(running).rejects.toThrow("long.csv");
});

test("a file that takes too long is ended and named", { timeout: PATIENCE_MS }, async () => {
	const quiet = () => undefined;
	const request = unbounded(20_000);
	await expect(runImport(request, quiet, { mostMs: 1 })).rejects.toThrow(TookTooLong);
	await expect(runImport(request, quiet, { mostMs: 1 })).rejects.toThrow("long.csv");
});
