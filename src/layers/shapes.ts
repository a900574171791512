import type { Management } from "../domain/vocabulary";
import { BOX } from "./drawing";

/** The shapes that tell who manages a compound. */
export type Shape = "square" | "hexagon" | "circle" | "diamond" | "triangle" | "cross";

export const SHAPE_OF: Readonly<Record<Management, Shape>> = {
	commercial: "square",
	work_unit: "hexagon",
	owners: "circle",
	community: "diamond",
	unmanaged: "triangle",
	unknown: "cross",
};

const MIDDLE = BOX / 2;
type Vertex = readonly [x: number, y: number];

/**
 * Distance from the middle to the nearest edge, in units of the box. Chosen so that all shapes weigh the same to the eye: areas within
 * a few percent of the circle's, except the triangle and the cross, whose points reach further and which are drawn a little lighter.
 */
const INRADIUS: Readonly<Record<Exclude<Shape, "cross">, number>> = {
	square: 8.6,
	hexagon: 9.2,
	circle: 9.7,
	diamond: 8.5,
	triangle: 7.2,
};
/** Half the length and half the thickness of the cross's arms. */
const CROSS = { reach: 10.2, half: 4.3 } as const;
/** The triangle's middle of mass stands lower than the middle of its box; between the two it looks centred. */
const TRIANGLE_DROP = 1.7;

/** The outline of a shape, drawn `inset` units inside its edge all round, so that a stroke centred on it keeps the shape's size. */
export function outlineOf(shape: Shape, inset: number): string {
	if (shape === "circle") return circlePath(MIDDLE, MIDDLE, INRADIUS.circle - inset);
	return closePath(verticesOf(shape, inset));
}

/** The left half of a shape, cut at its vertical middle. */
export function leftHalfOf(shape: Shape, inset: number): string {
	if (shape === "circle") {
		const r = round(INRADIUS.circle - inset);
		return `M${MIDDLE} ${round(MIDDLE - r)}A${r} ${r} 0 0 0 ${MIDDLE} ${round(MIDDLE + r)}Z`;
	}
	return closePath(cutLeft(verticesOf(shape, inset)));
}

/** A full circle. */
export function circlePath(x: number, y: number, radius: number): string {
	const r = round(radius);
	return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${round(2 * r)} 0a${r} ${r} 0 1 0 ${round(-2 * r)} 0Z`;
}

/** Where the middle of a shape's body stands: a dot in it belongs there. */
export function bodyOf(shape: Shape): { readonly x: number; readonly y: number; readonly inradius: number } {
	if (shape === "cross") return { x: MIDDLE, y: MIDDLE, inradius: CROSS.half };
	return {
		x: MIDDLE,
		y: shape === "triangle" ? MIDDLE + TRIANGLE_DROP : MIDDLE,
		inradius: INRADIUS[shape],
	};
}

function verticesOf(shape: Exclude<Shape, "circle">, inset: number): readonly Vertex[] {
	if (shape === "cross") return crossVertices(inset);
	const apothem = INRADIUS[shape] - inset;
	const { x, y } = bodyOf(shape);
	const { corners, firstDegrees } = REGULAR[shape];
	const radius = apothem / Math.cos(Math.PI / corners);
	return Array.from({ length: corners }, (_, at): Vertex => {
		const angle = ((firstDegrees + (360 / corners) * at) * Math.PI) / 180;
		return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
	});
}

const REGULAR = {
	square: { corners: 4, firstDegrees: 45 },
	diamond: { corners: 4, firstDegrees: 0 },
	hexagon: { corners: 6, firstDegrees: 0 },
	triangle: { corners: 3, firstDegrees: -90 },
} as const;

function crossVertices(inset: number): readonly Vertex[] {
	const a = CROSS.reach - inset;
	const b = CROSS.half - inset;
	const arms: readonly Vertex[] = [
		[-b, -a],
		[b, -a],
		[b, -b],
		[a, -b],
		[a, b],
		[b, b],
		[b, a],
		[-b, a],
		[-b, b],
		[-a, b],
		[-a, -b],
		[-b, -b],
	];
	return arms.map(([x, y]): Vertex => [MIDDLE + x, MIDDLE + y]);
}

/** The part of a polygon left of the middle. */
function cutLeft(vertices: readonly Vertex[]): readonly Vertex[] {
	return vertices.flatMap((to, at): readonly Vertex[] => {
		const from = vertices.at(at - 1) ?? to;
		const kept: readonly Vertex[] = to[0] <= MIDDLE ? [to] : [];
		if (from[0] < MIDDLE === to[0] < MIDDLE) return kept;
		const share = (MIDDLE - from[0]) / (to[0] - from[0]);
		return [[MIDDLE, from[1] + share * (to[1] - from[1])], ...kept];
	});
}

function closePath(vertices: readonly Vertex[]): string {
	return `M${vertices.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}Z`;
}

/** Hundredths of a unit: finer than any screen shows, short in a page. */
function round(value: number): number {
	return Math.round(value * 100) / 100;
}
