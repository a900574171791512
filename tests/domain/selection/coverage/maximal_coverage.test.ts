import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maximalCoverage } from "../../../../src/domain/selection/coverage/maximal_coverage";
import { loadSolver } from "../../../fixtures/solver";

/*
 * Five demands on a line, worth 10, 1, 1, 10 and 3, and four sites:
 *   0 covers the two ends of value, 0 and 3 …… 20
 *   1 covers 0, 1, 2 ………………………… 12
 *   2 covers 2, 3, 4 ………………………… 14
 *   3 covers 4 ………………………………… 3
 * One site: site 0 (20). Two sites: greedy takes 0, then 2 (+4) = 24; best is 1 and 2 = 25. Three: 0, 1, 2 = 25.
 */
const COVERS = [[0, 3], [0, 1, 2], [2, 3, 4], [4]];
const WEIGHTS = [10, 1, 1, 10, 3];

const problems = fc
	.record({ sites: fc.integer({ min: 0, max: 9 }), demands: fc.integer({ min: 0, max: 10 }) })
	.chain(({ sites, demands }) =>
		fc.record({
			covers: fc.array(
				fc.uniqueArray(fc.integer({ min: 0, max: Math.max(0, demands - 1) }), { maxLength: demands }),
				{
					minLength: sites,
					maxLength: sites,
				},
			),
			weights: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: demands, maxLength: demands }),
			p: fc.integer({ min: 0, max: 5 }),
		}),
	);

function coveredBy(
	covers: readonly (readonly number[])[],
	weights: readonly number[],
	chosen: readonly number[],
) {
	const seen = new Set(chosen.flatMap((site) => covers[site] ?? []));
	return [...seen].reduce((total, demand) => total + (weights[demand] ?? 0), 0);
}

/** By trying every set of at most p sites. */
function tryAll({ covers, weights, p }: { covers: number[][]; weights: number[]; p: number }) {
	let best = 0;
	for (let set = 0; set < 1 << covers.length; set++) {
		const chosen = covers.flatMap((_, site) => (set & (1 << site) ? [site] : []));
		if (chosen.length <= p) best = Math.max(best, coveredBy(covers, weights, chosen));
	}
	return best;
}

describe("the sites that cover most", () => {
	test("are those of the worked example, where the greedy choice misses the best", () => {
		const { greedy, exact } = maximalCoverage({ covers: COVERS, weights: WEIGHTS, p: 2 });
		expect(greedy).toEqual({ chosen: [0, 2], covered: 24 });
		expect(exact).toEqual({ chosen: [2, 1], covered: 25, gap: 0 });
		expect(maximalCoverage({ covers: COVERS, weights: WEIGHTS, p: 1 }).exact).toEqual({
			chosen: [0],
			covered: 20,
			gap: 0,
		});
	});

	test("are none when none may be chosen, and no more than add something when many may", () => {
		expect(maximalCoverage({ covers: COVERS, weights: WEIGHTS, p: 0 }).exact).toEqual({
			chosen: [],
			covered: 0,
			gap: 0,
		});
		const many = maximalCoverage({ covers: COVERS, weights: WEIGHTS, p: 99 }).exact;
		expect([many.covered, many.gap, many.chosen.length]).toEqual([25, 0, 2]);
	});

	test("cover nobody where no site reaches anybody", () => {
		const nobody = { chosen: [], covered: 0 };
		expect(maximalCoverage({ covers: [[], []], weights: [5], p: 2 })).toEqual({
			greedy: nobody,
			exact: { ...nobody, gap: 0 },
		});
		expect(maximalCoverage({ covers: [], weights: [], p: 3 }).exact.covered).toBe(0);
	});

	test("agree with trying every choice, and the greedy one is never less than 63 % of it", () => {
		fc.assert(
			fc.property(problems, (problem) => {
				const { greedy, exact } = maximalCoverage(problem);
				const best = tryAll(problem);
				expect([exact.covered, exact.gap]).toEqual([best, 0]);
				expect(coveredBy(problem.covers, problem.weights, exact.chosen)).toBe(best);
				expect(exact.chosen.length).toBeLessThanOrEqual(problem.p);
				expect(greedy.covered).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best);
				expect(greedy.covered).toBeLessThanOrEqual(best);
			}),
		);
	});

	test("cover the same in whatever order sites and demands are given", () => {
		fc.assert(
			fc.property(problems, fc.infiniteStream(fc.nat()), (problem, keys) => {
				const order = (n: number) =>
					Array.from({ length: n }, (_, at) => ({ at, key: Number(keys.next().value) }))
						.sort((a, b) => a.key - b.key)
						.map(({ at }) => at);
				const places = order(problem.weights.length);
				const covers = order(problem.covers.length).map((site) =>
					(problem.covers[site] ?? []).map((demand) => places.indexOf(demand)),
				);
				const weights = places.map((demand) => problem.weights[demand] ?? 0);
				const turned = maximalCoverage({ covers, weights, p: problem.p });
				expect(turned.exact.covered).toBe(maximalCoverage(problem).exact.covered);
			}),
		);
	});

	test("never cover less when there is one site more to choose from, or one more may be chosen", () => {
		fc.assert(
			fc.property(problems, (problem) => {
				const { covered } = maximalCoverage(problem).exact;
				const fewer = maximalCoverage({ ...problem, covers: problem.covers.slice(1) });
				expect(fewer.exact.covered).toBeLessThanOrEqual(covered);
				expect(maximalCoverage({ ...problem, p: problem.p + 1 }).exact.covered).toBeGreaterThanOrEqual(
					covered,
				);
			}),
		);
	});

	test("are found for weights that are no whole numbers, and in other units alike", () => {
		const weights = WEIGHTS.map((weight) => weight * 0.1);
		const { exact } = maximalCoverage({ covers: COVERS, weights, p: 2 });
		expect([exact.chosen, exact.gap]).toEqual([[2, 1], 0]);
		expect(exact.covered).toBeCloseTo(2.5, 12);
	});

	test("are as good by the solver, where the own search is stopped early and says so", async () => {
		const solve = await loadSolver();
		fc.assert(
			fc.property(problems, (problem) => {
				const best = tryAll(problem);
				const stopped = maximalCoverage({ ...problem, mostSteps: 0 }).exact;
				expect(stopped.covered).toBeLessThanOrEqual(best);
				if (stopped.covered > 0)
					expect(stopped.covered * (1 + stopped.gap)).toBeGreaterThanOrEqual(best - 1e-6);
				const { covered, gap } = maximalCoverage({ ...problem, mostSteps: 0, solve }).exact;
				expect([covered, gap]).toEqual([best, 0]);
			}),
			{ numRuns: 50 },
		);
		const model = maximalCoverage({ covers: COVERS, weights: WEIGHTS, p: 2, mostSteps: 0, solve });
		expect(model.exact).toEqual({ chosen: [2, 1], covered: 25, gap: 0 });
	});

	test("of a problem as large as a district's are found by the own search, proven", () => {
		// 300 demands and 300 sites on a golden-angle spiral: even, but without symmetry.
		const spots = Array.from({ length: 300 }, (_, nth) => {
			const angle = nth * 2.399963;
			return { x: Math.sqrt(nth) * Math.cos(angle), y: Math.sqrt(nth) * Math.sin(angle) };
		});
		const covers = spots.map((site) =>
			spots.flatMap((demand, nth) => (Math.hypot(site.x - demand.x, site.y - demand.y) < 2.5 ? [nth] : [])),
		);
		const weights = spots.map((_, nth) => ((nth * 7919) % 97) + 3);
		const { greedy, exact } = maximalCoverage({ covers, weights, p: 8 });
		expect(exact.covered).toBeGreaterThanOrEqual(greedy.covered);
		expect(exact.gap).toBeLessThan(0.01);
	});
});

describe("what cannot be a problem is refused with the value", () => {
	test.each([
		["names demand 5", { covers: [[5]], weights: [1], p: 1 }],
		["weights[0] is -1", { covers: [[0]], weights: [-1], p: 1 }],
		["weights[0] is NaN", { covers: [[0]], weights: [Number.NaN], p: 1 }],
		["p is 1.5", { covers: [[0]], weights: [1], p: 1.5 }],
		["p is -1", { covers: [[0]], weights: [1], p: -1 }],
	])("%s", (said, problem) => {
		expect(() => maximalCoverage(problem)).toThrow(said);
	});
});
