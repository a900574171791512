import type { Feature, FeatureCollection } from "geojson";
import { findLabelPoint } from "../domain/label_points";
import { pick } from "../text/text";
import { type BaseContext, type Drawn, type Fragment, type Frame, NOTHING } from "./fragment";
import { crossesSeam } from "./seam_boxes";

/** The ground: the page, the neighbours, which recede, and the district, which stands out by a lighter ground and the map's strongest line. */
export const ground: Drawn = { draw: drawGround };

/** The district's line; drawn above the sub-districts' fills, so that shading never covers it. */
export const outline: Drawn = { draw: drawOutline };

function drawGround(context: BaseContext): Fragment {
	const { scene, palette } = context;
	// The ground beyond the neighbours is as quiet as they are: where the file ends, the world does not.
	const page = { id: "page", type: "background", paint: { "background-color": palette.neighbour } } as const;
	const drawn = scene.town.records.ground?.drawn;
	if (!drawn) return { ...NOTHING, layers: [page] };
	return {
		sources: {
			neighbours: { type: "geojson", data: drawn.neighbours },
			outline: { type: "geojson", data: drawn.outline },
			"neighbour-names": { type: "geojson", data: nameNeighbours(drawn.neighbours, context) },
		},
		layers: [
			page,
			{
				id: "neighbours",
				type: "fill",
				source: "neighbours",
				paint: { "fill-color": palette.neighbour },
			},
			{
				id: "neighbour-lines",
				type: "line",
				source: "neighbours",
				layout: { "line-join": "round" },
				paint: { "line-color": palette.page, "line-width": 1.2 },
			},
			{ id: "district", type: "fill", source: "outline", paint: { "fill-color": palette.district } },
		],
	};
}

/** Quiet names round the district, for orientation. */
export const neighbourNames: Drawn = {
	draw: ({ scene, palette }) =>
		scene.town.records.ground === null
			? NOTHING
			: {
					sources: {},
					layers: [
						{
							id: "neighbour-names",
							type: "symbol",
							source: "neighbour-names",
							layout: {
								"text-field": ["get", "name"],
								"text-size": NAME_PX,
								"text-letter-spacing": NAME_SPACING_EM,
								"text-max-width": 12,
								"text-padding": 12,
							},
							paint: {
								"text-color": palette.quiet,
								"text-opacity": 0.75,
								"text-halo-color": palette.neighbour,
								"text-halo-width": 1,
							},
						},
					],
				},
};

/** Size of a neighbour's name, CSS pixels, and the air between its letters. */
const NAME_PX = 12;
const NAME_SPACING_EM = 0.3;
const WORLD_PX = 512;

/** Half the room a name on one line takes on the ground, degrees; a little more than its letters need. */
function measureLine(name: string, { zoom, scale, extent }: Frame) {
	const ems = [...name].reduce((sum, sign) => sum + (sign > "\u2e7f" ? 1 : 0.6) + NAME_SPACING_EM, 0);
	const lngPerPx = (360 * scale) / (WORLD_PX * 2 ** zoom);
	const latPerPx = lngPerPx * Math.cos((extent[1] * Math.PI) / 180);
	return { halfLng: (ems * NAME_PX * lngPerPx) / 2, halfLat: NAME_PX * latPerPx };
}

type Neighbours = NonNullable<BaseContext["scene"]["town"]["records"]["ground"]>["drawn"]["neighbours"];

function nameNeighbours(neighbours: Neighbours, { frame, speech }: BaseContext): FeatureCollection {
	const features = neighbours.features.flatMap(({ geometry, properties }): Feature[] => {
		const at = findLabelPoint(geometry, frame?.extent ?? null);
		const name = pick(properties.name, speech.lang);
		if (!at || (frame && crossesSeam({ at, ...measureLine(name, frame) }, frame.seams ?? []))) return [];
		return [
			{
				type: "Feature",
				geometry: { type: "Point", coordinates: [...at] },
				properties: { name },
			},
		];
	});
	return { type: "FeatureCollection", features };
}

function drawOutline({ scene, palette }: BaseContext): Fragment {
	if (!scene.town.records.ground) return NOTHING;
	return {
		sources: {},
		layers: [
			{
				id: "district-halo",
				type: "line",
				source: "outline",
				layout: { "line-join": "round" },
				paint: { "line-color": palette.district, "line-width": 4.8, "line-opacity": 0.85 },
			},
			{
				id: "district-line",
				type: "line",
				source: "outline",
				layout: { "line-join": "round" },
				paint: { "line-color": palette.outline, "line-width": LINE_PX },
			},
		],
	};
}

/** Width of the district's line, CSS pixels. */
export const LINE_PX = 1.6;
