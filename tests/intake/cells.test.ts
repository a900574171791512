import { describe, expect, test } from "vitest";
import {
	amountUpTo,
	countUpTo,
	parseDay,
	parsePoints,
	parseSeverity,
	parseTruth,
} from "../../src/intake/cells";

const parseCount = countUpTo(1_000_000);
const parseAmount = amountUpTo(100_000_000);

import { parseManagement } from "../../src/intake/columns/words";

describe("cells of a ledger", () => {
	test.each(["", "/", "-", "—", "不详", "未登记", "无"])(
		"“%s” where a number is asked for is unknown, not zero",
		(text) => {
			expect(parseCount(text)).toEqual({ ok: true, value: null });
		},
	);

	test("zero is zero", () => {
		expect(parseCount("0")).toEqual({ ok: true, value: 0 });
	});

	test("full-width digits and thousands separators are read and said", () => {
		expect(parseCount("１２")).toEqual({ ok: true, value: 12, repairedTo: "12" });
		expect(parseAmount("1,234.5")).toEqual({ ok: true, value: 1234.5, repairedTo: "1234.5" });
	});

	test.each([
		["120户", "not-a-number"],
		["约20", "not-a-number"],
		["1,2", "not-a-number"],
		["1e3", "not-a-number"],
		["Infinity", "not-a-number"],
		["12.5", "not-whole"],
		["-3", "out-of-range"],
	])("a count of “%s” is refused as %s", (text, rule) => {
		expect(parseCount(text)).toMatchObject({ ok: false, rule });
	});

	test("a severity is 0 to 3", () => {
		expect(parseSeverity("3")).toEqual({ ok: true, value: 3 });
		expect(parseSeverity("4")).toMatchObject({ ok: false, rule: "out-of-range" });
	});

	test("a word outside the vocabulary is refused with the words that exist", () => {
		expect(parseManagement("物业")).toMatchObject({ ok: false, rule: "unknown-word" });
		expect(parseManagement("无人管理")).toEqual({ ok: true, value: "unmanaged" });
		expect(parseManagement("unmanaged")).toEqual({ ok: true, value: "unmanaged" });
		expect(parseManagement("")).toEqual({ ok: true, value: "unknown" });
	});

	test("a word that only JavaScript objects know is no word of the vocabulary", () => {
		expect(parseManagement("constructor")).toMatchObject({ ok: false });
	});

	test("no (无) is an answer where yes or no is asked", () => {
		expect(parseTruth("无")).toEqual({ ok: true, value: false });
	});

	test("a day that does not exist is refused, one written with slashes is read and said", () => {
		expect(parseDay("2019-02-30")).toMatchObject({ ok: false, rule: "not-a-date" });
		expect(parseDay("2019/5/3")).toEqual({ ok: true, value: "2019-05-03", repairedTo: "2019-05-03" });
	});

	test("a list of points is read in order; one bad point spoils the list", () => {
		expect(parsePoints("110 22; 110.1 22.1")).toMatchObject({
			value: [
				[110, 22],
				[110.1, 22.1],
			],
		});
		expect(parsePoints("110 22;here")).toMatchObject({ ok: false, rule: "not-points" });
		expect(parsePoints("110 22 5")).toMatchObject({ ok: false });
	});
});
