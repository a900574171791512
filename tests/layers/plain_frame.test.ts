import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { enlargeLayers, TRUE_SIZE } from "../../src/layers/enlarge";
import { countLevels, toPlain } from "../../src/layers/plain_frame";
import { sizeAtZoom } from "../../src/layers/size_at_zoom";

const names = {
	id: "names",
	type: "symbol",
	source: "names",
	minzoom: 15,
	layout: {
		"text-size": ["step", ["zoom"], 12, 16, 14],
		"icon-image": ["step", ["zoom"], "small", 13, "large"],
	},
	paint: { "text-halo-width": 2 },
} as LayerSpecification;

describe("a wall shows the picture a desk shows, only larger", () => {
	test("letters twice as large are those of one zoom level further out", () => {
		expect(toPlain({ zoom: 15.4, scale: 2 })).toEqual({ zoom: 14.4, scale: 1 });
		expect(sizeAtZoom(14, 2)).toBe(2 * sizeAtZoom(13));
	});

	test("the large letters of a desk change nothing, those of a wall a whole level, and one more with each doubling", () => {
		expect([0.8, 1, 1.25, 1.5, 1.75, 1.8, 2, 3.5, 3.6, 7.3].map(countLevels)).toEqual([
			0, 0, 0, 0, 0, 1, 1, 1, 2, 3,
		]);
	});

	test("what a layer decides by zoom comes as many levels later, with lengths as much larger", () => {
		expect(enlargeLayers([names], 2)).toEqual([
			{
				...names,
				minzoom: 16,
				layout: {
					"icon-size": 2,
					"text-size": ["step", ["zoom"], 24, 17, 28],
					"icon-image": ["step", ["zoom"], "small", 14, "large"],
				},
				paint: { "text-halo-width": 4 },
			},
		]);
		expect(enlargeLayers([names], 1.5)[0]).toMatchObject({ minzoom: 15, paint: { "text-halo-width": 3 } });
	});

	test("what has its size on the ground keeps it", () => {
		const disc = { ...names, metadata: TRUE_SIZE } as LayerSpecification;
		expect(enlargeLayers([disc], 2)).toEqual([disc]);
	});
});
