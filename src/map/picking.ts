import type { ProposedSite } from "../domain/marks";
import type { Compound } from "../domain/records";
import type { Scene } from "../domain/scene";
import { makeHouseholdScale } from "../layers/compound_size";
import { sizeAtZoom } from "../layers/size_at_zoom";
import type { Point } from "./moving_map";

/** How far beside a symbol a pointer may be and still mean it, CSS pixels. A finger is wider than a mouse's tip. */
const TOLERANCE_PX = { fine: 4, coarse: 14 } as const;

/** What picking needs to know of the map. */
export interface Projection {
	project(lngLat: [number, number]): Point;
	getZoom(): number;
}

/** The compound a pointer means: of those whose symbol it touches or nearly touches, the one whose middle is nearest. */
export function pickCompound(
	scene: Scene,
	at: Point,
	{
		map,
		coarse,
		enlarged,
	}: { readonly map: Projection; readonly coarse: boolean; readonly enlarged: number },
): Compound | null {
	const scale = makeHouseholdScale(scene);
	const sizePx = sizeAtZoom(map.getZoom(), enlarged);
	const tolerance = coarse ? TOLERANCE_PX.coarse : TOLERANCE_PX.fine;
	const chosen = scene.selection?.compound;
	let best: Compound | null = null;
	let bestPx = Number.POSITIVE_INFINITY;
	for (const one of chosen ? [...scene.shown, chosen] : scene.shown) {
		if (!one.position) continue;
		const spot = map.project([one.position[0], one.position[1]]);
		const distancePx = Math.hypot(spot.x - at.x, spot.y - at.y);
		const size = scene.view.size === "same" ? sizePx : sizePx * scale.scaleOf(one.households);
		if (distancePx <= size / 2 + tolerance && distancePx < bestPx) [best, bestPx] = [one, distancePx];
	}
	return best;
}

/** A pin reaches this far up from its tip and to both sides, CSS pixels. */
const PIN_PX = { up: 25, side: 9 } as const;

/** The proposed site a pointer means: the topmost whose pin it touches, as painted the first over the later ones. */
export function pickProposal(
	{ marks }: Scene,
	at: Point,
	{ map, enlarged }: { readonly map: Pick<Projection, "project">; readonly enlarged: number },
): ProposedSite | null {
	const touches = ({ position }: ProposedSite) => {
		const tip = map.project([position[0], position[1]]);
		const up = tip.y - at.y;
		return Math.abs(tip.x - at.x) <= PIN_PX.side * enlarged && up >= 0 && up <= PIN_PX.up * enlarged;
	};
	return marks?.sites.find(touches) ?? null;
}
