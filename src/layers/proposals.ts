import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Feature, FeatureCollection } from "geojson";
import type { Marks } from "../domain/marks";
import { SIZE_STEPS } from "./compound_size";
import { type DrawContext, type Fragment, type Layer, NOTHING } from "./fragment";
import { flagImageId, proposalImageId } from "./image_ids";
import { FLAG_FROM_POINT, PIN_FROM_POINT, proposalInk } from "./proposal_symbols";
import { explainProposals } from "./proposals_legend";
import type { Palette } from "./theme";

/** Beneath the compounds: links from proposed sites to what they serve, and rings round what stays uncovered. */
export const proposalLinks: Layer = { draw: drawBeneath, explain: () => [] };

/** Above the compounds: flags with the year of the chosen ones, and numbered pins where something is proposed. */
export const proposals: Layer = { draw: drawAbove, explain: explainProposals };

function drawBeneath({ scene: { marks }, palette }: DrawContext): Fragment {
	if (!marks || (marks.sites.length === 0 && marks.unserved.length === 0)) return NOTHING;
	return {
		sources: {
			"proposal-links": { type: "geojson", data: collect(listLinks(marks)) },
			unserved: {
				type: "geojson",
				data: collect(marks.unserved.map(({ compound, position }) => point(position, { id: compound }))),
			},
		},
		layers: [
			{
				id: "unserved",
				type: "circle",
				source: "unserved",
				paint: {
					"circle-radius": ringRadius(),
					"circle-opacity": 0,
					"circle-stroke-color": palette.camera.broken,
					"circle-stroke-width": 1,
				},
			},
			{
				id: "proposal-links",
				type: "line",
				source: "proposal-links",
				layout: { "line-cap": "round" },
				paint: { "line-color": inkByKind(palette), "line-width": 1.6 },
			},
		],
	};
}

function drawAbove(context: DrawContext): Fragment {
	const { marks } = context.scene;
	if (!marks || (marks.sites.length === 0 && marks.chosen.size === 0)) return NOTHING;
	return {
		sources: {
			"chosen-flags": { type: "geojson", data: collect(listFlags(context, marks)) },
			proposals: { type: "geojson", data: collect(listPins(context, marks)) },
		},
		layers: [stand("chosen-flags", FLAG_FROM_POINT), stand("proposals", PIN_FROM_POINT)],
	};
}

/** Images that stand beside their points; names keep away from them. */
function stand(source: string, fromPoint: readonly [number, number]): Fragment["layers"][number] {
	return {
		id: source,
		type: "symbol",
		source,
		layout: {
			"icon-image": ["get", "image"],
			"icon-offset": [...fromPoint],
			"icon-allow-overlap": true,
			"icon-padding": 0,
			"symbol-sort-key": ["get", "order"],
		},
	};
}

function listLinks({ sites }: Marks): readonly Feature[] {
	return sites.flatMap(({ id, kind, position, serves }) =>
		serves.map(
			(one): Feature => ({
				type: "Feature",
				geometry: { type: "LineString", coordinates: [[...position], [...one.position]] },
				properties: { id, kind },
			}),
		),
	);
}

/** The first pin on top: what adds most is what one looks for. */
function listPins({ scene }: DrawContext, { sites }: Marks): readonly Feature[] {
	return sites.map(({ id, kind, position }, nth) =>
		point(position, { id, image: proposalImageId(scene.view.theme, kind, nth + 1), order: -nth }),
	);
}

function listFlags({ scene }: DrawContext, { chosen }: Marks): readonly Feature[] {
	return [...chosen].flatMap(([id, year]) => {
		const position = scene.town.compoundById.get(id)?.position;
		const image = flagImageId(scene.view.theme, year);
		return position ? [point(position, { id, image, order: -year })] : [];
	});
}

function inkByKind(palette: Palette): ExpressionSpecification {
	return [
		"match",
		["get", "kind"],
		"camera",
		proposalInk("camera", palette),
		proposalInk("parking", palette),
	];
}

/** Just outside a compound's symbol, whose place it often shares. */
function ringRadius(): ExpressionSpecification {
	const [first, ...rest] = SIZE_STEPS;
	const radius = (sizePx: number) => sizePx / 2 + 2;
	return [
		"step",
		["zoom"],
		radius(first.sizePx),
		...rest.flatMap(({ fromZoom, sizePx }) => [fromZoom, radius(sizePx)]),
	] as ExpressionSpecification;
}

function point(position: readonly [number, number], properties: Feature["properties"]): Feature {
	return { type: "Feature", geometry: { type: "Point", coordinates: [...position] }, properties };
}

function collect(features: readonly Feature[]): FeatureCollection {
	return { type: "FeatureCollection", features: [...features] };
}
