import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as FUNCTIONS from "../../../src/domain/selection";

const FOLDER = "src/domain/selection";
const README = readFileSync(`${FOLDER}/README.md`, "utf8");
/** Every call of a block up to the comment that says what it gives. */
const EXAMPLES = [...README.matchAll(/```js\n([\s\S]*?)```/g)].flatMap(([, block = ""]) =>
	[...block.matchAll(/([\s\S]+?)\n\/\/ → (.+)\n/g)].map(([, call = "", answer = ""]) => ({
		call: call.trim().replace(/;$/, ""),
		answer,
	})),
);

/** What an expression of the document comes to, with the functions it documents at hand. */
function run(expression: string): unknown {
	return new Function(...Object.keys(FUNCTIONS), `return (${expression});`)(...Object.values(FUNCTIONS));
}

/** The numbers of a value rounded to four digits, as they are printed. */
function round(value: unknown): unknown {
	if (typeof value === "number") return Number(value.toFixed(4)) + 0;
	if (Array.isArray(value)) return value.map(round);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, round(part)]));
}

test.each(EXAMPLES)("$call gives what the document says", ({ call, answer }) => {
	const expected = run(answer);
	if (typeof expected === "object" && expected !== null)
		expect(round(run(call))).toMatchObject(round(expected) as object);
	else expect(round(run(call))).toEqual(expected);
});

test("every function for plain arrays has an example", () => {
	const calls = EXAMPLES.map(({ call }) => call).join("\n");
	for (const name of Object.keys(FUNCTIONS)) expect(calls).toMatch(new RegExp(`\\b${name}\\(`));
});

test("every file the document names exists and exports the functions named beside it", () => {
	const rows = [...README.matchAll(/^\| (`.+?) +\| (`.+?) +\| .+ \|$/gm)];
	expect(rows.length).toBeGreaterThan(30);
	for (const [, functions = "", files = ""] of rows) {
		const paths = [...files.matchAll(/`([\w/.]+)`/g)].map(([, path = ""]) =>
			path.endsWith("/") ? `${path}index.ts` : path,
		);
		for (const path of paths) expect(existsSync(`${FOLDER}/${path}`), path).toBe(true);
		const source = paths.map((path) => readFileSync(`${FOLDER}/${path}`, "utf8")).join("\n");
		for (const [, name] of functions.matchAll(/`(\w+)/g)) {
			expect(source, name).toMatch(new RegExp(`export (function|const) ${name}\\b`));
		}
	}
});
