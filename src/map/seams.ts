import { SEAM_STEP_PX, type Seam } from "../layers/fragment";
import type { MovingMap } from "./moving_map";

/** Where the panels of a wall meet, CSS pixels from the left and from the top of the map. */
export interface MapSeams {
	readonly xs: readonly number[];
	readonly ys: readonly number[];
}

/** The seams as lines of the world, as the map now looks at it. */
export function locateSeams(
	map: Pick<MovingMap, "getContainer" | "unproject">,
	{ xs, ys }: MapSeams,
): readonly Seam[] {
	const { clientWidth, clientHeight } = map.getContainer();
	const upright = xs.filter((x) => x > 0 && x < clientWidth);
	const level = ys.filter((y) => y > 0 && y < clientHeight);
	const place = (x: number, y: number) => map.unproject([x, y]);
	const line = (lengthPx: number, spotAt: (px: number) => [x: number, y: number]) =>
		Array.from({ length: Math.floor(lengthPx / SEAM_STEP_PX) + 1 }, (_, nth) => {
			const { lng, lat } = place(...spotAt(nth * SEAM_STEP_PX));
			return [lng, lat] as const;
		});
	return [
		...upright.map((x) => ({
			upright: true,
			at: place(x, clientHeight / 2).lng,
			spots: line(clientHeight, (px) => [x, px]),
		})),
		...level.map((y) => ({
			upright: false,
			at: place(clientWidth / 2, y).lat,
			spots: line(clientWidth, (px) => [px, y]),
		})),
	];
}
