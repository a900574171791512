import { expect, test } from "vitest";
import { measureByTable } from "../../../../src/map/svg/paint/measure_text";

test("an ideograph is one em wide, also full-width punctuation and what the table does not know", () => {
	expect(measureByTable("西苑（）", 10)).toBeCloseTo(40, 3);
	expect(measureByTable("\u{20000}é", 10)).toBeCloseTo(20, 3);
});

test("figures are all of one width, narrower than an ideograph, and letters have their own", () => {
	const widths = [..."0123456789"].map((figure) => measureByTable(figure, 100));
	expect(new Set(widths).size).toBe(1);
	expect(widths[0]).toBeCloseTo(55.5, 2);
	expect(measureByTable("W", 100)).toBeGreaterThan(2 * measureByTable("i", 100));
});

test("a text is as wide as its signs together, and twice as wide in letters twice as large", () => {
	expect(measureByTable("A1院", 12)).toBeCloseTo(
		["A", "1", "院"].reduce((sum, sign) => sum + measureByTable(sign, 12), 0),
		9,
	);
	expect(measureByTable("A1院", 24)).toBeCloseTo(2 * measureByTable("A1院", 12), 9);
	expect(measureByTable("", 12)).toBe(0);
});
