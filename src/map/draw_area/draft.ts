import type { Position } from "../../domain/datum";
import { distanceM } from "../../domain/distance";
import type { AreaShape } from "../../domain/selection/shortlist/drawn_area";
import { makeCircle, makeShape, type ShapeRefusal } from "../../domain/selection/shortlist/make_shape";
import type { DrawKind } from "./draw_kind";

type Place = Position<"WGS84">;

/** What a hand has drawn so far. */
export interface Draft {
	readonly kind: DrawKind;
	/** Set one after another; of a circle first the centre, of a rectangle first a corner. */
	readonly points: readonly Place[];
	/** Where the crosshair is; `null`: not over the map yet. */
	readonly hand: Place | null;
	/** Whether every movement of the hand sets a point: a lasso under way. */
	readonly tracing: boolean;
}

/** Nothing drawn yet. */
export function beginDraft(kind: DrawKind): Draft {
	return { kind, points: [], hand: null, tracing: false };
}

/** The hand has moved; a lasso under way follows it. */
export function moveHand(draft: Draft, hand: Place): Draft {
	return draft.tracing ? { ...draft, hand, points: [...draft.points, hand] } : { ...draft, hand };
}

/** A point is set; with its first a lasso begins to follow the hand. */
export function addPoint(draft: Draft, place: Place): Draft {
	const tracing = draft.kind === "lasso";
	return { ...draft, hand: place, points: [...draft.points, place], tracing };
}

/** The last point is taken back; of a lasso, all of it. */
export function dropPoint(draft: Draft): Draft {
	const points = draft.kind === "lasso" ? [] : draft.points.slice(0, -1);
	return { ...draft, points, tracing: false };
}

/** Whether the next point ends the drawing: the radius of a circle, the other corner of a rectangle. */
export function isLastPoint({ kind, points }: Draft): boolean {
	return (kind === "circle" || kind === "rectangle") && points.length === 1;
}

/** The shape of what is drawn; with the hand as its next point where it is under way. */
export function shapeOf(
	draft: Draft,
	withHand: boolean,
): { readonly shape: AreaShape } | { readonly refused: ShapeRefusal } {
	const { kind, hand } = draft;
	const points = withHand && hand && !draft.tracing ? [...draft.points, hand] : draft.points;
	if (kind !== "circle") return makeShape(kind, points);
	const [centre, edge] = points;
	if (!centre || !edge) return { refused: "points" };
	const radiusM = distanceM(centre, edge);
	return radiusM < 1 ? { refused: "flat" } : { shape: makeCircle(centre, radiusM) };
}

/** How far the hand is from the last point, metres; `null` before it has left it. */
export function stepM({ points, hand, tracing }: Draft): number | null {
	const last = points.at(-1);
	const metres = last && hand && !tracing ? distanceM(last, hand) : 0;
	return metres > 0 ? metres : null;
}
