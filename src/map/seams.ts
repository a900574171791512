import { SEAM_STEP_PX, type Seam } from "../layers/fragment";
import type { MapBox } from "./covers";
import type { MovingMap } from "./moving_map";

/** Where the panels of a wall meet, CSS pixels from the left and from the top of the map. */
export interface MapSeams {
	readonly xs: readonly number[];
	readonly ys: readonly number[];
}

type Looking = Pick<MovingMap, "getContainer" | "unproject">;

/**
 * What letters on the map of a wall keep off, as lines of the world, as the map now looks at it: where panels meet, the map's own edges, and the outlines of what
 * lies over it. A name of which only a part is seen is no name.
 */
export function locateSeams(
	map: Looking,
	{ xs, ys }: MapSeams,
	covers: readonly MapBox[] = [],
): readonly Seam[] {
	const { clientWidth, clientHeight } = map.getContainer();
	const whole: MapBox = { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
	const upright = xs.filter((x) => x > 0 && x < clientWidth);
	const level = ys.filter((y) => y > 0 && y < clientHeight);
	return [
		...upright.map((x) => locate(map, { upright: true, at: x, from: 0, to: clientHeight })),
		...level.map((y) => locate(map, { upright: false, at: y, from: 0, to: clientWidth })),
		...[whole, ...covers].flatMap((box) => listSides(box).map((side) => locate(map, side))),
	];
}

/** A line on the screen, pixels from the map's left and upper edge. */
interface Line {
	readonly upright: boolean;
	readonly at: number;
	readonly from: number;
	readonly to: number;
}

function listSides({ left, top, right, bottom }: MapBox): Line[] {
	return [
		...[left, right].map((at) => ({ upright: true, at, from: top, to: bottom })),
		...[top, bottom].map((at) => ({ upright: false, at, from: left, to: right })),
	];
}

function locate(map: Looking, { upright, at, from, to }: Line): Seam {
	const place = (along: number) => map.unproject(upright ? [at, along] : [along, at]);
	const [start, middle, end] = [place(from), place((from + to) / 2), place(to)];
	const [one, other] = upright ? [start.lat, end.lat] : [start.lng, end.lng];
	const spots = Array.from({ length: Math.floor((to - from) / SEAM_STEP_PX) + 1 }, (_, nth) => {
		const { lng, lat } = place(from + nth * SEAM_STEP_PX);
		return [lng, lat] as const;
	});
	return {
		upright,
		at: upright ? middle.lng : middle.lat,
		span: [Math.min(one, other), Math.max(one, other)],
		spots,
	};
}
