import { useCallback, useRef, useState } from "react";
import type { Position } from "../../domain/datum";
import type { AreaShape } from "../../domain/selection/shortlist/drawn_area";
import type { ShapeRefusal } from "../../domain/selection/shortlist/make_shape";
import type { MovingMap, Point } from "../moving_map";
import { addPoint, beginDraft, type Draft, dropPoint, isLastPoint, moveHand, shapeOf } from "./draft";
import type { DrawKind } from "./draw_kind";

type Place = Position<"WGS84">;

/** A pointer nearer to a point than this means it, CSS pixels. */
const NEAR_PX = 12;
/** A press that moved less was a click: the next click sets the other point. */
const DRAG_PX = 5;
/** A lasso sets its points no nearer to each other. */
const TRACE_PX = 3;

/** A drawing under way, and all a pointer or the keyboard may do with it. */
export interface Drawing {
	readonly draft: Draft;
	/** Why the last try to finish was refused; `null` after anything else. */
	readonly refused: ShapeRefusal | null;
	press(at: Point): void;
	move(at: Point): void;
	release(at: Point): void;
	/** The crosshair goes so many pixels. */
	nudge(by: Point): void;
	/** Sets the next point where the crosshair is; a second time at one place it finishes. */
	enter(): void;
	back(): void;
	finish(): void;
}

interface DraftProps {
	readonly map: MovingMap;
	readonly kind: DrawKind;
	readonly onDone: (shape: AreaShape) => void;
}

/** The drawing of one kind of area on a map, from its first point to its shape. */
export function useDraft({ map, kind, onDone }: DraftProps): Drawing {
	const [draft, setShown] = useState(() => beginDraft(kind));
	const [refused, setRefused] = useState<ShapeRefusal | null>(null);
	// Several movements may come between two pictures, each on top of the last.
	const now = useRef(draft);
	const pressed = useRef<Press | null>(null);
	const set = useCallback((next: Draft) => {
		now.current = next;
		setShown(next);
		setRefused(null);
	}, []);
	const finish = useCallback(() => {
		const made = shapeOf(now.current, false);
		if ("shape" in made) return onDone(made.shape);
		if (now.current.kind !== "polygon") set(beginDraft(now.current.kind));
		setRefused(made.refused);
	}, [onDone, set]);
	const put = useCallback(
		(place: Place) => {
			const last = isLastPoint(now.current);
			set(addPoint(now.current, place));
			if (last) finish();
		},
		[set, finish],
	);
	const tools = { map, now, pressed, set, put, finish };
	const back = () => set(dropPoint(now.current));
	return { draft, refused, ...makePointer(tools), ...makeKeys(tools), back, finish };
}

/** A pointer that is down. */
interface Press {
	/** Where it went down. */
	readonly at: Point;
	/** Whether the drawing is finished when it is let go. Were it at once, the map beneath would get the rest of the click and choose a compound. */
	readonly ends: boolean;
}

interface Tools {
	readonly map: MovingMap;
	readonly now: { readonly current: Draft };
	/** `null` while the pointer is up. */
	readonly pressed: { current: Press | null };
	readonly set: (draft: Draft) => void;
	readonly put: (place: Place) => void;
	readonly finish: () => void;
}

function makePointer({
	map,
	now,
	pressed,
	set,
	put,
	finish,
}: Tools): Pick<Drawing, "press" | "move" | "release"> {
	const isNear = (place: Place | undefined, at: Point, px: number) => {
		if (!place) return false;
		const { x, y } = map.project([place[0], place[1]]);
		return Math.hypot(x - at.x, y - at.y) < px;
	};
	return {
		press(at) {
			const { kind, points } = now.current;
			// Clicking the first point, or the last one again, closes a polygon.
			const onPoint = isNear(points[0], at, NEAR_PX) || isNear(points.at(-1), at, DRAG_PX);
			const ends = isLastPoint(now.current) || (kind === "polygon" && points.length > 2 && onPoint);
			pressed.current = { at, ends };
			if (!ends) put(placeAt(map, at));
		},
		move(at) {
			const { tracing, points } = now.current;
			if (tracing && isNear(points.at(-1), at, TRACE_PX)) return;
			set(moveHand(now.current, placeAt(map, at)));
		},
		release(at) {
			const from = pressed.current;
			pressed.current = null;
			if (!from) return;
			if (now.current.tracing || (from.ends && now.current.kind === "polygon")) return finish();
			const dragged = Math.hypot(at.x - from.at.x, at.y - from.at.y) >= DRAG_PX;
			if ((from.ends || dragged) && isLastPoint(now.current)) put(placeAt(map, at));
		},
	};
}

function makeKeys({ map, now, set, put, finish }: Tools): Pick<Drawing, "nudge" | "enter"> {
	const handOf = (): Place => {
		const { lng, lat } = map.getCenter();
		return now.current.hand ?? [lng, lat];
	};
	return {
		nudge(by) {
			const hand = handOf();
			const { x, y } = map.project([hand[0], hand[1]]);
			const next = placeAt(map, { x: x + by.x, y: y + by.y });
			set(moveHand(now.current, next));
			followHand(map, next);
		},
		enter() {
			const hand = handOf();
			const last = now.current.points.at(-1);
			const again = last !== undefined && last[0] === hand[0] && last[1] === hand[1];
			if (now.current.tracing || (again && now.current.kind === "polygon")) return finish();
			put(hand);
		},
	};
}

function placeAt(map: MovingMap, { x, y }: Point): Place {
	const { lng, lat } = map.unproject([x, y]);
	return [lng, lat];
}

/** A crosshair that left the picture takes the map along. */
function followHand(map: MovingMap, [lng, lat]: Place): void {
	const { x, y } = map.project([lng, lat]);
	const { clientWidth, clientHeight } = map.getContainer();
	if (x < 0 || y < 0 || x > clientWidth || y > clientHeight) map.jumpTo({ center: [lng, lat] });
}
