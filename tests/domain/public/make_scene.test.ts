import fc from "fast-check";
import type { FeatureCollection } from "geojson";
import { describe, expect, test } from "vitest";
import { makePublicScene } from "../../../src/domain/public/make_scene";
import type { PublicScene } from "../../../src/domain/public/scene";
import { searchPublic } from "../../../src/domain/public/search";
import {
	DEFAULT_PUBLIC_VIEW,
	PUBLIC_FACETS,
	type PublicFilters,
	type PublicView,
} from "../../../src/domain/public/view";
import { MANAGEMENT, RENOVATION } from "../../../src/domain/vocabulary";
import { buildPublicStyle } from "../../../src/layers/public_style";
import { publicRecords, published, randomPublic, TOY_PUBLIC } from "../../fixtures/toy_public";
import { at } from "../../fixtures/toy_town";

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const filtered = (filters: Partial<PublicFilters>): PublicView => {
	return { ...DEFAULT_PUBLIC_VIEW, filters: { ...DEFAULT_PUBLIC_VIEW.filters, ...filters } };
};
const toyScene = (view = DEFAULT_PUBLIC_VIEW, found: readonly string[] | null = null) =>
	makePublicScene(TOY_PUBLIC, view, found);

describe("the order of the list", () => {
	test("is the district's of its sub-districts, then by pronunciation, house numbers as numbers", () => {
		expect(idsOf(toyScene().shown)).toEqual(["W1", "W3", "W2", "E2", "E1", "E3"]);
	});

	test("keeps a sub-district together, though a name of the next one would come first", () => {
		const rows = [published("E", "east", { name: "阿一院" }), published("W", "west", { name: "正义里" })];
		expect(idsOf(makePublicScene(publicRecords(rows), DEFAULT_PUBLIC_VIEW, null).shown)).toEqual(["W", "E"]);
	});

	test("puts sub-districts the district does not list last, and equal names by id", () => {
		const rows = [
			published("b", "nowhere"),
			published("B2", "east", { name: "同名" }),
			published("B1", "east", { name: "同名" }),
		];
		expect(idsOf(makePublicScene(publicRecords(rows), DEFAULT_PUBLIC_VIEW, null).shown)).toEqual([
			"B1",
			"B2",
			"b",
		]);
	});

	test("is the search's own while somebody searches; an id twice is one row, an unknown one none", () => {
		expect(idsOf(toyScene(DEFAULT_PUBLIC_VIEW, ["E3", "W1", "E3", "nobody"]).shown)).toEqual(["E3", "W1"]);
		expect(toyScene(DEFAULT_PUBLIC_VIEW, []).shown).toEqual([]);
	});

	test("does not depend on the order of the file", () => {
		const shuffled = randomPublic.chain((records) =>
			fc
				.shuffledSubarray([...records.compounds], { minLength: records.compounds.length })
				.map((compounds) => ({ records, again: { ...records, compounds } })),
		);
		fc.assert(
			fc.property(shuffled, ({ records, again }) => {
				const [one, other] = [records, again].map((each) => makePublicScene(each, DEFAULT_PUBLIC_VIEW, null));
				expect(idsOf(other?.shown ?? [])).toEqual(idsOf(one?.shown ?? []));
				expect(other?.counts).toEqual(one?.counts);
			}),
		);
	});
});

describe("the filters", () => {
	test("let through what has one of the chosen values in every facet", () => {
		const view = filtered({
			management: ["commercial", "unmanaged"],
			decade: ["1980"],
			subdistrict: ["east"],
		});
		expect(idsOf(toyScene(view).shown)).toEqual(["E2", "E1"]);
	});

	test("take what is not recorded for a value of its own, not for none", () => {
		expect(idsOf(toyScene(filtered({ decade: ["unknown"] })).shown)).toEqual(["W3"]);
		expect(idsOf(toyScene(filtered({ renovation: ["unknown"] })).shown)).toEqual(["W3", "E2"]);
	});

	test("count each value under the choices of the other facets and under the search", () => {
		const { counts } = toyScene(filtered({ management: ["commercial"], subdistrict: ["west"] }));
		const count = (facet: keyof typeof counts, value: string) =>
			counts[facet].find((one) => one.value === value)?.count;
		expect(count("management", "unmanaged")).toBe(1);
		expect(count("subdistrict", "east")).toBe(1);
		expect(count("renovation", "done")).toBe(1);
		expect(count("renovation", "none")).toBe(0);
		const searched = toyScene(DEFAULT_PUBLIC_VIEW, ["W2", "W3"]).counts.subdistrict;
		expect(searched.map(({ count: n }) => n)).toEqual([2, 0]);
	});

	test("that the records do not know are dropped, and so is a selection of nobody", () => {
		const hostile = {
			filters: {
				subdistrict: ["__proto__", "east", "east"],
				management: ["admin"],
				renovation: [],
				decade: ["19"],
			},
			sel: "constructor",
			show: "elsewhere",
		} as unknown as PublicView;
		const scene = toyScene(hostile);
		expect(scene.view).toEqual(filtered({ subdistrict: ["east"] }));
		expect(scene.selection).toBeNull();
		expect(scene.shown).toHaveLength(3);
	});
});

describe("the card", () => {
	test("has the compound's own projects, the latest first, those of no year last", () => {
		const { selection } = toyScene({ ...DEFAULT_PUBLIC_VIEW, sel: "W1" });
		expect(selection?.projects?.map(({ year }) => year)).toEqual([2018, 2015, null]);
		expect(selection?.shown).toBe(true);
	});

	test("stays open when the filters hide its compound, and says so", () => {
		const { selection, shown } = toyScene({ ...filtered({ management: ["owners"] }), sel: "W1" });
		expect(idsOf(shown)).toEqual(["E3"]);
		expect(selection?.compound.id).toBe("W1");
		expect(selection?.shown).toBe(false);
	});

	test("says that the ledger is not published, which is not an empty ledger", () => {
		const view = { ...DEFAULT_PUBLIC_VIEW, sel: "E3" };
		expect(toyScene(view).selection?.projects).toEqual([]);
		expect(makePublicScene({ ...TOY_PUBLIC, projects: null }, view, null).selection?.projects).toBeNull();
	});
});

test("the map begins with the extent of all placed compounds, whatever is filtered", () => {
	const home = [...at(100, 100), ...at(1100, 500)];
	expect(toyScene(filtered({ management: ["owners"] })).home).toEqual(home);
	expect(makePublicScene(publicRecords([published("X", "west")]), DEFAULT_PUBLIC_VIEW, null).home).toBeNull();
});

const some = <T>(values: readonly T[]) => fc.subarray([...values]);
const anyView: fc.Arbitrary<PublicView> = fc
	.record({
		subdistrict: some(["west", "east", "elsewhere", "nowhere"]),
		management: some(MANAGEMENT),
		renovation: some(RENOVATION),
		decade: some(["1950", "1980", "2040", "unknown"]),
	})
	.map((filters) => filtered(filters));
const anyQuery = fc.constantFrom(null, "", "柏园", "bygy", "cui", "翠湖路7", "9号", "西街道", "zzz");

/** The ids of the symbols on the map. */
function listDrawn(scene: PublicScene): readonly string[] {
	const style = buildPublicStyle(scene, { lang: "zh", theme: "light", contrast: false }, null);
	const source = style.sources.compounds as unknown as { data: FeatureCollection };
	const { features } = source.data;
	return features.map(({ properties }) => String(properties?.id)).sort();
}

test("under 1 000 random filters and searches list, counts and the symbols of the map are the same compounds", () => {
	const readings = new Map([
		..."柏bai 园yuan 翠cui 湖hu 路lu".split(" ").map((pair) => [pair[0] ?? "", [pair.slice(1)]] as const),
	]);
	fc.assert(
		fc.property(randomPublic, anyView, anyQuery, (records, view, query) => {
			const matches = query === null ? null : searchPublic(records, readings).find(query);
			const found = matches === null ? null : matches.map(({ id }) => id);
			const scene = makePublicScene(records, view, found);
			const ids = idsOf(scene.shown);
			expect(new Set(ids).size).toBe(ids.length);
			expect(scene.shownPlaced).toBe(scene.shown.filter(({ position }) => position !== null).length);
			expect(scene.total).toBe(records.compounds.length);
			for (const facet of PUBLIC_FACETS) {
				const chosen: readonly string[] = scene.view.filters[facet];
				const counted = scene.counts[facet].filter(
					({ value }) => chosen.length === 0 || chosen.includes(value),
				);
				expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(ids.length);
			}
			expect(listDrawn(scene)).toEqual(
				ids.filter((id) => scene.shown.some((one) => one.id === id && one.position)).sort(),
			);
			const allowed = new Set(found ?? idsOf(records.compounds));
			expect(ids.every((id) => allowed.has(id))).toBe(true);
		}),
		{ numRuns: 1000 },
	);
});
