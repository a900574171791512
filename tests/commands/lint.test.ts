import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const BIOME = join(ROOT, "node_modules/@biomejs/biome/bin/biome");

/** Lints one file, at its path in a folder of its own, by the product's own rules. */
function lint(path: string, text: string): string {
	const folder = mkdtempSync(join(tmpdir(), "lint-"));
	cpSync(join(ROOT, "biome.json"), join(folder, "biome.json"));
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
	const args = [BIOME, "check", "--error-on-warnings", "--colors=off", "."];
	const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
	rmSync(folder, { recursive: true });
	return status === 0 ? "" : `${stdout}${stderr}`;
}

test("a file as it should be passes", () => {
	expect(lint("src/domain/area.ts", "export const areaSqm = 1;\n")).toBe("");
});

test.each([
	["format", "src/domain/area.ts", "export const areaSqm = 1\n"],
	["noExplicitAny", "src/domain/area.ts", "export const area = (a: any): number => a;\n"],
	["noTsIgnore", "src/domain/area.ts", "// @ts-ignore\nexport const area: number = '';\n"],
	["noConsole", "src/domain/area.ts", `console.log("area");\n`],
	["noEmptyBlockStatements", "src/domain/area.ts", "try {\n\tJSON.parse('');\n} catch {}\n"],
	["useImportType", "src/domain/area.ts", `import { A } from "./a";\n\nexport const a: A = 1;\n`],
	["useMaxParams", "src/domain/area.ts", "export const f = (a: 1, b: 1, c: 1, d: 1) => a + b + c + d;\n"],
	["noExcessiveLinesPerFunction", "src/domain/area.ts", `export function f() {\n${"\tf();\n".repeat(41)}}\n`],
	["noExcessiveLinesPerFile", "src/domain/area.ts", "export {};\n".repeat(251)],
	["useFilenamingConvention", "src/domain/areaSqm.ts", "export const areaSqm = 1;\n"],
	["noFocusedTests", "tests/a.test.ts", `import { test } from "vitest";\n\ntest.only("a", () => {});\n`],
	["useAltText", "src/panels/A.tsx", `export const A = () => <img src="a.png" />;\n`],
	[
		"useExhaustiveDependencies",
		"src/panels/A.tsx",
		`import { useEffect } from "react";\n\nexport function useA(a: () => void) {\n\tuseEffect(() => a(), []);\n}\n`,
	],
])("a planted violation of %s is found", (rule, path, text) => {
	expect(lint(path, text)).toContain(rule);
});
