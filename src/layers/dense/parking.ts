import { IconLayer, PolygonLayer, ScatterplotLayer, TextLayer } from "@deck.gl/layers";
import type { ParkingPlace } from "../../domain/records";
import { formatNumber } from "../../text/format";
import { parkingIcon } from "../dense_icons";
import type { ParkingCluster } from "../tooltips";
import { type Bay, makeBays } from "./bays";
import { makeClusters } from "./clusters";
import { asTexture, type DenseContext, toRgb, toVertex } from "./context";
import { rememberOf } from "./remember";

/** From here on there is room for every place, and from there for every space. */
const PLACES_FROM_ZOOM = 14;
const BAYS_FROM_ZOOM = 17;
/** Side of a place's plate among its bays, which already say how many there are. */
const PLATE_PX = 16;
const NONE: readonly ParkingPlace[] = [];

type Places = readonly ParkingPlace[];
const clustersOf = rememberOf((places: Places, zoom) => makeClusters(places, zoom));
const baysOf = rememberOf((places: Places) => places.flatMap(makeBays));
/** The small over the large. */
const stack = rememberOf((places: Places) => [...places].sort((a, b) => (b.spaces ?? 0) - (a.spaces ?? 0)));

/** Parking: clusters with their sums at far zoom, places sized by spaces at middle zoom, single spaces at close zoom. */
export function drawParking(context: DenseContext) {
	const places = context.scene.town.records.parking ?? NONE;
	if (context.zoom < PLACES_FROM_ZOOM)
		return drawClusters(context, clustersOf(places, context.zoom - Math.log2(context.scale)));
	if (context.zoom < BAYS_FROM_ZOOM) return [drawPlaces(context, places, placePx)];
	return [drawBays(context, baysOf(places)), drawPlaces(context, places, platePx)];
}

/** Area of the plate proportional to the spaces: 14 px for a dozen. Clamped where it would vanish or bury its neighbours. */
function placePx({ spaces }: ParkingPlace): number {
	return spaces === null ? 10 : Math.min(36, Math.max(10, 4 * Math.sqrt(spaces)));
}

function platePx(): number {
	return PLATE_PX;
}

function drawPlaces({ atlas, scale }: DenseContext, places: Places, sizePx: (one: ParkingPlace) => number) {
	return new IconLayer<ParkingPlace>({
		id: "parking-places",
		data: stack(places),
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
		getFillColor: [...toRgb(palette.parking), 70],
		getLineColor: toRgb(palette.parking),
		lineWidthUnits: "pixels",
		getLineWidth: 1,
	});
}

/** Area proportional to the spaces, but never too small for its figure nor so large that it buries a quarter. */
function discPx({ spaces }: ParkingCluster): number {
	const figurePx = 3.5 * formatNumber(spaces).length + 3;
	return Math.min(20, Math.max(7, figurePx, 0.3 * Math.sqrt(spaces ?? 0)));
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
			getFillColor: [...toRgb(palette.parking), 205],
			getLineColor: toRgb(palette.district),
			getLineWidth: 1.5,
		}),
		new TextLayer<ParkingCluster>({
			id: "parking-counts",
			data: clusters,
			getPosition: (one) => toVertex(one.position),
			getText: (one) => formatNumber(one.spaces),
			characterSet: "0123456789 \u2009—",
			getSize: 12 * scale,
			getColor: toRgb(palette.parkingInk),
			fontFamily: "'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif",
			fontWeight: 600,
		}),
	];
}
