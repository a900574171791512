import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeWay, findNext, roundMetres } from "../../../src/domain/public/way";
import type { PublicCompound } from "../../../src/domain/public_records";
import { published } from "../../fixtures/toy_public";
import { at } from "../../fixtures/toy_town";

const DIRECTIONS = ["north", "east", "south", "west"] as const;
const spot = (id: string, eastM: number, northM: number) =>
	published(id, "west", { position: at(eastM, northM) });

describe("an arrow key", () => {
	const here = spot("here", 500, 500);
	const all = [here, spot("N", 520, 600), spot("E", 900, 450), spot("far", 1400, 500), spot("S", 500, 300)];

	test("leads to the nearest in its quarter, and nowhere when nobody stands there", () => {
		expect(DIRECTIONS.map((direction) => findNext(here, all, direction)?.id ?? null)).toEqual([
			"N",
			"E",
			"S",
			null,
		]);
	});

	test("prefers what lies straight ahead to what is as far but aside", () => {
		const aside = spot("aside", 590, 590);
		const ahead = spot("ahead", 500, 640);
		expect(findNext(here, [here, aside, ahead], "north")?.id).toBe("ahead");
	});

	test("passes over who has no position, and leads nowhere from there", () => {
		const nowhere = published("nowhere", "west");
		expect(findNext(here, [here, nowhere], "north")).toBeNull();
		expect(findNext(nowhere, all, "north")).toBeNull();
	});

	test("works from a compound that the list does not show", () => {
		expect(findNext(spot("hidden", 500, 400), all, "north")?.id).toBe("here");
	});
});

/** Whom one gets to from a compound by any keys. */
function reach(from: PublicCompound, all: readonly PublicCompound[]): ReadonlySet<string> {
	const met = new Map([[from.id, from]]);
	for (const one of met.values())
		for (const direction of DIRECTIONS) {
			const next = findNext(one, all, direction);
			if (next) met.set(next.id, next);
		}
	return new Set(met.keys());
}

function expectAllReached(all: readonly PublicCompound[]): void {
	const placed = all.filter(({ position }) => position !== null).map(({ id }) => id);
	for (const one of all.filter(({ position }) => position !== null))
		expect([...reach(one, all)].sort()).toEqual([...placed].sort());
}

// To four decimals, as published; crowded, so that many stand in one line or at one point.
const onGrid = fc
	.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }))
	.map(([x, y]) => [102.7 + x / 10_000, 25.04 + y / 10_000] as const);
const anywhere = fc
	.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 6000 }))
	.map(([x, y]) => [102.6 + x / 10_000, 25 + y / 10_000] as const);
const crowd = (place: fc.Arbitrary<readonly [number, number]>) =>
	fc
		.array(fc.option(place, { nil: null, freq: 9 }), { minLength: 1, maxLength: 40 })
		.map((places) => places.map((position, n) => published(`K${n}`, "west", { position })));

test("by some keys every placed compound is reached from every other, also in a line and at one point", () => {
	fc.assert(fc.property(crowd(onGrid), expectAllReached), { numRuns: 300 });
	fc.assert(fc.property(crowd(anywhere), expectAllReached), { numRuns: 300 });
});

describe("the way between two compounds", () => {
	const from = spot("from", 1000, 1000);
	const wayTo = (eastM: number, northM: number) => describeWay(from, spot("to", 1000 + eastM, 1000 + northM));

	test("names one of eight directions", () => {
		const directions = [
			[0, 100],
			[100, 100],
			[100, 0],
			[100, -100],
			[0, -100],
			[-100, -100],
			[-100, 0],
			[-100, 100],
		].map(([east = 0, north = 0]) => wayTo(east, north)?.direction);
		expect(directions).toEqual([
			"north",
			"northeast",
			"east",
			"southeast",
			"south",
			"southwest",
			"west",
			"northwest",
		]);
		expect(wayTo(20, 100)?.direction).toBe("north");
	});

	test("says no direction where the published points are too near to tell", () => {
		expect(wayTo(0, 12)).toEqual({ distanceM: 10, direction: null });
		expect(wayTo(0, 0)).toEqual({ distanceM: 0, direction: null });
	});

	test("is unknown when one of them has no position", () => {
		expect(describeWay(from, published("nowhere", "west"))).toBeNull();
	});

	test("is told to ten metres, from a kilometre on to a hundred", () => {
		expect([3, 5, 234, 994, 996, 1049, 1051].map(roundMetres)).toEqual([0, 10, 230, 990, 1000, 1000, 1100]);
	});
});
