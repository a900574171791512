import type { Position as Vertex } from "geojson";
import type { Extent } from "./areas";

/**
 * The part of a closed ring within an extent, edge by edge (Sutherland and Hodgman), closed again; empty when there is none. Where the ring
 * leaves the extent, it follows the extent's edge.
 */
export function clipRing(ring: readonly Vertex[], [west, south, east, north]: Extent): readonly Vertex[] {
	const open = isClosed(ring) ? ring.slice(0, -1) : ring;
	const kept = [
		{ axis: 0, at: west, sign: 1 },
		{ axis: 0, at: east, sign: -1 },
		{ axis: 1, at: south, sign: 1 },
		{ axis: 1, at: north, sign: -1 },
	].reduce(clipEdge, open);
	const [first] = kept;
	return first ? [...kept, first] : [];
}

function isClosed(ring: readonly Vertex[]): boolean {
	const [first, last] = [ring[0], ring.at(-1)];
	return ring.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

/** A straight edge; `sign` is 1 where the greater coordinate lies within, -1 where the smaller one does. */
interface Edge {
	readonly axis: number;
	readonly at: number;
	readonly sign: number;
}

function clipEdge(ring: readonly Vertex[], { axis, at, sign }: Edge): readonly Vertex[] {
	const within = (vertex: Vertex) => sign * ((vertex[axis] ?? 0) - at) >= 0;
	if (ring.every(within)) return ring;
	const kept: Vertex[] = [];
	let before = ring.at(-1);
	for (const vertex of ring) {
		if (before && within(before) !== within(vertex)) kept.push(crossing(before, vertex, { axis, at, sign }));
		if (within(vertex)) kept.push(vertex);
		before = vertex;
	}
	return kept;
}

function crossing([ax = 0, ay = 0]: Vertex, [bx = 0, by = 0]: Vertex, { axis, at }: Edge): Vertex {
	return axis === 0
		? [at, ay + ((at - ax) / (bx - ax)) * (by - ay)]
		: [ax + ((at - ay) / (by - ay)) * (bx - ax), at];
}
