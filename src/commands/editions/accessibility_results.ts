import * as v from "valibot";
import { ACCESSIBILITY_STATUS, type AccessibilityResults } from "../../domain/public/accessibility";

const phrase = v.strictObject({ zh: v.pipe(v.string(), v.nonEmpty()), en: v.pipe(v.string(), v.nonEmpty()) });

const check = v.pipe(
	v.strictObject({
		id: v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/)),
		title: phrase,
		standard: v.pipe(v.string(), v.nonEmpty()),
		status: v.picklist(ACCESSIBILITY_STATUS),
		evidence: v.nullable(v.pipe(v.string(), v.nonEmpty())),
	}),
	v.check(
		({ status, evidence }) => (status === "not-tested") === (evidence === null),
		"What was tried says by what; what was not tried says nothing.",
	),
);

const resultsSchema = v.pipe(
	v.strictObject({
		date: v.nullable(v.pipe(v.string(), v.isoDate())),
		tool: phrase,
		checks: v.array(check),
		notMet: v.array(phrase),
	}),
	v.check(({ checks }) => new Set(checks.map(({ id }) => id)).size === checks.length, "An id occurs twice."),
	v.check(
		({ date, checks }) => date !== null || checks.every(({ status }) => status === "not-tested"),
		"Something was tried, but not on which day.",
	),
	v.check(
		({ checks, notMet }) => notMet.length > 0 || !checks.some(({ status }) => status === "not-met"),
		"A requirement is not met, and nothing says so in plain words.",
	),
) satisfies v.GenericSchema<unknown, AccessibilityResults>;

/** What the record of the tests holds of the accessibility of the public pages. Throws with what is wrong with it. */
export function parseAccessibilityResults(content: unknown): AccessibilityResults {
	const result = v.safeParse(resultsSchema, content);
	if (result.success) return result.output;
	const [issue] = result.issues;
	throw new Error(`docs/accessibility/results.json, ${v.getDotPath(issue) ?? "file"}: ${issue.message}`);
}
