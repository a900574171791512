import type { ParkingPlace } from "../../domain/records";
import { formatNumber } from "../../text/format";
import type { ParkingCluster } from "../tooltips";
import { makeBays } from "./bays";
import { makeClusters } from "./clusters";
import { rememberOf } from "./remember";

/** From here on there is room for every place, and from there for every space. */
const PLACES_FROM_ZOOM = 14;
const BAYS_FROM_ZOOM = 17;

type Places = readonly ParkingPlace[];

/** How parking is drawn: gathered into clusters, every place, or every space. */
export type ParkingDetail = "clusters" | "places" | "bays";

/** What a whole zoom level has room for. */
export function detailAt(zoom: number): ParkingDetail {
	if (zoom < PLACES_FROM_ZOOM) return "clusters";
	return zoom < BAYS_FROM_ZOOM ? "places" : "bays";
}

/** The clusters of a zoom level; larger marks (`scale` times) need the room of a lower one. */
export function clustersAt(places: Places, zoom: number, scale: number): readonly ParkingCluster[] {
	return clustersOf(places, zoom - Math.log2(scale));
}

const clustersOf = /* @__PURE__ */ rememberOf((places: Places, zoom) => makeClusters(places, zoom));

/** The spaces of all places. */
export const baysOf = /* @__PURE__ */ rememberOf((places: Places) => places.flatMap(makeBays));

/** The small over the large. */
export const stackPlaces = /* @__PURE__ */ rememberOf((places: Places) =>
	[...places].sort((a, b) => (b.spaces ?? 0) - (a.spaces ?? 0)),
);

/** Side of a plate, CSS pixels. Its area is proportional to the spaces: 14 px for a dozen. Clamped where it would vanish or bury its neighbours. */
export function placePx({ spaces }: Pick<ParkingPlace, "spaces">): number {
	return spaces === null ? 10 : Math.min(36, Math.max(10, 4 * Math.sqrt(spaces)));
}

/** Side of a place's plate among its bays, which already say how many there are, CSS pixels. */
export function platePx(): number {
	return 16;
}

/** Radius of a cluster's disc, CSS pixels. Area proportional to the spaces, but never too small for its figure nor so large that it buries a quarter. */
export function discPx({ spaces }: Pick<ParkingCluster, "spaces">): number {
	const figurePx = 3.5 * formatNumber(spaces).length + 3;
	return Math.min(20, Math.max(7, figurePx, 0.3 * Math.sqrt(spaces ?? 0)));
}

/** What both painters draw alike: line widths and letters in CSS pixels, opacities of 255. */
export const PARKING_INK = {
	bayAlpha: 70,
	discAlpha: 205,
	discStrokePx: 1.5,
	bayStrokePx: 1,
	figurePx: 12,
} as const;
