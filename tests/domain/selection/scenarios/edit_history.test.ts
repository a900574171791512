import fc from "fast-check";
import { expect, test } from "vitest";
import {
	addEdit,
	beginHistory,
	type EditHistory,
	HISTORY_DEPTH,
	isAlike,
	MERGE_WITHIN_MS,
	redoEdit,
	shortenHistory,
	undoEdit,
} from "../../../../src/domain/selection/scenarios/edit_history";
import { toyScenario } from "../../../fixtures/toy_plan";

const BASE = toyScenario();

/** Notes written, `atMs` after the beginning; `merge`: by one hand. */
const withNotes = (history: EditHistory, notes: string, [atMs = 0, merge]: [number?, string?] = []) =>
	addEdit(history, { name: "notes", merge, atMs, next: { ...history.present, notes } });

test("what was undone can be done again, step by step, in either direction", () => {
	const made = ["一", "二", "三"].reduce((all, notes) => withNotes(all, notes), beginHistory(BASE));
	const back = undoEdit(undoEdit(made));
	expect(back.present.notes).toBe("一");
	expect(redoEdit(back).present.notes).toBe("二");
	expect(redoEdit(redoEdit(back)).present).toBe(made.present);
	expect(undoEdit(undoEdit(undoEdit(made))).present).toBe(BASE);
});

test("there is nothing before the first state and nothing after the last", () => {
	const begun = beginHistory(BASE);
	expect(undoEdit(begun)).toBe(begun);
	expect(redoEdit(begun)).toBe(begun);
});

test("an edit after an undo drops what was undone", () => {
	const made = withNotes(withNotes(beginHistory(BASE), "一"), "二");
	const other = withNotes(undoEdit(made), "别的");
	expect(other.future).toEqual([]);
	expect(undoEdit(other).present.notes).toBe("一");
});

test("a slider that is dragged is one step, and one that was let go and taken up again is two", () => {
	const dragged = ["1", "2", "3"].reduce(
		(all, notes, at) => withNotes(all, notes, [at * 100, "slider"]),
		beginHistory(BASE),
	);
	expect(dragged.past).toHaveLength(1);
	expect(undoEdit(dragged).present).toBe(BASE);
	const later = withNotes(dragged, "4", [200 + MERGE_WITHIN_MS + 1, "slider"]);
	expect(undoEdit(later).present.notes).toBe("3");
});

test("a slider that is dragged long is still one step, since it is the rest that ends it", () => {
	const moments = Array.from({ length: 20 }, (_, at) => at * 1000);
	const dragged = moments.reduce(
		(all, atMs) => withNotes(all, String(atMs), [atMs, "slider"]),
		beginHistory(BASE),
	);
	expect(dragged.past).toHaveLength(1);
});

test("two sliders are two steps, and an edit without a word joins none", () => {
	const two = withNotes(withNotes(beginHistory(BASE), "1", [0, "one"]), "2", [1, "other"]);
	expect(two.past).toHaveLength(2);
	expect(withNotes(withNotes(two, "3", [2]), "4", [3]).past).toHaveLength(4);
});

test("a slider dragged back to where it was leaves nothing to undo", () => {
	const away = withNotes(beginHistory(BASE), "x", [0, "slider"]);
	const back = withNotes(away, BASE.notes, [1, "slider"]);
	expect(back).toEqual(beginHistory(BASE));
});

test("an edit that changes nothing is no step and drops nothing that was undone", () => {
	const undone = undoEdit(withNotes(beginHistory(BASE), "x"));
	expect(addEdit(undone, { name: "notes", atMs: 1, next: structuredClone(BASE) })).toBe(undone);
});

test("a step that was undone and done again is over: the next edit of its word is another one", () => {
	const again = redoEdit(undoEdit(withNotes(beginHistory(BASE), "1", [0, "slider"])));
	expect(withNotes(again, "2", [1, "slider"]).past).toHaveLength(2);
});

test("only so many steps are remembered, the latest ones", () => {
	const notes = Array.from({ length: HISTORY_DEPTH + 5 }, (_, at) => String(at));
	const made = notes.reduce((all, one) => withNotes(all, one), beginHistory(BASE));
	expect(made.past).toHaveLength(HISTORY_DEPTH);
	expect(made.past[0]?.scenario.notes).toBe("4");
	expect(shortenHistory(made, 3).past.map((step) => step.scenario.notes)).toEqual(["201", "202", "203"]);
});

test("any number of edits undone and done again give the same scenario", () => {
	fc.assert(
		fc.property(fc.array(fc.string({ maxLength: 2 }), { maxLength: 12 }), fc.nat(14), (edits, back) => {
			const made = edits.reduce((all, one, at) => withNotes(all, one, [at * 10_000]), beginHistory(BASE));
			const steps = Array.from({ length: Math.min(back, made.past.length) });
			const undone = steps.reduce<EditHistory>(undoEdit, made);
			expect(steps.reduce<EditHistory>(redoEdit, undone).present).toEqual(made.present);
			expect(undone.past.length + undone.future.length).toBe(made.past.length);
		}),
		{ numRuns: 60 },
	);
});

test.each([
	[{ a: [1, { b: null }] }, { a: [1, { b: null }] }, true],
	[{ a: 1 }, { a: 1, b: undefined }, false],
	[[], {}, false],
	[{ a: null }, { a: 0 }, false],
	[[1, 2], [2, 1], false],
	[Number.NaN, Number.NaN, true],
])("%j and %j say the same: %j", (a, b, same) => {
	expect(isAlike(a, b)).toBe(same);
});
