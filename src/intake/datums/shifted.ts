/** Two numbers of a file before anybody knows where they lie: longitude and latitude, or metres east and north in a grid. */
export type RawPoint = readonly [lng: number, lat: number];

// Krasovsky 1940, the ellipsoid of the published GCJ-02 formula.
const AXIS_M = 6378245;
const ECCENTRICITY_SQUARED = 0.006693421622965943;
const BAIDU_ANGLE = (Math.PI * 3000) / 180;
// A millionth of a metre is 9e-12 degrees; the iteration gains two to three digits a step.
const ENOUGH_DEGREES = 1e-13;
const MOST_STEPS = 40;
// A point on the very border must not be lost to the last digit of the iteration.
const ENOUGH_FOR_BORDER_DEGREES = 1e-11;
// The box of the published formula, and more than any shift at its border (0.02° in the north-east).
const CHINA = { west: 72.004, east: 137.8347, south: 0.8293, north: 55.8271 } as const;
const LARGEST_SHIFT_DEGREES = 0.1;

function liesOutsideChina([lng, lat]: RawPoint, by = 0): boolean {
	const { west, east, south, north } = CHINA;
	return lng < west - by || lng > east + by || lat < south - by || lat > north + by;
}

function waves(x: number): number {
	return ((20 * Math.sin(6 * x * Math.PI) + 20 * Math.sin(2 * x * Math.PI)) * 2) / 3;
}

function shiftNorthM(x: number, y: number): number {
	const base = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x));
	const short = ((20 * Math.sin(y * Math.PI) + 40 * Math.sin((y / 3) * Math.PI)) * 2) / 3;
	const long = ((160 * Math.sin((y / 12) * Math.PI) + 320 * Math.sin((y * Math.PI) / 30)) * 2) / 3;
	return base + waves(x) + short + long;
}

function shiftEastM(x: number, y: number): number {
	const base = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x));
	const short = ((20 * Math.sin(x * Math.PI) + 40 * Math.sin((x / 3) * Math.PI)) * 2) / 3;
	const long = ((150 * Math.sin((x / 12) * Math.PI) + 300 * Math.sin((x / 30) * Math.PI)) * 2) / 3;
	return base + waves(x) + short + long;
}

function shiftToGcj02([lng, lat]: RawPoint): RawPoint {
	const radians = (lat / 180) * Math.PI;
	const magic = 1 - ECCENTRICITY_SQUARED * Math.sin(radians) ** 2;
	const meridianM = (AXIS_M * (1 - ECCENTRICITY_SQUARED)) / (magic * Math.sqrt(magic));
	const parallelM = (AXIS_M / Math.sqrt(magic)) * Math.cos(radians);
	const x = lng - 105;
	const y = lat - 35;
	return [
		lng + (shiftEastM(x, y) * 180) / (parallelM * Math.PI),
		lat + (shiftNorthM(x, y) * 180) / (meridianM * Math.PI),
	];
}

function shiftToBd09(point: RawPoint): RawPoint {
	const [lng, lat] = shiftToGcj02(point);
	const radius = Math.hypot(lng, lat) + 0.00002 * Math.sin(lat * BAIDU_ANGLE);
	const angle = Math.atan2(lat, lng) + 0.000003 * Math.cos(lng * BAIDU_ANGLE);
	return [radius * Math.cos(angle) + 0.0065, radius * Math.sin(angle) + 0.006];
}

/** A WGS84 point in GCJ-02, by the published forward formula. Degrees in and out. Points outside the box of the formula pass through. */
export function gcj02FromWgs84(point: RawPoint): RawPoint {
	return liesOutsideChina(point) ? point : shiftToGcj02(point);
}

/** A WGS84 point in BD-09, by the published forward formulas. Degrees in and out. Points outside the box of the formula pass through. */
export function bd09FromWgs84(point: RawPoint): RawPoint {
	return liesOutsideChina(point) ? point : shiftToBd09(point);
}

/**
 * The WGS84 point of a GCJ-02 point, within a millionth of a metre, degrees. At the border of the box the formula jumps: a point
 * the formula moved out of the box comes back into it, so every WGS84 point of the box survives the way there and back; all
 * others pass through. Two points share one GCJ-02 point only in a strip outside the box as wide as the shift; the inner one is meant.
 */
export function wgs84FromGcj02(point: RawPoint): RawPoint {
	return invert(shiftToGcj02, point);
}

/** The WGS84 point of a BD-09 point, under the rules of `wgs84FromGcj02`. */
export function wgs84FromBd09(point: RawPoint): RawPoint {
	return invert(shiftToBd09, point);
}

// The published one-step inverses leave 0.1 to 0.45 m; walking back along the forward formula leaves less than 1e-6 m.
function invert(shift: (point: RawPoint) => RawPoint, target: RawPoint): RawPoint {
	if (liesOutsideChina(target, LARGEST_SHIFT_DEGREES)) return target;
	let guess = target;
	for (let step = 0; step < MOST_STEPS; step += 1) {
		const reached = shift(guess);
		const eastBy = target[0] - reached[0];
		const northBy = target[1] - reached[1];
		guess = [guess[0] + eastBy, guess[1] + northBy];
		if (Math.abs(eastBy) < ENOUGH_DEGREES && Math.abs(northBy) < ENOUGH_DEGREES) break;
	}
	return liesOutsideChina(guess, ENOUGH_FOR_BORDER_DEGREES) ? target : putInsideChina(guess);
}

function putInsideChina([lng, lat]: RawPoint): RawPoint {
	const { west, east, south, north } = CHINA;
	return [Math.min(Math.max(lng, west), east), Math.min(Math.max(lat, south), north)];
}
