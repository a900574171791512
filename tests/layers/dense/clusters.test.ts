import fc from "fast-check";
import { expect, test } from "vitest";
import type { ParkingPlace } from "../../../src/domain/records";
import { makeBays } from "../../../src/layers/dense/bays";
import { makeClusters } from "../../../src/layers/dense/clusters";
import { at } from "../../fixtures/toy_town";

const place = (id: string, eastM: number, spaces: number | null): ParkingPlace => ({
	id,
	compound: null,
	kind: "surface",
	spaces,
	position: at(eastM, 0),
	project: null,
});

test("places that would touch at a zoom are one cluster, with their spaces summed and the unknown counted apart", () => {
	const clusters = makeClusters(
		[place("a", 0, 10), place("b", 50, 5), place("c", 90, null), place("d", 9000, 7)],
		12,
	);
	expect(clusters.map((one) => [one.spaces, one.places.length, one.unknown])).toEqual([
		[15, 3, 1],
		[7, 1, 0],
	]);
});

test("a cluster of which nothing is known has no number, not zero", () => {
	expect(makeClusters([place("a", 0, null)], 12)[0]?.spaces).toBeNull();
});

test("nearer, the same places stand apart", () => {
	expect(makeClusters([place("a", 0, 10), place("b", 200, 5)], 16)).toHaveLength(2);
});

test("every place is in exactly one cluster, whatever their number, order and zoom", () => {
	const towns = fc.array(fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.option(fc.nat(500))), {
		maxLength: 60,
	});
	fc.assert(
		fc.property(towns, fc.integer({ min: 8, max: 18 }), (rows, zoom) => {
			const places = rows.map(([eastM, spaces], index) => place(`p${index}`, eastM, spaces));
			const found = makeClusters(places, zoom).flatMap((one) => one.places.map(({ id }) => id));
			expect(found.sort()).toEqual(places.map(({ id }) => id).sort());
			const backwards = makeClusters([...places].reverse(), zoom);
			expect(backwards.map((one) => one.spaces)).toEqual(makeClusters(places, zoom).map((one) => one.spaces));
		}),
	);
});

test("a cluster takes in what is within its reach on every side, and nothing beyond", () => {
	// At zoom 12 in this latitude 42 px are about 730 m.
	const around = [-690, -400, 400, 690].map((eastM) => place(`near ${eastM}`, eastM, 1));
	const beyond = [-780, 780].map((eastM) => place(`far ${eastM}`, eastM, 2));
	const [first, ...rest] = makeClusters([place("seed", 0, 50), ...around, ...beyond], 12);
	expect(first?.places.map(({ id }) => id)).toEqual(["seed", ...around.map(({ id }) => id).sort()]);
	expect(rest.map((one) => one.spaces)).toEqual([2, 2]);
});

test("a place has as many bays as spaces, and none when the number is unknown", () => {
	for (const spaces of [1, 2, 7, 40, 333]) expect(makeBays(place("a", 0, spaces))).toHaveLength(spaces);
	expect(makeBays(place("a", 0, null))).toEqual([]);
	expect(makeBays(place("a", 0, 0))).toEqual([]);
});

test("no two bays of a place lie over each other", () => {
	const corners = makeBays(place("a", 0, 57)).map((bay) => bay.corners[0]?.join());
	expect(new Set(corners).size).toBe(57);
});
