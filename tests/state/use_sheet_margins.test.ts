import { expect, test } from "vitest";
import { PAGE, PAGES, writeContent } from "../../src/state/use_sheet_margins";

test("page numbers stand where the phrase wants them", () => {
	expect(writeContent(`第 ${PAGE} 页 / 共 ${PAGES} 页`)).toBe(
		'"第 " counter(page) " 页 / 共 " counter(pages) " 页"',
	);
});

test("what a title contains cannot end the text it stands in", () => {
	expect(writeContent('a"b\\c\nd')).toBe('"a\\"b\\\\c d"');
});

test("an empty text prints nothing", () => {
	expect(writeContent("")).toBe('""');
});
