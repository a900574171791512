import type { Spot } from "../painting";

/** The same path with only as many of its spots as keep every dropped one within a distance of the line (Douglas and Peucker). Ends stay. */
export function simplifyPath(path: readonly Spot[], toleranceUnits: number): Spot[] {
	const kept = new Set([0, path.length - 1]);
	const open: [number, number][] = [[0, path.length - 1]];
	for (let span = open.pop(); span; span = open.pop()) {
		const [from, to] = span;
		const far = findFarthest(path, from, to);
		if (far === null || far.distance <= toleranceUnits) continue;
		kept.add(far.at);
		open.push([from, far.at], [far.at, to]);
	}
	return path.filter((_, at) => kept.has(at));
}

function findFarthest(path: readonly Spot[], from: number, to: number) {
	const [start, end] = [path[from], path[to]];
	if (!start || !end) return null;
	let far: { readonly at: number; readonly distance: number } | null = null;
	for (let at = from + 1; at < to; at++) {
		const spot = path[at];
		const distance = spot ? distanceToSpan(spot, start, end) : 0;
		if (far === null || distance > far.distance) far = { at, distance };
	}
	return far;
}

function distanceToSpan({ x, y }: Spot, start: Spot, end: Spot): number {
	const dx = end.x - start.x;
	const dy = end.y - start.y;
	const length2 = dx * dx + dy * dy;
	const share =
		length2 === 0 ? 0 : Math.min(1, Math.max(0, ((x - start.x) * dx + (y - start.y) * dy) / length2));
	return Math.hypot(x - start.x - share * dx, y - start.y - share * dy);
}
