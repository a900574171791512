/**
 * The coordinate datums the product can be told about. Inside, everything is WGS84; the others exist only at the door (`src/intake`).
 * `EPSG:…` are grids in metres: Web Mercator and the three-degree Gauss-Krüger zones of CGCS2000.
 */
export type Datum = "WGS84" | "GCJ-02" | "BD-09" | "CGCS2000" | `EPSG:${number}`;

declare const datum: unique symbol;

/** `[longitude, latitude]` in decimal degrees, in the named datum. The type parameter keeps positions of two datums from being mixed. */
export type Position<D extends Datum> = readonly [lng: number, lat: number] & {
	readonly [datum]?: D;
};

/** A position in WGS84 degrees. Throws when either number is not finite or out of range, with both values. */
export function wgs84(lng: number, lat: number): Position<"WGS84"> {
	if (!(Math.abs(lng) <= 180 && Math.abs(lat) <= 90)) {
		throw new RangeError(`Not a WGS84 position: longitude ${lng}, latitude ${lat}.`);
	}
	return [lng, lat];
}

/** Whether a text is written like the name of a datum; whether the door can convert it is for the door to say. */
export function isDatumName(text: string): text is Datum {
	return /^(WGS84|GCJ-02|BD-09|CGCS2000|EPSG:\d{4,5})$/.test(text);
}
