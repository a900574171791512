import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeScene } from "../../../../src/domain/scene";
import {
	addArea,
	addWalk,
	isEmptyShortlist,
	removeArea,
	removeRange,
	setAreaUse,
	setRadius,
	setRange,
} from "../../../../src/domain/selection/shortlist/edit_shortlist";
import {
	accountShortlist,
	judgeShortlist,
	makeLister,
	surveyRange,
} from "../../../../src/domain/selection/shortlist/judge_shortlist";
import { makeCircle } from "../../../../src/domain/selection/shortlist/make_shape";
import { distribute, judgeRange } from "../../../../src/domain/selection/shortlist/range";
import { EMPTY_SHORTLIST, type Shortlist } from "../../../../src/domain/selection/shortlist/shortlist";
import { DEFAULT_VIEW } from "../../../../src/domain/view";
import { randomTown } from "../../../fixtures/random_town";
import { at, toyTown } from "../../../fixtures/toy_town";

const town = toyTown();
const CONTEXT = { spacesPerHousehold: 1, readings: null };
const ask = (patch: Partial<Shortlist>): Shortlist => ({ ...EMPTY_SHORTLIST, ...patch });
const account = (patch: Partial<Shortlist>) => accountShortlist(town, ask(patch), CONTEXT);
const households = (from: number | null, to: number | null, keepUnknown = false) =>
	({ criterion: "households", from, to, keepUnknown }) as const;
const roundA1 = { id: "a1", use: "in", shape: makeCircle(at(200, 200), 450) } as const;

describe("the account of a shortlist", () => {
	test("an empty one lets all six in and names no condition", () => {
		expect(account({})).toMatchObject({ total: 6, out: [], unknown: [], byCondition: [] });
		expect(account({}).in).toHaveLength(6);
	});

	test("a range leaves unknown what is not recorded, or keeps it in when asked to", () => {
		expect(account({ ranges: [households(20, 50)] })).toMatchObject({
			in: ["A2", "A3", "B1"],
			out: ["A1", "B3"],
			unknown: ["B2"],
		});
		expect(account({ ranges: [households(20, 50, true)] }).in).toContain("B2");
	});

	test("a range open on both sides asks nothing", () => {
		expect(account({ ranges: [households(null, null)] })).toMatchObject({ unknown: [], byCondition: [] });
	});

	test("who is ruled out by one condition is out, though another cannot be decided", () => {
		const both = account({ ranges: [households(20, null)], areas: [roundA1] });
		expect(both).toMatchObject({ in: ["A1", "A2"], out: ["A3", "B1", "B2", "B3"], unknown: [] });
		expect(both.byCondition.map(({ condition }) => condition.kind)).toEqual(["range", "areas"]);
		expect(both.byCondition[1]).toMatchObject({ unknown: ["B3"], in: ["A1", "A2"] });
	});

	test("words that are searched keep what they find", () => {
		expect(account({ search: "a" }).in).toEqual(["A1", "A2", "A3"]);
		expect(account({ search: "nothing of the kind" }).out).toHaveLength(6);
		expect(account({ search: "  " }).byCondition).toEqual([]);
	});
});

describe("the scene of a shortlist", () => {
	const sceneOf = (patch: Partial<Shortlist>) => {
		const shortlist = ask(patch);
		return makeScene(town, { ...DEFAULT_VIEW, filters: shortlist.filters, shortlist }, makeLister(null));
	};

	test("shows exactly those that are in", () => {
		const scene = sceneOf({
			ranges: [households(20, null)],
			filters: { ...EMPTY_SHORTLIST.filters, subdistrict: ["east"] },
		});
		expect(scene.shown.map(({ id }) => id)).toEqual(["B1"]);
		expect(scene.shortlist).toMatchObject({ total: 6, in: ["B1"], unknown: ["B2"] });
		expect(scene.reconciliation).toMatchObject({ total: 6, shown: 1 });
	});

	test("counts the facets under the other conditions", () => {
		const { facets } = sceneOf({
			areas: [roundA1],
			filters: { ...EMPTY_SHORTLIST.filters, management: ["work_unit"] },
		});
		expect(facets.management.reduce((sum, one) => sum + one.count, 0)).toBe(2);
	});

	test("has no account where nobody plans", () => {
		expect(makeScene(town, DEFAULT_VIEW).shortlist).toBeNull();
	});

	test("drops filter values nobody has from the account too", () => {
		expect(sceneOf({ filters: { ...EMPTY_SHORTLIST.filters, decade: ["1830"] } }).shortlist?.in).toHaveLength(
			6,
		);
	});
});

const anyList: fc.Arbitrary<Shortlist> = fc
	.record({
		ranges: fc.array(
			fc.record({
				criterion: fc.constantFrom(
					"households",
					"parking_deficit",
					"age",
					"no_management",
					"camera_distance",
				),
				from: fc.option(fc.integer({ min: 0, max: 300 })),
				to: fc.option(fc.integer({ min: 0, max: 900 })),
				keepUnknown: fc.boolean(),
			}),
			{ maxLength: 3 },
		),
		circles: fc.array(
			fc.tuple(
				fc.constantFrom("in", "out"),
				fc.integer({ min: 0, max: 2000 }),
				fc.integer({ min: 50, max: 1500 }),
			),
			{ maxLength: 3 },
		),
		management: fc.subarray(["unmanaged", "owners", "unknown"] as const),
		search: fc.constantFrom("", "k1", "院", "zz"),
	})
	.map(({ ranges, circles, management, search }) => ({
		filters: { ...EMPTY_SHORTLIST.filters, management },
		ranges: ranges.filter(
			(one, nth) => ranges.findIndex((other) => other.criterion === one.criterion) === nth,
		),
		areas: circles.map(([use, x, radiusM], nth) => ({
			id: `a${nth}`,
			use,
			shape: makeCircle(at(x, 500), radiusM),
		})),
		search,
	})) as fc.Arbitrary<Shortlist>;

test("in any town every compound is in, out or unknown, once, in the whole and under each condition", () => {
	fc.assert(
		fc.property(randomTown, anyList, (someTown, list) => {
			const all = someTown.records.compounds.map(({ id }) => id).sort();
			const whole = accountShortlist(someTown, list, CONTEXT);
			for (const { in: kept, out, unknown } of [whole, ...whole.byCondition])
				expect([...kept, ...out, ...unknown].sort()).toEqual(all);
			for (const id of whole.in) for (const one of whole.byCondition) expect(one.in).toContain(id);
			const outs = new Set(whole.byCondition.flatMap(({ out }) => out));
			expect(new Set(whole.out)).toEqual(outs);
			expect([...judgeShortlist(someTown, list, CONTEXT).keys()].sort()).toEqual(all);
			const scene = makeScene(
				someTown,
				{ ...DEFAULT_VIEW, filters: list.filters, shortlist: list },
				makeLister(null),
			);
			expect(scene.shown.map(({ id }) => id).sort()).toEqual([...(scene.shortlist?.in ?? [])].sort());
		}),
		{ numRuns: 60 },
	);
});

test("one condition more never brings anybody in", () => {
	fc.assert(
		fc.property(randomTown, anyList, (someTown, list) => {
			const before = new Set(accountShortlist(someTown, { ...list, areas: [] }, CONTEXT).in);
			for (const id of accountShortlist(someTown, list, CONTEXT).in) expect(before).toContain(id);
		}),
		{ numRuns: 40 },
	);
});

describe("a distribution", () => {
	test("counts everyone once, in bars that hold what they say", () => {
		const values = [0, 0, 3, 7, 12, 40, null];
		const compounds = town.records.compounds.slice(0, 6);
		const rawOf = new Map(compounds.map((one, nth) => [one.id, values[nth] ?? null]));
		const made = distribute(compounds, (one) => rawOf.get(one.id) ?? null, 1);
		expect(made.bins.flatMap(({ ids }) => ids)).toHaveLength(6);
		for (const { from, to, ids } of made.bins)
			for (const id of ids) expect(from <= (rawOf.get(id) ?? -1) && (rawOf.get(id) ?? -1) < to).toBe(true);
		expect(made.extent).toEqual([0, 40]);
	});

	test("has a bar for each grade", () => {
		const grades = distribute(town.records.compounds.slice(0, 4), (one) => Number(one.id === "A1") * 3, 1);
		expect(grades.bins.map(({ from }) => from)).toEqual([0, 1, 2, 3]);
	});

	test("without a value has no bars", () => {
		expect(distribute(town.records.compounds, () => null)).toMatchObject({ bins: [], extent: null });
	});

	test("of a range is taken from those the other conditions leave", () => {
		const shortlist = ask({ areas: [roundA1], ranges: [households(500, null)] });
		const survey = surveyRange(town, { shortlist, criterion: "households" }, CONTEXT);
		expect(survey.bins.flatMap(({ ids }) => ids).sort()).toEqual(["A1", "A2"]);
	});
});

test("both bounds of a range belong to it", () => {
	const verdicts = [19, 20, 50, 51].map((raw) => judgeRange(households(20, 50), raw));
	expect(verdicts).toEqual(["out", "in", "in", "out"]);
});

describe("edits of a shortlist", () => {
	const shape = makeCircle(at(0, 0), 100);

	test("add, turn, resize and remove areas, the others untouched", () => {
		const two = addArea(addArea(EMPTY_SHORTLIST, shape), shape);
		expect(two.areas.map(({ id, use }) => `${id} ${use}`)).toEqual(["a1 in", "a2 in"]);
		const turned = setRadius(setAreaUse(two, "a2", "out"), "a2", 250);
		expect(turned.areas).toMatchObject([
			{ use: "in", shape: { radiusM: 100 } },
			{ use: "out", shape: { radiusM: 250 } },
		]);
		expect(removeArea(turned, "a1").areas.map(({ id }) => id)).toEqual(["a2"]);
	});

	test("draw one walking radius of 500 m round a compound", () => {
		const once = addWalk(EMPTY_SHORTLIST, "A1", at(200, 200));
		expect(once.areas[0]?.shape).toMatchObject({ radiusM: 500, around: "A1" });
		expect(addWalk(once, "A1", at(200, 200))).toBe(once);
	});

	test("hold one range a criterion, in the order they were added", () => {
		const ranges = [households(1, 2), { ...households(3, 4), criterion: "age" } as const, households(5, 6)];
		const list = ranges.reduce((before, range) => setRange(before, range), EMPTY_SHORTLIST);
		expect(list.ranges.map(({ criterion, from }) => `${criterion} ${from}`)).toEqual([
			"households 5",
			"age 3",
		]);
		expect(isEmptyShortlist(removeRange(removeRange(list, "age"), "households"))).toBe(true);
		expect(isEmptyShortlist(list)).toBe(false);
	});
});
