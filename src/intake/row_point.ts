import type { Geometry, Position as Vertex } from "geojson";
import type { Position } from "../domain/datum";
import { findLabelPoint } from "../domain/label_points";
import type { RawPoint } from "./datums";

/** What a row says of where it lies, in the datum of its file: two columns, a cell with both, or a geometry. */
export interface Located {
	readonly lng: number | null;
	readonly lat: number | null;
	readonly point?: RawPoint | null | undefined;
	readonly geometry?: Geometry | null | undefined;
}

/** Where a row lies before its datum is known; `area` is there when only a line or an area was given. */
export interface RowPlace {
	/** Its point, or one near the middle of its line or area. */
	readonly raw: RawPoint;
	readonly area: Geometry | null;
}

/** What is known of where a row lies: the geometry before the columns, as it is what the file is made of. `null` when nothing is. */
export function findRowPlace({ lng, lat, point, geometry }: Located): RowPlace | null {
	const vertices = geometry ? listVertices(geometry) : [];
	const [only, ...others] = vertices;
	if (only)
		return others.length === 0
			? { raw: only, area: null }
			: { raw: findMiddle(vertices), area: geometry ?? null };
	if (lng !== null && lat !== null) return { raw: [lng, lat], area: null };
	return point ? { raw: point, area: null } : null;
}

/**
 * A point of a line or area in WGS84: of an area its middle, or where that lies outside, the spot farthest from any border; of a
 * line a vertex halfway; of several points the one nearest to their middle. `null` when a vertex cannot be converted.
 */
export function findPointOf(
	area: Geometry,
	convert: (point: RawPoint) => Position<"WGS84"> | null,
): Position<"WGS84"> | null {
	const vertices = listVertices(area);
	if (vertices.some((vertex) => convert(vertex) === null)) return null;
	if (area.type === "Polygon" || area.type === "MultiPolygon") {
		const polygons = area.type === "Polygon" ? [area.coordinates] : asList(area.coordinates);
		const coordinates = polygons.map((rings) => asList(rings).map((ring) => convertRing(ring, convert)));
		const inside = findInside(coordinates);
		if (inside) return inside;
	}
	const middle = findMiddle(vertices);
	const lines = area.type === "LineString" || area.type === "MultiLineString";
	const vertex = lines ? vertices[Math.floor(vertices.length / 2)] : findNearest(vertices, middle);
	return vertex ? convert(vertex) : null;
}

function findInside(coordinates: Vertex[][][]): Position<"WGS84"> | null {
	const rings = coordinates.flat();
	const middle = findMiddle(rings.flatMap((ring) => collectVertices(ring.slice(1), [])));
	// The middle of most compounds lies in them, and is found several times faster than the spot farthest from any border.
	const crossings = rings.reduce((sum, ring) => sum + countCrossings(ring, middle), 0);
	return crossings % 2 === 1 ? middle : findLabelPoint({ type: "MultiPolygon", coordinates }, null);
}

/** How often a line from a point to the east crosses a ring: an odd number of times from inside. */
function countCrossings(ring: readonly Vertex[], [x, y]: RawPoint): number {
	return ring.filter(([bx = 0, by = 0], at) => {
		const [ax = 0, ay = 0] = ring[at - 1] ?? [bx, by];
		return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
	}).length;
}

function convertRing(ring: unknown, convert: (point: RawPoint) => RawPoint | null): Vertex[] {
	return collectVertices(ring, []).flatMap((vertex) => {
		const position = convert(vertex);
		return position ? [[...position]] : [];
	});
}

function asList(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

function listVertices(geometry: Geometry): RawPoint[] {
	return geometry.type === "GeometryCollection" ? [] : collectVertices(geometry.coordinates, []);
}

/** Areas of several parts nest their points no deeper. */
const DEEPEST = 4;

// The coordinates of a file may be anything; what is no pair of finite numbers counts as not there.
function collectVertices(nested: unknown, found: RawPoint[], depth = 1): RawPoint[] {
	const list = asList(nested);
	const [x, y] = list;
	if (Number.isFinite(x) && Number.isFinite(y)) found.push([Number(x), Number(y)]);
	else if (depth < DEEPEST) for (const one of list) collectVertices(one, found, depth + 1);
	return found;
}

function findMiddle(vertices: readonly RawPoint[]): RawPoint {
	const sum = vertices.reduce(([x, y], [dx, dy]): RawPoint => [x + dx, y + dy], [0, 0] as RawPoint);
	return [sum[0] / vertices.length, sum[1] / vertices.length];
}

function findNearest(vertices: readonly RawPoint[], [x, y]: RawPoint): RawPoint | undefined {
	const apart = (point: RawPoint) => Math.hypot(point[0] - x, point[1] - y);
	let nearest = vertices[0];
	for (const vertex of vertices) if (nearest && apart(vertex) < apart(nearest)) nearest = vertex;
	return nearest;
}
