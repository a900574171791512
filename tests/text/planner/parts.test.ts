import { expect, test } from "vitest";
import { choiceWords } from "../../../src/text/planner/report/choice";
import { closingWords } from "../../../src/text/planner/report/closing";
import { comparisonWords as reportedComparison } from "../../../src/text/planner/report/comparison";
import { openingWords } from "../../../src/text/planner/report/opening";
import { panelWords } from "../../../src/text/planner/report/panel";
import { comparisonWords } from "../../../src/text/planner/scenarios/comparison";
import { editingWords } from "../../../src/text/planner/scenarios/editing";
import { faultsWords } from "../../../src/text/planner/scenarios/faults";
import { keepingWords } from "../../../src/text/planner/scenarios/keeping";
import { settingsWords } from "../../../src/text/planner/scenarios/settings";
import { shelfWords } from "../../../src/text/planner/scenarios/shelf";

test.each([
	["the report", [panelWords, openingWords, reportedComparison, choiceWords, closingWords]],
	["scenarios", [editingWords, shelfWords, faultsWords, keepingWords, comparisonWords, settingsWords]],
])("no phrase of %s stands in two of its parts, where one would hide the other", (_, parts) => {
	const keys = parts.flatMap(({ zh }) => Object.keys(zh));
	expect(keys.length).toBeGreaterThan(100);
	expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});
