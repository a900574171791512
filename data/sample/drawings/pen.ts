/** A place in a yard: metres to the right and towards the viewer (x), to the left and towards the viewer (y), up (z). */
export type Spot = readonly [x: number, y: number, z: number];

export const WIDTH = 960;
export const HEIGHT = 640;
// Pixels a metre, and where the far corner of the yard stands in the picture.
const SCALE = 9.6;
const CORNER = { x: 463, y: 172 } as const;
/** Cosine of 30°, written out so that every machine draws the same bytes. */
const COSINE = 0.866;

/** Mid tones that are read on a dark wall and on white paper. */
export const INK = {
	line: "#8996a3",
	faint: "#8996a3",
	wall: "#a89f90",
	fresh: "#5f9fa8",
	green: "#6b9f7c",
	worn: "#a3856a",
	warm: "#c29a5c",
} as const;

/** How something is drawn: an outline, and what fills it. */
export interface Ink {
	readonly stroke?: string;
	readonly width?: number;
	readonly fill?: string;
	/** Of the filling, 0–1. */
	readonly tint?: number;
	/** Of the whole, 0–1. */
	readonly strength?: number;
	readonly dash?: string;
}

function round(value: number): string {
	return String(Math.round(value * 10) / 10);
}

function place([x, y, z]: Spot): readonly [number, number] {
	return [CORNER.x + (x - y) * COSINE * SCALE, CORNER.y + (x + y) * 0.5 * SCALE - z * SCALE];
}

function point(spot: Spot): string {
	return place(spot).map(round).join(" ");
}

function dress({ stroke = INK.line, width = 1.4, fill, tint = 0.16, strength, dash }: Ink): string {
	const parts = [`stroke="${stroke}"`, `stroke-width="${round(width)}"`];
	parts.push(fill === undefined ? `fill="none"` : `fill="${fill}" fill-opacity="${tint}"`);
	if (strength !== undefined) parts.push(`opacity="${strength}"`);
	if (dash !== undefined) parts.push(`stroke-dasharray="${dash}"`);
	return parts.join(" ");
}

/** A closed shape through some places. */
export function shape(spots: readonly Spot[], ink: Ink = {}): string {
	return `<path d="M${spots.map(point).join("L")}Z" ${dress(ink)}/>`;
}

/** A line through some places. */
export function line(spots: readonly Spot[], ink: Ink = {}): string {
	return `<path d="M${spots.map(point).join("L")}" ${dress(ink)}/>`;
}

/** Many short lines of one ink in one element. */
export function lines(all: readonly (readonly Spot[])[], ink: Ink = {}): string {
	if (all.length === 0) return "";
	return `<path d="${all.map((spots) => `M${spots.map(point).join("L")}`).join("")}" ${dress(ink)}/>`;
}

/** Many closed shapes of one ink in one element. */
export function shapes(all: readonly (readonly Spot[])[], ink: Ink = {}): string {
	if (all.length === 0) return "";
	return `<path d="${all.map((spots) => `M${spots.map(point).join("L")}Z`).join("")}" ${dress(ink)}/>`;
}

/** A line that hangs between two places, `sag` metres deep. */
export function hanging(from: Spot, to: Spot, { sag, ...ink }: Ink & { readonly sag: number }): string {
	const middle: Spot = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2, (from[2] + to[2]) / 2 - 2 * sag];
	return `<path d="M${point(from)}Q${point(middle)} ${point(to)}" ${dress(ink)}/>`;
}

/** A round thing seen from the front, `radius` in metres. */
export function ball(spot: Spot, radius: number, ink: Ink = {}): string {
	const [x, y] = place(spot);
	return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius * SCALE)}" ${dress(ink)}/>`;
}

/** A box on the ground or above it; its three faces towards the viewer. */
export function box([x, y, z]: Spot, [w, d, h]: readonly [number, number, number], ink: Ink = {}): string {
	const top: Spot[] = [
		[x, y, z + h],
		[x + w, y, z + h],
		[x + w, y + d, z + h],
		[x, y + d, z + h],
	];
	const right: Spot[] = [
		[x + w, y, z],
		[x + w, y + d, z],
		[x + w, y + d, z + h],
		[x + w, y, z + h],
	];
	const left: Spot[] = [
		[x, y + d, z],
		[x + w, y + d, z],
		[x + w, y + d, z + h],
		[x, y + d, z + h],
	];
	return shapes([left, right, top], ink);
}

/** A flat rectangle on the ground. */
export function ground([x, y]: readonly [number, number], [w, d]: readonly [number, number]): Spot[] {
	return [
		[x, y, 0],
		[x + w, y, 0],
		[x + w, y + d, 0],
		[x, y + d, 0],
	];
}
