import type { Extent } from "./areas";
import type { Position } from "./datum";

/** The extent of some positions, grown to a point's own place when there is one; `null` for none. */
export function extentOf(positions: readonly Position<"WGS84">[]): Extent | null {
	if (positions.length === 0) return null;
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [lng, lat] of positions) {
		west = Math.min(west, lng);
		east = Math.max(east, lng);
		south = Math.min(south, lat);
		north = Math.max(north, lat);
	}
	return [west, south, east, north];
}
