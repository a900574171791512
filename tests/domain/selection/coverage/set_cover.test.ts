import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { minimumCover } from "../../../../src/domain/selection/coverage/set_cover";
import type { SolveMilp } from "../../../../src/domain/selection/solver/milp";
import { loadSolver } from "../../../fixtures/solver";

let solve: SolveMilp;
beforeAll(async () => {
	solve = await loadSolver();
});

const problems = fc
	.record({ sites: fc.integer({ min: 0, max: 9 }), demands: fc.integer({ min: 1, max: 10 }) })
	.chain(({ sites, demands }) =>
		fc.record({
			covers: fc.array(fc.uniqueArray(fc.integer({ min: 0, max: demands - 1 }), { maxLength: 4 }), {
				minLength: sites,
				maxLength: sites,
			}),
			demands: fc.constant(demands),
		}),
	);

function tryAll(covers: readonly (readonly number[])[]) {
	const all = new Set(covers.flat()).size;
	let best = covers.length;
	for (let set = 0; set < 1 << covers.length; set++) {
		const chosen = covers.filter((_, site) => set & (1 << site));
		if (new Set(chosen.flat()).size === all) best = Math.min(best, chosen.length);
	}
	return best;
}

/** Every set of seven points of which two lie on one of seven lines: the Fano plane, where three lines meet all points and counting apart proves only one. */
const FANO = [
	[0, 1, 2],
	[0, 3, 4],
	[0, 5, 6],
	[1, 3, 5],
	[1, 4, 6],
	[2, 3, 6],
	[2, 4, 5],
];

describe("the fewest sites for everything", () => {
	test("leave out what no site reaches, and say so", () => {
		expect(minimumCover({ covers: [[0, 1], [1, 2], [2, 3], [3]], demands: 5 })).toEqual({
			chosen: [0, 2],
			proven: true,
			atLeast: 2,
			unreachable: [4],
		});
	});

	test("are none where there is nothing to cover or nothing to cover it with", () => {
		expect(minimumCover({ covers: [[], []], demands: 0 })).toMatchObject({ chosen: [], proven: true });
		expect(minimumCover({ covers: [], demands: 2 })).toMatchObject({ chosen: [], unreachable: [0, 1] });
	});

	test("are three lines of the plane of seven points, which no counting proves", () => {
		const { chosen, proven } = minimumCover({ covers: FANO, demands: 7 });
		expect([chosen.length, proven]).toEqual([3, true]);
	});

	test("agree with trying every set, and cover everything that can be covered", () => {
		fc.assert(
			fc.property(problems, ({ covers, demands }) => {
				const { chosen, proven, unreachable } = minimumCover({ covers, demands });
				expect([chosen.length, proven]).toEqual([tryAll(covers), true]);
				const seen = new Set(chosen.flatMap((site) => covers[site] ?? []));
				expect(seen.size + unreachable.length).toBe(demands);
			}),
		);
	});

	test("do not depend on the order of the sites, and grow by no site that is added", () => {
		fc.assert(
			fc.property(problems, ({ covers, demands }) => {
				const { chosen } = minimumCover({ covers, demands });
				expect(minimumCover({ covers: covers.toReversed(), demands }).chosen).toHaveLength(chosen.length);
				const doubled = minimumCover({ covers: [...covers, ...covers], demands });
				expect(doubled.chosen).toEqual(chosen);
			}),
		);
	});

	test("are proven by a solver where the own search gives up, and else stated as unproven", () => {
		// Steiner triples on 27 points: small, and notoriously hard to prove.
		const covers = makeTriples(27);
		const points = invert(covers, 27);
		const alone = minimumCover({ covers: points, demands: covers.length });
		expect([alone.chosen.length >= 18, alone.proven]).toEqual([true, false]);
		expect(alone.atLeast).toBeLessThan(alone.chosen.length);
		const proving: SolveMilp = (model) => {
			const values = model.variables.map((_, at) => (alone.chosen.includes(at) ? 1 : 0));
			return { status: "optimal", values, objective: 18, bound: 17.2, gap: 0 };
		};
		const proven = minimumCover({ covers: points, demands: covers.length, solve: proving });
		expect([proven.chosen.length, proven.proven]).toEqual([18, true]);
	});

	test("are as few by the solver of the product, where the own search opens no node", () => {
		fc.assert(
			fc.property(problems, ({ covers, demands }) => {
				const { chosen, proven, unreachable } = minimumCover({ covers, demands, mostNodes: 0, solve });
				expect([chosen.length, proven]).toEqual([tryAll(covers), true]);
				const seen = new Set(chosen.flatMap((site) => covers[site] ?? []));
				expect(seen.size + unreachable.length).toBe(demands);
			}),
			{ numRuns: 60 },
		);
		const alone = minimumCover({ covers: FANO, demands: 7, mostNodes: 0 });
		expect(alone.proven).toBe(false);
		expect(minimumCover({ covers: FANO, demands: 7, mostNodes: 0, solve })).toMatchObject({
			proven: true,
			atLeast: 3,
		});
	});

	test("refuse an index that names nothing", () => {
		expect(() => minimumCover({ covers: [[3]], demands: 3 })).toThrow("covers[0] names demand 3");
	});
});

test("half a demand, or an unknown number of them, is refused", () => {
	for (const demands of [2.5, -1, Number.NaN])
		expect(() => minimumCover({ covers: [[0]], demands })).toThrow(`demands is ${demands}`);
});

/** Three points of the affine space over three elements form a triple when they sum to nought: the Steiner system of 9 or 27 points. */
function makeTriples(points: number): number[][] {
	const digits = (n: number) => [n % 3, Math.floor(n / 3) % 3, Math.floor(n / 9) % 3];
	const triples: number[][] = [];
	for (let a = 0; a < points; a++)
		for (let b = a + 1; b < points; b++) {
			const [x, y] = [digits(a), digits(b)];
			const c = x.reduce((sum, digit, at) => sum + ((6 - digit - (y[at] ?? 0)) % 3) * 3 ** at, 0);
			if (c > b && c < points) triples.push([a, b, c]);
		}
	return triples;
}

function invert(covers: readonly (readonly number[])[], points: number): number[][] {
	return Array.from({ length: points }, (_, point) =>
		covers.flatMap((list, at) => (list.includes(point) ? [at] : [])),
	);
}
