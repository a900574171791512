import type { MultiPolygon, Polygon } from "geojson";
import type { Position } from "../domain/datum";
import { findLabelPoint, listLabelSpots } from "../domain/label_points";
import { sizeAtZoom } from "./compound_size";
import type { DrawContext } from "./fragment";

/** Width of a letter-spaced ideograph and of a Latin letter, and height of a line, in ems of the name's size. */
const EM = { ideograph: 1.18, latin: 0.72, line: 1.3 } as const;
const NAME_PX = 14;
/** Longer names break into lines of this many ems. */
const LONGEST_EM = 8;
/** How much of the way to the border one covered symbol is worth: names stay near the middle unless that frees symbols. */
const SYMBOL_COST = 0.5;
/** Nearer to the border than this, as a share of the middle's distance from it, a name seems to belong to the neighbour. */
const LEAST_CLEARANCE = 0.5;
const BORDER_COST = 1.5;
const WORLD_PX = 512;

/**
 * Where an area's name stands: near the middle of the part in view, moved to where it lies under fewest symbols.
 * Without a frame, the middle of the whole area. `null` when no part is in view.
 */
export function placeName(
	geometry: Polygon | MultiPolygon,
	name: string,
	{ scene, frame }: DrawContext,
): Position<"WGS84"> | null {
	if (!frame) return findLabelPoint(geometry, null);
	const lngPerPx = (360 * frame.scale) / (WORLD_PX * 2 ** frame.zoom);
	const reach = sizeAtZoom(frame.zoom) / 2;
	const box = measureName(name, scene.view.indicator !== null);
	const positions = scene.shown.flatMap((one) => (one.position ? [one.position] : []));
	let best: { readonly at: Position<"WGS84">; readonly cost: number } | null = null;
	for (const { position, clearanceShare } of listLabelSpots(geometry, frame.extent)) {
		const latPerPx = lngPerPx * Math.cos((position[1] * Math.PI) / 180);
		const halfLng = (box.widthPx / 2 + reach) * lngPerPx;
		const halfLat = (box.heightPx / 2 + reach) * latPerPx;
		const covered = positions.filter(
			([lng, lat]) => Math.abs(lng - position[0]) < halfLng && Math.abs(lat - position[1]) < halfLat,
		).length;
		const crossing = clearanceShare < LEAST_CLEARANCE ? BORDER_COST : 0;
		const cost = covered * SYMBOL_COST + crossing - clearanceShare;
		if (!best || cost < best.cost) best = { at: position, cost };
	}
	return best?.at ?? null;
}

function measureName(name: string, valued: boolean): { readonly widthPx: number; readonly heightPx: number } {
	const ems = [...name].reduce((sum, sign) => sum + (sign > "\u2e7f" ? EM.ideograph : EM.latin), 0);
	const lines = Math.ceil(ems / LONGEST_EM) + (valued ? 1.2 : 0);
	return { widthPx: Math.min(ems, LONGEST_EM) * NAME_PX, heightPx: lines * EM.line * NAME_PX };
}
