import { type Datum, type Position, wgs84 } from "../../domain/datum";
import { GRIDS, type Grid, type Projection, projectGrid, projectWebMercator } from "./grids";
import { bd09FromWgs84, gcj02FromWgs84, type RawPoint, wgs84FromBd09, wgs84FromGcj02 } from "./shifted";

/** A datum the door can convert, as a list shows it. */
export interface KnownDatum {
	readonly id: Datum;
	readonly unit: "degrees" | "metres";
	readonly zh: string;
	readonly en: string;
}

type Entry = KnownDatum & Projection;

const same = (point: RawPoint): RawPoint => point;

// biome-ignore format: one line a datum
const DEGREES: readonly Entry[] = [
	{ id: "WGS84", unit: "degrees", zh: "WGS84（GPS，EPSG:4326）", en: "WGS84 (GPS, EPSG:4326)", into: same, from: same },
	{ id: "GCJ-02", unit: "degrees", zh: "GCJ-02（高德、腾讯地图）", en: "GCJ-02 (Amap, Tencent maps)", into: wgs84FromGcj02, from: gcj02FromWgs84 },
	{ id: "BD-09", unit: "degrees", zh: "BD-09（百度地图经纬度）", en: "BD-09 (Baidu maps, degrees)", into: wgs84FromBd09, from: bd09FromWgs84 },
	{ id: "CGCS2000", unit: "degrees", zh: "CGCS2000 经纬度（国家 2000，EPSG:4490）", en: "CGCS2000 degrees (EPSG:4490)", into: same, from: same },
];

const WEB_MERCATOR: Entry = {
	id: "EPSG:3857",
	unit: "metres",
	zh: "Web 墨卡托（EPSG:3857）",
	en: "Web Mercator (EPSG:3857)",
	...projectWebMercator(),
};

function describeGrid(grid: Grid): Entry {
	const { id, meridian, zone, prefixed } = grid;
	return {
		id,
		unit: "metres",
		zh: prefixed
			? `CGCS2000 3 度带第 ${zone} 带（中央经线 ${meridian}°E，含带号，${id}）`
			: `CGCS2000 3 度带中央经线 ${meridian}°E（不含带号，${id}）`,
		en: prefixed
			? `CGCS2000 3-degree zone ${zone} (central meridian ${meridian}°E, zone number in the easting, ${id})`
			: `CGCS2000 3-degree, central meridian ${meridian}°E (no zone number, ${id})`,
		...projectGrid(grid),
	};
}

const REGISTRY: ReadonlyMap<string, Entry> = new Map(
	[...DEGREES, WEB_MERCATOR, ...[...GRIDS.values()].map(describeGrid)].map((entry) => [entry.id, entry]),
);

/** Every datum the door can convert, for a list to choose from: degrees, Web Mercator, grids by zone, grids by central meridian. */
export const DATUMS: readonly KnownDatum[] = [...REGISTRY.values()];

/** Whether numbers in this datum are degrees or metres. */
export function unitOf(datum: Datum): KnownDatum["unit"] {
	return entryOf(datum).unit;
}

/** Whether the text is the name of a datum the door can convert. Anything else (an independent city grid, for instance) is refused. */
export function isDatum(text: string): text is Datum {
	return REGISTRY.has(text);
}

/**
 * The same place in WGS84 degrees; `null` when the numbers are no position in this datum (out of range, or of the other unit).
 * GCJ-02 and BD-09 are inverted by iteration and land within a millionth of a metre; CGCS2000 equals WGS84 to centimetres and is
 * taken as it is; points outside China pass through GCJ-02 and BD-09.
 */
export function readAs(datum: Datum, point: RawPoint): Position<"WGS84"> | null {
	const { unit, into } = entryOf(datum);
	if (unit === "degrees" && !isOnEarth(point)) return null;
	const degrees = into(point);
	return degrees && isOnEarth(degrees) ? wgs84(degrees[0], degrees[1]) : null;
}

/** The same place in WGS84 degrees, under the rules of `readAs`. Fails with a `RangeError` naming both numbers when they are no position in this datum. */
export function wgs84From(datum: Datum, point: RawPoint): Position<"WGS84"> {
	const position = readAs(datum, point);
	if (position) return position;
	const [first, second] = point;
	const names = unitOf(datum) === "degrees" ? ["longitude", "latitude"] : ["easting", "northing"];
	throw new RangeError(`Not a position in ${datum}: ${names[0]} ${first}, ${names[1]} ${second}.`);
}

/** A WGS84 position as the numbers of another datum: degrees, or metres east and north. */
export function pointIn(datum: Datum, [lng, lat]: Position<"WGS84">): RawPoint {
	return entryOf(datum).from([lng, lat]);
}

function isOnEarth([lng, lat]: RawPoint): boolean {
	return Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
}

function entryOf(datum: Datum): Entry {
	const entry = REGISTRY.get(datum);
	if (!entry) throw new RangeError(`The door cannot convert ${datum}.`);
	return entry;
}
