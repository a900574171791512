import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import { metresPerDegree } from "../domain/distance";
import type { Camera } from "../domain/records";
import { TRUE_SIZE } from "./enlarge";
import { type DrawContext, type Fragment, type Layer, NOTHING } from "./fragment";

/**
 * The ground within the chosen distance of a working camera: discs of true size, all rims beneath all fills, so that overlapping discs are one
 * pool of light with one rim. The legend explains it with the other overlays.
 */
export const reach: Layer = { draw: drawReach, explain: () => [] };

/** Side of the world at zoom 0, CSS pixels. */
const WORLD_PX = 512;
/** Beyond any zoom of a map: between it and 0 lengths double with every level. */
const FAR_ZOOM = 24;
const RIM_PX = 1.4;

function drawReach({ scene, palette }: DrawContext): Fragment {
	const { cameras } = scene.town.records;
	if (!scene.view.layers.includes("reach") || cameras === null) return NOTHING;
	const { distanceM } = scene.view;
	return {
		sources: { reach: { type: "geojson", data: placesOf(cameras) } },
		layers: [
			drawDiscs("reach-rims", palette.reachRim, radiusOf(distanceM, RIM_PX)),
			drawDiscs("reach", palette.reach, radiusOf(distanceM, 0)),
		],
	};
}

const places = new WeakMap<readonly Camera[], FeatureCollection>();

/** The same cameras are the same source, so that a map need not take them in again. */
function placesOf(cameras: readonly Camera[]): FeatureCollection {
	const made = places.get(cameras) ?? collect(cameras);
	places.set(cameras, made);
	return made;
}

function collect(cameras: readonly Camera[]): FeatureCollection {
	return {
		type: "FeatureCollection",
		features: cameras.flatMap(({ status, position }) =>
			status === "working"
				? [
						{
							type: "Feature" as const,
							geometry: { type: "Point" as const, coordinates: [...position] },
							properties: { pxPerM: pxPerM(position[1]) },
						},
					]
				: [],
		),
	};
}

/** Pixels of a metre at zoom 0: as exact as a circle is on this map, where a metre to the north is a third of a per cent longer than one to the east. */
function pxPerM(lat: number): number {
	return WORLD_PX / (metresPerDegree(lat).lng * 360);
}

/** A length on the ground that doubles with each zoom level, and a fixed one on the screen. */
function radiusOf(distanceM: number, rimPx: number): ExpressionSpecification {
	const at = (zoom: number) => ["+", rimPx, ["*", distanceM * 2 ** zoom, ["get", "pxPerM"]]];
	return [
		"interpolate",
		["exponential", 2],
		["zoom"],
		0,
		at(0),
		FAR_ZOOM,
		at(FAR_ZOOM),
	] as unknown as ExpressionSpecification;
}

function drawDiscs(id: string, color: string, radius: ExpressionSpecification): LayerSpecification {
	return {
		id,
		type: "circle",
		source: "reach",
		paint: { "circle-radius": radius, "circle-color": color, "circle-pitch-alignment": "map" },
		metadata: TRUE_SIZE,
	};
}
