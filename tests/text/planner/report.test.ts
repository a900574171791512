import { expect, test } from "vitest";
import { choiceWords } from "../../../src/text/planner/report/choice";
import { closingWords } from "../../../src/text/planner/report/closing";
import { comparisonWords } from "../../../src/text/planner/report/comparison";
import { openingWords } from "../../../src/text/planner/report/opening";
import { panelWords } from "../../../src/text/planner/report/panel";

test("no phrase of the report stands in two of its parts, where one would hide the other", () => {
	const parts = [panelWords, openingWords, comparisonWords, choiceWords, closingWords];
	const keys = parts.flatMap(({ zh }) => Object.keys(zh));
	expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});
