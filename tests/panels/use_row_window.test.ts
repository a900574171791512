import fc from "fast-check";
import { expect, test } from "vitest";
import { makeRuns } from "../../src/panels/use_row_window";

test("a kept row outside the window stands alone between two gaps", () => {
	expect(makeRuns(100, { first: 10, end: 20 }, [50])).toEqual([
		{ first: 0, end: 10, drawn: false },
		{ first: 10, end: 20, drawn: true },
		{ first: 20, end: 50, drawn: false },
		{ first: 50, end: 51, drawn: true },
		{ first: 51, end: 100, drawn: false },
	]);
});

test("the runs cover every row exactly once, and every kept row is drawn", () => {
	const small = fc.nat({ max: 60 });
	fc.assert(
		fc.property(
			small,
			fc.tuple(small, small),
			fc.array(fc.integer({ min: -2, max: 70 })),
			(count, [a, b], kept) => {
				const runs = makeRuns(count, { first: Math.min(a, b), end: Math.max(a, b) }, kept);
				const rows = runs.flatMap((run) =>
					Array.from({ length: run.end - run.first }, (_, at) => run.first + at),
				);
				expect(rows).toEqual(Array.from({ length: count }, (_, at) => at));
				const drawn = runs.filter((run) => run.drawn);
				for (const at of kept.filter((one) => one >= 0 && one < count)) {
					expect(drawn.some((run) => run.first <= at && at < run.end)).toBe(true);
				}
			},
		),
	);
});
