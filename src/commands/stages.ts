interface Tally {
	readonly passed: number;
	readonly failed: number;
}

export interface Outcome extends Tally {
	/** What to print when the stage failed; null when it passed. */
	readonly failure: string | null;
}

export interface Stage {
	readonly name: string;
	readonly run: () => Outcome;
}

/** A stage that passed and has no tests to count. */
export const CLEAR: Outcome = { passed: 0, failed: 0, failure: null };

/** A stage that failed counts at least one failure, so that a run that failed never ends in “0 failed”. */
export function makeFailure(failure: string, tally: Tally = CLEAR): Outcome {
	return { passed: tally.passed, failed: Math.max(1, tally.failed), failure };
}

function describe({ name }: Stage, { passed, failed, failure }: Outcome, seconds: string): string {
	const tests = passed > 0 ? `, ${passed} of ${passed + failed} tests` : "";
	return `${failure === null ? "ok    " : "FAILED"} ${name} (${seconds} s${tests})`;
}

/** Runs one stage after another, a line each; the first failure ends the run with its reason. The last line is “N passed, N failed”. */
export function runStages(stages: readonly Stage[], print: (line: string) => void): boolean {
	let passed = 0;
	let failed = 0;
	for (const stage of stages) {
		const startedMs = performance.now();
		const outcome = stage.run();
		passed += outcome.passed;
		failed += outcome.failed;
		print(describe(stage, outcome, ((performance.now() - startedMs) / 1000).toFixed(1)));
		if (outcome.failure !== null) {
			print(`\n${outcome.failure}\n\nStopped at: ${stage.name}.`);
			break;
		}
	}
	print(`${passed} passed, ${failed} failed`);
	return failed === 0;
}
