import { expect, test } from "vitest";
import { extentOfAreas } from "../../src/domain/areas";
import type { Ground } from "../../src/domain/records";
import { cutNeighbours } from "../../src/editions/public/cut_neighbours";

const square = (west: number, south: number, side: number) => [
	[west, south],
	[west + side, south],
	[west + side, south + side],
	[west, south + side],
	[west, south],
];

const area = (ring: number[][]) => ({ type: "Polygon" as const, coordinates: [ring] });

const areaOf = (feature: Ground["drawn"]["neighbours"]["features"][number] | undefined) => {
	if (!feature) throw new Error("There is no such neighbour.");
	return { ...feature, properties: { id: feature.properties.name.en } };
};

/** A district of a tenth of a degree, a neighbour that touches it, one that reaches far away, one beyond sight. */
const ground: Ground = {
	outline: {
		type: "FeatureCollection",
		features: [{ type: "Feature", properties: { id: "toy" }, geometry: area(square(10, 50, 0.1)) }],
	},
	subdistricts: { type: "FeatureCollection", features: [] },
	drawn: {
		outline: { type: "FeatureCollection", features: [] },
		subdistricts: { type: "FeatureCollection", features: [] },
		neighbours: {
			type: "FeatureCollection",
			features: ["near", "far", "beyond"].map((en, place) => ({
				type: "Feature",
				properties: { name: { zh: en, en } },
				geometry: area([square(10.1, 50, 0.1), square(10.123456, 50.1, 2), square(20, 50, 1)][place] ?? []),
			})),
		},
	},
};

test("neighbours are drawn as far as they are seen round the district, and no further", () => {
	const { features } = cutNeighbours(ground);
	expect(features.map(({ properties }) => properties.name.en)).toEqual(["near", "far"]);
	expect(features[0]?.geometry.coordinates).toEqual([
		[square(10.1, 50, 0.1).map((one) => one.map((n) => Math.round(n * 1e5) / 1e5))],
	]);
	expect(extentOfAreas({ type: "FeatureCollection", features: [areaOf(features[1])] })).toEqual([
		10.12346, 50.1, 10.4, 50.35,
	]);
});

test("without an outline all of them stay as they are", () => {
	const bare = { ...ground, outline: { ...ground.outline, features: [] } };
	expect(cutNeighbours(bare)).toBe(ground.drawn.neighbours);
});
