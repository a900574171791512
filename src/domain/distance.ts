import type { Position } from "./datum";

/** WGS84 ellipsoid: semi-major axis in metres and squared eccentricity. */
const SEMI_MAJOR_M = 6_378_137;
const ECCENTRICITY_SQ = 0.00669437999014;
const RADIANS = Math.PI / 180;

/** Metres a degree of longitude and of latitude measure on the WGS84 ellipsoid at a latitude. */
export function metresPerDegree(lat: number): { readonly lng: number; readonly lat: number } {
	const cos = Math.cos(lat * RADIANS);
	const w2 = 1 / (1 - ECCENTRICITY_SQ * (1 - cos * cos));
	const w = Math.sqrt(w2);
	return {
		lng: RADIANS * SEMI_MAJOR_M * w * cos,
		lat: RADIANS * SEMI_MAJOR_M * w * w2 * (1 - ECCENTRICITY_SQ),
	};
}

/**
 * Distance in metres between two near positions, by the radii of the WGS84 ellipsoid at their middle latitude.
 * Within 1 mm of the geodesic up to 1 km and within 1 m up to 20 km (tested against GeographicLib); not for longer lines.
 */
export function distanceM(a: Position<"WGS84">, b: Position<"WGS84">): number {
	const scale = metresPerDegree((a[1] + b[1]) / 2);
	return Math.hypot((a[0] - b[0]) * scale.lng, (a[1] - b[1]) * scale.lat);
}
