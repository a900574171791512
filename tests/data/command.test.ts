import { execFile } from "node:child_process";
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { publishFolder } from "../../src/commands/editions/publish_folder";
import { DISTRICT, toyFile, toyTexts, withCamera, withCompound, withProject } from "../intake/toy_folder";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PATIENCE_MS = 60_000;
let folder = "";
let from = "";
let out = "";

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "数据 folder "));
	from = join(folder, "in");
	out = join(folder, "out");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(replaced: Readonly<Record<string, string | null>>): void {
	rmSync(from, { recursive: true, force: true });
	const texts = { ...toyTexts(), ...replaced };
	for (const [name, text] of Object.entries(texts)) {
		if (text === null) continue;
		writeFileSync(join(mkdir(from), name), text);
	}
}

function mkdir(path: string): string {
	if (!existsSync(path)) mkdirSync(path, { recursive: true });
	return path;
}

interface Outcome {
	readonly code: number;
	readonly text: string;
}

/** The command in this process: what it says, publishes and ends with. */
function runData(args: readonly string[] = ["--in", from, "--out", out]): Outcome {
	const said: unknown[] = [];
	const spies = (["log", "error"] as const).map((method) =>
		vi.spyOn(console, method).mockImplementation((line) => void said.push(line)),
	);
	try {
		return { code: publishFolder(args), text: said.join("\n") };
	} finally {
		for (const spy of spies) spy.mockRestore();
	}
}

/** The command as a person runs it. */
function runProcess(
	args: readonly string[] = ["--in", from, "--out", out],
	env: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
	const command = ["--import", "tsx", join("src", "commands", "data.ts"), ...args];
	return new Promise((resolve) => {
		const options = { cwd: ROOT, env: { ...process.env, ...env } };
		const child = execFile(process.execPath, command, options, (_, stdout, stderr) => {
			resolve({ code: child.exitCode ?? -1, text: stdout + stderr });
		});
	});
}

function published(name: string): unknown {
	return JSON.parse(readFileSync(join(out, name), "utf8"));
}

describe("npm run data", () => {
	test("ends with 0 on a folder in order and writes every file whole", { timeout: PATIENCE_MS }, async () => {
		put({});
		const { code, text } = await runProcess();
		expect(text).toContain("6 = placed 6 + not placed 0");
		expect(code).toBe(0);
		expect(readdirSync(out).sort()).toEqual([
			"account.json",
			"briefing.json",
			"cameras.json",
			"compounds.json",
			"district.json",
			"folder.zip",
			"ground.json",
			"parking.json",
			"projects.json",
			"targets.json",
		]);
		expect(published("compounds.json")).toHaveLength(6);
	});

	test("copies the pictures that records name, and takes those of an earlier folder away", {
		timeout: PATIENCE_MS,
	}, () => {
		const picture = '<svg xmlns="http://www.w3.org/2000/svg"/>';
		const named = withProject({ photoBefore: "now.svg", photoAfter: "unsafe.svg" });
		writeFileSync(join(mkdir(join(out, "photos")), "earlier.png"), "x");
		put(named);
		mkdir(join(from, "photos"));
		for (const name of ["now.svg", "nobody_names_it.svg"]) writeFileSync(join(from, "photos", name), picture);
		writeFileSync(join(from, "photos", "unsafe.svg"), picture.replace("/>", "><script/></svg>"));
		const { code, text } = runData();
		expect(text).toContain("photo-unsafe");
		expect(code).toBe(1);
		expect(readdirSync(join(out, "photos"))).toEqual(["now.svg"]);
		expect(published("projects.json")).toMatchObject([{ photos: { before: "now.svg", after: null } }]);
	});

	test("takes the briefing of an earlier run away when this folder's cannot be read", {
		timeout: PATIENCE_MS,
	}, () => {
		const files = { ...DISTRICT.files, briefing: toyFile("briefing.json", null) };
		const both = { zh: "甲", en: "a" };
		const briefing = { title: both, scenes: [{ id: "one", title: both, text: both }] };
		const listed = { "district.json": JSON.stringify({ ...DISTRICT, files }) };
		put({ ...listed, "briefing.json": JSON.stringify(briefing) });
		expect(runData().code).toBe(0);
		expect(published("briefing.json")).toMatchObject({ scenes: [{ id: "one", seconds: null }] });
		put({ ...listed, "briefing.json": "{" });
		expect(runData().code).toBe(1);
		expect(existsSync(join(out, "briefing.json"))).toBe(false);
	});

	test("ends with 0 when there are only notes", { timeout: PATIENCE_MS }, () => {
		put(withCompound(2, { parkingSpaces: "9" }));
		const { code, text } = runData();
		expect(text).toContain("parts-disagree");
		expect(code).toBe(0);
	});

	test("ends with 1 on a planted violation, names it, and writes the good rows", {
		timeout: PATIENCE_MS,
	}, async () => {
		put({ ...withCompound(1, { builtYear: "2003" }), ...withCamera(1, { lng: "120" }) });
		const { code, text } = await runProcess();
		expect(code).toBe(1);
		expect(text).toMatch(/compounds\.csv · row 3 · A2 · 建成年份 = “2003”/);
		expect(text).toMatch(/cameras\.csv · row 3 · K2 · .*120/);
		expect(text).toContain("Expected 6, found 5");
		expect(published("compounds.json")).toHaveLength(5);
		expect(published("cameras.json")).toHaveLength(1);
	});

	test("ends with 1 when the total is not the expected one", { timeout: PATIENCE_MS }, () => {
		put({ "district.json": JSON.stringify({ ...DISTRICT, expectedTotal: 7 }) });
		expect(runData().code).toBe(1);
	});

	test("leaves out a layer whose listed file is missing, and the one of the folder before", {
		timeout: PATIENCE_MS,
	}, () => {
		put({});
		runData();
		put({ "cameras.csv": null });
		const { code, text } = runData();
		expect(code).toBe(1);
		expect(text).toContain("cameras.csv");
		expect(existsSync(join(out, "cameras.json"))).toBe(false);
		expect(existsSync(join(out, "compounds.json"))).toBe(true);
	});

	test("ends with 2 when nothing can be read, says what to do, and what stood before still stands", {
		timeout: PATIENCE_MS,
	}, () => {
		put({});
		runData();
		put({ "compounds.csv": "<html>502</html>" });
		const { code, text } = runData();
		expect(code).toBe(2);
		expect(text).toMatch(/compounds\.csv/);
		expect(published("compounds.json")).toHaveLength(6);
		expect(runData(["--in", join(folder, "nowhere"), "--out", out]).code).toBe(2);
	});

	test("ends with 2 when two sub-districts share an id, and names it", { timeout: PATIENCE_MS }, async () => {
		const [west] = DISTRICT.subdistricts;
		put({ "district.json": JSON.stringify({ ...DISTRICT, subdistricts: [west, west] }) });
		const { code, text } = await runProcess();
		expect(code).toBe(2);
		expect(text).toContain("share “west”");
		expect(existsSync(out)).toBe(false);
	});

	test("prints twenty findings of a kind and counts the rest, all of them in the account", {
		timeout: PATIENCE_MS,
	}, () => {
		const rows = Array.from({ length: 30 }, (_, at) => `K${at},,道路,正常,120,30,,`);
		put({
			"cameras.csv": `编号,小区编号,位置类型,运行状态,经度,纬度,安装年份,项目编号\n${rows.join("\n")}\n`,
		});
		const { code, text } = runData();
		expect(code).toBe(1);
		expect(text.match(/reject row-outside-district: /g)).toHaveLength(20);
		expect(text).toContain("10 more");
		expect((published("account.json") as { findings: unknown[] }).findings).toHaveLength(30);
	});

	test("takes the folder from DATA_DIR when none is named", { timeout: PATIENCE_MS }, async () => {
		put({});
		const { code, text } = await runProcess(["--out", out], { DATA_DIR: from });
		expect(code).toBe(0);
		expect(text).toContain("6 = placed 6");
	});
});
