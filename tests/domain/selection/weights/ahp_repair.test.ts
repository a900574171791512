import fc from "fast-check";
import { expect, test } from "vitest";
import { ahp } from "../../../../src/domain/selection/weights/ahp";
import { findBreakingJudgement, repairJudgements } from "../../../../src/domain/selection/weights/ahp_repair";
import {
	listPairs,
	type Matrix,
	replaceJudgement,
} from "../../../../src/domain/selection/weights/judgement_matrix";
import { findStep, SAATY } from "../../../../src/domain/selection/weights/saaty";
import { judgements } from "./judgements";

/** Four things of sizes 8 : 4 : 2 : 1, in agreement. */
const SIZES = [8, 4, 2, 1];
const AGREED: Matrix = SIZES.map((a) => SIZES.map((b) => a / b));
/** The same, but the first and the last were confused. */
const SLIPPED = replaceJudgement(AGREED, [0, 3], 1 / 8);
const crOf = (matrix: Matrix) => ahp(matrix).cr ?? Number.NaN;

test("the one judgement that was confused is found, with the value the others agree on", () => {
	expect(crOf(SLIPPED)).toBeGreaterThan(0.1);
	const found = findBreakingJudgement(SLIPPED);
	expect(found).toMatchObject({ pair: [0, 3], given: 1 / 8, nearest: 8 });
	expect(found?.consistent).toBeCloseTo(8, 9);
	expect(found?.cr).toBeCloseTo(0, 9);
});

test("among three judgements each could give way; the one that has to move least is named", () => {
	// 2 · 3 says 6 where 1/2 was given. In steps: 1/2 → 6 is 6, 2 → 1/6 is 6, 3 → 1/4 is 5.
	const found = findBreakingJudgement([
		[1, 2, 1 / 2],
		[1 / 2, 1, 3],
		[2, 1 / 3, 1],
	]);
	expect(found?.pair).toEqual([1, 2]);
	expect(found?.consistent).toBeCloseTo(1 / 4, 9);
});

test("the consistent value is the one the weights then have themselves", () => {
	fc.assert(
		fc.property(judgements({ min: 3, max: 6 }), (matrix) => {
			const found = findBreakingJudgement(matrix);
			if (!found) return;
			const { weights, cr } = ahp(replaceJudgement(matrix, found.pair, found.consistent));
			const [i, j] = found.pair;
			expect((weights[i] ?? 0) / (weights[j] ?? 1) / found.consistent).toBeCloseTo(1, 9);
			expect(cr).toBeCloseTo(found.cr, 12);
			expect(found.cr).toBeLessThan(crOf(matrix));
		}),
		{ numRuns: 40 },
	);
});

test("where all judgements agree, none breaks anything and nothing is repaired", () => {
	expect(findBreakingJudgement(AGREED)).toBeNull();
	expect(repairJudgements(AGREED)).toMatchObject({ changes: [], smallest: true });
	expect(
		findBreakingJudgement([
			[1, 7],
			[1 / 7, 1],
		]),
	).toBeNull();
});

test("judgements that are accepted are left alone, though they could agree better", () => {
	const accepted = [
		[1, 1 / 3, 1 / 5],
		[3, 1, 1 / 4],
		[5, 4, 1],
	];
	expect(repairJudgements(accepted)?.changes).toEqual([]);
	expect(findBreakingJudgement(accepted)).not.toBeNull();
});

test("for eleven things there is no ratio, so that nothing is named or repaired", () => {
	const eleven = Array.from({ length: 11 }, () => new Array<number>(11).fill(1));
	expect([findBreakingJudgement(eleven), repairJudgements(eleven)]).toEqual([null, null]);
});

test("the repair of one slip changes this judgement alone, and no further than needed", () => {
	const repair = repairJudgements(SLIPPED);
	expect(repair).toMatchObject({ smallest: true, changes: [{ pair: [0, 3], from: 1 / 8 }] });
	const [change] = repair?.changes ?? [];
	expect(change?.pair).toEqual([0, 3]);
	expect(repair?.cr).toBeLessThanOrEqual(0.1);
	// From 1/8 upwards step by step: the first acceptable one is it.
	const first = SAATY.find((to) => crOf(replaceJudgement(SLIPPED, [0, 3], to)) <= 0.1);
	expect(change?.to).toBe(first);
});

test("any repair is acceptable, stays on the scale and is what its changes say", () => {
	fc.assert(
		fc.property(judgements({ min: 3, max: 6 }), (matrix) => {
			const repair = repairJudgements(matrix);
			if (!repair) throw new Error("no repair");
			expect(repair.cr).toBeLessThanOrEqual(0.1);
			expect(crOf(repair.matrix)).toBeCloseTo(repair.cr, 12);
			for (const { pair, from, to } of repair.changes) {
				expect(SAATY).toContain(to);
				expect(from).toBe(matrix[pair[0]]?.[pair[1]]);
				expect(to).not.toBe(from);
			}
			const changed = listPairs(matrix.length).filter(([i, j]) => matrix[i]?.[j] !== repair.matrix[i]?.[j]);
			expect(changed).toEqual(
				repair.changes.map(({ pair }) => pair).toSorted(([a, b], [c, d]) => a - c || b - d),
			);
		}),
		{ numRuns: 20 },
	);
});

test("brute force over every judgement of three things finds no smaller repair", () => {
	const measure = (from: readonly number[], to: readonly number[]) => {
		const steps = from.map((ratio, at) => Math.abs(findStep(to[at] ?? 1) - findStep(ratio)));
		return steps.filter((step) => step > 1e-9).length * 1000 + steps.reduce((sum, step) => sum + step, 0);
	};
	const build = ([a = 1, b = 1, c = 1]: readonly number[]) => [
		[1, a, b],
		[1 / a, 1, c],
		[1 / b, 1 / c, 1],
	];
	const accepted = SAATY.flatMap((a) => SAATY.flatMap((b) => SAATY.map((c) => [a, b, c]))).filter(
		(triple) => crOf(build(triple)) <= 0.1,
	);
	fc.assert(
		fc.property(
			fc.tuple(fc.constantFrom(...SAATY), fc.constantFrom(...SAATY), fc.constantFrom(...SAATY)),
			(given) => {
				const repair = repairJudgements(build(given));
				if (!repair) throw new Error("no repair");
				const made = listPairs(3).map(([i, j]) => repair.matrix[i]?.[j] ?? 1);
				const least = Math.min(...accepted.map((triple) => measure(given, triple)));
				expect(repair.smallest).toBe(true);
				expect(measure(given, made)).toBeCloseTo(least, 9);
			},
		),
		{ numRuns: 60 },
	);
});

test("what is named and mended does not depend on the order of the things compared", () => {
	fc.assert(
		fc.property(judgements({ min: 4, max: 5 }), (matrix) => {
			const turned = [...matrix].reverse().map((row) => [...row].reverse());
			const [one, other] = [repairJudgements(matrix), repairJudgements(turned)];
			expect(other?.changes.length).toBe(one?.changes.length);
			expect(other?.cr).toBeCloseTo(one?.cr ?? Number.NaN, 6);
			expect(findBreakingJudgement(turned)?.cr).toBeCloseTo(
				findBreakingJudgement(matrix)?.cr ?? Number.NaN,
				6,
			);
		}),
		{ numRuns: 6 },
	);
});

test("nine things judged at random are mended too, though the repair is then not said to be the smallest", () => {
	const [matrix] = fc.sample(judgements({ min: 9, max: 9 }), { numRuns: 1, seed: 7 });
	const repair = repairJudgements(matrix ?? []);
	expect(repair?.cr).toBeLessThanOrEqual(0.1);
	expect(repair?.smallest).toBe(false);
});
