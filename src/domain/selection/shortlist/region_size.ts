import type { Position } from "../../datum";
import { metresPerDegree } from "../../distance";

interface Spot {
	readonly x: number;
	readonly y: number;
}

/** A line between two spots, the southern one first. */
interface Edge {
	readonly south: Spot;
	readonly north: Spot;
}

/**
 * What a closed line holds, square metres, even-odd: what it goes round twice is not counted. Measured on the plane that touches the ellipsoid at
 * the line's middle latitude, which is within a thousandth for areas of a city's size.
 */
export function measureRegionSqm(ring: readonly Position<"WGS84">[]): number {
	const edges = listEdges(ring);
	const levels = [
		...new Set([...edges.flatMap(({ south, north }) => [south.y, north.y]), ...listCrossings(edges)]),
	];
	levels.sort((a, b) => a - b);
	return levels.slice(1).reduce((sum, top, at) => sum + measureSlab(edges, levels[at] ?? top, top), 0);
}

function listEdges(ring: readonly Position<"WGS84">[]): readonly Edge[] {
	const [west, south] = [Math.min(...ring.map((one) => one[0])), Math.min(...ring.map((one) => one[1]))];
	const north = Math.max(...ring.map((one) => one[1]));
	const scale = metresPerDegree((south + north) / 2);
	const spots = ring.map(
		([lng, lat]): Spot => ({ x: (lng - west) * scale.lng, y: (lat - south) * scale.lat }),
	);
	return spots.slice(1).flatMap((to, at) => {
		const from = spots[at];
		if (!from || from.y === to.y) return [];
		return [from.y < to.y ? { south: from, north: to } : { south: to, north: from }];
	});
}

/** How far north two edges cross, for every pair that does. */
function listCrossings(edges: readonly Edge[]): readonly number[] {
	const found: number[] = [];
	for (const [at, a] of edges.entries()) {
		for (const b of edges.slice(at + 1)) {
			const low = Math.max(a.south.y, b.south.y);
			const high = Math.min(a.north.y, b.north.y);
			if (low >= high) continue;
			const [below, above] = [xAt(a, low) - xAt(b, low), xAt(a, high) - xAt(b, high)];
			if (below * above < 0) found.push(low + ((high - low) * below) / (below - above));
		}
	}
	return found;
}

function xAt({ south, north }: Edge, y: number): number {
	return south.x + ((y - south.y) * (north.x - south.x)) / (north.y - south.y);
}

/** Between two levels no edge begins, ends or crosses another, so that what lies between them is as wide in the middle as on average. */
function measureSlab(edges: readonly Edge[], bottom: number, top: number): number {
	const middle = (bottom + top) / 2;
	const crossed = edges
		.filter(({ south, north }) => south.y < middle && north.y > middle)
		.map((edge) => xAt(edge, middle))
		.sort((a, b) => a - b);
	const width = crossed.reduce((sum, x, at) => sum + (at % 2 === 0 ? -x : x), 0);
	return width * (top - bottom);
}
