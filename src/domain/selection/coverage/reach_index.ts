import type { Position } from "../../datum";
import { distanceM, metresPerDegree } from "../../distance";

interface Located {
	readonly position: Position<"WGS84">;
}

/** A search may start a little beyond the items' own latitudes, where degrees are shorter still; cells are that much wider than the reach. */
const SLACK = 1.02;

/**
 * Answers which of many points lie within a reach of a position: indices into `items`, ascending. Metres on the ellipsoid (`distanceM`);
 * a point exactly at the reach is within it. A hash grid with cells as wide as the reach, so that a search opens nine of them.
 */
export function makeReachIndex(
	items: readonly Located[],
	reachM: number,
): (from: Position<"WGS84">) => readonly number[] {
	const farthest = items.reduce((most, { position }) => Math.max(most, Math.abs(position[1])), 0);
	const scale = metresPerDegree(farthest);
	const cellM = Math.max(1, reachM * SLACK);
	const column = (lng: number) => Math.floor((lng * scale.lng) / cellM);
	const row = (lat: number) => Math.floor((lat * scale.lat) / cellM);
	const cells = new Map<string, number[]>();
	for (const [nth, { position }] of items.entries()) {
		const key = `${column(position[0])},${row(position[1])}`;
		const cell = cells.get(key);
		if (cell) cell.push(nth);
		else cells.set(key, [nth]);
	}
	const isNear = (nth: number, from: Position<"WGS84">) => {
		const item = items[nth];
		return item !== undefined && distanceM(from, item.position) <= reachM;
	};
	return (from) => {
		const [x, y] = [column(from[0]), row(from[1])];
		const near = STEPS.flatMap(([dx, dy]) => cells.get(`${x + dx},${y + dy}`) ?? []);
		return near.filter((nth) => isNear(nth, from)).sort((a, b) => a - b);
	};
}

const STEPS = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const));
