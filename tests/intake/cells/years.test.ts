import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDay, parseYear } from "../../../src/intake/cells";

describe("a year in a ledger", () => {
	test.each([
		["1998年", "cleaned"],
		["1998年建成", "cleaned"],
		["建于1998年", "cleaned"],
		["1998年竣工", "cleaned"],
		["１９９８", "cleaned"],
		["1998.0", "cleaned"],
		["1998-05", "cleaned"],
		["1998/5/1", "cleaned"],
		["1998.05", "cleaned"],
		["1998年5月", "cleaned"],
		["1998年5月1日", "cleaned"],
		["19980501", "cleaned"],
		["1998-05-01", "cleaned"],
		["1998-05-01 00:00:00", "cleaned"],
		["1998-05-01T00:00:00.000Z", "cleaned"],
		["98年", "cleaned"],
		["约1998", "approximate"],
		["约1998年", "approximate"],
		["大约1998年建成", "approximate"],
		["1998年左右", "approximate"],
	])("“%s” is 1998, and it is said how it was read (%s)", (text, rule) => {
		expect(parseYear(text)).toEqual({ ok: true, value: 1998, repairedTo: "1998", rule });
	});

	test("1998 is 1998, and nothing is said", () => {
		expect(parseYear("1998")).toEqual({ ok: true, value: 1998 });
	});

	test.each([
		["1998-2000", "1998 / 2000"],
		["1998—2000年", "1998 / 2000"],
		["1998~2000", "1998 / 2000"],
		["1998至2000年", "1998 / 2000"],
		["1998-99", "1998 / 1999"],
		["1998、2000", "1998 / 2000"],
	])("“%s” is no single year; both are named (%s)", (text, detail) => {
		expect(parseYear(text)).toEqual({ ok: false, rule: "year-range", detail });
	});

	test.each(["八十年代", "80年代", "1980年代", "上世纪80年代", "20世纪九十年代初", "1980s"])(
		"“%s” is a decade and no year",
		(text) => {
			expect(parseYear(text)).toEqual({ ok: false, rule: "year-decade" });
		},
	);

	test("05年 could be of either century", () => {
		expect(parseYear("05年")).toEqual({ ok: false, rule: "year-century", detail: "1905 / 2005" });
	});

	test.each([
		["98", "out-of-range"],
		["1700", "out-of-range"],
		["35916", "out-of-range"],
		["1998年改造", "not-a-year"],
		["1998年前", "not-a-year"],
		["1号楼1985年，2号楼1990年", "not-a-year"],
		["老房子", "not-a-year"],
	])("“%s” is withheld by %s", (text, rule) => {
		expect(parseYear(text)).toMatchObject({ ok: false, rule });
	});

	test("every year written plainly gives itself; with 年 it gives itself and says so", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1800, max: 2100 }), (year) => {
				expect(parseYear(String(year))).toEqual({ ok: true, value: year });
				expect(parseYear(`${year}年`)).toMatchObject({ ok: true, value: year, repairedTo: String(year) });
			}),
			{ seed: 5 },
		);
	});

	test("no text makes it throw or gives a year out of range", () => {
		const text = fc.oneof(fc.string(), fc.stringMatching(/^[约0-9年月日./~-]{0,14}$/));
		fc.assert(
			fc.property(text, (cell) => {
				const read = parseYear(cell);
				if (!read.ok || read.value === null) return;
				expect(read.value).toBeGreaterThanOrEqual(1800);
				expect(read.value).toBeLessThanOrEqual(2100);
			}),
			{ seed: 6, numRuns: 3_000 },
		);
	});
});

describe("a day in a ledger", () => {
	test.each([
		"2019/5/31",
		"2019.5.31",
		"2019年5月31日",
		"20190531",
		"2019-05-31 08:30",
		"2019-05-31T08:30:00Z",
		"２０１９-０５-３１",
		"2019-5-31",
	])("“%s” is 2019-05-31, and it is said", (text) => {
		expect(parseDay(text)).toEqual({ ok: true, value: "2019-05-31", repairedTo: "2019-05-31" });
	});

	test("an ISO day is taken as it is", () => {
		expect(parseDay("2019-05-31")).toEqual({ ok: true, value: "2019-05-31" });
	});

	test.each(["2019-05", "2019年5月", "2019", "2019-02-30", "31/05/2019", "201905", "昨天"])(
		"“%s” is no day",
		(text) => {
			expect(parseDay(text)).toEqual({ ok: false, rule: "not-a-date" });
		},
	);

	test("every day of a century gives itself", () => {
		const day = fc.date({ min: new Date("1950-01-01"), max: new Date("2049-12-31"), noInvalidDate: true });
		fc.assert(
			fc.property(day, (one) => {
				const text = one.toISOString().slice(0, 10);
				expect(parseDay(text)).toEqual({ ok: true, value: text });
				expect(parseDay(text.replaceAll("-", "/"))).toMatchObject({ ok: true, value: text });
			}),
			{ seed: 7 },
		);
	});

	test("no text makes it throw", () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(typeof parseDay(text).ok).toBe("boolean");
			}),
			{ seed: 8, numRuns: 1_000 },
		);
	});
});
