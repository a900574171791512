import fc from "fast-check";
import { expect, test } from "vitest";
import { orderLeague } from "../../../src/panels/briefing/side/league_order";

const NOTHING = { how: "derived", rows: [], denominator: null, leftOut: [] } as const;

const column = (values: readonly (number | null)[]) => [
	{
		indicator: "compounds",
		unit: "compounds" as const,
		cells: values.map((value) => ({ value, opened: NOTHING })),
	},
];

test("equal values share a rank, the next rank counts them all, and what is unknown comes last without one", () => {
	const places = orderLeague(column([5, null, 9, 5, 1]), { column: 0, descending: true });
	expect(places).toEqual([
		{ row: 2, rank: 1 },
		{ row: 0, rank: 2 },
		{ row: 3, rank: 2 },
		{ row: 4, rank: 4 },
		{ row: 1, rank: null },
	]);
});

test("from the least on, the unknown ones are still last", () => {
	const places = orderLeague(column([5, null, 9]), { column: 0, descending: false });
	expect(places.map((place) => place.row)).toEqual([0, 2, 1]);
});

test("every row has one place, whatever the values", () => {
	const values = fc.array(fc.option(fc.integer({ min: -3, max: 3 }), { nil: null }));
	fc.assert(
		fc.property(values, fc.boolean(), (some, descending) => {
			const places = orderLeague(column(some), { column: 0, descending });
			expect(places.map((place) => place.row).sort((a, b) => a - b)).toEqual(some.map((_, at) => at));
			const known = places.flatMap((place) => some[place.row] ?? []);
			const sorted = [...known].sort((a, b) => (descending ? b - a : a - b));
			expect(known).toEqual(sorted);
		}),
	);
});

test("a column that is not there orders nothing", () => {
	expect(orderLeague([], { column: 0, descending: true })).toEqual([]);
});
