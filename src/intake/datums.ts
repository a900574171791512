import type { Datum, Position } from "../domain/datum";
import { wgs84 } from "../domain/datum";

/** A point before anybody knows in which datum it stands. */
export type RawPoint = readonly [lng: number, lat: number];

// Krasovsky 1940, the ellipsoid of the published GCJ-02 formula.
const AXIS_M = 6378245;
const ECCENTRICITY_SQUARED = 0.006693421622965943;
const BAIDU_ANGLE = (Math.PI * 3000) / 180;
// A millionth of a metre is 9e-12 degrees; the iteration gains two to three digits a step.
const ENOUGH_DEGREES = 1e-13;
const MOST_STEPS = 40;

function liesOutsideChina([lng, lat]: RawPoint): boolean {
	return lng < 72.004 || lng > 137.8347 || lat < 0.8293 || lat > 55.8271;
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

/** A WGS84 point in GCJ-02, by the published forward formula. Degrees in and out. Points outside China pass through. */
export function gcj02FromWgs84(point: RawPoint): RawPoint {
	if (liesOutsideChina(point)) return point;
	const [lng, lat] = point;
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

function bd09FromGcj02([lng, lat]: RawPoint): RawPoint {
	const radius = Math.hypot(lng, lat) + 0.00002 * Math.sin(lat * BAIDU_ANGLE);
	const angle = Math.atan2(lat, lng) + 0.000003 * Math.cos(lng * BAIDU_ANGLE);
	return [radius * Math.cos(angle) + 0.0065, radius * Math.sin(angle) + 0.006];
}

/** A WGS84 point in BD-09, by the published forward formulas. Degrees in and out. Points outside China pass through. */
export function bd09FromWgs84(point: RawPoint): RawPoint {
	return liesOutsideChina(point) ? point : bd09FromGcj02(gcj02FromWgs84(point));
}

// The published one-step inverses leave 0.1 to 0.45 m; walking back along the forward formula leaves less than 1e-6 m.
function invert(forward: (point: RawPoint) => RawPoint, target: RawPoint): RawPoint {
	let guess = target;
	for (let step = 0; step < MOST_STEPS; step += 1) {
		const reached = forward(guess);
		const eastBy = target[0] - reached[0];
		const northBy = target[1] - reached[1];
		guess = [guess[0] + eastBy, guess[1] + northBy];
		if (Math.abs(eastBy) < ENOUGH_DEGREES && Math.abs(northBy) < ENOUGH_DEGREES) break;
	}
	return guess;
}

const INTO_WGS84: Readonly<Partial<Record<Datum, (point: RawPoint) => RawPoint>>> = {
	WGS84: (point) => point,
	CGCS2000: (point) => point,
	"GCJ-02": (point) => invert(gcj02FromWgs84, point),
	"BD-09": (point) => invert(bd09FromWgs84, point),
};

/**
 * The same place in WGS84 degrees. The inverse of GCJ-02 and BD-09 is iterated and lands within a millionth of a metre;
 * CGCS2000 equals WGS84 to centimetres and is taken as it is; points outside China pass through. Fails with a `RangeError` on a number that is no longitude or latitude.
 */
export function wgs84From(datum: Datum, point: RawPoint): Position<"WGS84"> {
	wgs84(point[0], point[1]);
	const [lng, lat] = liesOutsideChina(point) ? point : (INTO_WGS84[datum] ?? refuse(datum))(point);
	return wgs84(lng, lat);
}

function refuse(datum: Datum): never {
	throw new RangeError(`The door cannot convert ${datum}.`);
}

/** Whether the text names a datum the door can convert. Anything else (an independent city grid, for instance) is refused. */
export function isDatum(text: string): text is Datum {
	return Object.hasOwn(INTO_WGS84, text);
}
