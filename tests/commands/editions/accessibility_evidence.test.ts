import { expect, test } from "vitest";
import { findUnproven, type TestReport } from "../../../src/commands/editions/accessibility_evidence";
import type { AccessibilityCheck } from "../../../src/domain/public/accessibility";

const report: TestReport = {
	testResults: [
		{
			name: "/any/where/tests/browser/page.test.ts",
			assertionResults: [
				{ fullName: "in zh the page axe finds nothing", status: "passed" },
				{ fullName: "in en the page axe finds nothing", status: "passed" },
				{ fullName: "twenty tasks", status: "failed" },
				{ fullName: "a print is whole", status: "skipped" },
			],
		},
	],
};

const check = (
	evidence: string | null,
	status: AccessibilityCheck["status"] = "met",
): AccessibilityCheck => ({
	id: "line",
	title: { zh: "行", en: "line" },
	standard: "–",
	status,
	evidence,
});

test("a line is proven when every test it names ran and passed", () => {
	expect(findUnproven([check("tests/browser/page.test.ts · axe finds nothing")], [report])).toEqual([]);
});

test.each([
	["tests/browser/page.test.ts", "did not pass: twenty tasks (failed)"],
	["tests/browser/page.test.ts · twenty", "did not pass: twenty tasks (failed)"],
	["tests/browser/page.test.ts · print", "did not pass: a print is whole (skipped)"],
	["tests/browser/page.test.ts · reflow", "is no test that ran"],
	["tests/browser/gone.test.ts", "is no test that ran"],
	["browser/page.test.ts.old · axe", "is no test that ran"],
])("%s: %s", (evidence, fault) => {
	expect(findUnproven([check(evidence)], [report])).toEqual([`line: “${evidence}” ${fault}`]);
	expect(findUnproven([check(evidence, "partly")], [report])).toHaveLength(1);
});

test("of several each is looked at; what is not met or nobody has tried claims nothing", () => {
	const both = "tests/browser/page.test.ts · axe; tests/browser/page.test.ts · twenty";
	expect(findUnproven([check(both)], [report])).toHaveLength(1);
	expect(findUnproven([check("by hand", "not-met"), check(null, "not-tested")], [report])).toEqual([]);
	expect(findUnproven([check("tests/browser/page.test.ts · axe")], [])).toHaveLength(1);
});
