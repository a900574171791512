import { describe, expect, test } from "vitest";
import { makeScene } from "../../src/domain/scene";
import { DEFAULT_VIEW, type Filters, type View } from "../../src/domain/view";
import { at, compound, TOY_RECORDS, toyTown } from "../fixtures/toy_town";

const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);
const sceneOf = (view: Partial<View> = {}, town = toyTown()) => makeScene(town, { ...DEFAULT_VIEW, ...view });
const filtered = (filters: Partial<Filters>) => sceneOf({ filters: { ...DEFAULT_VIEW.filters, ...filters } });

test("without a choice everything is shown, in the order of the ids", () => {
	const scene = sceneOf();
	expect(ids(scene.shown)).toEqual(["A1", "A2", "A3", "B1", "B2", "B3"]);
	expect(scene.reconciliation).toEqual({
		expected: 6,
		total: 6,
		placed: 5,
		notPlaced: 1,
		shown: 6,
		shownPlaced: 5,
	});
});

describe("filters", () => {
	test("of two facets must both be met, two values of one facet either", () => {
		expect(ids(filtered({ management: ["unmanaged", "owners"], subdistrict: ["east"] }).shown)).toEqual([
			"B1",
			"B2",
		]);
	});

	test("let a facet's own counts stand, so that another value can still be chosen", () => {
		const scene = filtered({ management: ["unmanaged"] });
		const count = (value: string) => scene.facets.management.find((one) => one.value === value)?.count;
		expect([count("unmanaged"), count("owners"), count("commercial")]).toEqual([2, 1, 1]);
		expect(scene.facets.renovation.map((one) => one.count)).toEqual([0, 1, 1, 0, 0]);
	});

	test("for what is not recorded find it, since unknown is a value", () => {
		expect(ids(filtered({ decade: ["unknown"] }).shown)).toEqual(["A3"]);
		expect(ids(filtered({ households: ["unknown"] }).shown)).toEqual(["B2"]);
	});

	test("that name a place the district does not have are dropped, not obeyed", () => {
		const scene = filtered({ subdistrict: ["atlantis"] });
		expect(scene.shown).toHaveLength(6);
		expect(scene.view.filters.subdistrict).toEqual([]);
	});

	test("of one sub-district leave the others' bars standing", () => {
		const scene = filtered({ subdistrict: ["west"] });
		expect(scene.sums.map((row) => row.compounds)).toEqual([3, 3]);
		expect(scene.total.value).toBe(3);
	});
});

test("what is not placed is counted and can be listed", () => {
	expect(ids(sceneOf({ placed: false }).shown)).toEqual(["B3"]);
	expect(ids(sceneOf({ placed: true }).shown)).toHaveLength(5);
});

describe("a number opens into its compounds", () => {
	test("those it counts", () => {
		const scene = sceneOf({ parts: [{ indicator: "unmanaged_share", side: "behind" }] });
		expect(ids(scene.shown)).toEqual(["A3", "B1"]);
	});

	test("and those it left out", () => {
		const scene = sceneOf({ parts: [{ indicator: "unmanaged_share", side: "leftOut" }] });
		expect(ids(scene.shown)).toEqual(["B3"]);
	});

	test("a number opened within another lists what stands behind both", () => {
		const scene = sceneOf({
			parts: [
				{ indicator: "unmanaged_share", side: "behind" },
				{ indicator: "floor_area", side: "leftOut" },
			],
		});
		expect(ids(scene.shown)).toEqual(["A3"]);
	});

	test("an indicator that does not exist opens nothing and hides nothing", () => {
		expect(sceneOf({ parts: [{ indicator: "luck", side: "behind" }] }).shown).toHaveLength(6);
	});
});

test("a compound of a sub-district the district does not know is an exception with a row of its own", () => {
	const town = toyTown({ compounds: [...TOY_RECORDS.compounds, compound("X9", "elsewhere")] });
	const scene = sceneOf({}, town);
	expect(scene.sums.map((row) => [row.subdistrict?.id ?? null, row.compounds])).toEqual([
		["west", 3],
		["east", 3],
		[null, 1],
	]);
});

test("a compound that does not stand where it says is listed, with where it stands, and not moved", () => {
	const town = toyTown({ compounds: [compound("A9", "west", { position: at(1500, 500) })] });
	const scene = sceneOf({}, town);
	expect(scene.disagreements).toEqual([{ compound: "A9", recorded: "west", located: "east" }]);
	expect(scene.sums.map((row) => row.compounds)).toEqual([1, 0]);
});

describe("the selected compound", () => {
	test("comes with its cameras, parking and projects", () => {
		const { selection } = sceneOf({ sel: "A1" });
		expect(ids(selection?.cameras ?? [])).toEqual(["c1"]);
		expect(ids(selection?.parking ?? [])).toEqual(["p1"]);
		expect(ids(selection?.projects ?? [])).toEqual(["P1"]);
		expect(selection?.watch?.nearest?.distanceM).toBeCloseTo(30, 2);
	});

	test("stays selected when a filter hides it, and says so", () => {
		const scene = makeScene(toyTown(), {
			...DEFAULT_VIEW,
			sel: "A1",
			filters: { ...DEFAULT_VIEW.filters, management: ["owners"] },
		});
		expect(scene.selection?.shown).toBe(false);
	});

	test("that does not exist is no selection", () => {
		expect(sceneOf({ sel: "nobody" }).selection).toBeNull();
	});

	test("whose cameras could not be loaded has unknown cameras, not none", () => {
		expect(sceneOf({ sel: "A1" }, toyTown({ cameras: null })).selection?.cameras).toBeNull();
	});
});

describe("the order", () => {
	test("puts what is not recorded last in both directions", () => {
		const order = (descending: boolean) => ids(sceneOf({ sort: { key: "households", descending } }).shown);
		expect(order(false)).toEqual(["B3", "A3", "B1", "A2", "A1", "B2"]);
		expect(order(true)).toEqual(["A1", "A2", "B1", "A3", "B3", "B2"]);
	});

	test("counts 10 after 9 in names with numbers", () => {
		const town = toyTown({
			compounds: [
				compound("a", "west", { name: "虹山路10号院" }),
				compound("b", "west", { name: "虹山路9号院" }),
			],
		});
		expect(ids(sceneOf({ sort: { key: "name", descending: false } }, town).shown)).toEqual(["b", "a"]);
	});
});

test("the map's home is where the compounds stand, not the whole district", () => {
	const [west, south, east, north] = sceneOf().home ?? [];
	expect([west, south]).toEqual([...at(200, 200)]);
	expect([east, north]).toEqual([...at(1500, 800)]);
});

test("without a placed compound the home is the district", () => {
	const town = toyTown({ compounds: [compound("Z", "west")] });
	expect(sceneOf({}, town).home?.[0]).toBeCloseTo(at(0, 0)[0], 9);
});

test("without any compound the areas are not labelled with noughts", () => {
	expect(sceneOf({ indicator: "compounds" }, toyTown({ compounds: [] })).view.indicator).toBeNull();
});

test("frozen records stand: making a scene changes nothing it was given", () => {
	expect(() => sceneOf({ indicator: "camera_coverage" })).not.toThrow();
});
