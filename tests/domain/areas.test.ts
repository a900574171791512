import { pointsWithinPolygon, points as turfPoints } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeAreaIndex } from "../../src/domain/areas";
import { extentOf } from "../../src/domain/extent";
import type { AreaCollection } from "../../src/domain/records";
import { at, square } from "../fixtures/toy_town";

const collect = (...features: ReturnType<typeof square>[]): AreaCollection => ({
	type: "FeatureCollection",
	features,
});

const quarters = collect(
	square("b", [1000, 0, 2000, 1000]),
	square("a", [0, 0, 1000, 1000]),
	square("d", [1000, 1000, 2000, 2000]),
	square("c", [0, 1000, 1000, 2000]),
);

describe("a point among areas", () => {
	test("inside one area belongs to it", () => {
		const index = makeAreaIndex(quarters);
		expect(index.find(at(500, 500))).toBe("a");
		expect(index.find(at(1500, 1500))).toBe("d");
	});

	test("outside all areas belongs to none", () => {
		const index = makeAreaIndex(quarters);
		expect(index.find(at(-1, 500))).toBeNull();
		expect(index.find(at(2500, 2500))).toBeNull();
	});

	test("on the corner of four areas is counted once, in one that touches it", () => {
		const index = makeAreaIndex(quarters);
		const corner = at(1000, 1000);
		expect(["a", "b", "c", "d"]).toContain(index.find(corner));
		expect(["a", "b", "c", "d"].filter((id) => index.covers(id, corner))).toHaveLength(4);
	});

	test("on the border of equal areas goes to the lowest id, whatever their order", () => {
		const twins = [square("x", [0, 0, 1000, 1000]), square("y", [0, 0, 1000, 1000])];
		expect(makeAreaIndex(collect(...twins)).find(at(1000, 500))).toBe("x");
		expect(makeAreaIndex(collect(...twins.reverse())).find(at(1000, 500))).toBe("x");
	});

	test("in a community within a town belongs to the community, and the town still covers it", () => {
		const index = makeAreaIndex(
			collect(square("a-town", [0, 0, 2000, 2000]), square("z-community", [100, 100, 300, 300])),
		);
		expect(index.find(at(200, 200))).toBe("z-community");
		expect(index.find(at(1000, 1000))).toBe("a-town");
		expect(index.covers("a-town", at(200, 200))).toBe(true);
	});

	test("asked of an area that does not exist is not known", () => {
		expect(makeAreaIndex(quarters).covers("nowhere", at(1, 1))).toBeNull();
	});

	test("in a hole of an area is not in it", () => {
		const ring = square("ring", [0, 0, 1000, 1000]);
		const hole = square("hole", [400, 400, 600, 600]).geometry.coordinates[0] ?? [];
		ring.geometry.coordinates.push([...hole].reverse());
		expect(makeAreaIndex(collect(ring)).find(at(500, 500))).toBeNull();
		expect(makeAreaIndex(collect(ring)).find(at(100, 100))).toBe("ring");
	});
});

test("points off the borders are counted as Turf counts them, and every point of a partition once", () => {
	const metre = fc.integer({ min: 1, max: 1999 }).filter((m) => m !== 1000);
	fc.assert(
		fc.property(fc.array(fc.tuple(metre, metre), { maxLength: 60 }), (spots) => {
			const positions = spots.map(([x, y]) => at(x, y));
			const index = makeAreaIndex(quarters);
			const found = positions.map((position) => index.find(position));
			expect(found).not.toContain(null);
			for (const feature of quarters.features) {
				const mine = found.filter((id) => id === feature.properties.id).length;
				const turfs = pointsWithinPolygon(turfPoints(positions.map((p) => [p[0], p[1]])), feature);
				expect(mine).toBe(turfs.features.length);
			}
		}),
		{ numRuns: 100 },
	);
});

test("nothing has no extent", () => {
	expect(extentOf([])).toBeNull();
});
