import type { Position } from "../../datum";
import { distanceM, metresPerDegree } from "../../distance";
import type { Compound } from "../../records";
import { measureRegionSqm } from "./region_size";
import type { DrawnArea, ShortlistVerdict } from "./shortlist";

type Place = Position<"WGS84">;
/** The part of the map an area is, whatever it is for. */
export type AreaShape = DrawnArea["shape"];
/** A shape with a line of its own. */
export type OutlinedShape = Extract<AreaShape, { readonly kind: "polygon" | "rectangle" | "lasso" }>;

/** Vertices of the line a circle is drawn with. */
const CIRCLE_VERTICES = 96;
/**
 * Whether a place lies within a shape. Even-odd: where a line crosses itself, what it goes round twice lies outside.
 * A border belongs to one side alone: of two shapes that share a line exactly one holds a place on it. A straight border
 * that runs from south to north belongs to the shape east of it, one from west to east to the shape north of it; a circle holds its own line.
 */
export function holdsPlace(shape: AreaShape, place: Place): boolean {
	if (shape.kind === "circle") return distanceM(shape.centre, place) <= shape.radiusM;
	let inside = false;
	for (let at = 1; at < shape.ring.length; at++) {
		const from = shape.ring[at - 1];
		const to = shape.ring[at];
		if (from && to && passesEastOf(place, from, to)) inside = !inside;
	}
	return inside;
}

/** Whether the line between two places crosses the parallel of a place east of it. The same whichever end is named first, to the last bit. */
function passesEastOf([lng, lat]: Place, from: Place, to: Place): boolean {
	if (from[1] > lat === to[1] > lat) return false;
	const [south, north] = from[1] < to[1] ? [from, to] : [to, from];
	return lng < south[0] + ((lat - south[1]) * (north[0] - south[0])) / (north[1] - south[1]);
}

/** Whether a compound lies within any of the areas that take in (or there is none) and within none that leave out; `unknown` when it is not placed. */
export function judgeAreas(areas: readonly DrawnArea[], { position }: Compound): ShortlistVerdict {
	if (areas.length === 0) return "in";
	if (position === null) return "unknown";
	const holding = areas.filter((one) => holdsPlace(one.shape, position));
	if (holding.some((one) => one.use === "out")) return "out";
	const asked = areas.some((one) => one.use === "in");
	return !asked || holding.length > 0 ? "in" : "out";
}

/** The line round a shape, closed. Every vertex of a circle's is as far from its centre as the circle says. */
export function ringOf(shape: AreaShape): readonly Place[] {
	if (shape.kind !== "circle") return shape.ring;
	const { centre, radiusM } = shape;
	const ring = Array.from({ length: CIRCLE_VERTICES }, (_, at) => {
		const turn = (2 * Math.PI * at) / CIRCLE_VERTICES;
		return movePlace(centre, { eastM: radiusM * Math.sin(turn), northM: radiusM * Math.cos(turn) });
	});
	return [...ring, ...ring.slice(0, 1)];
}

/** The place so many metres east and north of another, exact as `distanceM` is. */
export function movePlace(
	[lng, lat]: Place,
	{ eastM, northM }: { readonly eastM: number; readonly northM: number },
): Place {
	// Degrees are measured at the middle of the way, which is known once its end is; the second round is exact to a hair.
	let end = lat;
	for (let round = 0; round < 4; round++) end = lat + northM / metresPerDegree((lat + end) / 2).lat;
	return [lng + eastM / metresPerDegree((lat + end) / 2).lng, end];
}

/** How large a shape is. */
export interface ShapeSize {
	readonly areaSqm: number;
	readonly perimeterM: number;
	/** `null` but for a circle. */
	readonly radiusM: number | null;
	/** West to east and south to north through the middle; `null` but for a rectangle. */
	readonly sidesM: readonly [eastM: number, northM: number] | null;
}

/** The size of a shape on the ellipsoid; of a line that crosses itself, of what it holds. */
export function measureShape(shape: AreaShape): ShapeSize {
	if (shape.kind === "circle") {
		const { radiusM } = shape;
		return { areaSqm: Math.PI * radiusM ** 2, perimeterM: 2 * Math.PI * radiusM, radiusM, sidesM: null };
	}
	const steps = shape.ring.slice(1).map((place, at) => distanceM(shape.ring[at] ?? place, place));
	const [south = 0, east = 0, north = 0, west = 0] = steps;
	return {
		areaSqm: measureRegionSqm(shape.ring),
		perimeterM: steps.reduce((sum, one) => sum + one, 0),
		radiusM: null,
		sidesM: shape.kind === "rectangle" ? [(south + north) / 2, (east + west) / 2] : null,
	};
}

/** Ids of those of some compounds that a shape holds; who is not placed is not among them. */
export function listInside(shape: AreaShape, compounds: readonly Compound[]): readonly string[] {
	return compounds.flatMap(({ id, position }) =>
		position !== null && holdsPlace(shape, position) ? [id] : [],
	);
}
