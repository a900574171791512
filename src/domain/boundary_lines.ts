import type { MultiLineString, Position as Vertex } from "geojson";
import type { AreaCollection } from "./records";
import { polygonsOf } from "./smooth";

/** Published coordinates are rounded to a metre, so a vertex on another area's border may lie this far beside it, degrees. */
const BESIDE_DEGREES = 1.5e-5;

type Ring = readonly Vertex[];

/**
 * The borders of a set of areas, each stretch once: areas drawn one by one would draw a shared border twice, and two dashed
 * lines over each other look unbroken.
 */
export function makeBoundaryLines(areas: AreaCollection): MultiLineString {
	const rings = areas.features.flatMap(({ geometry }) => polygonsOf(geometry).flat());
	const split = makeSplitter(rings);
	const seen = new Set<string>();
	return { type: "MultiLineString", coordinates: rings.flatMap((ring) => takeUnseen(split(ring), seen)) };
}

/** Gives a ring the vertices that other rings have on its straight stretches, so that shared stretches are vertex for vertex alike. */
function makeSplitter(rings: readonly Ring[]): (ring: Ring) => Ring {
	const vertices = rings.flat().sort(([a = 0], [b = 0]) => a - b);
	const firstFrom = (lng: number) => {
		let [low, high] = [0, vertices.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((vertices[middle]?.[0] ?? 0) < lng) low = middle + 1;
			else high = middle;
		}
		return low;
	};
	const between = (from: Vertex, to: Vertex): Vertex[] => {
		const [west = 0, east = 0] = [from[0] ?? 0, to[0] ?? 0].sort((a, b) => a - b);
		const near = vertices.slice(firstFrom(west - BESIDE_DEGREES), firstFrom(east + BESIDE_DEGREES));
		return near
			.map((vertex) => ({ vertex, share: shareAlong(vertex, from, to) }))
			.filter((one): one is { vertex: Vertex; share: number } => one.share !== null)
			.sort((a, b) => a.share - b.share)
			.map((one) => one.vertex);
	};
	return (ring) => ring.flatMap((to, at) => [...(at === 0 ? [] : between(ring[at - 1] ?? to, to)), to]);
}

/** How far along a stretch a vertex lies, strictly between its ends; `null` when it lies beside it. */
function shareAlong(
	[x = 0, y = 0]: Vertex,
	[ax = 0, ay = 0]: Vertex,
	[bx = 0, by = 0]: Vertex,
): number | null {
	const [dx, dy] = [bx - ax, by - ay];
	const lengthSq = dx * dx + dy * dy;
	if (lengthSq === 0) return null;
	const share = ((x - ax) * dx + (y - ay) * dy) / lengthSq;
	const beside = Math.abs((x - ax) * dy - (y - ay) * dx) / Math.sqrt(lengthSq);
	const isEnd = (x === ax && y === ay) || (x === bx && y === by);
	return share > 0 && share < 1 && !isEnd && beside <= BESIDE_DEGREES ? share : null;
}

/** The stretches of a ring that were not drawn before, as lines as long as they can be. */
function takeUnseen(ring: Ring, seen: Set<string>): Vertex[][] {
	const lines: Vertex[][] = [];
	let open: Vertex[] | null = null;
	for (let at = 1; at < ring.length; at++) {
		const [from, to] = [ring[at - 1] ?? [], ring[at] ?? []];
		const key = keyOf(from, to);
		if (from[0] === to[0] && from[1] === to[1]) continue;
		if (seen.has(key)) {
			open = null;
			continue;
		}
		seen.add(key);
		if (open) open.push(to);
		else {
			open = [from, to];
			lines.push(open);
		}
	}
	return lines;
}

function keyOf(from: Vertex, to: Vertex): string {
	const [a, b] = [`${from[0]},${from[1]}`, `${to[0]},${to[1]}`];
	return a < b ? `${a};${b}` : `${b};${a}`;
}
