import { IconLayer, PolygonLayer, ScatterplotLayer, TextLayer } from "@deck.gl/layers";
import type { ParkingPlace } from "../../domain/records";
import { formatNumber } from "../../text/format";
import { parkingIcon } from "../dense_icons";
import { MAP_FONTS, STRONG_WEIGHT } from "../fonts";
import type { ParkingCluster } from "../tooltips";
import type { Bay } from "./bays";
import { asTexture, type DenseContext, toRgb, toVertex } from "./context";
import {
	baysOf,
	clustersAt,
	detailAt,
	discPx,
	PARKING_INK,
	placePx,
	platePx,
	stackPlaces,
} from "./parking_marks";

const NONE: Places = [];

type Places = readonly ParkingPlace[];

/** Parking: clusters with their sums at far zoom, places sized by spaces at middle zoom, single spaces at close zoom. */
export function drawParking(context: DenseContext) {
	const places = context.scene.town.records.parking ?? NONE;
	const detail = detailAt(context.zoom);
	if (detail === "clusters")
		return drawClusters(context, clustersAt(places, context.zoom, context.plainScale));
	if (detail === "places") return [drawPlaces(context, places, placePx)];
	return [drawBays(context, baysOf(places)), drawPlaces(context, places, platePx)];
}

function drawPlaces({ atlas, scale }: DenseContext, places: Places, sizePx: (one: ParkingPlace) => number) {
	return new IconLayer<ParkingPlace>({
		id: "parking-places",
		data: stackPlaces(places),
		pickable: true,
		iconAtlas: asTexture(atlas.image),
		iconMapping: atlas.mapping,
		getIcon: parkingIcon,
		getPosition: (one) => toVertex(one.position),
		getSize: (one) => sizePx(one) * scale * atlas.cellPerBox,
		updateTriggers: { getSize: [sizePx === platePx, scale, atlas.cellPerBox] },
	});
}

function drawBays({ palette }: DenseContext, bays: readonly Bay[]) {
	return new PolygonLayer<Bay>({
		id: "parking-bays",
		data: bays,
		pickable: true,
		getPolygon: (bay) => bay.corners.map((corner) => toVertex(corner)),
		getFillColor: [...toRgb(palette.parking), PARKING_INK.bayAlpha],
		getLineColor: toRgb(palette.parking),
		lineWidthUnits: "pixels",
		getLineWidth: PARKING_INK.bayStrokePx,
	});
}

function drawClusters({ palette, scale }: DenseContext, clusters: readonly ParkingCluster[]) {
	return [
		new ScatterplotLayer<ParkingCluster>({
			id: "parking-clusters",
			data: clusters,
			pickable: true,
			stroked: true,
			radiusUnits: "pixels",
			lineWidthUnits: "pixels",
			getPosition: (one) => toVertex(one.position),
			getRadius: (one) => discPx(one) * scale,
			updateTriggers: { getRadius: scale },
			getFillColor: [...toRgb(palette.parking), PARKING_INK.discAlpha],
			getLineColor: toRgb(palette.district),
			getLineWidth: PARKING_INK.discStrokePx,
		}),
		new TextLayer<ParkingCluster>({
			id: "parking-counts",
			data: clusters,
			getPosition: (one) => toVertex(one.position),
			getText: (one) => formatNumber(one.spaces),
			characterSet: "0123456789 \u2009—",
			getSize: PARKING_INK.figurePx * scale,
			getColor: toRgb(palette.parkingInk),
			fontFamily: MAP_FONTS,
			fontWeight: STRONG_WEIGHT,
		}),
	];
}
