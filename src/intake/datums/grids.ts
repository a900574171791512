import proj4 from "proj4";
import type { Datum } from "../../domain/datum";
import type { RawPoint } from "./shifted";

/** A three-degree Gauss-Krüger zone of CGCS2000, metres. */
export interface Grid {
	readonly id: Datum;
	/** Central meridian, degrees east. */
	readonly meridian: number;
	/** Number of the zone, which some write in front of the easting. */
	readonly zone: number;
	/** Whether eastings carry the number of the zone: 34 570 000 instead of 570 000. */
	readonly prefixed: boolean;
}

/** What the number of a zone adds to an easting for each zone, metres. */
export const PREFIX_M = 1_000_000;
const FALSE_EASTING_M = 500_000;
// Nobody writes a point in a zone whose middle is farther away (nearly four degrees); beyond it the numbers mean something else.
const FARTHEST_EAST_M = 400_000;
const FARTHEST_NORTH_M = 10_000_000;
const WEB_MERCATOR_M = 20_037_508.35;
const FIRST_ZONE = 25;
const ZONES = Array.from({ length: 21 }, (_, at) => FIRST_ZONE + at);
const FIRST_CODE = { prefixed: 4513, plain: 4534 } as const;

/** The grids by name: EPSG:4513–4533 with the number of the zone in the easting, EPSG:4534–4554 without. */
export const GRIDS: ReadonlyMap<string, Grid> = new Map(
	[true, false].flatMap((prefixed) =>
		ZONES.map((zone, at): readonly [Datum, Grid] => {
			const id: Datum = `EPSG:${(prefixed ? FIRST_CODE.prefixed : FIRST_CODE.plain) + at}`;
			return [id, { id, meridian: zone * 3, zone, prefixed }];
		}),
	),
);

/** The grid of a zone or of a central meridian; `null` when there is none of CGCS2000. */
export function findGrid(where: { readonly zone: number } | { readonly meridian: number }): Grid | null {
	const wanted = "zone" in where ? where.zone : where.meridian / 3;
	const prefixed = "zone" in where;
	for (const grid of GRIDS.values()) if (grid.zone === wanted && grid.prefixed === prefixed) return grid;
	return null;
}

/** Both ways between WGS84 degrees and a grid in metres. `into` gives `null` when the numbers are no point of the grid. */
export interface Projection {
	readonly into: (point: RawPoint) => RawPoint | null;
	readonly from: (point: RawPoint) => RawPoint;
}

/** The projection of a Gauss-Krüger zone, on the ellipsoid GRS80, scale 1 on the central meridian. */
export function projectGrid({ meridian, zone, prefixed }: Grid): Projection {
	const originM = (prefixed ? zone * PREFIX_M : 0) + FALSE_EASTING_M;
	const text = `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=1 +x_0=${originM} +y_0=0 +ellps=GRS80 +units=m +no_defs`;
	return makeProjection(text, ([east, north]) => {
		return Math.abs(east - originM) <= FARTHEST_EAST_M && north >= 0 && north <= FARTHEST_NORTH_M;
	});
}

/** Web Mercator, EPSG:3857. */
export function projectWebMercator(): Projection {
	return makeProjection("EPSG:3857", (point) => {
		return point.every((metres) => Math.abs(metres) <= WEB_MERCATOR_M) && !looksLikeDegrees(point);
	});
}

/** Whether two numbers could be longitude and latitude, in either order. No point of a grid lies so near its origin. */
export function looksLikeDegrees([a, b]: RawPoint): boolean {
	return Math.max(Math.abs(a), Math.abs(b)) <= 180 && Math.min(Math.abs(a), Math.abs(b)) <= 90;
}

interface Converter {
	readonly forward: (point: number[]) => number[];
	readonly inverse: (point: number[]) => number[];
}

function makeProjection(text: string, holds: (point: RawPoint) => boolean): Projection {
	// CGCS2000 equals WGS84 to centimetres, so the degrees of the ellipsoid are taken as they are. Made when first asked for.
	let made: Converter | null = null;
	const convert = (): Converter => {
		made ??= proj4(text);
		return made;
	};
	return {
		into(point) {
			if (!holds(point)) return null;
			const [lng = Number.NaN, lat = Number.NaN] = convert().inverse([...point]);
			return [lng, lat];
		},
		from(point) {
			const [east = Number.NaN, north = Number.NaN] = convert().forward([...point]);
			return [east, north];
		},
	};
}
