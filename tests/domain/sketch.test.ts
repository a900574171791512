import { area } from "@turf/turf";
import { describe, expect, test } from "vitest";
import { makeAreaIndex } from "../../src/domain/areas";
import type { AreaCollection, Place } from "../../src/domain/records";
import { clipAreas, makeCells } from "../../src/domain/sketch";

// A district of 0.4° by 0.2° at 60° north, where a degree of longitude is half as long as one of latitude:
// on the ground it is square.
const OUTLINE: AreaCollection = {
	type: "FeatureCollection",
	features: [
		{
			type: "Feature",
			properties: { id: "d" },
			geometry: {
				type: "Polygon",
				coordinates: [
					[
						[10, 60],
						[10.4, 60],
						[10.4, 60.2],
						[10, 60.2],
						[10, 60],
					],
				],
			},
		},
	],
};

function place(subdistrict: string, lng: number, lat: number): Place {
	return { name: `${subdistrict} ${lng}`, subdistrict, kind: "community", position: [lng, lat] };
}

function sketch(places: readonly Place[]): AreaCollection {
	return clipAreas(makeCells(OUTLINE, places), OUTLINE);
}

describe("a sketch of boundaries by nearness", () => {
	test("every spot goes to the sub-district of the nearest place, measured on the ground", () => {
		const index = makeAreaIndex(sketch([place("a", 10.1, 60.1), place("b", 10.2, 60.19)]));
		// 0.1° east of a is 0.05 units on the ground, 0.09° north is 0.09: the spot below b belongs to a.
		expect(index.find([10.2, 60.11])).toBe("a");
		expect(index.find([10.2, 60.18])).toBe("b");
	});

	test("several places of one sub-district make one area, and the areas fill the district without overlap", () => {
		const areas = sketch([
			place("a", 10.05, 60.05),
			place("a", 10.1, 60.15),
			place("b", 10.3, 60.1),
			place("c", 10.35, 60.02),
		]);
		expect(areas.features.map((one) => one.properties.id)).toEqual(["a", "b", "c"]);
		const total = areas.features.reduce((sum, one) => sum + area(one), 0);
		expect(total / area(OUTLINE)).toBeCloseTo(1, 6);
	});

	test("one place alone holds the whole district", () => {
		const areas = sketch([place("a", 10.1, 60.1)]);
		expect(areas.features).toHaveLength(1);
		expect(area(areas) / area(OUTLINE)).toBeCloseTo(1, 6);
	});

	test("no places make no areas", () => {
		expect(sketch([]).features).toEqual([]);
	});
});
