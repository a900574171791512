import type { MultiPolygon, Polygon, Position as Vertex } from "geojson";
import type { Extent } from "./areas";
import { clipRing } from "./clip_ring";
import type { Position } from "./datum";
import { polygonsOf } from "./smooth";

type Rings = readonly (readonly Vertex[])[];

interface Spot {
	readonly x: number;
	readonly y: number;
	/** Distance to the nearest border; negative outside. */
	readonly clearance: number;
}

/** Below this share of the area's shorter side a better spot would not be seen as better. */
const PRECISION_SHARE = 0.02;
/** Cells a side of the first grid over the area. */
const FIRST_CELLS = 6;
const MOST_ROUNDS = 7;
/** More vertices a ring do not move a name by anything one could see. */
const MOST_VERTICES = 240;

/**
 * Where a name reads as the name of this area: the spot of the area's part within `frame` that lies farthest from any border
 * (the pole of inaccessibility), degrees WGS84. `null` frame: of the whole area. `null` when no part of the area lies in the frame.
 */
export function findLabelPoint(
	geometry: Polygon | MultiPolygon,
	frame: Extent | null,
): Position<"WGS84"> | null {
	const known = poles.get(geometry);
	if (known && known.key === String(frame)) return known.value;
	const value = searchLabelPoint(geometry, frame);
	poles.set(geometry, { key: String(frame), value });
	return value;
}

/** What was found for the last frame of each area: filters change far more often than the view moves. */
interface Found<T> {
	readonly key: string;
	readonly value: T;
}
const poles = new WeakMap<Polygon | MultiPolygon, Found<Position<"WGS84"> | null>>();
const spotLists = new WeakMap<Polygon | MultiPolygon, Found<readonly LabelSpot[]>>();

function searchLabelPoint(geometry: Polygon | MultiPolygon, frame: Extent | null): Position<"WGS84"> | null {
	const parts = polygonsOf(geometry).flatMap((rings) => clipRings(rings, frame));
	const scale = lngScaleOf(parts);
	let best: Spot | null = null;
	for (const rings of parts) {
		const spot = findPole(rings.map((ring) => scaleRing(ring, scale)));
		if (spot && (!best || spot.clearance > best.clearance)) best = spot;
	}
	return best && [best.x / scale, best.y];
}

/** A place in an area where its name could stand. */
export interface LabelSpot {
	readonly position: Position<"WGS84">;
	/** Distance to the nearest border as a share of the largest such distance in the area; 1 at the pole of inaccessibility. */
	readonly clearanceShare: number;
}

/** Columns and rows of the grid of spots: enough to find a gap between symbols, few enough to try after every movement of the map. */
const SPOT_GRID = 14;

/** Spots spread over the area's part within `frame`, the label point first. Empty when no part lies in the frame. */
export function listLabelSpots(geometry: Polygon | MultiPolygon, frame: Extent | null): readonly LabelSpot[] {
	const known = spotLists.get(geometry);
	if (known && known.key === String(frame)) return known.value;
	const value = searchLabelSpots(geometry, frame);
	spotLists.set(geometry, { key: String(frame), value });
	return value;
}

function searchLabelSpots(geometry: Polygon | MultiPolygon, frame: Extent | null): readonly LabelSpot[] {
	const pole = findLabelPoint(geometry, frame);
	if (!pole) return [];
	const parts = polygonsOf(geometry).flatMap((rings) => clipRings(rings, frame));
	const scale = lngScaleOf(parts);
	const spots = parts.flatMap((rings) => gridSpots(rings.map((ring) => scaleRing(ring, scale))));
	const widest = Math.max(...spots.map((spot) => spot.clearance), Number.MIN_VALUE);
	const others = spots.map(
		({ x, y, clearance }): LabelSpot => ({ position: [x / scale, y], clearanceShare: clearance / widest }),
	);
	return [{ position: pole, clearanceShare: 1 }, ...others];
}

function gridSpots(rings: Rings): readonly Spot[] {
	const box = boxOf(rings);
	if (!box) return [];
	const half = Math.max(box.width, box.height) / SPOT_GRID / 2;
	const spots = gridOver(box, half).map(([x, y]) => measureSpot(x, y, rings));
	return spots.filter((spot) => spot.clearance > 0);
}

function scaleRing(ring: readonly Vertex[], scale: number): readonly Vertex[] {
	return ring.map(([x = 0, y = 0]): Vertex => [x * scale, y]);
}

function clipRings(rings: Rings, frame: Extent | null): readonly Rings[] {
	if (frame === null) return [rings.map(thin)];
	const clipped = rings.map((ring) => clipRing(ring, frame)).filter((ring) => ring.length > 3);
	return clipped.length > 0 ? [clipped.map(thin)] : [];
}

function thin(ring: readonly Vertex[]): readonly Vertex[] {
	const step = Math.ceil(ring.length / MOST_VERTICES);
	return step === 1 ? ring : [...ring.filter((_, at) => at % step === 0), ...ring.slice(0, 1)];
}

/** A degree of longitude is shorter than one of latitude; spots are compared on one scale. */
function lngScaleOf(parts: readonly Rings[]): number {
	const lat = parts[0]?.[0]?.[0]?.[1] ?? 0;
	return Math.cos((lat * Math.PI) / 180);
}

/** Refines a grid round the best spots, round after round, until no cell can hold a spot that is visibly better. */
function findPole(rings: Rings): Spot | null {
	const box = boxOf(rings);
	if (!box) return null;
	const { width, height } = box;
	let half = Math.max(width, height) / FIRST_CELLS / 2;
	let cells = gridOver(box, half).map(([x, y]) => measureSpot(x, y, rings));
	let best = cells.reduce((a, b) => (b.clearance > a.clearance ? b : a));
	const precision = Math.min(width, height) * PRECISION_SHARE;
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const reach = half * Math.SQRT2;
		const hopeful = cells.filter((cell) => cell.clearance + reach > best.clearance + precision);
		if (hopeful.length === 0) break;
		half /= 2;
		cells = hopeful.flatMap(({ x, y }) => quartersOf(x, y, half).map(([u, v]) => measureSpot(u, v, rings)));
		best = cells.reduce((a, b) => (b.clearance > a.clearance ? b : a), best);
	}
	return best.clearance > 0 ? best : null;
}

interface Box {
	readonly west: number;
	readonly south: number;
	readonly width: number;
	readonly height: number;
}

/** The box around the outer ring; `null` when it has no extent. */
function boxOf(rings: Rings): Box | null {
	const outer = rings[0] ?? [];
	const xs = outer.map(([x = 0]) => x);
	const ys = outer.map(([, y = 0]) => y);
	const [west, south] = [Math.min(...xs), Math.min(...ys)];
	const [width, height] = [Math.max(...xs) - west, Math.max(...ys) - south];
	return width > 0 && height > 0 ? { west, south, width, height } : null;
}

function gridOver(box: Box, half: number): (readonly [number, number])[] {
	const columns = Math.ceil(box.width / (2 * half));
	const rows = Math.ceil(box.height / (2 * half));
	return Array.from({ length: columns * rows }, (_, at) => [
		box.west + half * (1 + 2 * (at % columns)),
		box.south + half * (1 + 2 * Math.floor(at / columns)),
	]);
}

function quartersOf(x: number, y: number, half: number): readonly (readonly [number, number])[] {
	return [
		[x - half, y - half],
		[x + half, y - half],
		[x - half, y + half],
		[x + half, y + half],
	];
}

function measureSpot(x: number, y: number, rings: Rings): Spot {
	let inside = false;
	let nearest = Number.POSITIVE_INFINITY;
	for (const ring of rings) {
		for (let at = 1; at < ring.length; at++) {
			const [ax = 0, ay = 0] = ring[at - 1] ?? [];
			const [bx = 0, by = 0] = ring[at] ?? [];
			if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
			nearest = Math.min(nearest, distanceSqToSegment(x - ax, y - ay, { x: bx - ax, y: by - ay }));
		}
	}
	return { x, y, clearance: (inside ? 1 : -1) * Math.sqrt(nearest) };
}

function distanceSqToSegment(px: number, py: number, to: { readonly x: number; readonly y: number }): number {
	const lengthSq = to.x * to.x + to.y * to.y;
	const share = lengthSq === 0 ? 0 : Math.min(1, Math.max(0, (px * to.x + py * to.y) / lengthSq));
	return (px - share * to.x) ** 2 + (py - share * to.y) ** 2;
}
