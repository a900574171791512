import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
let folder = "";

// Below the root, so that the packages are found from there.
beforeEach(() => {
	mkdirSync(join(ROOT, ".cache"), { recursive: true });
	folder = mkdtempSync(join(ROOT, ".cache/planted-"));
	mkdirSync(join(folder, "src/commands"), { recursive: true });
	writeFileSync(join(folder, "package.json"), `{"name":"planted","type":"module"}`);
});

afterEach(() => rmSync(folder, { recursive: true }));

function run(tool: string, args: readonly string[]): string {
	const { stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "node_modules", tool), ...args], {
		cwd: folder,
		encoding: "utf8",
	});
	return `${stdout}${stderr}`;
}

test("an export that nobody uses is found", () => {
	cpSync(join(ROOT, "knip.json"), join(folder, "knip.json"));
	writeFileSync(join(folder, "src/commands/start.ts"), `import { used } from "./area";\n\nused();\n`);
	writeFileSync(
		join(folder, "src/commands/area.ts"),
		"export const used = () => 1;\nexport const dead = 2;\n",
	);
	const found = run("knip/bin/knip.js", ["--no-progress"]);
	expect(found).toMatch(/dead\s+src\/commands\/area\.ts/);
	expect(found).not.toMatch(/used\s+src\/commands\/area\.ts/);
});

test.each([
	["an element that may not be there", "const list: number[] = [];\nexport const a: number = list[0];"],
	["undefined for a field that may be left out", "export const a: { b?: number } = { b: undefined };"],
	["a parameter without a type", "export const f = (a) => a;"],
])("%s is a type error", (_what, text) => {
	writeFileSync(
		join(folder, "tsconfig.json"),
		`{"extends":"../../tsconfig.json","include":["*.ts"],"exclude":[]}`,
	);
	writeFileSync(join(folder, "a.ts"), `${text}\n`);
	expect(run("typescript/bin/tsc", ["--noEmit"])).toMatch(/^a\.ts\(\d+,\d+\): error TS/m);
});
