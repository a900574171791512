import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import { type DrawContext, type Fragment, type Layer, NOTHING, SEAM_STEP_PX, type Seam } from "./fragment";
import { blankImageId } from "./image_ids";
import { CLEAR_PX } from "./seam_boxes";

/**
 * Keeps letters off the seams of a wall: along each stand images nobody sees, which have the first claim to their room, since they belong to
 * the topmost layer. Names that give way to each other give way to them; those that never do look for seams themselves.
 */
export const seams: Layer = { draw: drawSeams, explain: () => [] };

function drawSeams({ frame, scene }: DrawContext): Fragment {
	const all = frame?.seams ?? [];
	if (all.length === 0) return NOTHING;
	return {
		sources: { seams: { type: "geojson", data: collect(all) } },
		layers: [block(true), block(false)].map((layer) => ({
			...layer,
			layout: { ...layer.layout, "icon-image": blankImageId(scene.view.theme) },
		})),
	};
}

function block(upright: boolean): Extract<LayerSpecification, { type: "symbol" }> {
	const [across, along] = [CLEAR_PX - 1, SEAM_STEP_PX / 2];
	return {
		id: upright ? "seams-upright" : "seams-level",
		type: "symbol",
		source: "seams",
		filter: ["==", ["get", "upright"], upright],
		layout: {
			"icon-allow-overlap": true,
			"icon-padding": upright ? [along, across, along, across] : [across, along, across, along],
		},
		paint: { "icon-opacity": 0 },
	};
}

function collect(all: readonly Seam[]): FeatureCollection {
	return {
		type: "FeatureCollection",
		features: all.map(({ upright, spots }) => ({
			type: "Feature",
			geometry: { type: "MultiPoint", coordinates: spots.map((spot) => [...spot]) },
			properties: { upright },
		})),
	};
}
