import { beforeAll, expect, test } from "vitest";
import type { Milp, SolveMilp } from "../../src/domain/selection/solver/milp";
import { loadSolver } from "../fixtures/solver";

let solve: SolveMilp;
beforeAll(async () => {
	solve = await loadSolver();
});

const VALUES = [92, 57, 49, 68, 60, 43, 67, 84, 87, 72];
const COSTS = [23, 31, 29, 44, 53, 38, 63, 85, 89, 82];

function knapsackModel(budget: number): Milp {
	return {
		sense: "max",
		// Names that mean something in the text form must not disturb it.
		variables: VALUES.map((objective) => ({ name: "free >= 3", objective, kind: "binary", low: 0, high: 1 })),
		rows: [
			{
				name: "End",
				terms: COSTS.map((cost, index) => [index, cost] as const),
				relation: "<=",
				bound: budget,
			},
		],
	};
}

test("the published knapsack comes out, proven", () => {
	const answer = solve(knapsackModel(165), 5);
	expect(answer).toEqual({
		status: "optimal",
		values: [1, 1, 1, 1, 0, 1, 0, 0, 0, 0],
		objective: 309,
		bound: 309,
		gap: 0,
	});
});

test("a program nothing satisfies is infeasible, one that ends nowhere is unbounded", () => {
	const free = { name: "x", objective: 1, kind: "continuous", low: 0, high: null } as const;
	const row = (relation: "<=" | ">=", bound: number) => ({
		name: "r",
		terms: [[0, 1]] as const,
		relation,
		bound,
	});
	const nothing = { values: null, objective: null, bound: null, gap: null };
	expect(solve({ sense: "max", variables: [free], rows: [row(">=", 2), row("<=", 1)] }, 5)).toEqual({
		status: "infeasible",
		...nothing,
	});
	expect(solve({ sense: "max", variables: [free], rows: [row(">=", 2)] }, 5)).toEqual({
		status: "unbounded",
		...nothing,
	});
	expect(solve({ sense: "min", variables: [free], rows: [row(">=", 2)] }, 5)).toMatchObject({
		status: "optimal",
		values: [2],
		objective: 2,
	});
});

test("whole numbers, negative bounds and a variable named twice in a row are understood", () => {
	const answer = solve(
		{
			sense: "min",
			variables: [
				{ name: "n", objective: 1, kind: "integer", low: -5, high: 5 },
				{ name: "y", objective: 0.5, kind: "continuous", low: -1.5, high: null },
			],
			rows: [
				{
					name: "r",
					terms: [
						[0, 1],
						[0, 1],
						[1, -1],
					],
					relation: "=",
					bound: -1.5,
				},
			],
		},
		5,
	);
	// 2n − y = −1.5 with y from −1.5 on: n = −1 gives y = −0.5, and n = −2 would need y = −2.5.
	expect(answer).toMatchObject({ status: "optimal", values: [-1, -0.5], objective: -1.25 });
});

test("an answer that time cut short is not called proven", () => {
	const count = 400;
	const variables = Array.from({ length: count }, (_, index) => ({
		name: `${index}`,
		objective: 1000 + ((index * 7919) % 997),
		kind: "binary" as const,
		low: 0,
		high: 1,
	}));
	const rows = Array.from({ length: 30 }, (_, row) => ({
		name: `${row}`,
		terms: variables.map((_, index) => [index, 100 + ((index * (row + 31) * 7907) % 991)] as const),
		relation: "<=" as const,
		bound: 60_000,
	}));
	const answer = solve({ sense: "max", variables, rows }, 0.5);
	expect(answer.status).toBe("limit");
	if (answer.gap !== null) expect(answer.gap).toBeGreaterThan(1e-6);
	if (answer.objective !== null) expect(answer.bound).toBeGreaterThan(answer.objective);
});
