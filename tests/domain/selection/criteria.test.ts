import { expect, test } from "vitest";
import type { Compound } from "../../../src/domain/records";
import { CRITERIA, findCriterion } from "../../../src/domain/selection/criteria";
import { CRITERION_IDS, type CriterionId } from "../../../src/domain/selection/criteria/criterion";
import { makeContext, measureNeed, readRaw } from "../../../src/domain/selection/ranking/read_need";
import { at, compound, toyTown } from "../../fixtures/toy_town";

const town = toyTown();
const context = makeContext(town, { spacesPerHousehold: 1 });
const read = (id: CriterionId, known: Partial<Compound>) =>
	findCriterion(id).read(compound("X", "west", known), context);
const inTown = (id: CriterionId) => town.records.compounds.map((one) => readRaw(one, id, context));

test("every criterion stands under its own name, in the order of menus", () => {
	expect(CRITERIA.map(({ id }) => id)).toEqual([...CRITERION_IDS]);
	for (const id of CRITERION_IDS) expect(findCriterion(id).id).toBe(id);
});

test("the anchors of every criterion differ and lie within its bounds", () => {
	for (const { anchors, bounds } of CRITERIA) {
		expect(anchors.standard).not.toBe(anchors.worst);
		for (const anchor of [anchors.standard, anchors.worst]) {
			expect(anchor).toBeGreaterThanOrEqual(bounds.min);
			expect(anchor).toBeLessThanOrEqual(bounds.max);
		}
	}
});

test("a compound of which nothing is known has no raw value, under any criterion", () => {
	for (const { read: readOne } of CRITERIA) expect(readOne(compound("X", "west"), context)).toBeNull();
});

test("only the share of low incomes may never leave the office by itself", () => {
	expect(CRITERIA.filter(({ internalOnly }) => internalOnly).map(({ id }) => id)).toEqual([
		"low_income_share",
	]);
});

test("the parking deficit is what is missing a household, and never below nothing", () => {
	expect(inTown("parking_deficit")).toEqual([0.4, 0.8, 1, null, null, 0.5]);
	expect(read("parking_deficit", { households: 10, parkingSpaces: 30 })).toBe(0);
	expect(read("parking_deficit", { households: 0, parkingSpaces: 0 })).toBeNull();
	const half = makeContext(town, { spacesPerHousehold: 0.5 });
	expect(town.records.compounds.map((one) => readRaw(one, "parking_deficit", half))).toEqual([
		0,
		0.3,
		0.5,
		null,
		null,
		0,
	]);
});

test("an entrance nobody looked at is not an unwatched one", () => {
	expect(inTown("unwatched_entrances")).toEqual([1, 1, 0, null, null, null]);
	const blind = toyTown({ cameras: null });
	const without = makeContext(blind, { spacesPerHousehold: 1 });
	expect(blind.records.compounds.map((one) => readRaw(one, "unwatched_entrances", without))).toEqual(
		Array(6).fill(null),
	);
});

test("the nearest camera is the nearest working one, and a compound without a place has none", () => {
	const [a1, , , b1, , b3] = inTown("camera_distance");
	expect(a1).toBeCloseTo(30, 1);
	expect(b1).toBeCloseTo(60, 1);
	expect(b3).toBeNull();
	expect(read("camera_distance", { position: at(0, 0) })).toBeNull();
});

test("what the survey says is taken as it stands", () => {
	const surveyed = { fireLaneWidthM: 3.5, roof: 0, drains: 1, wiring: 2, road: 3, greenery: 1 } as const;
	const ids = ["fire_lane", "roof", "drains", "wiring", "road", "greenery"] as const;
	expect(ids.map((id) => read(id, surveyed))).toEqual([3.5, 0, 1, 2, 3, 1]);
});

test("nobody manages an unmanaged compound; a property service answers where the type is not recorded", () => {
	expect(inTown("no_management")).toEqual([0, 0, 1, 1, 0, null]);
	expect(read("no_management", { propertyService: true })).toBe(0);
	expect(read("no_management", { propertyService: false })).toBeNull();
});

test("an owners' committee that is not recorded is neither there nor missing", () => {
	const answers = [true, false, null].map((ownersCommittee) =>
		read("no_owners_committee", { ownersCommittee }),
	);
	expect(answers).toEqual([0, 1, null]);
});

test("age is counted to the year of the data", () => {
	expect(inTown("age")).toEqual([29, 42, null, 46, 25, 59]);
});

test("shares of people need both halves, and somebody to share among", () => {
	expect(read("elderly_share", { elderly: 30, residents: 120 })).toBe(0.25);
	expect(read("elderly_share", { elderly: 0, residents: 0 })).toBeNull();
	expect(read("elderly_share", { residents: 120 })).toBeNull();
	expect(read("low_income_share", { lowIncomeHouseholds: 0, households: 40 })).toBe(0);
	expect(read("low_income_share", { lowIncomeHouseholds: 4, households: 40 })).toBe(0.1);
	expect(read("low_income_share", { households: 40 })).toBeNull();
});

test("buildings of four storeys and more want a lift each, lower ones none", () => {
	expect(read("lift_gap", { storeys: 4, buildings: 5, lifts: 2 })).toBe(3);
	expect(read("lift_gap", { storeys: 9, buildings: 2, lifts: 4 })).toBe(0);
	expect(read("lift_gap", { storeys: 3 })).toBe(0);
	expect(read("lift_gap", { storeys: 6, buildings: 5 })).toBeNull();
	expect(read("lift_gap", { buildings: 5, lifts: 0 })).toBeNull();
});

test("the shortfall of the standard needs all six scores", () => {
	const scores = { publicOrder: 70, environment: 60, discipline: 80, service: 50, administration: 90 };
	expect(read("standard_shortfall", { ...scores, satisfaction: 40 })).toBe(35);
	expect(read("standard_shortfall", scores)).toBeNull();
});

test("cost counts a household, and cheaper counts more", () => {
	expect(read("cost_per_household", { costWan: 120, households: 40 })).toBe(3);
	const { anchors } = findCriterion("cost_per_household");
	expect([6, 5, 3, 1, 0.5].map((raw) => measureNeed(raw, anchors))).toEqual([0, 0, 0.5, 1, 1]);
	for (const raw of [Number.NaN, Number.POSITIVE_INFINITY])
		expect(() => measureNeed(raw, anchors)).toThrow(`The raw value is ${raw}`);
});

test("need is nothing at the standard and complete at the worst, straight between and flat beyond, either way", () => {
	const lane = { standard: 4, worst: 2 };
	expect([5, 4, 3, 2, 1].map((raw) => measureNeed(raw, lane))).toEqual([0, 0, 0.5, 1, 1]);
	const years = { standard: 20, worst: 50 };
	expect([0, 20, 35, 50, 90].map((raw) => measureNeed(raw, years))).toEqual([0, 0, 0.5, 1, 1]);
});

test("between equal anchors there is nothing to measure", () => {
	expect(() => measureNeed(3, { standard: 4, worst: 4 })).toThrow("standard 4, worst 4");
	expect(() => measureNeed(3, { standard: Number.NaN, worst: 4 })).toThrow("standard NaN");
});
