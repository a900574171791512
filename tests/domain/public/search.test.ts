import { describe, expect, test } from "vitest";
import { searchPublic } from "../../../src/domain/public/search";
import type { Readings } from "../../../src/domain/search/readings";
import { TOY_PUBLIC } from "../../fixtures/toy_public";

const readings: Readings = new Map(
	Object.entries({
		翠: ["cui"],
		苑: ["yuan"],
		柏: ["bai", "bo"],
		园: ["yuan"],
		大: ["da", "dai"],
		院: ["yuan"],
	}),
);
const find = (query: string, known: Readings | null = readings) =>
	searchPublic(TOY_PUBLIC, known)
		.find(query)
		.map(({ id }) => id);

describe("a compound is found", () => {
	test.each([
		["its name", "翠苑", ["E1"]],
		["an alias", "纺织厂", ["W1"]],
		["its road", "翠湖路7号", ["E1"]],
		["its community", "柏园社区", ["W3"]],
		["its sub-district", "西街", ["W1", "W2", "W3"]],
		["another spelling of its sub-district", "东街道", ["E1", "E2", "E3"]],
		["its id", "e3", ["E3"]],
		["pinyin", "cuiyuan", ["E1"]],
		["initials", "dy", ["E3"]],
		["pinyin with one wrong letter", "cuiyuam", ["E1"]],
		["a name with one wrong character", "纺织场宿舍", ["W1"]],
	])("by %s", (_, query, ids) => {
		expect([...find(query)].sort()).toEqual(ids);
	});
});

test("a name comes before a community that reads the same", () => {
	expect(find("柏园")).toEqual(["W2", "W3"]);
});

test("says where the query was found, so that it can be marked", () => {
	const [match] = searchPublic(TOY_PUBLIC, readings).find("翠湖路");
	expect(match?.found).toEqual([{ field: "address", text: "翠湖路7号", range: [0, 3] }]);
});

test("without readings what is written is found, and pinyin is not", () => {
	expect(find("翠苑", null)).toEqual(["E1"]);
	expect(find("cuiyuan", null)).toEqual([]);
});
