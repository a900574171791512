import { expect, test } from "vitest";
import { CLEAR, makeFailure, runStages, type Stage } from "../../src/commands/stages";

function run(...stages: Stage[]) {
	const lines: string[] = [];
	const isGood = runStages(stages, (line) => lines.push(line));
	return { isGood, text: lines.join("\n").replace(/\d+\.\d s/g, "0.0 s") };
}

const lint: Stage = { name: "lint", run: () => CLEAR };
const unit: Stage = { name: "unit", run: () => ({ passed: 3, failed: 0, failure: null }) };
const journeys: Stage = { name: "journeys", run: () => makeFailure("a bad click", { passed: 4, failed: 2 }) };
const broken: Stage = { name: "types", run: () => makeFailure("a bad type") };

test("a run in which all is well has a line a stage and closes with the sum of its tests", () => {
	expect(run(lint, unit)).toEqual({
		isGood: true,
		text: "ok     lint (0.0 s)\nok     unit (0.0 s, 3 of 3 tests)\n3 passed, 0 failed",
	});
});

test("the first failure ends the run, with its reason before the closing line", () => {
	const { isGood, text } = run(unit, journeys, lint);
	expect(isGood).toBe(false);
	expect(text).toBe(
		"ok     unit (0.0 s, 3 of 3 tests)\nFAILED journeys (0.0 s, 4 of 6 tests)\n\na bad click\n\nStopped at: journeys.\n7 passed, 2 failed",
	);
});

test("a gate without tests that fails still counts as a failure", () => {
	const { isGood, text } = run(lint, broken, unit);
	expect(isGood).toBe(false);
	expect(text.split("\n").at(-1)).toBe("0 passed, 1 failed");
});
