import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Feature } from "geojson";
import type { ParkingPlace } from "../../domain/records";
import { formatNumber } from "../../text/format";
import { makeBays } from "../dense/bays";
import {
	clustersAt,
	detailAt,
	discPx,
	PARKING_INK,
	placePx,
	platePx,
	stackPlaces,
} from "../dense/parking_marks";
import { STRONG_LETTERS } from "../fonts";
import { parkingImageId } from "../image_ids";
import type { ParkingCluster } from "../tooltips";
import { chooseDrawn, type FlatContext, type FlatOverlay, mayBeSeen } from "./context";

/** Side of the image of a plate, CSS pixels: the largest it is drawn at. */
const IMAGE_PX = 36;
const NONE: readonly ParkingPlace[] = [];

/** Parking: clusters with their sums at far zoom, places sized by spaces at middle zoom, single spaces at close zoom. */
export function flattenParking(context: FlatContext): FlatOverlay {
	const places = context.scene.town.records.parking ?? NONE;
	const detail = detailAt(context.zoom);
	if (detail === "clusters") return flattenClusters(context, places);
	if (detail === "places") return flattenPlaces(context, places, placePx);
	const plates = flattenPlaces(context, places, platePx);
	const bays = flattenBays(context, places);
	return {
		thinned: plates.thinned,
		sources: { ...bays.sources, ...plates.sources },
		layers: [...bays.layers, ...plates.layers],
	};
}

function flattenClusters(context: FlatContext, places: readonly ParkingPlace[]): FlatOverlay {
	const { palette, frame, zoom } = context;
	const clusters = clustersAt(places, zoom, frame.scale).filter(({ position }) =>
		mayBeSeen([position], context),
	);
	const circle: LayerSpecification = {
		id: "parking-clusters",
		type: "circle",
		source: "parking-clusters",
		paint: {
			"circle-radius": ["get", "radius"],
			"circle-color": palette.parking,
			"circle-opacity": PARKING_INK.discAlpha / 255,
			"circle-stroke-color": palette.district,
			"circle-stroke-width": PARKING_INK.discStrokePx,
		},
	};
	const figure: LayerSpecification = {
		id: "parking-counts",
		type: "symbol",
		source: "parking-clusters",
		layout: {
			"text-field": ["get", "figure"],
			"text-font": STRONG_LETTERS,
			"text-size": PARKING_INK.figurePx,
			"text-allow-overlap": true,
			"text-ignore-placement": true,
			"text-padding": 0,
		},
		paint: { "text-color": palette.parkingInk },
	};
	return flatten("parking-clusters", clusters.map(toClusterFeature), [circle, figure]);
}

function toClusterFeature(one: ParkingCluster): Feature {
	return {
		type: "Feature",
		geometry: { type: "Point", coordinates: [...one.position] },
		properties: {
			kind: "parking-cluster",
			// A place is in one cluster only, so the first tells it from the others.
			id: one.places[0]?.id ?? "",
			places: one.places.map((place) => place.id),
			figure: formatNumber(one.spaces),
			// deck.gl centres the stroke on the edge, a style puts it outside.
			radius: discPx(one) - PARKING_INK.discStrokePx / 2,
		},
	};
}

function flattenPlaces(
	context: FlatContext,
	places: readonly ParkingPlace[],
	sizePx: (one: ParkingPlace) => number,
): FlatOverlay {
	const { theme } = context.scene.view;
	const { drawn, thinned } = chooseDrawn("parking-places", stackPlaces(places), {
		spotOf: (one) => one.position,
		kindOf: (one) => (one.spaces === null ? "unknown" : "known"),
		context,
	});
	const toFeature = (one: ParkingPlace): Feature => ({
		type: "Feature",
		geometry: { type: "Point", coordinates: [...one.position] },
		properties: {
			kind: "parking",
			id: one.id,
			image: parkingImageId(theme, one.spaces !== null, IMAGE_PX),
			size: sizePx(one) / IMAGE_PX,
			// The small over the large.
			order: -(one.spaces ?? 0),
		},
	});
	const plate: LayerSpecification = {
		id: "parking-places",
		type: "symbol",
		source: "parking-places",
		layout: {
			"icon-image": ["get", "image"],
			"icon-size": ["get", "size"],
			"icon-allow-overlap": true,
			"icon-ignore-placement": true,
			"symbol-sort-key": ["get", "order"],
		},
	};
	return { ...flatten("parking-places", drawn.map(toFeature), [plate]), thinned };
}

function flattenBays(context: FlatContext, places: readonly ParkingPlace[]): FlatOverlay {
	const { palette } = context;
	const features = places.flatMap((place): readonly Feature[] => {
		const bays = makeBays(place);
		if (
			!mayBeSeen(
				bays.flatMap((bay) => bay.corners),
				context,
			)
		)
			return [];
		const rings = bays.map(({ corners }) => [[...corners, ...corners.slice(0, 1)].map((one) => [...one])]);
		return [
			{
				type: "Feature",
				geometry: { type: "MultiPolygon", coordinates: rings },
				properties: { kind: "parking-bays", id: place.id },
			},
		];
	});
	return flatten("parking-bays", features, [
		{
			id: "parking-bays",
			type: "fill",
			source: "parking-bays",
			paint: {
				"fill-color": palette.parking,
				"fill-opacity": PARKING_INK.bayAlpha / 255,
				"fill-antialias": false,
			},
		},
		{
			id: "parking-bay-lines",
			type: "line",
			source: "parking-bays",
			paint: { "line-color": palette.parking, "line-width": PARKING_INK.bayStrokePx },
		},
	]);
}

function flatten(source: string, features: Feature[], layers: readonly LayerSpecification[]): FlatOverlay {
	return {
		thinned: [],
		sources: {
			[source]: { type: "geojson", data: { type: "FeatureCollection", features }, promoteId: "id" },
		},
		layers,
	};
}
