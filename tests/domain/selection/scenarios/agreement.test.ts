import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	measureAgreement,
	measureConcordance,
	midRanks,
	type Ranking,
} from "../../../../src/domain/selection/scenarios/agreement";

const rank = (name: string, order: string): Ranking => ({
	name,
	ranks: new Map([...order].map((id, at) => [id, at + 1])),
});

describe("the concordance of several orders", () => {
	test("is 1 when they are all alike, and 0 when two are opposite", () => {
		expect(
			measureConcordance([
				[1, 2, 3, 4],
				[1, 2, 3, 4],
				[1, 2, 3, 4],
			]),
		).toBe(1);
		expect(
			measureConcordance([
				[1, 2, 3, 4],
				[4, 3, 2, 1],
			]),
		).toBe(0);
	});

	/*
	 * By hand: sums 8 14 11 11 11 8, mean 10.5, squares 6.25 + 12.25 + .25 + .25 + .25 + 6.25 = 25.5;
	 * 12 × 25.5 ÷ (9 × (216 − 6)) = 306 ÷ 1890 = .1619…
	 */
	test("of three orders of six is what a sheet of paper gives", () => {
		const columns = [
			[1, 6, 3, 2, 5, 4],
			[1, 5, 6, 4, 2, 3],
			[6, 3, 2, 5, 4, 1],
		];
		expect(measureConcordance(columns)).toBeCloseTo(306 / 1890, 12);
	});

	/*
	 * Ties: [1, 2.5, 2.5, 4] and [1, 2, 3, 4]. Sums 2 4.5 5.5 8, mean 5, squares 9 + .25 + .25 + 9 = 18.5; T = 8 − 2 = 6 and 0;
	 * 12 × 18.5 ÷ (4 × 60 − 2 × 6) = 222 ÷ 228.
	 */
	test("is corrected for ties", () => {
		expect(
			measureConcordance([
				[1, 2.5, 2.5, 4],
				[1, 2, 3, 4],
			]),
		).toBeCloseTo(222 / 228, 12);
		expect(
			measureConcordance([
				[1, 2.5, 2.5, 4],
				[1, 2.5, 2.5, 4],
			]),
		).toBeCloseTo(1, 12);
	});

	test.each([
		["one order", [[1, 2, 3]]],
		["one compound", [[1], [1]]],
		[
			"nothing that tells them apart",
			[
				[2, 2, 2],
				[2, 2, 2],
			],
		],
		["nobody", []],
	])("has no value with %s", (_what, columns) => {
		expect(measureConcordance(columns)).toBeNull();
	});

	test("lies between 0 and 1, and does not depend on the order of persons or things", () => {
		const order = fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 5 });
		fc.assert(
			fc.property(fc.array(order, { minLength: 2, maxLength: 5 }), (columns) => {
				const w = measureConcordance(columns) ?? Number.NaN;
				expect(w).toBeGreaterThanOrEqual(0);
				expect(w).toBeLessThanOrEqual(1 + 1e-12);
				expect(measureConcordance(columns.toReversed())).toBeCloseTo(w, 12);
				expect(measureConcordance(columns.map((one) => one.toReversed()))).toBeCloseTo(w, 12);
			}),
			{ numRuns: 60 },
		);
	});
});

test("those alike share the mean of their places", () => {
	expect(midRanks([7, 3, 3, 9])).toEqual([3, 1.5, 1.5, 4]);
});

describe("the agreement of several people", () => {
	const people = [rank("甲", "abcd"), rank("乙", "abdc"), rank("丙", "dcba")];

	test("says for each two how alike their orders are and how many first places they share", () => {
		const { pairs } = measureAgreement(people, 2);
		expect(pairs.map(({ of }) => of)).toEqual([
			[0, 1],
			[0, 2],
			[1, 2],
		]);
		// One of six pairs is turned round between the first two: (5 − 1) ÷ 6; all six between the first and the last.
		expect(pairs[0]?.tau).toBeCloseTo(4 / 6, 12);
		expect(pairs[1]?.tau).toBe(-1);
		expect(pairs.map(({ common }) => common)).toEqual([1, 0, 0]);
	});

	test("names who differs most, and nobody when two differ equally", () => {
		expect(measureAgreement(people, 2).farthest).toBe(2);
		expect(measureAgreement(people.slice(0, 2), 2).farthest).toBeNull();
		expect(measureAgreement([rank("甲", "ab"), rank("乙", "ab"), rank("丙", "ab")], 1).farthest).toBeNull();
	});

	test("lists whom everybody puts among the first, and by whom the disputed ones are", () => {
		const { everyone, disputed } = measureAgreement(people, 3);
		expect(everyone).toEqual(["b"]);
		expect(disputed).toEqual([
			{ id: "a", by: [0, 1] },
			{ id: "c", by: [0, 2] },
			{ id: "d", by: [1, 2] },
		]);
	});

	test("compares only compounds that all of them rank, but counts first places of all", () => {
		const { ids, concordance, pairs } = measureAgreement([rank("甲", "xab"), rank("乙", "ab")], 1);
		expect(ids).toEqual(["a", "b"]);
		expect(concordance).toBe(1);
		expect(pairs[0]?.common).toBe(0);
	});

	test("knows nothing of an empty list", () => {
		expect(measureAgreement([rank("甲", ""), rank("乙", "ab")], 1)).toMatchObject({
			concordance: null,
			pairs: [{ tau: null, common: null }],
			everyone: [],
		});
	});
});

test("columns of unequal length and ranks that are none have no concordance; any order of numbers is one of ranks", () => {
	expect(() =>
		measureConcordance([
			[1, 2, 3],
			[1, 2],
		]),
	).toThrow("A column of 2 ranks beside one of 3");
	expect(() =>
		measureConcordance([
			[1, Number.NaN],
			[1, 2],
		]),
	).toThrow("A rank of NaN");
	expect(
		measureConcordance([
			[1, 2, 2, 4],
			[10, 25, 25, 40],
		]),
	).toBe(1);
});
