import fc from "fast-check";
import { expect, test } from "vitest";
import { makeRankTally, readInterval } from "../../../../src/domain/selection/robustness/rank_tally";
import { addRow, findCloseness, smaa } from "../../../../src/domain/selection/robustness/smaa";

// Millionths: next to nothing (5e-324) times a weight is rounded to nothing in one unit and not in another.
const need = fc.integer({ min: 0, max: 1_000_000 }).map((millionths) => millionths / 1_000_000);
const rowsOf = (columns: number) =>
	fc.array(fc.array(need, { minLength: columns, maxLength: columns }), { minLength: 2, maxLength: 6 });
const DRAWS = 300;

test("of (1, 0) and (.4, .8) under all weights the first wins three times in seven", () => {
	const draws = 10_000;
	const { first } = smaa({
		rows: [
			[1, 0],
			[0.4, 0.8],
		],
		draws,
		seed: 1,
	});
	const sigma = Math.sqrt(((3 / 7) * (4 / 7)) / draws);
	expect(Math.abs((first[0] ?? 0) - 3 / 7)).toBeLessThan(3 * sigma);
	expect((first[0] ?? 0) + (first[1] ?? 0)).toBeCloseTo(1, 12);
});

test("of three that are each best in one criterion, each wins a third, with a central weight that leans to its criterion", () => {
	const found = smaa({
		rows: [
			[1, 0, 0],
			[0, 1, 0],
			[0, 0, 1],
		],
	});
	for (const share of found.first)
		expect(Math.abs(share - 1 / 3)).toBeLessThan(3 * Math.sqrt(2 / 9 / 10_000));
	// The mean of the largest of three spacings is 11/18.
	expect(found.central[0]?.[0]).toBeCloseTo(11 / 18, 1);
});

test("a value known only between bounds is drawn evenly from them", () => {
	const { first, meanRank } = smaa({ rows: [[[0, 1]], [0.25]], draws: 10_000 });
	expect(Math.abs((first[0] ?? 0) - 0.75)).toBeLessThan(3 * Math.sqrt(0.1875 / 10_000));
	expect(meanRank[0]).toBeCloseTo(1.25, 1);
});

test("the same seed gives the same answer, another seed another", () => {
	const rows = [
		[0.2, [0, 1], 0.4],
		[0.5, 0.5, 0.3],
	] as const;
	expect(smaa({ rows, seed: 5, draws: 500 })).toEqual(smaa({ rows, seed: 5, draws: 500 }));
	expect(smaa({ rows, seed: 6, draws: 500 }).first).not.toEqual(smaa({ rows, seed: 5, draws: 500 }).first);
});

test("those that tie share their places", () => {
	const found = smaa({
		rows: [
			[0.5, 0.5],
			[0.5, 0.5],
			[0.5, 0.5],
			[0, 0],
		],
		first: 2,
		draws: 60,
	});
	expect(found.first.map((share) => Number(share.toFixed(9)))).toEqual([
		0.666666667, 0.666666667, 0.666666667, 0,
	]);
	expect(found.acceptability[0]?.map((share) => Number(share.toFixed(9)))).toEqual([
		0.333333333, 0.333333333, 0.333333333, 0,
	]);
	expect(found.ranks).toEqual([
		[1, 3],
		[1, 3],
		[1, 3],
		[4, 4],
	]);
	expect(found.meanRank).toEqual([2, 2, 2, 4]);
	expect(found.central[3]).toBeNull();
});

test("every rank is given away once and every row has one rank; the chances of the first places sum to their number", () => {
	fc.assert(
		fc.property(rowsOf(3), fc.integer({ min: 1, max: 6 }), (rows, first) => {
			const found = smaa({ rows, first, draws: DRAWS });
			const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
			for (const row of found.acceptability) expect(sum(row)).toBeCloseTo(1, 9);
			rows.forEach((_, rank) => {
				expect(sum(found.acceptability.map((row) => row[rank] ?? 0))).toBeCloseTo(1, 9);
			});
			expect(sum(found.first)).toBeCloseTo(Math.min(first, rows.length), 9);
		}),
		{ numRuns: 30 },
	);
});

test("a dominated row never does better than the one that dominates it", () => {
	fc.assert(
		fc.property(rowsOf(3), fc.constantFrom("sum" as const, "topsis" as const), (rows, method) => {
			const worse = (rows[0] ?? []).map((one) => one * 0.9 - 0.001 * (method === "sum" ? 1 : 0));
			const found = smaa({ rows: [...rows, worse], method, draws: DRAWS });
			const [better = 0, last = 0] = [found.meanRank[0], found.meanRank.at(-1)];
			expect(better).toBeLessThanOrEqual(last);
			expect(found.first[0] ?? 0).toBeGreaterThanOrEqual(found.first.at(-1) ?? 0);
		}),
		{ numRuns: 30 },
	);
});

test("neither the order of the rows nor the unit of all values changes a rank", () => {
	fc.assert(
		fc.property(rowsOf(3), (rows) => {
			const plain = smaa({ rows, draws: DRAWS });
			const turned = smaa({ rows: [...rows].reverse(), draws: DRAWS });
			expect([...turned.first].reverse()).toEqual(plain.first);
			// Doubling is exact in binary numbers.
			const doubled = smaa({ rows: rows.map((row) => row.map((one) => one * 1024)), draws: DRAWS });
			expect(doubled.meanRank).toEqual(plain.meanRank);
		}),
		{ numRuns: 30 },
	);
});

test("a criterion without weight has no effect on draws around the weights", () => {
	fc.assert(
		fc.property(rowsOf(2), need, (rows, other) => {
			const settings = { draws: DRAWS, concentration: 12 };
			const plain = smaa({ rows, weights: [0.3, 0.7], ...settings });
			const wider = smaa({
				rows: rows.map((row, i) => [...row, other * (i + 1)]),
				weights: [0.3, 0.7, 0],
				...settings,
			});
			expect(wider.meanRank).toEqual(plain.meanRank);
		}),
		{ numRuns: 30 },
	);
});

test("the closer the draws are to the weights, the surer is the present winner", () => {
	const rows = [
		[1, 0],
		[0.4, 0.8],
	];
	const chance = (concentration: number) =>
		smaa({ rows, weights: [0.7, 0.3], concentration, draws: 4000 }).first[0] ?? 0;
	const [wide, near, at] = [chance(2), chance(50), chance(5000)];
	expect(wide).toBeLessThan(near);
	expect(near).toBeLessThan(at);
	expect(at).toBe(1);
});

test("a wrong table is refused with what is wrong in it", () => {
	expect(() => smaa({ rows: [[1, 2], [1]] })).toThrow("Row 1 has 1 values when expected 2");
	expect(() => smaa({ rows: [[Number.NaN]] })).toThrow("Row 0 has the value NaN");
	expect(() => smaa({ rows: [[[0.5, 0.2]]] })).toThrow("Row 0 has the value 0.5,0.2");
	expect(() => smaa({ rows: [[[1, 2, 3] as unknown as [number, number]]] })).toThrow("the value 1,2,3");
	expect(() => smaa({ rows: [[null as unknown as number]] })).toThrow("the value null");
	expect(() => smaa({ rows: [[5], [10]], method: "topsis" })).toThrow("which is not within 0 and 1");
	expect(() => smaa({ rows: [[1]], method: "median" as "sum" })).toThrow("There is no method median");
	expect(() => smaa({ rows: [[1]], draws: 0 })).toThrow("0 draws");
	expect(() => smaa({ rows: [[1]], first: 0 })).toThrow("0 places");
	expect(() => smaa({ rows: [[1, 2]], weights: [1] })).toThrow("1 weights when expected 2");
	expect(() => smaa({ rows: [[1, 2]], weights: [1, -1] })).toThrow("A weight of -1");
	expect(smaa({ rows: [] }).first).toEqual([]);
});

test("the tally agrees with counting who is ahead, ties and all", () => {
	const draws = fc.array(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 7, maxLength: 7 }), {
		minLength: 1,
		maxLength: 8,
	});
	fc.assert(
		fc.property(draws, fc.integer({ min: 1, max: 7 }), (scores, first) => {
			const members = [0, 2, 3, 6];
			const tally = makeRankTally(members, first);
			for (const draw of scores) tally.add(Float64Array.from(draw));
			tally.read().forEach((count, at) => {
				const ranks = scores.map((draw) => {
					const others = members.map((i) => draw[i] ?? 0);
					const own = others[at] ?? 0;
					const ahead = others.filter((score) => score > own).length;
					return { ahead, tied: others.filter((score) => score === own).length };
				});
				const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
				expect(count.meanRank).toBeCloseTo(mean(ranks.map(({ ahead, tied }) => ahead + (tied + 1) / 2)), 9);
				const places = ranks.map(({ ahead, tied }) => Math.min(1, Math.max(0, (first - ahead) / tied)));
				expect(count.firstShare).toBeCloseTo(mean(places), 9);
				members.forEach((_, rank) => {
					const share = ranks.map(({ ahead, tied }) => (rank >= ahead && rank < ahead + tied ? 1 / tied : 0));
					expect(count.shares[rank]).toBeCloseTo(mean(share), 9);
				});
			});
		}),
		{ numRuns: 100 },
	);
});

test("scores as far apart or as near as numbers go are still told apart", () => {
	for (const scores of [
		[5e-324, 0, 1e-323],
		[1e308, -1e308, 1.7e308],
		[-0, 0, 1],
	]) {
		const tally = makeRankTally([0, 1, 2], 1);
		tally.add(Float64Array.from(scores));
		expect(tally.read().map((one) => one.firstShare)).toEqual([0, 0, 1]);
	}
});

test("the middle nine tenths of the draws are the interval", () => {
	expect(readInterval(Float64Array.of(0.04, 0.06, 0.8, 0.06, 0.04), 0.9)).toEqual([2, 4]);
	expect(readInterval(Float64Array.of(0, 0, 1, 0), 0.9)).toEqual([3, 3]);
});

test("a row is scored by its weighted sum, or by how near it is to 1 in everything", () => {
	const values = Float64Array.of(9, 0.2, 0.6);
	const weights = Float64Array.of(0.25, 0.75);
	expect(addRow(values, 1, weights)).toBeCloseTo(0.5, 12);
	const near = Math.hypot(0.25 * 0.2, 0.75 * 0.6);
	const far = Math.hypot(0.25 * 0.8, 0.75 * 0.4);
	expect(findCloseness(values, 1, weights)).toBeCloseTo(near / (near + far), 12);
});
