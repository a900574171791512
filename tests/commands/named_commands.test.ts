import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../src/commands/root";

const PAPERS = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "data/README.md"];
const FOLDERS = ["docs", "src/commands", "deploy"];

function listFiles(): readonly string[] {
	const inFolders = FOLDERS.flatMap((folder) =>
		readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
	);
	return [...PAPERS, ...inFolders.filter((file) => /\.(md|ts|mjs|json)$/.test(file))];
}

const NAMED = /\bnpm run ([a-z][a-z:_-]*[a-z])/g;

test("every command that a paper or a message of the commands names can be run", () => {
	const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
	const named = listFiles().flatMap((file) =>
		[...readFileSync(join(ROOT, file), "utf8").matchAll(NAMED)].map(([, script]) => ({ file, script })),
	);
	expect(named.length).toBeGreaterThan(40);
	expect(named.filter(({ script }) => script === undefined || !(script in scripts))).toEqual([]);
});
