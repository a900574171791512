import { area, bbox } from "@turf/turf";
import { describe, expect, test } from "vitest";
import { makeGround, type Neighbours } from "../../src/domain/ground";
import type { AreaCollection, Place } from "../../src/domain/records";

function box(west: number, east: number): number[][][] {
	return [
		[
			[west, 22],
			[east, 22],
			[east, 22.02],
			[west, 22.02],
			[west, 22],
		],
	];
}

function areas(parts: readonly (readonly [id: string, west: number, east: number])[]): AreaCollection {
	return {
		type: "FeatureCollection",
		features: parts.map(([id, west, east]) => ({
			type: "Feature",
			properties: { id },
			geometry: { type: "Polygon", coordinates: box(west, east) },
		})),
	};
}

const OUTLINE = areas([["toy", 110, 110.04]]);
const NEIGHBOURS: Neighbours = {
	type: "FeatureCollection",
	features: [
		{
			type: "Feature",
			properties: { name: { zh: "邻", en: "next" } },
			geometry: { type: "Polygon", coordinates: box(110.04, 112) },
		},
		{
			type: "Feature",
			properties: { name: { zh: "远", en: "far away" } },
			geometry: { type: "Polygon", coordinates: box(114, 115) },
		},
	],
};
const PLACES: Place[] = [
	{ name: "w", subdistrict: "west", kind: "office", position: [110.01, 22.01] },
	{ name: "e", subdistrict: "east", kind: "office", position: [110.03, 22.01] },
];

describe("the ground of the map", () => {
	test("sketched sub-districts fill the outline, in fact and as drawn", () => {
		const ground = makeGround(OUTLINE, NEIGHBOURS, { kind: "places", places: PLACES });
		expect(area(ground.subdistricts) / area(ground.outline)).toBeCloseTo(1, 3);
		expect(area(ground.drawn.subdistricts) / area(ground.drawn.outline)).toBeCloseTo(1, 3);
	});

	test("given boundaries are drawn as given, and the outline with them", () => {
		const given = areas([
			["west", 110, 110.02],
			["east", 110.02, 110.04],
		]);
		const ground = makeGround(OUTLINE, NEIGHBOURS, { kind: "given", areas: given });
		expect(ground.drawn.subdistricts).toEqual(ground.subdistricts);
		expect(ground.drawn.outline).toEqual(ground.outline);
		expect(ground.subdistricts.features[0]?.geometry.coordinates).toEqual([box(110, 110.02)]);
	});

	test("neighbours are cut to the district's longer side around it, and those beyond are left out", () => {
		const { neighbours } = makeGround(OUTLINE, NEIGHBOURS, { kind: "places", places: PLACES }).drawn;
		expect(neighbours.features.map((one) => one.properties.name.en)).toEqual(["next"]);
		expect(bbox(neighbours)[2]).toBeCloseTo(110.08, 9);
	});

	test("a district without neighbours, places or boundaries still has its outline", () => {
		const none: Neighbours = { type: "FeatureCollection", features: [] };
		const ground = makeGround(OUTLINE, none, { kind: "places", places: [] });
		expect(ground.outline.features).toHaveLength(1);
		expect(ground.subdistricts.features).toEqual([]);
	});
});
