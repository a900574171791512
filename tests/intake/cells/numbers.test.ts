import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amountUpTo, countUpTo, parseScore, parseSeverity, parseShare } from "../../../src/intake/cells";

const parseHouseholds = countUpTo(20_000, "households");
const parseBuildings = countUpTo(500, "buildings");
const parseSqm = amountUpTo(3_000_000, { dimension: "area", token: "平方米" });
const parseWan = amountUpTo(1_000_000, { dimension: "money", token: "万元" });
const parseWidthM = amountUpTo(60, { dimension: "length", token: "米" });

describe("a number in a ledger", () => {
	test.each(["0", "12", "1200"])("“%s” is read as it stands", (text) => {
		expect(parseHouseholds(text)).toEqual({ ok: true, value: Number(text) });
	});

	test.each([
		["１２０", 120, "cleaned"],
		["1,200", 1200, "cleaned"],
		["1，200", 1200, "cleaned"],
		["120户", 120, "cleaned"],
		["120 户", 120, "cleaned"],
		["约300", 300, "approximate"],
		["约300户", 300, "approximate"],
		["300余", 300, "approximate"],
		["300余户", 300, "approximate"],
		["300多户", 300, "approximate"],
		["300户左右", 300, "approximate"],
		["1.2万", 12_000, "cleaned"],
		["1.2万户", 12_000, "cleaned"],
		["1.5E3", 1500, "cleaned"],
		["1e3", 1000, "cleaned"],
	])("“%s” is %d households, and it is said what became of it", (text, value, rule) => {
		expect(parseHouseholds(text)).toEqual({ ok: true, value, repairedTo: String(value), rule });
	});

	test.each([
		["5800㎡", 5800],
		["5800平方米", 5800],
		["0.58万㎡", 5800],
		["0.58万平方米", 5800],
		["1.234567万m²", 12_345.67],
		["1公顷", 10_000],
	])("“%s” of floor area is %d m²", (text, value) => {
		expect(parseSqm(text)).toMatchObject({ ok: true, value, repairedTo: String(value) });
	});

	test.each([
		["120万元", 120],
		["1200000元", 120],
		["1.2亿元", 12_000],
	])("“%s” is %d 万元", (text, value) => {
		expect(parseWan(text)).toMatchObject({ ok: true, value });
	});

	test("350 cm of fire lane are 3.5 m", () => {
		expect(parseWidthM("350cm")).toMatchObject({ ok: true, value: 3.5, repairedTo: "3.5" });
	});

	test.each([
		["-3", "out-of-range"],
		["-12户", "out-of-range"],
		["99999", "out-of-range"],
		["1e999", "out-of-range"],
		["12.5", "not-whole"],
		["1,2", "not-a-number"],
		["100-120户", "not-a-number"],
		["十二户", "not-a-number"],
		["Infinity", "not-a-number"],
		["0x1F", "not-a-number"],
		["120栋", "other-unit"],
		["5800㎡", "other-unit"],
	])("“%s” households are withheld by %s", (text, rule) => {
		expect(parseHouseholds(text)).toMatchObject({ ok: false, rule });
	});

	test("a 亩 is no whole number of square metres and is not converted", () => {
		expect(parseSqm("3亩")).toMatchObject({ ok: false, rule: "other-unit", detail: "亩" });
	});

	test("1.2万 where 万元 is asked may be either, and is not guessed at", () => {
		expect(parseWan("1.2万")).toMatchObject({ ok: false, rule: "ambiguous-unit" });
	});

	test("3栋 are three buildings, 3户 are none", () => {
		expect(parseBuildings("3栋")).toMatchObject({ ok: true, value: 3 });
		expect(parseBuildings("3户")).toMatchObject({ ok: false, rule: "other-unit" });
	});

	test.each([
		"",
		"/",
		"-",
		"—",
		"[]",
		"{}",
		"无",
		"不详",
		"未知",
		"不清楚",
		"待定",
		"待核实",
		"暂无",
		"N/A",
		"na",
		"null",
		"None",
		"NaN",
		"#N/A",
		"?",
		"？",
		"……",
		"未登记",
		"－",
	])("“%s” is unknown, not zero", (text) => {
		const cell = parseHouseholds(text);
		expect(cell).toMatchObject({ ok: true, value: null });
		expect(cell.ok && cell.unknownAs).toBe(text === "" ? undefined : text);
	});
});

describe("a share", () => {
	test.each([
		["0.85", 0.85],
		["1", 1],
		["85%", 0.85],
		["85％", 0.85],
		["66.7%", 0.667],
	])("“%s” is %d", (text, value) => {
		expect(parseShare(text)).toMatchObject({ ok: true, value });
	});

	test("85 may be 85 % or a slip: it is withheld and both are named", () => {
		expect(parseShare("85")).toEqual({ ok: false, rule: "share-or-percent", detail: "85%" });
		expect(parseShare("850")).toMatchObject({ ok: false, rule: "out-of-range" });
		expect(parseShare("120%")).toMatchObject({ ok: false, rule: "out-of-range" });
	});
});

describe("scores and severities", () => {
	test("a score may say 分", () => {
		expect(parseScore("85分")).toMatchObject({ ok: true, value: 85 });
		expect(parseScore("101")).toMatchObject({ ok: false, rule: "out-of-range" });
	});

	test("a severity is 0 to 3, or the word for it", () => {
		expect(parseSeverity("3")).toEqual({ ok: true, value: 3 });
		expect(parseSeverity("4")).toMatchObject({ ok: false, rule: "out-of-range" });
		expect(parseSeverity("严重")).toEqual({ ok: true, value: 3, repairedTo: "3" });
		expect(parseSeverity("很糟")).toMatchObject({ ok: false, rule: "unknown-word" });
		expect(parseSeverity("无")).toMatchObject({ ok: true, value: null });
	});
});

describe("whatever stands in a cell", () => {
	const parsers = [parseHouseholds, parseSqm, parseWan, parseShare, parseScore, parseSeverity];

	test("every number written plainly gives itself, without a repair", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 20_000 }), (value) => {
				expect(parseHouseholds(String(value))).toEqual({ ok: true, value });
			}),
			{ seed: 3 },
		);
	});

	test("a parser gives a value within bounds, unknown, or a fault: it never throws, and never NaN", () => {
		const text = fc.oneof(
			fc.string(),
			fc.string({ unit: "binary" }),
			fc.stringMatching(/^[约0-9.,万余户㎡%eE+-]{0,12}$/),
		);
		fc.assert(
			fc.property(text, fc.constantFrom(...parsers), (cell, parse) => {
				const read = parse(cell);
				if (read.ok && read.value !== null) expect(read.value).toBeGreaterThanOrEqual(0);
			}),
			{ seed: 4, numRuns: 3_000 },
		);
	});

	test("a million digits are no number, and are told so", () => {
		// What backtracks would not come back from these.
		for (const parse of parsers) expect(parse("1".repeat(1_000_000)).ok).toBe(false);
		for (const parse of parsers) expect(parse(`${"1,".repeat(400_000)}x`).ok).toBe(false);
	});
});
