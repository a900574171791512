import { describe, expect, test } from "vitest";
import { countUpTo, parseSeverity, parseYear } from "../../../src/intake/cells";
import { parseManagement } from "../../../src/intake/columns/words";

describe("a year", () => {
	test.each([
		["199805", "cleaned"],
		["1998年底", "cleaned"],
		["1998年初", "cleaned"],
		["1998年上半年", "cleaned"],
		["1998年第三季度", "cleaned"],
		["1998约", "approximate"],
		["1998?", "approximate"],
		["1998年（约）", null],
	])("%s", (text, rule) => {
		const cell = parseYear(text);
		if (rule === null) expect(cell).toMatchObject({ ok: false });
		else expect(cell).toMatchObject({ ok: true, value: 1998, repairedTo: "1998", rule });
	});

	test("that is no month of it ends a range, of the century that makes it the later one", () => {
		expect(parseYear("1998-13")).toMatchObject({ ok: false, rule: "year-range", detail: "1998 / 2013" });
		expect(parseYear("1975-98")).toMatchObject({ ok: false, rule: "year-range", detail: "1975 / 1998" });
		expect(parseYear("199813")).toMatchObject({ ok: false });
	});
});

describe("a count", () => {
	const parse = countUpTo(20_000, "households");
	test.each([
		["120+", 120, "approximate"],
		["120户+", 120, "approximate"],
		["120（户）", 120, "cleaned"],
		["共120户", 120, "cleaned"],
		["合计：120", 120, "cleaned"],
		["'120", 120, "cleaned"],
		["120,", 120, "cleaned"],
		["120。", 120, "cleaned"],
	])("%s", (text, value, rule) => {
		expect(parse(text)).toMatchObject({ ok: true, value, rule });
	});

	test.each(["120(其中空置5)", "120+5", "120(平方米)", "共户", "1,2345"])("%s is not guessed at", (text) => {
		expect(parse(text).ok).toBe(false);
	});
});

test("a plain “property management” is a property company, not its absence", () => {
	for (const word of ["物业", "物业管理", "有物业"]) {
		expect(parseManagement(word)).toMatchObject({ ok: true, value: "commercial" });
	}
	expect(parseManagement("无物业")).toMatchObject({ ok: true, value: "unmanaged" });
});

test("a word for damage that nobody agreed on is answered with the words that are", () => {
	const cell = parseSeverity("一般");
	expect(cell).toMatchObject({ ok: false, rule: "unknown-word" });
	expect(cell.ok ? "" : cell.detail).toContain("轻微");
	expect(parseSeverity("4")).toMatchObject({ ok: false, rule: "out-of-range" });
});
