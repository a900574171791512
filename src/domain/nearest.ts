import type { Position } from "./datum";
import { distanceM, metresPerDegree } from "./distance";

/** The nearest of a set of points and how far it is, metres. */
export interface Nearest<T> {
	readonly item: T;
	readonly distanceM: number;
}

interface Located {
	readonly position: Position<"WGS84">;
}

/** Width of a cell. About the spacing of cameras in a dense quarter, so that a search opens few cells. */
const CELL_M = 120;
/** A search may start a little beyond the points' own latitudes, where degrees are shorter still; rings are searched that much further. */
const SLACK = 1.02;

/** Finds the nearest of many points: a hash grid searched ring by ring. */
export function makeNearestIndex<T extends Located>(items: readonly T[]) {
	// Measured where degrees of longitude are shortest, a cell is nowhere narrower than it says.
	const farthest = items.reduce((most, { position }) => Math.max(most, Math.abs(position[1])), 0);
	const scale = metresPerDegree(farthest);
	const column = (lng: number) => Math.floor((lng * scale.lng) / CELL_M);
	const row = (lat: number) => Math.floor((lat * scale.lat) / CELL_M);
	const cells = new Map<string, T[]>();
	for (const item of items) {
		const key = `${column(item.position[0])},${row(item.position[1])}`;
		const cell = cells.get(key);
		if (cell) cell.push(item);
		else cells.set(key, [item]);
	}
	const nearestOf = (from: Position<"WGS84">, among: readonly T[], best: Nearest<T> | null) => {
		let found = best;
		for (const item of among) {
			const d = distanceM(from, item.position);
			if (!found || d < found.distanceM) found = { item, distanceM: d };
		}
		return found;
	};
	/** Beyond this many rings a plain scan of all points is cheaper than opening empty cells. */
	const lastRing = Math.max(2, Math.ceil(Math.sqrt(items.length)));
	return {
		/** The nearest point to a position; `null` when there is no point at all. */
		find(from: Position<"WGS84">): Nearest<T> | null {
			const [x, y] = [column(from[0]), row(from[1])];
			let best: Nearest<T> | null = null;
			for (let ring = 0; ring <= lastRing; ring++) {
				if (best && best.distanceM * SLACK < (ring - 1) * CELL_M) return best;
				for (const [dx, dy] of ringOffsets(ring)) {
					best = nearestOf(from, cells.get(`${x + dx},${y + dy}`) ?? [], best);
				}
			}
			return nearestOf(from, items, null);
		},
	};
}

function* ringOffsets(ring: number): Generator<readonly [number, number]> {
	if (ring === 0) yield [0, 0];
	for (let at = -ring; at < ring; at++) {
		yield [at, -ring];
		yield [ring, at];
		yield [-at, ring];
		yield [-ring, -at];
	}
}
