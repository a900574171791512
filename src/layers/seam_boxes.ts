import type { Seam } from "./fragment";

/** Letters keep this far from a seam, CSS pixels. */
export const CLEAR_PX = 4;

/** A box on the ground: its middle and half its width and height, degrees. */
export interface GroundBox {
	readonly at: readonly [number, number];
	readonly halfLng: number;
	readonly halfLat: number;
}

/** Whether a box lies over any seam. */
export function crossesSeam(box: GroundBox, all: readonly Seam[]): boolean {
	return all.some((seam) => crosses(box, seam));
}

/** The nearest middle from which a box lies over no seam: moved off one of each kind at most. `null` where even that leaves it over another. */
export function moveOffSeams(box: GroundBox, all: readonly Seam[]): readonly [number, number] | null {
	let [lng, lat] = box.at;
	for (const seam of all) {
		if (!crosses(box, seam)) continue;
		if (seam.upright) lng = seam.at + (lng < seam.at ? -1 : 1) * box.halfLng;
		else lat = seam.at + (lat < seam.at ? -1 : 1) * box.halfLat;
	}
	return crossesSeam({ ...box, at: [lng, lat] }, all) ? null : [lng, lat];
}

function crosses({ at: [lng, lat], halfLng, halfLat }: GroundBox, { upright, at, span }: Seam): boolean {
	const [across, halfAcross] = upright ? [lng, halfLng] : [lat, halfLat];
	const [along, halfAlong] = upright ? [lat, halfLat] : [lng, halfLng];
	const [least, most] = span ?? [-Infinity, Infinity];
	return Math.abs(across - at) < halfAcross && along + halfAlong > least && along - halfAlong < most;
}
