import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPinned, inferHouseholds } from "../../src/commands/editions/attack";
import type { PublicCompound, PublicSum } from "../../src/domain/public_records";
import type { Compound } from "../../src/domain/records";
import { makePublicEdition, PUBLIC_SCHEMA } from "../../src/editions";
import { type Folder, readFolder } from "../../src/intake";
import { readerOf } from "../intake/toy_folder";

const toy = readFolder(readerOf());

// Far more small compounds than there are, in sub-districts of few.
const compound = fc.record({
	subdistrict: fc.constantFrom("west", "east", "north"),
	households: fc.oneof(
		fc.integer({ min: 0, max: 60 }),
		fc.integer({ min: 0, max: 3_000 }),
		fc.constant(null),
	),
	residents: fc.option(fc.integer({ min: 0, max: 300 })),
	elderly: fc.option(fc.integer({ min: 0, max: 100 })),
	lowIncomeHouseholds: fc.option(fc.integer({ min: 0, max: 40 })),
});
const compounds = fc.array(compound, { minLength: 1, maxLength: 12 });

function makeFolder(facts: readonly Partial<Compound>[]): Folder {
	const [first] = toy.compounds;
	if (!first) throw new Error("The toy folder is empty.");
	return { ...toy, compounds: facts.map((fact, at) => ({ ...first, ...fact, id: `C${at}` })) };
}

function publish(folder: Folder, schema = PUBLIC_SCHEMA) {
	const files = makePublicEdition(folder, schema);
	return {
		compounds: files.get("compounds.json") as readonly PublicCompound[],
		sums: files.get("sums.json") as readonly PublicSum[],
	};
}

describe("whoever holds every published number", () => {
	test("cannot narrow any compound's households beyond its own published line", () => {
		fc.assert(
			fc.property(compounds, (facts) => {
				const { compounds: lines, sums } = publish(makeFolder(facts));
				expect(findPinned(lines, sums)).toEqual([]);
			}),
			{ seed: 3, numRuns: 300 },
		);
	});

	test("finds the recorded number within the bounds that follow", () => {
		fc.assert(
			fc.property(compounds, (facts) => {
				const folder = makeFolder(facts);
				const { compounds: lines, sums } = publish(folder);
				const inferred = inferHouseholds(lines, sums);
				for (const { id, households } of folder.compounds) {
					const bounds = inferred.get(id);
					if (households === null || !bounds) continue;
					expect(bounds.low).toBeLessThanOrEqual(households);
					expect(bounds.high).toBeGreaterThanOrEqual(households);
				}
			}),
			{ seed: 4, numRuns: 200 },
		);
	});

	test("would find a small compound in sums of the recorded numbers: the attack is one", () => {
		const recorded = {
			...PUBLIC_SCHEMA,
			households: { ...PUBLIC_SCHEMA.households, from: "recorded" },
		} as const;
		const folder = makeFolder([
			{ households: 7 },
			{ households: 104 },
			{ subdistrict: "east", households: 33 },
		]);
		const { compounds: lines, sums } = publish(folder, recorded);
		expect(findPinned(lines, sums)).toEqual(["C0", "C2"]);
		expect(inferHouseholds(lines, sums).get("C2")).toEqual({ low: 33, high: 33 });
	});

	test("would find it, too, by taking the sub-districts from the district", () => {
		const { compounds: lines, sums } = publish(
			makeFolder([{ households: 12 }, { subdistrict: "east", households: 150 }]),
		);
		const told = sums.map((sum) =>
			sum.subdistrict === null ? { ...sum, households: { ...sum.households, rounded: 162, of: 2 } } : sum,
		);
		expect(findPinned(lines, told)).toContain("C0");
	});
});

describe("a share of people", () => {
	const crowd = (each: readonly (readonly [elderly: number, residents: number])[], subdistrict = "west") =>
		each.map(([elderly, residents]) => ({ subdistrict, elderly, residents }));
	const sharesOf = (facts: readonly Partial<Compound>[]) =>
		Object.fromEntries(
			publish(makeFolder(facts)).sums.map(({ subdistrict, elderlyPercent }) => [
				subdistrict ?? "all",
				elderlyPercent,
			]),
		);
	const plenty = crowd(
		[
			[40, 100],
			[20, 100],
			[30, 100],
		],
		"east",
	);

	test.each([
		[
			"a hundred people or more",
			[
				[10, 33],
				[10, 33],
				[10, 34],
			],
			30,
		],
		[
			"fewer than a hundred",
			[
				[10, 33],
				[10, 33],
				[10, 33],
			],
			null,
		],
		[
			"twenty with the feature",
			[
				[10, 100],
				[5, 100],
				[5, 100],
			],
			7,
		],
		[
			"fewer than twenty with it",
			[
				[10, 100],
				[5, 100],
				[4, 100],
			],
			null,
		],
		[
			"fewer than twenty without it",
			[
				[95, 100],
				[95, 100],
				[91, 100],
			],
			null,
		],
		[
			"two compounds",
			[
				[50, 100],
				[50, 100],
			],
			null,
		],
	] as const)("of %s", (_what, each, percent) => {
		expect(sharesOf(crowd(each)).west).toBe(percent);
	});

	test("of the district is withheld when the only withheld sub-district would follow from it", () => {
		expect(sharesOf([...plenty, ...crowd([[3, 50]])])).toEqual({ west: null, east: 30, all: null });
	});

	test("of the district is told when none is withheld, or when those withheld are many enough together", () => {
		expect(sharesOf(plenty)).toEqual({ west: null, east: 30, all: 30 });
		const two = [
			...crowd([
				[30, 60],
				[10, 40],
			]),
			...crowd([[30, 90]], "north"),
		];
		expect(sharesOf([...plenty, ...two])).toEqual({ west: null, east: 30, north: null, all: 33 });
	});

	test("takes no part of compounds of which one number is unknown", () => {
		const half = { subdistrict: "east", elderly: 1_000, residents: null };
		expect(sharesOf([...plenty, half]).east).toBe(30);
	});
});

test("sums count every compound once, and say what they leave out", () => {
	const folder = makeFolder([
		{ households: 7, floorAreaSqm: 100 },
		{ households: 33, floorAreaSqm: null },
		{ households: 104, floorAreaSqm: 200, position: null },
		{ subdistrict: "north", households: null, floorAreaSqm: null },
	]);
	const { sums } = publish(folder);
	const whole = sums.at(-1);
	expect(whole?.subdistrict).toBeNull();
	expect(sums.map(({ subdistrict }) => subdistrict)).toEqual(["west", "east", "north", null]);
	expect(whole).toMatchObject({
		compounds: 4,
		placed: 3,
		households: { rounded: 100, of: 1, from20to49: 1, under20: 1, unknown: 1 },
		floorAreaSqm: { sum: 300, of: 2, unknown: 2 },
	});
});
