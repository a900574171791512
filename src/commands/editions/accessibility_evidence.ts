import type { AccessibilityCheck } from "../../domain/public/accessibility";

/** What is read of the report Vitest writes (`--reporter=json`). */
export interface TestReport {
	readonly testResults: readonly {
		/** The file's whole path. */
		readonly name: string;
		readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
	}[];
}

/** Between the tests that one line rests on, and between a test's file and words of its name. */
const AND = "; ";
const OF = " · ";

/**
 * What the statement calls met, wholly or in part, and the reports do not: a sentence each. Evidence is written `FILE · words of the test's name`, several
 * joined by “; ”; every test it means must have run and passed.
 */
export function findUnproven(
	checks: readonly AccessibilityCheck[],
	reports: readonly TestReport[],
): readonly string[] {
	const files = reports.flatMap(({ testResults }) => testResults);
	return checks.flatMap(({ id, status, evidence }) =>
		evidence === null || status === "not-met"
			? []
			: evidence.split(AND).flatMap((one) => {
					const fault = judge(one, files);
					return fault === null ? [] : [`${id}: “${one}” ${fault}`];
				}),
	);
}

function judge(evidence: string, files: TestReport["testResults"]): string | null {
	const [path = "", words = ""] = evidence.split(OF);
	const tests = files
		.filter(({ name }) => name.endsWith(`/${path}`))
		.flatMap(({ assertionResults }) => assertionResults)
		.filter(({ fullName }) => fullName.includes(words));
	if (tests.length === 0) return "is no test that ran";
	const failed = tests.find(({ status }) => status !== "passed");
	return failed ? `did not pass: ${failed.fullName} (${failed.status})` : null;
}
