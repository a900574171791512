import { expect, test } from "vitest";
import { breakLines } from "../../../../src/map/svg/paint/break_lines";

/** The lines of a text of which every sign is one em wide. */
function linesOf(text: string, maxWidth: number, spacing = 0): string[] {
	const signs = [...text].map((sign) => ({ sign, scale: 1, ink: null, width: 1 }));
	return breakLines(signs, { maxWidth, spacing }).map((line) => line.map(({ sign }) => sign).join(""));
}

test("a text that fits stays in one line", () => {
	expect(linesOf("西苑小区", 4)).toEqual(["西苑小区"]);
});

test("Chinese breaks between any two signs, into lines about equally long", () => {
	expect(linesOf("西苑小区东院", 4)).toEqual(["西苑小", "区东院"]);
});

test("Latin breaks between words only, however long they are", () => {
	expect(linesOf("Mill Street", 8)).toEqual(["Mill ", "Street"]);
	expect(linesOf("Millstreet", 4)).toEqual(["Millstreet"]);
});

test("a line ends where the text says so", () => {
	expect(linesOf("a\nb", 99)).toEqual(["a\n", "b"]);
});

test("an opening bracket is rather not left alone at the end of a line", () => {
	for (const line of linesOf("北院（一）南院（二）", 4)) expect(line.endsWith("（")).toBe(false);
});

test("letter spacing counts as width", () => {
	expect(linesOf("西苑小区", 4, 0.1)).toEqual(["西苑", "小区"]);
});
