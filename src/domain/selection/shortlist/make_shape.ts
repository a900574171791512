import { simplify } from "@turf/turf";
import type { Position } from "../../datum";
import type { AreaShape, OutlinedShape } from "./drawn_area";
import { measureRegionSqm } from "./region_size";
import type { DrawnArea } from "./shortlist";

type Place = Position<"WGS84">;

/** Bounds of a circle, metres: beyond, distances are no longer exact to a metre (see `distanceM`). */
export const RADIUS_M = { min: 1, max: 20_000, walk: 500 } as const;
/** Vertices of a lasso at most, so that a scenario still fits into a link. */
const MOST_VERTICES = 120;
/** Decimals of a drawn degree: a tenth of a metre, finer than a hand or a pointer. */
const DECIMALS = 6;
/** What holds less is no area but a slip of the hand, square metres. */
const LEAST_SQM = 1;

/** Why nothing can be made of what was drawn: fewer than three points, or points that enclose nothing. */
export type ShapeRefusal = "points" | "flat";

/** The shape a hand has drawn, or why it is none. `points`: the vertices in order, not closed; of a rectangle two opposite corners. */
export function makeShape(
	kind: OutlinedShape["kind"],
	points: readonly Place[],
): { readonly shape: OutlinedShape } | { readonly refused: ShapeRefusal } {
	const open = dropRepeats((kind === "rectangle" ? listCorners(points) : points).map(roundPlace));
	const [first] = open;
	if (!first || open.length < 3) return { refused: "points" };
	const ring = kind === "lasso" ? thinOut([...open, first]) : [...open, first];
	if (measureRegionSqm(ring) < LEAST_SQM) return { refused: "flat" };
	return { shape: { kind, ring } };
}

/** A circle of straight-line metres, its radius kept within `RADIUS_M` and rounded to a metre. Throws when it is no number. */
export function makeCircle(centre: Place, radiusM: number, around: string | null = null): AreaShape {
	if (!Number.isFinite(radiusM))
		throw new RangeError(`The radius of a circle is ${radiusM}, which is no number.`);
	const kept = Math.round(Math.min(RADIUS_M.max, Math.max(RADIUS_M.min, radiusM)));
	return { kind: "circle", centre: roundPlace(centre), radiusM: kept, around };
}

/** An id no area has yet: `a1`, `a2` and so on. */
export function nextAreaId(areas: readonly DrawnArea[]): string {
	const numbers = areas.map(({ id }) => Number(/^a(\d+)$/.exec(id)?.[1] ?? 0));
	return `a${Math.max(0, ...numbers) + 1}`;
}

/** From the south-west round by the south-east, whichever corners were drawn. */
function listCorners(points: readonly Place[]): readonly Place[] {
	const [a, b] = [points[0], points.at(-1)];
	if (!a || !b) return [];
	const [west, east] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])];
	const [south, north] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])];
	return [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
	];
}

function roundPlace([lng, lat]: Place): Place {
	return [Number(lng.toFixed(DECIMALS)), Number(lat.toFixed(DECIMALS))];
}

const isSame = (a: Place | undefined, b: Place | undefined) => a?.[0] === b?.[0] && a?.[1] === b?.[1];

function dropRepeats(points: readonly Place[]): readonly Place[] {
	const distinct = points.filter((place, at) => at === 0 || !isSame(place, points[at - 1]));
	return distinct.length > 1 && isSame(distinct[0], distinct.at(-1)) ? distinct.slice(0, -1) : distinct;
}

/** A free line has a vertex every few pixels; what is nearly straight keeps its ends. */
function thinOut(ring: readonly Place[]): readonly Place[] {
	const polygon = { type: "Polygon" as const, coordinates: [ring.map(([lng, lat]) => [lng, lat])] };
	let thinned = ring;
	for (let tolerance = 1e-5; thinned.length > MOST_VERTICES + 1; tolerance *= 2) {
		const [line = []] = simplify(polygon, { tolerance, highQuality: true }).coordinates;
		thinned = line.map(([lng = 0, lat = 0]): Place => [lng, lat]);
	}
	return thinned;
}
