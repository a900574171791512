import { describe, expect, test } from "vitest";
import { en } from "../../src/text/en";
import { outputEn } from "../../src/text/output_en";
import { outputZh } from "../../src/text/output_zh";
import { painterEn } from "../../src/text/painter_en";
import { painterZh } from "../../src/text/painter_zh";
import { printEn } from "../../src/text/print_en";
import { printZh } from "../../src/text/print_zh";
import { stewardEn } from "../../src/text/steward_en";
import { stewardZh } from "../../src/text/steward_zh";
import { zh } from "../../src/text/zh";

type Table = Readonly<Record<string, string>>;

const TABLES: readonly (readonly [string, Table, Table])[] = [
	["the first load", zh, en],
	["the upkeep of the data", stewardZh, stewardEn],
	["print and pictures", outputZh, outputEn],
	["the painter of the map", painterZh, painterEn],
	["the document for paper", printZh, printEn],
];

const placeholders = (phrase = "") => [...phrase.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each(TABLES)("of %s", (_part, chinese, english) => {
	test("both languages have the same phrases", () => {
		expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
	});

	test("a phrase takes the same values in both languages", () => {
		for (const [key, phrase] of Object.entries(chinese)) {
			expect([key, placeholders(english[key])]).toEqual([key, placeholders(phrase)]);
		}
	});

	test("no Chinese phrase is empty", () => {
		expect(Object.entries(chinese).filter(([, phrase]) => phrase.trim() === "")).toEqual([]);
	});
});

test("no phrase stands in two tables", () => {
	const keys = TABLES.flatMap(([, chinese]) => Object.keys(chinese));
	expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});
