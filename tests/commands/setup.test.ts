import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const SETUP = fileURLToPath(new URL("../../src/commands/setup.mjs", import.meta.url));

/** Stands in for npm: writes down what it was asked, and installs what the lockfile says. */
const NPM = `
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
mkdirSync("node_modules", { recursive: true });
copyFileSync("package-lock.json", "node_modules/.package-lock.json");
writeFileSync("asked.txt", process.argv.slice(2).join(" "));
`;

/** Stands in for the data command: writes down its folder, publishes, and ends as \`status.txt\` says. */
const DATA = `
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
appendFileSync("runs.txt", process.argv.slice(2).join(" ") + "\\n");
mkdirSync("public/data", { recursive: true });
writeFileSync("public/data/district.json", "{}");
process.exit(existsSync("status.txt") ? Number(readFileSync("status.txt", "utf8")) : 0);
`;

let clone = "";

function lock(version: string) {
	const packages = {
		"": {},
		"node_modules/a": { version },
		"node_modules/b": { version: "1.0.0", optional: true },
	};
	writeFileSync(join(clone, "package-lock.json"), JSON.stringify({ packages }));
}

function setup(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ["src/commands/setup.mjs", ...args], {
		cwd: clone,
		encoding: "utf8",
		env: { ...process.env, DATA_DIR: "", npm_execpath: join(clone, "npm-cli.js"), ...env },
	});
	return { status, stdout, stderr };
}

const runs = () => (existsSync(join(clone, "runs.txt")) ? readFileSync(join(clone, "runs.txt"), "utf8") : "");

beforeEach(() => {
	clone = mkdtempSync(join(tmpdir(), "clone 一 张 图 "));
	mkdirSync(join(clone, "src/commands"), { recursive: true });
	mkdirSync(join(clone, "data"));
	cpSync(SETUP, join(clone, "src/commands/setup.mjs"));
	writeFileSync(join(clone, "package.json"), `{"type":"module"}`);
	writeFileSync(join(clone, "npm-cli.js"), NPM);
	writeFileSync(join(clone, "src/commands/data.ts"), DATA);
	writeFileSync(join(clone, "data/compounds.csv"), "编号\n");
	mkdirSync(join(clone, "node_modules/tsx"), { recursive: true });
	writeFileSync(
		join(clone, "node_modules/tsx/index.js"),
		`import ${JSON.stringify(import.meta.resolve("tsx"))};`,
	);
	writeFileSync(
		join(clone, "node_modules/tsx/package.json"),
		`{"name":"tsx","type":"module","exports":"./index.js"}`,
	);
	lock("1.0.0");
});

afterEach(() => rmSync(clone, { recursive: true }));

test("packages are installed once, with the development ones even under NODE_ENV=production, and again when the lockfile changes", () => {
	const asked = join(clone, "asked.txt");
	expect(setup([], { NODE_ENV: "production" }).status).toBe(0);
	expect(readFileSync(asked, "utf8")).toMatch(/^ci --include=dev --include=optional --ignore-scripts/);
	rmSync(asked);
	expect(setup([]).status).toBe(0);
	expect(existsSync(asked)).toBe(false);
	lock("2.0.0");
	expect(setup([]).status).toBe(0);
	expect(existsSync(asked)).toBe(true);
});

test("the data is prepared once, and again when a file of the folder, the code or the folder itself changes", () => {
	const again = (change?: () => void) => {
		const before = runs().length;
		change?.();
		expect(setup(["data"]).status).toBe(0);
		return runs().length > before;
	};
	expect(again()).toBe(true);
	expect(again()).toBe(false);
	expect(again(() => writeFileSync(join(clone, "data/compounds.csv"), "编号\n1\n"))).toBe(true);
	expect(again(() => mkdirSync(join(clone, "src/intake")))).toBe(false);
	expect(again(() => writeFileSync(join(clone, "src/intake/a.ts"), "export const a = 1;"))).toBe(true);
	expect(again(() => rmSync(join(clone, "public"), { recursive: true }))).toBe(true);
	expect(again(() => writeFileSync(join(clone, "public/data/district.json"), "another place"))).toBe(true);
	expect(again()).toBe(false);
	setup(["data"], { DATA_DIR: "other" });
	expect(runs().trim().split("\n").at(-1)).toContain(join(clone, "other"));
});

test("rejected rows are said loudly each time and what follows goes on", () => {
	writeFileSync(join(clone, "status.txt"), "1");
	for (const _time of [1, 2]) {
		const { status, stderr } = setup(["data"]);
		expect(status).toBe(0);
		expect(stderr).toContain("!!!");
	}
	expect(runs().trim().split("\n")).toHaveLength(2);
});

test("data that cannot be published stops what follows", () => {
	writeFileSync(join(clone, "status.txt"), "2");
	const { status, stderr } = setup(["data"]);
	expect(status).toBe(1);
	expect(stderr).toContain("could not be prepared");
});

test("an older Node is told in one sentence", () => {
	const old = join(clone, "old.mjs");
	writeFileSync(
		old,
		`Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.18.1" } });`,
	);
	const { status, stderr } = setup([], { NODE_OPTIONS: `--import=${pathToFileURL(old).href}` });
	expect(status).toBe(1);
	expect(stderr.trim()).toBe("This needs Node 20.19 or newer; this is Node 20.18.1.");
});
