import type { Extent } from "../../domain/areas";
import type { DrawContext, Fragment, Frame } from "../fragment";
import { MOST, thinEvenly } from "./thin";

/** All an overlay is drawn from where it is part of the style. */
export interface FlatContext extends DrawContext {
	readonly frame: Frame;
	/** Whole zoom level. */
	readonly zoom: number;
}

/** Of which layer only a part is drawn, and how much: counts of what lies in view. */
export interface Thinned {
	readonly layer: string;
	readonly drawn: number;
	readonly of: number;
}

/** An overlay as part of the style. */
export interface FlatOverlay extends Fragment {
	readonly thinned: readonly Thinned[];
}

/** How far beyond the view things are still drawn, in sizes of the view: a map moves before it is drawn anew, and marks reach in from outside. */
const MARGIN = 0.25;

type Spot = readonly [lng: number, lat: number];

/** Whether something that spans these spots may be seen. */
export function mayBeSeen(spots: readonly Spot[], { frame }: FlatContext): boolean {
	return touches(spots, widen(frame.extent));
}

/** What of a layer's points is drawn: what is in view, thinned evenly where it is too much, and of what lies just beyond the same share. */
export function chooseDrawn<Thing>(
	layer: string,
	things: readonly Thing[],
	how: { spotOf(one: Thing): Spot; kindOf(one: Thing): string; readonly context: FlatContext },
): { readonly drawn: readonly Thing[]; readonly thinned: readonly Thinned[] } {
	const { extent } = how.context.frame;
	const near = things.filter((one) => mayBeSeen([how.spotOf(one)], how.context));
	if (near.length <= MOST) return { drawn: near, thinned: [] };
	const isSeen = (one: Thing) => touches([how.spotOf(one)], extent);
	const seen = near.filter(isSeen);
	const beyond = near.filter((one) => !isSeen(one));
	const share = Math.min(1, MOST / seen.length);
	const area = { ...how, extent: widen(extent) };
	const most = share < 1 ? Math.round(share * beyond.length) : MOST - seen.length;
	const kept = new Set([...thinEvenly(seen, area), ...thinEvenly(beyond, area, most)]);
	return {
		drawn: near.filter((one) => kept.has(one)),
		thinned: share < 1 ? [{ layer, drawn: MOST, of: seen.length }] : [],
	};
}

function touches(spots: readonly Spot[], [west, south, east, north]: Extent): boolean {
	const all = (isBeyond: (spot: Spot) => boolean) => spots.every(isBeyond);
	return !(
		all(([lng]) => lng < west) ||
		all(([lng]) => lng > east) ||
		all(([, lat]) => lat < south) ||
		all(([, lat]) => lat > north)
	);
}

function widen([west, south, east, north]: Extent): Extent {
	const [right, up] = [(east - west) * MARGIN, (north - south) * MARGIN];
	return [west - right, south - up, east + right, north + up];
}
