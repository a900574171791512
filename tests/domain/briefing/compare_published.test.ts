import { expect, test } from "vitest";
import { isDifferent } from "../../../src/domain/briefing/compare_published";

const differs = (computed: number | null, value: number, asPrinted: string) =>
	isDifferent(computed, { value, asPrinted, goal: false });

test("a count differs by one", () => {
	expect(differs(332, 332, "332")).toBe(false);
	expect(differs(333, 332, "332")).toBe(true);
	expect(differs(331, 332, "332 个")).toBe(true);
});

test("a figure differs by more than the rounding it was printed with", () => {
	expect(differs(1282.44, 1282.4, "1282.4")).toBe(false);
	expect(differs(1282.46, 1282.4, "1282.4")).toBe(true);
	expect(differs(0.804, 0.8, "80%")).toBe(false);
	expect(differs(0.806, 0.8, "80 %")).toBe(true);
	expect(differs(0.804, 0.8, "80.0 %")).toBe(true);
	expect(differs(52_400, 52_000, "5.2万平方米")).toBe(false);
	expect(differs(52_600, 52_000, "5.2万平方米")).toBe(true);
});

test("thousands are read however they are set apart", () => {
	for (const printed of ["120 000", "120\u2009000 m", "120,000", "120000"]) {
		expect(differs(120_000, 120_000, printed)).toBe(false);
		expect(differs(120_001, 120_000, printed)).toBe(true);
	}
});

test("“at least so many” differs only when the records have fewer", () => {
	for (const printed of ["150+", "150余个", "150个以上", "more than 150", "≥ 150", "不少于150"]) {
		expect(differs(150, 150, printed)).toBe(false);
		expect(differs(900, 150, printed)).toBe(false);
		expect(differs(149, 150, printed)).toBe(true);
	}
});

test("a year beside the figure is not taken for it, and a figure in words counts as it is", () => {
	expect(differs(300, 300, "2019年 300")).toBe(false);
	expect(differs(301, 300, "2019年 300")).toBe(true);
	expect(differs(0.5, 0.5, "一半")).toBe(false);
	expect(differs(0.6, 0.5, "一半")).toBe(true);
});

test("what nobody knows differs from nothing", () => {
	expect(differs(null, 150, "150+")).toBe(false);
});
