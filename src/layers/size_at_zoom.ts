import { SIZE_STEPS } from "./compound_size";
import { countLevels } from "./plain_frame";

/** Diameter of a symbol of plain size at a zoom, on a map drawn `scale` times as large as plain, CSS pixels. */
export function sizeAtZoom(zoom: number, scale = 1): number {
	const plainZoom = zoom - countLevels(scale);
	const step = SIZE_STEPS.findLast(({ fromZoom }) => plainZoom >= fromZoom) ?? SIZE_STEPS[0];
	return scale * step.sizePx;
}
