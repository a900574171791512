import type { Feature, FeatureCollection } from "geojson";
import { ringOf } from "../domain/selection/shortlist/drawn_area";
import type { DrawnArea } from "../domain/selection/shortlist/shortlist";
import { sayShape } from "../text/area_words";
import { AREA_LINE_PX, explainAreas, listAreas } from "./drawn_areas_legend";
import { type DrawContext, type Fragment, type Layer, NOTHING } from "./fragment";
import { leftOutImageId } from "./image_ids";

/** The areas a planner has drawn, under the symbols: what takes in has a line without a break, what leaves out is hatched and dashed. */
export const drawnAreas: Layer = { draw: drawAreas, explain: explainAreas };

const WASH = 0.08;
const DASH = [3, 2];

function drawAreas(context: DrawContext): Fragment {
	const areas = listAreas(context);
	if (areas.length === 0) return NOTHING;
	const { palette, scene } = context;
	const isIn = ["==", ["get", "use"], "in"] as ["==", ["get", string], string];
	const isOut = ["==", ["get", "use"], "out"] as ["==", ["get", string], string];
	const of = { source: "drawn-areas" } as const;
	const line = { ...of, type: "line", layout: { "line-join": "round" } } as const;
	return {
		sources: {
			"drawn-areas": { type: "geojson", data: makeShapes(areas) },
			"drawn-area-names": { type: "geojson", data: makeNames(areas, context) },
		},
		layers: [
			{
				...of,
				id: "areas-in",
				type: "fill",
				filter: isIn,
				paint: { "fill-color": palette.accent, "fill-opacity": WASH, "fill-antialias": false },
			},
			{
				...of,
				id: "areas-out",
				type: "fill",
				filter: isOut,
				paint: { "fill-pattern": leftOutImageId(scene.view.theme) },
			},
			{
				...line,
				id: "area-lines-in",
				filter: isIn,
				paint: { "line-color": palette.accent, "line-width": AREA_LINE_PX },
			},
			{
				...line,
				id: "area-lines-out",
				filter: isOut,
				paint: { "line-color": palette.text, "line-width": AREA_LINE_PX, "line-dasharray": DASH },
			},
			drawNames(context),
		],
	};
}

function drawNames({ palette }: DrawContext): Fragment["layers"][number] {
	return {
		id: "area-names",
		type: "symbol",
		source: "drawn-area-names",
		layout: {
			"text-field": ["get", "name"],
			"text-size": 12,
			"text-anchor": "bottom",
			"text-offset": [0, -0.3],
			"text-max-width": 20,
			"text-allow-overlap": true,
			"text-ignore-placement": true,
		},
		paint: { "text-color": palette.text, "text-halo-color": palette.district, "text-halo-width": 1.8 },
	};
}

function makeShapes(areas: readonly DrawnArea[]): FeatureCollection {
	const features = areas.map(({ id, use, shape }): Feature => {
		const ring = ringOf(shape).map(([lng, lat]) => [lng, lat]);
		return { type: "Feature", geometry: { type: "Polygon", coordinates: [ring] }, properties: { id, use } };
	});
	return { type: "FeatureCollection", features };
}

/** How large each is, above its northernmost point. */
function makeNames(areas: readonly DrawnArea[], { speech }: DrawContext): FeatureCollection {
	const features = areas.flatMap(({ id, shape }): Feature[] => {
		const ring = ringOf(shape);
		const north = Math.max(...ring.map(([, lat]) => lat));
		const tops = ring.filter(([, lat]) => lat === north).map(([lng]) => lng);
		const lng = (Math.min(...tops) + Math.max(...tops)) / 2;
		const name = sayShape(shape, speech.text);
		return [
			{ type: "Feature", geometry: { type: "Point", coordinates: [lng, north] }, properties: { id, name } },
		];
	});
	return { type: "FeatureCollection", features };
}
