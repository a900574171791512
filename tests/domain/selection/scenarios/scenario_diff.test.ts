import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planScenario } from "../../../../src/domain/selection/scenarios/plan_scenario";
import type { Scenario } from "../../../../src/domain/selection/scenarios/scenario";
import { diffScenarios } from "../../../../src/domain/selection/scenarios/scenario_diff";
import { explainMoves } from "../../../../src/domain/selection/scenarios/scenario_moves";
import { someScenario } from "../../../fixtures/random_scenario";
import { toyPlanTown, toyScenario } from "../../../fixtures/toy_plan";

const TOWN = toyPlanTown();
const A = toyScenario({}, TOWN);
const planOf = (scenario: Scenario) => planScenario(TOWN, scenario, null);

/** The toy scenario with other weights, the rest 0. */
function weigh(weights: Readonly<Record<string, number>>): Scenario {
	return { ...A, criteria: A.criteria.map((one) => ({ ...one, weight: weights[one.id] ?? 0 })) };
}

/** Lists whose order means nothing, in one order. */
function sortLists(scenario: Scenario): Scenario {
	const by = <T>(list: readonly T[], key: (one: T) => string) =>
		[...list].sort((a, b) => (key(a) < key(b) ? -1 : 1));
	const { shortlist, pairwise } = scenario;
	return {
		...scenario,
		id: "",
		shortlist: {
			...shortlist,
			ranges: by(shortlist.ranges, (one) => one.criterion),
			areas: by(shortlist.areas, (one) => one.id),
		},
		pairwise: { ...pairwise, judges: by(pairwise.judges, (one) => one.id) },
	};
}

describe("the differences of two scenarios", () => {
	test("are none for a scenario and its copy, whatever its id", () => {
		expect(diffScenarios(A, { ...structuredClone(A), id: "other" })).toEqual([]);
	});

	test("made all together turn the first into the second, however many there are", () => {
		fc.assert(
			fc.property(someScenario, someScenario, (a, b) => {
				const items = diffScenarios(a, b);
				const made = items.reduce((scenario, item) => item.apply(scenario), a);
				expect(sortLists(made)).toEqual(sortLists(b));
				expect(diffScenarios(made, b)).toEqual([]);
			}),
			{ numRuns: 60 },
		);
	});

	test("name each decision with both of its values", () => {
		const b: Scenario = {
			...weigh({ parking_deficit: 0.4, age: 0.3, households: 0.1, no_management: 0.2 }),
			gates: { ...A.gates, recent: { on: false, years: 10 } },
			portfolio: { ...A.portfolio, budgetWan: 900, forcedIn: ["A2"] },
		};
		expect(diffScenarios(A, b).map(({ apply: _, ...rest }) => rest)).toEqual([
			{ part: "weight", of: "age", before: 0.2, after: 0.3 },
			{ part: "weight", of: "households", before: 0.2, after: 0.1 },
			{ part: "gate", of: "recent", before: { on: true, years: 10 }, after: { on: false, years: 10 } },
			{ part: "portfolio", of: "budgetWan", before: 600, after: 900 },
			{ part: "portfolio", of: "forcedIn", before: [], after: ["A2"] },
		]);
	});

	test("an area one of them lacks stands against nothing", () => {
		const area = {
			id: "x",
			use: "out" as const,
			shape: { kind: "circle" as const, centre: [110, 30] as const, radiusM: 100, around: null },
		};
		const b: Scenario = { ...A, shortlist: { ...A.shortlist, areas: [area] } };
		expect(diffScenarios(A, b)).toMatchObject([{ part: "area", of: "x", before: null, after: area }]);
		expect(diffScenarios(b, A)).toMatchObject([{ part: "area", of: "x", before: area, after: null }]);
	});
});

describe("what the differences do to the first places", () => {
	// By the deficit alone: A3 1, A2 .8, B1 and B2 .5 (not recorded), B3 .5, A1 .4; by households alone A1 first.
	test("a weight that moves a compound to the front is named as the reason", () => {
		const a = weigh({ parking_deficit: 1 });
		const b = weigh({ households: 1 });
		const items = diffScenarios(a, b);
		// Raised ones first: without any weight in between nobody would have a rank.
		expect(items.map(({ of }) => of)).toEqual(["households", "parking_deficit"]);
		const { entered, left } = explainMoves(a, items, { planOf, first: 1 });
		// Both alike in between: A1 (.4 + 1) ÷ 2 = .7 first, A2 .65, A3 .6, B1 .4, B3 .3, B2 between.
		expect(entered).toEqual([{ id: "A1", from: 6, to: 1, by: 0 }]);
		expect(left).toEqual([{ id: "A3", from: 1, to: 5, by: 0 }]);
	});

	test("a filter puts compounds off the list, and they have no rank any more", () => {
		const filters = { ...A.shortlist.filters, subdistrict: ["east"] };
		const b: Scenario = { ...A, shortlist: { ...A.shortlist, filters } };
		const items = diffScenarios(A, b);
		const { entered, left, effects } = explainMoves(A, items, { planOf, first: 2 });
		// A3 B1 A2 B3 A1 B2 becomes B1 B3 B2.
		expect(left).toEqual([{ id: "A3", from: 1, to: null, by: 0 }]);
		expect(entered).toEqual([{ id: "B3", from: 4, to: 2, by: 0 }]);
		expect(effects).toEqual([{ entered: ["B3"], left: ["A3"], opened: [], shut: [] }]);
	});

	test("a gate that is switched off opens compounds and moves none", () => {
		const b: Scenario = { ...A, gates: { ...A.gates, recent: { on: false, years: 10 } } };
		const { entered, left, effects } = explainMoves(A, diffScenarios(A, b), { planOf, first: 3 });
		expect([entered, left]).toEqual([[], []]);
		expect(effects[0]?.opened.toSorted()).toEqual(["A1", "B1", "B2"]);
		expect(effects[0]?.shut).toEqual([]);
	});

	test("a name or a budget has no effect on the ranking, and that is said apart from none", () => {
		const b: Scenario = { ...A, name: "别的", portfolio: { ...A.portfolio, budgetWan: 1 } };
		expect(explainMoves(A, diffScenarios(A, b), { planOf, first: 3 }).effects).toEqual([null, null]);
	});

	test("who enters and who leaves is the same in whatever order the items are made", () => {
		fc.assert(
			fc.property(someScenario, someScenario, (a, b) => {
				const items = diffScenarios(a, b);
				const ids = (moves: readonly { readonly id: string }[]) => moves.map(({ id }) => id).sort();
				const [there, back] = [items, items.toReversed()].map((order) => {
					const { entered, left } = explainMoves(a, order, { planOf, first: 2 });
					return [ids(entered), ids(left)];
				});
				expect(there).toEqual(back);
			}),
			{ numRuns: 20 },
		);
	});
});
