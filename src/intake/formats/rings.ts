import type { Position } from "geojson";

// Vertices one shape may have looked at to find which outer ring a hole lies in. Beyond it (no survey comes near) a hole is taken to
// belong to the outer ring before it, which is how most programs write them.
const BUDGET = 5_000_000;

/**
 * The rings of a shape as polygons: an outer ring, which runs clockwise in a shapefile, and the holes that lie in it. Where no ring
 * runs clockwise, each is an outer one.
 */
export function groupRings(rings: readonly Position[][]): Position[][][] {
	const isOuter = rings.map((ring) => measureTurn(ring) > 0);
	if (!isOuter.includes(true)) return rings.map((ring) => [ring]);
	const polygons: Position[][][] = [];
	for (const [at, ring] of rings.entries()) if (isOuter[at]) polygons.push([ring]);
	let budget = BUDGET;
	let before = -1;
	for (const [at, ring] of rings.entries()) {
		if (isOuter[at]) {
			before += 1;
			continue;
		}
		const owner = findOwner(polygons, { hole: ring, before: Math.max(0, before), budget });
		budget = owner.budget;
		polygons[owner.at]?.push(ring);
	}
	return polygons;
}

/** Twice the area a ring encloses; above zero when it runs clockwise. */
function measureTurn(ring: readonly Position[]): number {
	let sum = 0;
	for (const [at, [x = 0, y = 0]] of ring.entries()) {
		const [nextX = 0, nextY = 0] = ring[at + 1] ?? ring[0] ?? [];
		sum += (nextX - x) * (nextY + y);
	}
	return sum;
}

interface Hole {
	readonly hole: readonly Position[];
	/** The outer ring that stands before it. */
	readonly before: number;
	readonly budget: number;
}

function findOwner(polygons: readonly Position[][][], { hole, before, budget }: Hole) {
	if (polygons.length === 1) return { at: 0, budget };
	const order = [before, ...polygons.keys()];
	let left = budget;
	for (const at of order) {
		const outer = polygons[at]?.[0] ?? [];
		left -= outer.length;
		if (left < 0) break;
		if (holds(outer, hole[0] ?? [])) return { at, budget: left };
	}
	return { at: before, budget: left };
}

function holds(ring: readonly Position[], [x = 0, y = 0]: Position): boolean {
	let isInside = false;
	for (const [at, [fromX = 0, fromY = 0]] of ring.entries()) {
		const [toX = 0, toY = 0] = ring[at + 1] ?? ring[0] ?? [];
		const crosses = fromY > y !== toY > y && x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX;
		if (crosses) isInside = !isInside;
	}
	return isInside;
}
