import { expect, test } from "vitest";
import type { Milp } from "../../../../src/domain/selection/solver/milp";
import { writeLp } from "../../../../src/domain/selection/solver/milp_text";

const MODEL: Milp = {
	sense: "max",
	variables: [
		{ name: "free", objective: 2.5, kind: "binary", low: 0, high: 1 },
		{ name: "3 <= x", objective: -0, kind: "continuous", low: -1, high: null },
		{ name: "n", objective: -1, kind: "integer", low: 0, high: 7 },
	],
	rows: [
		{
			name: "End",
			terms: [
				[0, 1],
				[2, -3],
				[0, 1],
			],
			relation: "<=",
			bound: 4,
		},
	],
};

test("a program is written whole, under names that mean nothing in the format", () => {
	expect(writeLp(MODEL)).toBe(
		`Maximize
obj: + 2.5 x0 + 0 x1 - 1 x2
Subject To
r0: + 2 x0 - 3 x2 <= 4
Bounds
0 <= x0 <= 1
x1 >= -1
0 <= x2 <= 7
Binaries
x0
Generals
x2
End
`,
	);
});

test("no line grows with the program", () => {
	const variables = Array.from({ length: 500 }, (_, index) => ({
		name: `${index}`,
		objective: 1 / 3 + index,
		kind: "binary" as const,
		low: 0,
		high: 1,
	}));
	const terms = variables.map((_, index) => [index, 1e-7 * index + 1 / 7] as const);
	const text = writeLp({ sense: "min", variables, rows: [{ name: "r", terms, relation: ">=", bound: 1 }] });
	expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThan(255);
});

test.each<[string, Partial<Milp>, string]>([
	[
		"an objective that is no number",
		{ variables: [{ ...first(), objective: Number.NaN }] },
		"Variable free: NaN",
	],
	["a bound without end", { rows: [{ ...row(), bound: Infinity }] }, "Row End: the bound Infinity"],
	["a coefficient that is no number", { rows: [{ ...row(), terms: [[0, Number.NaN]] }] }, "Row End: NaN"],
	["a variable that is none", { rows: [{ ...row(), terms: [[9, 1]] }] }, "there is no variable 9"],
	["a row of nothing", { rows: [{ ...row(), terms: [] }] }, "Row End has no terms"],
])("%s is refused by name", (_, changes, message) => {
	expect(() => writeLp({ ...MODEL, ...changes })).toThrow(message);
});

function first(): Milp["variables"][number] {
	return { name: "free", objective: 1, kind: "binary", low: 0, high: 1 };
}

function row(): Milp["rows"][number] {
	return { name: "End", terms: [[0, 1]], relation: "<=", bound: 1 };
}
