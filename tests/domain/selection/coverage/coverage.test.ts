import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { distanceM } from "../../../../src/domain/distance";
import { coverSites } from "../../../../src/domain/selection/coverage/cover_sites";
import { makeCoverageInput } from "../../../../src/domain/selection/coverage/coverage_input";
import { makeReachIndex } from "../../../../src/domain/selection/coverage/reach_index";
import { makeSiteGrid } from "../../../../src/domain/selection/coverage/site_grid";
import type { CoverageSettings } from "../../../../src/domain/selection/scenarios/scenario";
import type { SolveMilp } from "../../../../src/domain/selection/solver/milp";
import { loadSolver } from "../../../fixtures/solver";
import { at, compound, TOY_RECORDS, toyTown } from "../../../fixtures/toy_town";

/*
 * The toy town (see its comment), worked out:
 *   entrances: only those of A1 were surveyed; c1 sees one of the two, so 1 of 2 is covered and one is wanted at (150, 200).
 *   households within 50 m: A1 100 are covered; A2 50, A3 20 and B1 30 (its camera is 60 m away) are not; B2 has no households, B3 no position.
 *   parking at 1 a household: wanted 100 + 50 + 20 = 170, there are 60 + 10 + 0, so 40 + 40 + 20 are missing; of B1 the spaces are not recorded.
 *   Sites: A1-1 (230, 210), A1-2 (150, 200), and the label points of A2, A3, B1 and B2. B3 is not placed.
 */
const SETTINGS: CoverageSettings = {
	what: "cameras",
	sites: "entrances",
	gridM: 50,
	count: 1,
	reachM: 50,
	weigh: "households",
	capacity: 50,
};
const inputOf = (coverage: Partial<CoverageSettings> = {}, town = toyTown()) =>
	makeCoverageInput(
		town,
		{ coverage: { ...SETTINGS, ...coverage }, spacesPerHousehold: 1 },
		town.records.compounds,
	);
const wantsOf = (input: ReturnType<typeof inputOf>) =>
	input.demands.map(({ compound: id, weight }) => [id, weight]);
const whyOf = (input: ReturnType<typeof inputOf>) => input.leftOut.map(({ id, why }) => `${id} ${why}`);

let solve: SolveMilp;
beforeAll(async () => {
	solve = await loadSolver();
});

describe("what is to be covered", () => {
	test("are the households of compounds without a working camera within reach", () => {
		const input = inputOf();
		expect(wantsOf(input)).toEqual([
			["A2", 50],
			["A3", 20],
			["B1", 30],
		]);
		expect([input.coveredBefore, input.total]).toEqual([100, 200]);
		expect(whyOf(input)).toEqual(["B2 households", "B3 position"]);
	});

	test("are the surveyed entrances no working camera stands near, whatever the reach of the new ones", () => {
		for (const reachM of [20, 500]) {
			const input = inputOf({ weigh: "entrances", reachM });
			expect(wantsOf(input)).toEqual([["A1", 1]]);
			expect(input.demands[0]?.position).toEqual(at(150, 200));
			expect([input.coveredBefore, input.total]).toEqual([1, 2]);
			expect(whyOf(input)).toEqual(["A2", "A3", "B1", "B2", "B3"].map((id) => `${id} entrances`));
		}
	});

	test("are no entrances the steward verified, and none of which it is not known which were", () => {
		const verified = (entrancesVerified: number | null) => {
			const one = compound("X", "west", {
				position: at(700, 100),
				entrances: 2,
				entrancePositions: [at(700, 100), at(720, 100)],
				entrancesVerified,
			});
			const input = inputOf({ weigh: "entrances" }, toyTown({ compounds: [one] }));
			return [input.demands.length, input.coveredBefore, input.total, ...whyOf(input)];
		};
		expect(verified(null)).toEqual([2, 0, 2]);
		expect(verified(0)).toEqual([2, 0, 2]);
		expect(verified(1)).toEqual([0, 0, 0, "X entrances"]);
		expect(verified(2)).toEqual([0, 2, 2]);
	});

	test("are the spaces that are missing, where both households and spaces are recorded", () => {
		const input = inputOf({ what: "parking" });
		expect(wantsOf(input)).toEqual([
			["A1", 40],
			["A2", 40],
			["A3", 20],
		]);
		expect([input.coveredBefore, input.total, input.capacity]).toEqual([70, 170, 50]);
		expect(whyOf(input)).toEqual(["B1 deficit", "B2 households", "B3 position"]);
	});

	test("is not known where the cameras could not be had", () => {
		const input = inputOf({}, toyTown({ cameras: null }));
		expect([input.demands.length, input.total, input.leftOut.length]).toEqual([0, 0, 6]);
		expect(new Set(input.leftOut.map(({ why }) => why))).toEqual(new Set(["cameras"]));
	});

	test("can be put at entrances, and at the label point where no entrance was surveyed", () => {
		const { sites, meshM } = inputOf();
		expect(sites.map(({ id, at: where }) => `${id} ${where}`)).toEqual([
			"A1-1 entrance",
			"A1-2 entrance",
			"A2-0 label",
			"A3-0 label",
			"B1-0 label",
			"B2-0 label",
		]);
		expect([meshM, sites[1]?.position]).toEqual([null, at(150, 200)]);
	});
});

describe("a grid of sites", () => {
	test("lies inside the district, within reach of what is wanted, a mesh apart", () => {
		const { sites, meshM, demands } = inputOf({ sites: "grid", gridM: 25 });
		expect([meshM, new Set(sites.map(({ at: where }) => where))]).toEqual([25, new Set(["grid"])]);
		for (const { position } of sites)
			expect(Math.min(...demands.map((one) => distanceM(one.position, position)))).toBeLessThanOrEqual(50);
		const apart = sites.flatMap((a, nth) =>
			sites.slice(nth + 1).map((b) => distanceM(a.position, b.position)),
		);
		expect(Math.min(...apart)).toBeCloseTo(25, 1);
		// About π · 50² ÷ 25² ≈ 12.6 points for each of three compounds.
		expect(sites.length).toBeGreaterThan(30);
		expect(sites.length).toBeLessThan(48);
	});

	test("ends at the district's line", () => {
		const outline = TOY_RECORDS.ground?.outline ?? null;
		const demands = [{ position: at(0, 500) }];
		const whole = makeSiteGrid(demands, { reachM: 100, meshM: 20, outline: null }).positions.length;
		const inside = makeSiteGrid(demands, { reachM: 100, meshM: 20, outline }).positions;
		expect(inside.every(([lng]) => lng >= at(0, 0)[0] - 1e-9)).toBe(true);
		expect(inside.length).toBeGreaterThan(0.4 * whole);
		expect(inside.length).toBeLessThan(0.65 * whole);
	});

	test("is laid wider where there would be too many points, and says how wide", () => {
		const demands = [{ position: at(500, 500) }];
		const { positions, meshM } = makeSiteGrid(demands, { reachM: 1000, meshM: 5, outline: null });
		expect([meshM, positions.length <= 5000]).toEqual([40, true]);
	});

	test("of nothing wanted has no points", () => {
		expect(makeSiteGrid([], { reachM: 50, meshM: 5, outline: null })).toEqual({ positions: [], meshM: 5 });
	});
});

describe("what lies within reach", () => {
	test("is found by the grid as by looking at everything", () => {
		const spot = fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -300, max: 300 }));
		fc.assert(
			fc.property(
				fc.array(spot, { maxLength: 40 }),
				spot,
				fc.integer({ min: 1, max: 200 }),
				(spots, from, reachM) => {
					const items = spots.map(([east, north]) => ({ position: at(east, north) }));
					const near = items.flatMap(({ position }, nth) =>
						distanceM(at(...from), position) <= reachM ? [nth] : [],
					);
					expect(makeReachIndex(items, reachM)(at(...from))).toEqual(near);
				},
			),
			{ numRuns: 100 },
		);
	});
});

describe("new sites in the toy town", () => {
	test("one camera goes to the most households, two and three to the next", () => {
		const at = (count: number) => coverSites(inputOf({ count }), solve);
		expect([0, 1, 2, 3, 9].map((count) => at(count).exact.covered)).toEqual([0, 50, 80, 100, 100]);
		const { exact, greedy, gap, uncovered, outOfReach, minimum, most, curve, by } = at(2);
		expect([exact.sites, greedy.sites, gap, by]).toEqual([[2, 4], [2, 4], null, "milp"]);
		expect(exact.served).toEqual([
			{ demand: 0, site: 2, amount: 50 },
			{ demand: 2, site: 4, amount: 30 },
		]);
		expect([uncovered, outOfReach]).toEqual([[1], []]);
		expect([minimum, most, curve]).toEqual([{ count: 3, proven: true, atLeast: 3 }, 100, [0, 50, 80, 100]]);
	});

	test("the same is found without a solver, and said to be", () => {
		const [input] = [inputOf({ count: 2 })];
		expect(coverSites(input, null)).toEqual({ ...coverSites(input, solve), by: "own" });
	});

	test("what no site reaches is told apart from what was not chosen", () => {
		const input = inputOf({ count: 1 });
		const far = { ...input, sites: input.sites.filter(({ compound: id }) => id !== "A3") };
		const { uncovered, outOfReach, minimum } = coverSites(far, solve);
		expect([uncovered, outOfReach, minimum.count]).toEqual([[1, 2], [1], 2]);
	});

	test("a demand within reach of two cameras is said to be served by the nearer", () => {
		const sites = [at(0, 60), at(0, 100)].map((position, nth) => ({
			id: `s${nth}`,
			position,
			compound: null,
			at: "grid" as const,
		}));
		const demands = [at(0, 0), at(0, 90), at(0, 190)].map((position, nth) => ({
			compound: `d${nth}`,
			position,
			weight: 1,
		}));
		const input = { ...inputOf(), sites, demands, reachM: 100, count: 2 };
		expect(coverSites(input, solve).exact.served.map(({ demand, site }) => [demand, site])).toEqual([
			[0, 0],
			[1, 1],
			[2, 1],
		]);
	});

	test("parking sites share out their spaces, and what is still missing is known", () => {
		const { exact, gap, uncovered, minimum, most } = coverSites(
			inputOf({ what: "parking", reachM: 500, count: 1 }),
			solve,
		);
		expect([exact.covered, gap, minimum, most]).toEqual([
			50,
			null,
			{ count: 2, proven: true, atLeast: 2 },
			100,
		]);
		expect(exact.served.reduce((total, { amount }) => total + amount, 0)).toBe(50);
		expect(uncovered.length).toBeLessThan(3);
	});

	test("no site covers anything where nothing is wanted", () => {
		const watched = inputOf({ reachM: 5000, count: 3 });
		expect(watched.demands).toEqual([]);
		const { exact, minimum, curve } = coverSites(watched, solve);
		expect([exact, minimum, curve]).toEqual([
			{ sites: [], covered: 0, served: [] },
			{ count: 0, proven: true, atLeast: 0 },
			[0],
		]);
	});

	test("progress is told from little to much", () => {
		const shares: number[] = [];
		coverSites(inputOf(), solve, (share) => shares.push(share));
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
		expect(shares.length).toBeGreaterThan(1);
	});
});
