import { expect, test } from "vitest";
import { findSubdistrictsIn } from "../../src/intake/names";
import { DISTRICT } from "./toy_folder";

const [west] = DISTRICT.subdistricts;
const named = (id: string, zh: string) => ({ ...west, id, name: { zh, en: id }, aliases: [] }) as never;
const district = {
	subdistricts: [named("lake", "湖滨街道"), named("newlake", "新湖滨街道"), named("hill", "山前街道")],
};
const found = (text: string) => findSubdistrictsIn(district, text).map(({ id }) => id);

test("a sub-district is found by its name in a title, with or without the word for its office", () => {
	expect(found("2019年山前街道老旧小区台账（终稿）.xlsx")).toEqual(["hill"]);
	expect(found("山前街道办事处")).toEqual(["hill"]);
	expect(found("newlake_2019.csv")).toEqual(["newlake"]);
});

test("of a name within a longer one only the longer counts; two names that both stand there are two", () => {
	expect(found("新湖滨街道台账")).toEqual(["newlake"]);
	expect(found("湖滨街道台账")).toEqual(["lake"]);
	expect(found("湖滨、山前两街道台账")).toEqual(["lake", "hill"]);
});

test("four letters within a word name nothing", () => {
	expect(found("uphill lakeside.csv")).toEqual([]);
});
