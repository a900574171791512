import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { findFewestSites, serveDeficits } from "../../../../src/domain/selection/coverage/parking_sites";
import type { SolveMilp } from "../../../../src/domain/selection/solver/milp";
import { loadSolver } from "../../../fixtures/solver";

let solve: SolveMilp;
beforeAll(async () => {
	solve = await loadSolver();
});

/*
 * Three demands that miss 60, 30 and 10 spaces, sites of 40 spaces:
 *   0 reaches the first, 1 the first and the second, 2 the second and the third, 3 the third.
 * One site: 0, 1 or 2 give 40. Two: 0 and 1, or 1 and 2, give 80; three give all 100 (0, 1, 2).
 */
const TOWN = { covers: [[0], [0, 1], [1, 2], [2]], deficits: [60, 30, 10], capacity: 40 };

const problems = fc
	.record({ sites: fc.integer({ min: 0, max: 6 }), demands: fc.integer({ min: 1, max: 5 }) })
	.chain(({ sites, demands }) =>
		fc.record({
			covers: fc.array(fc.uniqueArray(fc.integer({ min: 0, max: demands - 1 }), { maxLength: demands }), {
				minLength: sites,
				maxLength: sites,
			}),
			deficits: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: demands, maxLength: demands }),
			capacity: fc.integer({ min: 0, max: 15 }),
			p: fc.integer({ min: 0, max: 4 }),
		}),
	);

/** What a set of sites can give at most, by the smallest cut: every set of demands wants something, and only so much capacity reaches it. */
function mostOf(
	covers: readonly (readonly number[])[],
	deficits: readonly number[],
	capacity: number,
): number {
	let least = Number.POSITIVE_INFINITY;
	for (let set = 0; set < 1 << deficits.length; set++) {
		const inside = (demand: number) => (set & (1 << demand)) !== 0;
		const wanted = deficits.reduce((sum, one, demand) => sum + (inside(demand) ? 0 : one), 0);
		const able = covers.filter((list) => list.some(inside)).length * capacity;
		least = Math.min(least, wanted + able);
	}
	return least;
}

function tryAll({
	covers,
	deficits,
	capacity,
	p,
}: {
	covers: number[][];
	deficits: number[];
	capacity: number;
	p: number;
}) {
	let best = 0;
	for (let set = 0; set < 1 << covers.length; set++) {
		const chosen = covers.filter((_, site) => set & (1 << site));
		if (chosen.length <= p) best = Math.max(best, mostOf(chosen, deficits, capacity));
	}
	return best;
}

describe("parking sites of a capacity", () => {
	test("give what the worked example says, shared out over several sites", () => {
		const at = (p: number) => serveDeficits({ ...TOWN, p, solve }).exact;
		expect([0, 1, 2, 3, 4].map((p) => at(p).covered)).toEqual([0, 40, 80, 100, 100]);
		expect(at(3).gap).toBe(0);
		expect(at(4).chosen.length).toBe(3);
	});

	test("hand over to one another so that nothing is lost", () => {
		// The first site could take all of what is missing at either; only handing over leaves room for both.
		const { exact } = serveDeficits({ covers: [[0, 1], [0]], deficits: [10, 10], capacity: 10, p: 2 });
		expect([exact.covered, exact.gap]).toEqual([20, 0]);
		expect(exact.served).toEqual([
			{ demand: 1, site: 0, amount: 10 },
			{ demand: 0, site: 1, amount: 10 },
		]);
	});

	test("agree with trying every choice, and never give more than is missing or than they have", () => {
		fc.assert(
			fc.property(problems, (problem) => {
				const { greedy, exact } = serveDeficits({ ...problem, solve });
				const best = tryAll(problem);
				expect(exact.covered).toBeCloseTo(best, 6);
				expect(exact.gap).toBe(0);
				expect(greedy.covered).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best - 1e-9);
				for (const [demand, deficit] of problem.deficits.entries())
					expect(sumOf(exact.served.filter((one) => one.demand === demand))).toBeLessThanOrEqual(
						deficit + 1e-9,
					);
				for (const site of exact.chosen)
					expect(sumOf(exact.served.filter((one) => one.site === site))).toBeLessThanOrEqual(
						problem.capacity + 1e-9,
					);
				for (const { site, demand } of exact.served) expect(problem.covers[site]).toContain(demand);
			}),
			{ numRuns: 60 },
		);
	});

	test("without a solver are the greedy ones, with a gap that holds", () => {
		fc.assert(
			fc.property(problems, (problem) => {
				const { exact } = serveDeficits(problem);
				const best = tryAll(problem);
				expect(exact.covered).toBeLessThanOrEqual(best + 1e-9);
				if (exact.covered > 0) expect(exact.covered * (1 + exact.gap)).toBeGreaterThanOrEqual(best - 1e-6);
				else if (exact.gap === 0) expect(best).toBe(0);
			}),
			{ numRuns: 100 },
		);
	});

	test("give as much in whatever order they are named", () => {
		fc.assert(
			fc.property(problems, (problem) => {
				const turned = { ...problem, covers: problem.covers.toReversed() };
				expect(serveDeficits({ ...turned, solve }).exact.covered).toBeCloseTo(
					serveDeficits({ ...problem, solve }).exact.covered,
					6,
				);
			}),
			{ numRuns: 30 },
		);
	});

	test("refuse a capacity that is none", () => {
		expect(() => serveDeficits({ ...TOWN, capacity: -1, p: 1 })).toThrow("capacity is -1");
	});
});

describe("the fewest parking sites that give all there is to give", () => {
	test("are three in the worked example, and more sites give no more", () => {
		expect(findFewestSites({ ...TOWN, solve })).toEqual({
			count: 3,
			proven: true,
			atLeast: 3,
			most: 100,
			curve: [0, 40, 80, 100],
		});
	});

	test("agree with trying every set", () => {
		fc.assert(
			fc.property(problems, (problem) => {
				const { count, proven, most } = findFewestSites({ ...problem, solve });
				expect(most).toBeCloseTo(tryAll({ ...problem, p: problem.covers.length }), 6);
				const enough = Array.from({ length: problem.covers.length + 1 }, (_, p) => p).find(
					(p) => tryAll({ ...problem, p }) >= most - 1e-6,
				);
				expect([count, proven]).toEqual([enough, true]);
			}),
			{ numRuns: 60 },
		);
	});
});

function sumOf(served: readonly { readonly amount: number }[]): number {
	return served.reduce((total, { amount }) => total + amount, 0);
}
