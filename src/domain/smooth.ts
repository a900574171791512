import type { MultiPolygon, Polygon, Position as Vertex } from "geojson";

/** How lines are smoothed: vertices moved towards their neighbours so often, then corners cut so often. */
export interface Smoothing {
	readonly averagingRounds: number;
	readonly cuttingRounds: number;
}

/** Takes the stairs out of a line digitised on a coarse grid without moving it by more than about one stair. */
export const FLATTEN_STAIRS: Smoothing = { averagingRounds: 4, cuttingRounds: 1 };
/** Only rounds the corners of long straight edges. */
export const ROUND_CORNERS: Smoothing = { averagingRounds: 0, cuttingRounds: 2 };

type Ring = readonly Vertex[];

/** The polygons of an area, whichever of the two geometry types it has. */
export function polygonsOf(geometry: Polygon | MultiPolygon): readonly (readonly Ring[])[] {
	return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

/**
 * The same areas with their corners rounded off, for the eye only. A line two areas share comes out the same in both:
 * every step looks alike from either side, and vertices where more than two lines meet stay where they are.
 */
export function makeSmooth(
	geometries: readonly (Polygon | MultiPolygon)[],
	smoothing: Smoothing,
): MultiPolygon[] {
	const cleaned = geometries.map((one) => polygonsOf(one).map((rings) => rings.map(cutBarbs)));
	const fixed = findJunctions(cleaned.flat(2));
	return cleaned.map((polygons) => ({
		type: "MultiPolygon",
		coordinates: polygons.map((rings) => rings.map((ring) => smoothRing(ring, fixed, smoothing))),
	}));
}

/** Most vertices of a loop that is a slip of the digitiser's hand and not land. */
const BARB_VERTICES = 5;

/** A ring without the few places where it runs back over itself and comes to a vertex it has just left. */
function cutBarbs(ring: Ring): Ring {
	const kept: Vertex[] = [];
	for (const vertex of ring.slice(0, -1)) {
		const from = Math.max(0, kept.length - BARB_VERTICES);
		const again = kept.findIndex((known, at) => at >= from && keyOf(known) === keyOf(vertex));
		if (again >= 0) kept.length = again;
		kept.push(vertex);
	}
	const first = kept[0];
	return first === undefined || kept.length < 3 ? ring : [...kept, first];
}

function keyOf(vertex: Vertex): string {
	return `${vertex[0]},${vertex[1]}`;
}

function findJunctions(rings: readonly Ring[]): ReadonlySet<string> {
	const reached = new Map<string, Set<string>>();
	const link = (from: string, to: string) => {
		const others = reached.get(from) ?? new Set();
		reached.set(from, others.add(to));
	};
	for (const ring of rings) {
		for (let at = 1; at < ring.length; at += 1) {
			const from = keyOf(ring[at - 1] ?? []);
			const to = keyOf(ring[at] ?? []);
			link(from, to);
			link(to, from);
		}
	}
	return new Set([...reached].filter(([, others]) => others.size !== 2).map(([key]) => key));
}

function smoothRing(ring: Ring, fixed: ReadonlySet<string>, smoothing: Smoothing): Vertex[] {
	const { averagingRounds, cuttingRounds } = smoothing;
	let open = ring.slice(0, -1);
	for (let round = 0; round < averagingRounds; round += 1) open = averageRing(open, fixed);
	for (let round = 0; round < cuttingRounds; round += 1) open = cutCorners(open, fixed);
	const first = open[0];
	return first === undefined ? [] : [...open, first];
}

// Summing the two neighbours first keeps the result bit for bit the same when the ring is walked the other way.
function averageRing(open: Ring, fixed: ReadonlySet<string>): Vertex[] {
	return open.map((vertex, at) => {
		if (fixed.has(keyOf(vertex))) return vertex;
		const before = open.at(at - 1) ?? vertex;
		const after = open[(at + 1) % open.length] ?? vertex;
		return mix(vertex, mix(before, after, 0.5), 0.5);
	});
}

function cutCorners(open: Ring, fixed: ReadonlySet<string>): Vertex[] {
	return open.flatMap((vertex, at) => {
		if (fixed.has(keyOf(vertex))) return [vertex];
		const before = open.at(at - 1) ?? vertex;
		const after = open[(at + 1) % open.length] ?? vertex;
		return [mix(vertex, before, 0.25), mix(vertex, after, 0.25)];
	});
}

function mix(from: Vertex, to: Vertex, share: number): Vertex {
	const [x = 0, y = 0] = from;
	const [u = 0, v = 0] = to;
	return [x * (1 - share) + u * share, y * (1 - share) + v * share];
}
