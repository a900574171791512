import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listHan, type Readings } from "../../../src/domain/search/readings";
import { searchCompounds } from "../../../src/domain/search/search_compounds";
import { makeSearchIndex } from "../../../src/domain/search/search_index";
import { compound, toyTown } from "../../fixtures/toy_town";

const READINGS: Readings = new Map(
	Object.entries({
		莲: ["lian"],
		花: ["hua"],
		华: ["hua"],
		小: ["xiao"],
		区: ["qu", "ou"],
		重: ["zhong", "chong"],
		庆: ["qing"],
		路: ["lu"],
		绿: ["lv", "lu"],
		园: ["yuan"],
		翠: ["cui"],
		湖: ["hu"],
		北: ["bei"],
		院: ["yuan"],
		长: ["chang", "zhang"],
		春: ["chun"],
	}),
);

const index = makeSearchIndex(
	[
		{
			id: "1",
			texts: [
				{ field: "name", text: "莲花小区" },
				{ field: "address", text: "重庆路12号" },
			],
		},
		{
			id: "2",
			texts: [
				{ field: "name", text: "绿园（北院）" },
				{ field: "alias", text: "Green Court" },
				{ field: "address", text: "翠湖北路3号" },
			],
		},
		{ id: "3", texts: [{ field: "name", text: "小莲花" }] },
		{ id: "4", texts: [{ field: "name", text: "长春小区" }] },
	],
	READINGS,
);
const idsOf = (query: string) => index.find(query).map(({ id }) => id);
const seen = (query: string) =>
	index.find(query).map(({ id, kind, found }) => {
		return [id, kind, ...found.map(({ text, range }) => text.slice(...range))];
	});

describe("a compound is found", () => {
	test("by a part of its name, where a name that begins with it comes first", () => {
		expect(seen("莲花")).toEqual([
			["1", "start", "莲花"],
			["3", "inside", "莲花"],
		]);
		expect(seen("莲花小区")[0]).toEqual(["1", "exact", "莲花小区"]);
	});

	test("by pinyin, with tones and spaces or without, whole or half typed", () => {
		for (const query of ["lianhuaxiaoqu", "Lián Huā xiǎo qū", "lian hua", "LIANHUAXI"])
			expect(seen(query)[0]?.slice(0, 2)).toEqual(["1", "pinyin"]);
		expect(seen("lianhua")).toEqual([
			["1", "pinyin", "莲花"],
			["3", "pinyin", "莲花"],
		]);
	});

	test("by initials, those of two letters too, and by any mixture", () => {
		expect(seen("lhxq")).toEqual([["1", "initials", "莲花小区"]]);
		expect(seen("chqlu")).toEqual([["1", "initials", "重庆路"]]);
		expect(idsOf("莲hxq")).toEqual(["1"]);
		expect(idsOf("lian花xq")).toEqual(["1"]);
	});

	test("by every reading of a character that has several", () => {
		expect(idsOf("chongqing")).toEqual(["1"]);
		expect(idsOf("zhongqing")).toEqual(["1"]);
		expect(idsOf("zhangchun")).toEqual(["4"]);
		expect(idsOf("lvyuan")).toEqual(["2"]);
		expect(idsOf("luyuan")).toEqual(["2"]);
		expect(idsOf("lǜyuan")).toEqual(["2"]);
	});

	test("by its road, its alias, in letters of any width, without its brackets", () => {
		expect(seen("翠湖北路")).toEqual([["2", "start", "翠湖北路"]]);
		expect(idsOf("ＧＲＥＥＮ")).toEqual(["2"]);
		expect(idsOf("绿园北院")).toEqual(["2"]);
		expect(idsOf("路１２号")).toEqual(["1"]);
	});

	test("by several words in any order, each of which it must have", () => {
		expect(idsOf("重庆路 莲花")).toEqual(["1"]);
		expect(idsOf("cuihu lvyuan")).toEqual(["2"]);
		expect(idsOf("重庆路 长春")).toEqual([]);
	});

	test("with one letter or character wrong, missing, too many or swapped, but only when nothing is spelled so", () => {
		const kinds = (query: string) =>
			seen(query)
				.slice(0, 1)
				.map(([id, kind]) => `${id} ${kind}`);
		for (const query of [
			"莲化小区",
			"莲小区",
			"莲花的小区",
			"花莲小区",
			"lianhuaxaoqu",
			"lianuhaxiaoqu",
			"lanhuaxiaoqu",
		])
			expect([query, kinds(query)]).toEqual([query, ["1 typo"]]);
		expect(seen("莲花").every(([, kind]) => kind !== "typo")).toBe(true);
		expect(idsOf("莲x")).toEqual([]);
	});

	test("by what is written while the readings are on their way", () => {
		const plain = makeSearchIndex([{ id: "1", texts: [{ field: "name", text: "莲花小区" }] }], null);
		expect(plain.find("花小").map(({ id }) => id)).toEqual(["1"]);
		expect(plain.find("lh")).toEqual([]);
	});
});

test("nothing is found for nothing, nor for signs alone", () => {
	for (const query of ["", "  ", "（）", "·"]) expect(index.find(query)).toEqual([]);
});

test("no more are given than asked for, and the order of the entries changes nothing", () => {
	expect(index.find("小", 2)).toHaveLength(2);
	const texts = (at: number) => [{ field: "name" as const, text: "莲花".repeat(at) }];
	const entries = [1, 2, 3].map((at) => ({ id: `k${at}`, texts: texts(at) }));
	const [a, b] = [makeSearchIndex(entries, READINGS), makeSearchIndex(entries.toReversed(), READINGS)];
	expect(a.find("lh")).toEqual(b.find("lh"));
});

test("every part of every name finds it, by itself and by its pinyin, and what is marked lies within the text", () => {
	const names = fc.array(fc.constantFrom(...READINGS.keys()), { minLength: 1, maxLength: 8 });
	fc.assert(
		fc.property(names, fc.nat(), fc.nat(), (characters, first, length) => {
			const text = characters.join("");
			const from = first % characters.length;
			const part = characters.slice(from, from + 1 + (length % characters.length));
			const one = makeSearchIndex([{ id: "x", texts: [{ field: "name", text }] }], READINGS);
			for (const spelled of [part.join(""), part.map((character) => READINGS.get(character)?.[0]).join("")]) {
				const [match] = one.find(spelled);
				expect(match?.kind === "typo").toBe(false);
				const [start = -1, end = -1] = match?.found[0]?.range ?? [];
				expect(start >= 0 && end > start && end <= text.length).toBe(true);
			}
		}),
		{ numRuns: 150 },
	);
});

test("the index of a town is made once for the same readings", () => {
	const town = toyTown();
	expect(searchCompounds(town, READINGS)).toBe(searchCompounds(town, READINGS));
	expect(searchCompounds(town, null)).not.toBe(searchCompounds(town, READINGS));
	expect(searchCompounds(town, null).find("b1")[0]?.id).toBe("B1");
});

test("a compound without alias and address is found by what it has", () => {
	const town = toyTown({ compounds: [compound("Q", "west", { name: "长春院", alias: null })] });
	expect(
		searchCompounds(town, READINGS)
			.find("cc")
			.map(({ id }) => id),
	).toEqual(["Q"]);
});

test("characters to be read are the Chinese ones, each once", () => {
	expect(listHan(["莲花12号", "花 Court"])).toEqual(["莲", "花", "号"]);
});
