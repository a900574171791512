import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import { type DrawContext, type Fragment, type Layer, NOTHING, SEAM_STEP_PX, type Seam } from "./fragment";
import { blankImageId } from "./image_ids";

/**
 * Keeps letters off the seams of a wall: along each stand images nobody sees, which have the first claim to their room, since they belong to
 * the topmost layer. Names that give way to each other give way to them; those that never do look for seams themselves.
 */
export const seams: Layer = { draw: drawSeams, explain: () => [] };

/** Letters keep this far from a seam, CSS pixels. */
export const CLEAR_PX = 4;

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

/** A box on the ground: its middle and half its width and height, degrees. */
export interface GroundBox {
	readonly at: readonly [number, number];
	readonly halfLng: number;
	readonly halfLat: number;
}

/** Whether a box lies over any seam. */
export function crossesSeam(box: GroundBox, all: readonly Seam[]): boolean {
	return all.some((seam) => crosses(box, seam));
}

/** The nearest middle from which a box lies over no seam: moved off one of each kind at most. `null` where even that leaves it over another. */
export function moveOffSeams(box: GroundBox, all: readonly Seam[]): readonly [number, number] | null {
	let [lng, lat] = box.at;
	for (const seam of all) {
		if (!crosses(box, seam)) continue;
		if (seam.upright) lng = seam.at + (lng < seam.at ? -1 : 1) * box.halfLng;
		else lat = seam.at + (lat < seam.at ? -1 : 1) * box.halfLat;
	}
	return crossesSeam({ ...box, at: [lng, lat] }, all) ? null : [lng, lat];
}

function crosses({ at: [lng, lat], halfLng, halfLat }: GroundBox, { upright, at }: Seam): boolean {
	return upright ? Math.abs(lng - at) < halfLng : Math.abs(lat - at) < halfLat;
}
