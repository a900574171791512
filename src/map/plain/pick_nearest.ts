import type { PublicScene } from "../../domain/public/scene";
import type { PublicCompound } from "../../domain/public_records";
import { sizeAtZoom } from "../../layers/size_at_zoom";
import type { Point } from "../moving_map";
import type { Projection } from "../picking";

/** Farthest from a symbol's middle that a pointer still means it, CSS pixels: a finger needs 24, a mouse's tip half of it. */
const REACH_PX = { fine: 12, coarse: 24 } as const;

/** The compound a pointer means: the nearest of those within its reach; `null` where none is. */
export function pickNearest(
	{ shown, selection }: PublicScene,
	at: Point,
	{
		map,
		coarse,
		enlarged,
	}: { readonly map: Projection; readonly coarse: boolean; readonly enlarged: number },
): PublicCompound | null {
	const reach = coarse ? REACH_PX.coarse : REACH_PX.fine;
	let bestPx = Math.max(reach, sizeAtZoom(map.getZoom(), enlarged) / 2 + 4);
	let best: PublicCompound | null = null;
	for (const one of selection ? [...shown, selection.compound] : shown) {
		if (!one.position) continue;
		const spot = map.project([one.position[0], one.position[1]]);
		const distancePx = Math.hypot(spot.x - at.x, spot.y - at.y);
		if (distancePx < bestPx) [best, bestPx] = [one, distancePx];
	}
	return best;
}
