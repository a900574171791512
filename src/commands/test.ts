import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { requireBrowser, requirePdfReader } from "./browser";
import { findUnproven } from "./editions/accessibility_evidence";
import { parseAccessibilityResults } from "./editions/accessibility_results";
import { ROOT } from "./root";
import { CLEAR, makeFailure, runStages, type Stage } from "./stages";

/** What hangs is ended, so that it is named instead of waited for. */
const STAGE_LIMIT_MS = 25 * 60_000;

interface Tool {
	readonly script: string;
	readonly args: readonly string[];
	readonly env: NodeJS.ProcessEnv;
}

function runTool({ script, args, env }: Tool): string | null {
	const { status, signal, stdout, stderr } = spawnSync(
		process.execPath,
		[join(ROOT, "node_modules", script), ...args],
		{
			cwd: ROOT,
			encoding: "utf8",
			maxBuffer: 1 << 28,
			timeout: STAGE_LIMIT_MS,
			env: { ...process.env, ...env },
		},
	);
	if (status === 0) return null;
	const ending =
		signal === null ? "" : `\nEnded by ${signal}; the limit is ${STAGE_LIMIT_MS / 60_000} minutes.`;
	return `${stdout}${stderr}`.trim() + ending;
}

function makeGate(name: string, script: string, args: readonly string[]): Stage {
	const run = () => {
		const failure = runTool({ script, args, env: { NODE_ENV: "production", BUILT_ALREADY: "yes" } });
		return failure === null ? CLEAR : makeFailure(failure);
	};
	return { name, run };
}

function readTally(report: string) {
	if (!existsSync(report)) return { passed: 0, failed: 0 };
	const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
	return { passed: Number(numPassedTests), failed: Number(numFailedTests) };
}

function makeTests(name: string, projects: readonly string[]): Stage {
	const report = join(ROOT, `.cache/tests-${projects.join("-")}.json`);
	const args = [
		"run",
		...projects.map((project) => `--project=${project}`),
		"--reporter=default",
		"--reporter=json",
		`--outputFile.json=${report}`,
	];
	// React gives its test helpers only outside production, whatever the caller's environment says.
	const env = { NODE_ENV: "test", BUILT_ALREADY: "yes", NO_COLOR: "1" };
	const run = () => {
		rmSync(report, { force: true });
		const failure = runTool({ script: "vitest/vitest.mjs", args, env });
		const tally = readTally(report);
		return failure === null ? { ...tally, failure } : makeFailure(failure, tally);
	};
	return { name, run };
}

const readJson = (path: string) => JSON.parse(readFileSync(join(ROOT, path), "utf8"));

/** What the public pages say of their accessibility is what the tests above have shown. */
const statementProven: Stage = {
	name: "accessibility statement proven",
	run: () => {
		const { checks } = parseAccessibilityResults(readJson("docs/accessibility/results.json"));
		const reports = [".cache/tests-unit-component.json", ".cache/tests-browser.json"].map(readJson);
		const faults = findUnproven(checks, reports);
		return faults.length === 0
			? CLEAR
			: makeFailure(`docs/accessibility/results.json says more than the tests:\n${faults.join("\n")}`);
	},
};

const browserAtHand: Stage = {
	name: "browser at hand",
	run: () => {
		const failure = requireBrowser() ?? requirePdfReader();
		return failure === null ? CLEAR : makeFailure(failure);
	},
};

const QUICK: readonly Stage[] = [
	makeGate("format and lint", "@biomejs/biome/bin/biome", ["check", "--error-on-warnings", "--colors=off"]),
	makeGate("types", "typescript/bin/tsc", ["--noEmit", "--project", "."]),
	makeGate("dead code", "knip/bin/knip.js", ["--no-progress"]),
	makeTests("unit and component", ["unit", "component"]),
];
const WHOLE: readonly Stage[] = [
	...QUICK,
	makeGate("build of both editions", "tsx/dist/cli.mjs", ["src/commands/build_editions.ts"]),
	makeGate("public edition clean", "tsx/dist/cli.mjs", ["src/commands/verify_public.ts"]),
	browserAtHand,
	makeTests("browser", ["browser"]),
	statementProven,
];

mkdirSync(join(ROOT, ".cache"), { recursive: true });
const stages = process.argv[2] === "quick" ? QUICK : WHOLE;
process.exitCode = runStages(stages, console.log) ? 0 : 1;
