import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { toyTexts, withCompound } from "../intake/toy_folder";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PATIENCE_MS = 60_000;
let folder = "";

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "editions "));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);

function runData(replaced: Readonly<Record<string, string>> = {}): Promise<{ code: number; text: string }> {
	mkdirSync(at("in"), { recursive: true });
	for (const [name, text] of Object.entries({ ...toyTexts(), ...replaced }))
		writeFileSync(join(at("in"), name), text);
	const options = ["--in", at("in"), "--out", at("internal"), "--public-out", at("public")];
	const command = ["--import", "tsx", join("src", "commands", "data.ts"), ...options];
	return new Promise((resolve) => {
		const child = execFile(process.execPath, command, { cwd: ROOT }, (_, stdout, stderr) => {
			resolve({ code: child.exitCode ?? -1, text: stdout + stderr });
		});
	});
}

const PUBLIC_FILES = [
	"compounds.json",
	"district.json",
	"ground.json",
	"projects.json",
	"sums.json",
	"targets.json",
];

test("npm run data writes both editions apart, the zipped folder only into the internal one", {
	timeout: PATIENCE_MS,
}, async () => {
	const { code } = await runData();
	expect(code).toBe(0);
	expect(existsSync(join(at("internal"), "folder.zip"))).toBe(true);
	expect(readdirSync(at("public")).sort()).toEqual(PUBLIC_FILES);
});

test("npm run data without a public edition still writes the internal one, takes the old public one away, says why and ends with 1", {
	timeout: PATIENCE_MS,
}, async () => {
	await runData();
	const { code, text } = await runData(withCompound(0, { name: "甲一 13800138000" }));
	expect(code).toBe(1);
	expect(text).toMatch(/The public edition was not made\..*\n.*compounds · A1 · name = “甲一 13800138000”/);
	expect(readdirSync(at("public"))).toEqual([]);
	expect(existsSync(join(at("internal"), "compounds.json"))).toBe(true);
});

test("npm run data names the compounds whose manager is left blank", { timeout: PATIENCE_MS }, async () => {
	const { code, text } = await runData(withCompound(1, { manager: "张三" }));
	expect(code).toBe(0);
	expect(text).toMatch(/left blank.*A2/);
});
