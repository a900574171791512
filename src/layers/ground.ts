import type { Feature, FeatureCollection } from "geojson";
import { findLabelPoint } from "../domain/label_points";
import { pick } from "../text/text";
import { type DrawContext, type Fragment, type Layer, NOTHING } from "./fragment";

/** The ground: the page, the neighbours, which recede, and the district, which stands out by a lighter ground and the map's strongest line. */
export const ground: Layer = { draw: drawGround, explain: () => [] };

/** The district's line; drawn above the sub-districts' fills, so that shading never covers it. */
export const outline: Layer = { draw: drawOutline, explain: explainOutline };

function drawGround(context: DrawContext): Fragment {
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
export const neighbourNames: Layer = {
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
								"text-size": 12,
								"text-letter-spacing": 0.3,
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
	explain: () => [],
};

type Neighbours = NonNullable<DrawContext["scene"]["town"]["records"]["ground"]>["drawn"]["neighbours"];

function nameNeighbours(neighbours: Neighbours, { frame, speech }: DrawContext): FeatureCollection {
	const features = neighbours.features.flatMap(({ geometry, properties }): Feature[] => {
		const at = findLabelPoint(geometry, frame?.extent ?? null);
		if (!at) return [];
		return [
			{
				type: "Feature",
				geometry: { type: "Point", coordinates: [...at] },
				properties: { name: pick(properties.name, speech.lang) },
			},
		];
	});
	return { type: "FeatureCollection", features };
}

function drawOutline({ scene, palette }: DrawContext): Fragment {
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

const LINE_PX = 1.6;

function explainOutline({ scene, speech, palette }: DrawContext) {
	const { text, district } = speech;
	if (!scene.town.records.ground) return [];
	const line = (
		id: string,
		label: string,
		sign: { color: string; widthPx: number; dash: readonly number[] },
	) => ({
		id,
		label,
		sign: { kind: "line" as const, ...sign },
		count: null,
	});
	return [
		{
			id: "lines",
			title: text("legend.lines"),
			entries: [
				line("district", text("legend.district"), { color: palette.outline, widthPx: LINE_PX, dash: [] }),
				line("subdistrict", text(district.sketch ? "legend.subdistrictSketch" : "legend.subdistrict"), {
					color: palette.boundary,
					widthPx: 1,
					dash: district.sketch ? [4, 3] : [],
				}),
			],
			note: null,
		},
	];
}
