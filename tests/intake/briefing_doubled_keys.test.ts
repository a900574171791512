import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDoubledKeys } from "../../src/intake/briefing_doubled_keys";

describe("keys that stand twice in one object", () => {
	test("are found with the place of their object, however they are written", () => {
		expect(findDoubledKeys('{"a":[1,{"b":1,"\\u0062":2}],"a":"}"}')).toEqual([
			{ key: "b", path: ["a", 1] },
			{ key: "a", path: [] },
		]);
	});

	test("are not seen in texts, lists or beside one another", () => {
		expect(
			findDoubledKeys('{"a":"\\"a\\":1,\\"a\\":{","b":["a","a"],"c":{"a":1},"d":{"a":1},"__proto__":1}'),
		).toEqual([]);
	});

	test("are in nothing that was written by a program", () => {
		fc.assert(
			fc.property(fc.json(), (text) => {
				expect(findDoubledKeys(text)).toEqual([]);
			}),
		);
	});

	test("are found in long texts and deep ones", () => {
		const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
		expect(findDoubledKeys(`{"a":"${"x".repeat(10_000_000)}","b":${deep},"a":1}`)).toEqual([
			{ key: "a", path: [] },
		]);
	});
});
