import { describe, expect, test } from "vitest";
import { makeScene } from "../../src/domain/scene";
import { tabulateAreas, tabulateKinds } from "../../src/domain/tabulate";
import { DEFAULT_VIEW, type View } from "../../src/domain/view";
import { compound, TOY_RECORDS, toyTown } from "../fixtures/toy_town";

const sceneOf = (view: Partial<View> = {}, compounds = TOY_RECORDS.compounds) =>
	makeScene(toyTown({ compounds }), { ...DEFAULT_VIEW, ...view });
const filters = (chosen: Partial<View["filters"]>) => ({ filters: { ...DEFAULT_VIEW.filters, ...chosen } });
const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);

describe("the table by sub-district", () => {
	test("says of each what is in it, and what is not recorded beside what is", () => {
		const [west, east] = tabulateAreas(sceneOf()).rows;
		expect(west).toMatchObject({ compounds: 3, management: { commercial: 1, work_unit: 1, unmanaged: 1 } });
		expect(west?.unmanagedShare.value).toBeCloseTo(1 / 3);
		expect(west?.households).toMatchObject({ value: 170, leftOut: [] });
		expect(east).toMatchObject({ compounds: 3, management: { unknown: 1 }, renovation: { unknown: 1 } });
		expect(east?.unmanagedShare).toMatchObject({ value: 0.5, leftOut: ["B3"] });
		expect(east?.households).toMatchObject({ value: 40, leftOut: ["B2"] });
	});

	test("adds up, row by row and column by column, to the shown compounds", () => {
		for (const view of [{}, filters({ management: ["unmanaged"] }), filters({ subdistrict: ["east"] })]) {
			const scene = sceneOf(view);
			const { rows, total } = tabulateAreas(scene);
			expect(total.compounds).toBe(scene.reconciliation.shown);
			expect(rows.reduce((all, row) => all + row.compounds, 0)).toBe(total.compounds);
			for (const row of [...rows, total]) {
				expect([sum(row.management), sum(row.renovation)]).toEqual([row.compounds, row.compounds]);
			}
		}
	});

	test("has a row for every sub-district, but under a filter only for the chosen ones", () => {
		const named = (view: Partial<View>) =>
			tabulateAreas(sceneOf(view)).rows.map((row) => row.subdistrict?.id);
		expect(named(filters({ management: ["commercial"] }))).toEqual(["west", "east"]);
		expect(named(filters({ subdistrict: ["east"] }))).toEqual(["east"]);
	});

	test("counts a compound of a sub-district nobody knows in a row of its own", () => {
		const { rows, total } = tabulateAreas(sceneOf({}, [compound("S1", "nowhere")]));
		expect(rows.at(-1)).toMatchObject({ subdistrict: null, compounds: 1 });
		expect(total.compounds).toBe(1);
	});
});

test("every shown compound stands in one cell of management by renovation", () => {
	const scene = sceneOf();
	const rows = tabulateKinds(scene);
	expect(rows.reduce((all, row) => all + sum(row.renovation), 0)).toBe(scene.shown.length);
	expect(rows.find((row) => row.management === "unmanaged")).toEqual({
		management: "unmanaged",
		compounds: 2,
		renovation: { none: 0, planned: 1, underway: 1, done: 0, unknown: 0 },
	});
});
