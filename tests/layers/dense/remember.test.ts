import { expect, test } from "vitest";
import { rememberOf } from "../../../src/layers/dense/remember";

test("the same records at the same level are worked out once; another level or other records anew", () => {
	let made = 0;
	const sum = rememberOf((records: readonly number[], level) => {
		made += 1;
		return { sum: records.reduce((all, one) => all + one, level) };
	});
	const records = [1, 2, 3];
	const first = sum(records, 10);
	expect(first).toEqual({ sum: 16 });
	expect(sum(records, 10)).toBe(first);
	expect(made).toBe(1);
	expect(sum(records, 11)).toEqual({ sum: 17 });
	expect(sum([1, 2, 3], 10)).not.toBe(first);
	expect(sum(records, 10)).toBe(first);
	expect(made).toBe(3);
});
