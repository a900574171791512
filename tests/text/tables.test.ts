import { expect, test } from "vitest";
import { en } from "../../src/text/en";
import { zh } from "../../src/text/zh";

const placeholders = (phrase: string) => [...phrase.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test("both languages have the same phrases", () => {
	expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
});

test("a phrase takes the same values in both languages", () => {
	for (const [key, phrase] of Object.entries(zh)) {
		expect([key, placeholders(en[key as keyof typeof en])]).toEqual([key, placeholders(phrase)]);
	}
});

test("no Chinese phrase is empty", () => {
	expect(Object.entries(zh).filter(([, phrase]) => phrase.trim() === "")).toEqual([]);
});
