import type { Spot } from "../painting";

/** A rectangle of the picture, CSS pixels. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** The box as far from elsewhere. */
export function moveBox({ left, top, right, bottom }: Box, { x, y }: Spot): Box {
	return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

type Inside = (spot: Spot) => boolean;
type Cross = (a: Spot, b: Spot) => Spot;

/** The part of a ring within a box, edge by edge (Sutherland and Hodgman); empty when there is none. Where the ring leaves the box, it follows the box's edge. */
export function clipRing(ring: readonly Spot[], box: Box): readonly Spot[] {
	const edges: readonly (readonly [Inside, Cross])[] = [
		[(spot) => spot.x >= box.left, atX(box.left)],
		[(spot) => spot.x <= box.right, atX(box.right)],
		[(spot) => spot.y >= box.top, atY(box.top)],
		[(spot) => spot.y <= box.bottom, atY(box.bottom)],
	];
	return edges.reduce((kept, [inside, cross]) => clipEdge(kept, inside, cross), ring);
}

function clipEdge(ring: readonly Spot[], inside: Inside, cross: Cross): readonly Spot[] {
	if (ring.every(inside)) return ring;
	const kept: Spot[] = [];
	let before = ring.at(-1);
	for (const spot of ring) {
		if (before && inside(before) !== inside(spot)) kept.push(cross(before, spot));
		if (inside(spot)) kept.push(spot);
		before = spot;
	}
	return kept;
}

function atX(x: number): Cross {
	return (a, b) => ({ x, y: a.y + ((x - a.x) / (b.x - a.x)) * (b.y - a.y) });
}

function atY(y: number): Cross {
	return (a, b) => ({ x: a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x), y });
}

/**
 * The parts of a path within a box (Liang and Barsky). With a `periodPx`, the repeat of a dash, each part begins where a repeat
 * begins, if need be a little outside the box, so that dashes stand still on the ground while the box moves over it.
 */
export function clipPath(path: readonly Spot[], box: Box, periodPx = 0): readonly (readonly Spot[])[] {
	const parts: Spot[][] = [];
	let part: Spot[] = [];
	let walkedPx = 0;
	for (const [at, b] of path.entries()) {
		const a = path[at - 1];
		if (!a) continue;
		const lengthPx = Math.hypot(b.x - a.x, b.y - a.y);
		const span = clipSegment(a, b, box);
		if (span) {
			const [from, to] = span;
			if (part.length === 0)
				part.push(mix(a, b, from === 0 ? 0 : stepBack({ from, lengthPx, walkedPx, periodPx })));
			part.push(mix(a, b, to));
		}
		if (part.length > 0 && (!span || span[1] < 1)) {
			parts.push(part);
			part = [];
		}
		walkedPx += lengthPx;
	}
	if (part.length > 0) parts.push(part);
	return parts;
}

/** Share of a segment inside a box as from and to; `null` when none is. */
function clipSegment(a: Spot, b: Spot, box: Box): readonly [number, number] | null {
	const [dx, dy] = [b.x - a.x, b.y - a.y];
	const limits = [
		[-dx, a.x - box.left],
		[dx, box.right - a.x],
		[-dy, a.y - box.top],
		[dy, box.bottom - a.y],
	] as const;
	let [from, to] = [0, 1];
	for (const [towards, room] of limits) {
		if (towards === 0 && room < 0) return null;
		if (towards < 0) from = Math.max(from, room / towards);
		if (towards > 0) to = Math.min(to, room / towards);
	}
	return from <= to ? [from, to] : null;
}

interface Entry {
	readonly from: number;
	readonly lengthPx: number;
	readonly walkedPx: number;
	readonly periodPx: number;
}

function stepBack({ from, lengthPx, walkedPx, periodPx }: Entry): number {
	if (periodPx <= 0 || lengthPx === 0) return from;
	const intoRepeat = (walkedPx + from * lengthPx) % periodPx;
	return Math.max(0, from - intoRepeat / lengthPx);
}

function mix(a: Spot, b: Spot, share: number): Spot {
	if (share === 0) return a;
	return share === 1 ? b : { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}
