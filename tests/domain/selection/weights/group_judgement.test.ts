import fc from "fast-check";
import { expect, test } from "vitest";
import { combineJudges, makeMatrix } from "../../../../src/domain/selection/weights/group_judgement";
import { judgements } from "./judgements";

const THREE = ["roof", "drains", "road"];

test("judgements in either direction make one reciprocal matrix", () => {
	const { matrix, missing, toConnect } = makeMatrix(THREE, [
		{ of: "roof", than: "drains", ratio: 2 },
		{ of: "road", than: "roof", ratio: 1 / 5 },
		{ of: "drains", than: "road", ratio: 3 },
	]);
	expect(matrix).toEqual([
		[1, 2, 5],
		[1 / 2, 1, 3],
		[1 / 5, 1 / 3, 1],
	]);
	expect([missing, toConnect]).toEqual([[], []]);
});

test("incomplete judgements say which pairs are missing, and which of them would link everything", () => {
	const four = [...THREE, "age"];
	const made = makeMatrix(four, [{ of: "drains", than: "road", ratio: 3 }]);
	expect(made.matrix).toBeNull();
	expect(made.missing).toHaveLength(5);
	expect(made.missing[0]).toEqual(["roof", "drains"]);
	// Roof links to drains (and so to road); age links to roof.
	expect(made.toConnect).toEqual([
		["roof", "drains"],
		["roof", "age"],
	]);
});

test("judgements that link everything are still incomplete while a pair is missing", () => {
	const made = makeMatrix(THREE, [
		{ of: "roof", than: "drains", ratio: 2 },
		{ of: "drains", than: "road", ratio: 3 },
	]);
	expect(made).toEqual({ matrix: null, missing: [["roof", "road"]], toConnect: [] });
});

test("the last judgement on a pair counts, and what is not compared is left out of account", () => {
	const { matrix } = makeMatrix(
		["roof", "road"],
		[
			{ of: "roof", than: "road", ratio: 9 },
			{ of: "road", than: "roof", ratio: 4 },
			{ of: "roof", than: "age", ratio: 7 },
			{ of: "road", than: "road", ratio: 7 },
		],
	);
	expect(matrix).toEqual([
		[1, 1 / 4],
		[4, 1],
	]);
});

test("a judgement that is no ratio is refused with its pair", () => {
	const judge = (ratio: number) => () => makeMatrix(THREE, [{ of: "roof", than: "road", ratio }]);
	expect(judge(0)).toThrow("The judgement of roof against road is 0");
	expect(judge(Number.POSITIVE_INFINITY)).toThrow("Infinity");
});

test("two people who judge 2 and 8 together judge 4, and opposite judgements cancel", () => {
	const say = (ratio: number) => [
		[1, ratio],
		[1 / ratio, 1],
	];
	expect(combineJudges([say(2), say(8)])[0]?.[1]).toBeCloseTo(4, 12);
	expect(combineJudges([say(9), say(1 / 9)])[0]?.[1]).toBeCloseTo(1, 12);
	// Whoever counts three times as much: 2^(3/4) · 8^(1/4) = 2^1.5.
	expect(combineJudges([say(2), say(8)], [3, 1])[0]?.[1]).toBeCloseTo(2 ** 1.5, 12);
});

test("several people's judgements together are reciprocal, and several alike are those of one", () => {
	fc.assert(
		fc.property(judgements({ min: 4, max: 4 }), judgements({ min: 4, max: 4 }), (one, other) => {
			const both = combineJudges([one, other]);
			for (const [i, row] of both.entries()) {
				for (const [j, ratio] of row.entries()) expect(ratio * (both[j]?.[i] ?? 0)).toBeCloseTo(1, 12);
			}
			for (const [i, row] of combineJudges([one, one, one]).entries()) {
				for (const [j, ratio] of row.entries()) expect(ratio).toBeCloseTo(one[i]?.[j] ?? 0, 10);
			}
		}),
		{ numRuns: 30 },
	);
});

test("people who compared different things cannot be combined, nor can nobody", () => {
	expect(() => combineJudges([])).toThrow("no matrix");
	expect(() =>
		combineJudges([
			[[1]],
			[
				[1, 1],
				[1, 1],
			],
		]),
	).toThrow("Matrix 2 compares 2, the first 1.");
	expect(() => combineJudges([[[1]]], [0])).toThrow("not all 0");
});

test("a thing named twice is refused, since nobody could judge it against itself", () => {
	expect(() => makeMatrix(["roof", "road", "roof"], [])).toThrow("roof is named twice");
});

test("a share without end is refused, since nobody else would be left", () => {
	const two = [
		[1, 2],
		[1 / 2, 1],
	];
	expect(() => combineJudges([two, two], [Number.POSITIVE_INFINITY, 1])).toThrow("expected 2 finite numbers");
});
