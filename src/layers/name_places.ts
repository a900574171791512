import type { MultiPolygon, Polygon } from "geojson";
import type { Position } from "../domain/datum";
import { findLabelPoint, listLabelSpots } from "../domain/label_points";
import type { Compound } from "../domain/records";
import type { Scene } from "../domain/scene";
import { sizeAtZoom } from "./compound_size";
import type { DrawContext, Frame } from "./fragment";

/** Width of a letter-spaced ideograph and of a Latin letter, and height of a line, in ems of the name's size. */
const EM = { ideograph: 1.18, latin: 0.72, line: 1.3 } as const;
const NAME_PX = 14;
/** Under more symbols than this a name cannot be read and only makes the symbols harder to read. */
const MOST_COVERED = 3;
/** Longer names break into lines of this many ems. */
const LONGEST_EM = 8;
/** How much of the way to the border one covered symbol is worth: names stay near the middle unless that frees symbols. */
const SYMBOL_COST = 0.5;
/** Nearer to the border than this, as a share of the middle's distance from it, a name seems to belong to the neighbour. */
const LEAST_CLEARANCE = 0.5;
const BORDER_COST = 1.5;
const WORLD_PX = 512;

/** One name to be placed: whose area, and what is written there. */
export interface Name {
	readonly geometry: Polygon | MultiPolygon;
	readonly name: string;
}

interface Placed {
	readonly at: Position<"WGS84">;
	/** Half the width and height of the name, degrees. */
	readonly halfLng: number;
	readonly halfLat: number;
}

/**
 * Where the names of areas stand: each near the middle of its part in view, moved to where it lies under fewest symbols and
 * over no other name. `null` where no part is in view or no room is left. Without a frame, the middles of the whole areas.
 */
export function placeNames(names: readonly Name[], context: DrawContext): Places {
	const { scene, frame } = context;
	if (!frame) return names.map(({ geometry }) => findLabelPoint(geometry, null));
	const key = JSON.stringify([frame, scene.view.indicator !== null, names.map(({ name }) => name)]);
	const known = lastPlaces.get(scene.shown);
	if (known?.key === key) return known.places;
	const places = findPlaces(names, { scene, frame });
	lastPlaces.set(scene.shown, { key, places });
	return places;
}

type Places = readonly (Position<"WGS84"> | null)[];

// Finding the places takes longer than all the rest of a style, and a change of colours moves no name.
const lastPlaces = new WeakMap<readonly Compound[], { readonly key: string; readonly places: Places }>();

function findPlaces(
	names: readonly Name[],
	{ scene, frame }: { readonly scene: Scene; readonly frame: Frame },
): Places {
	const positions = scene.shown.flatMap((one) => (one.position ? [one.position] : []));
	const valued = scene.view.indicator !== null;
	const placed: Placed[] = [];
	return names.map(({ geometry, name }) => {
		const found = placeName({ geometry, box: measureName(name, valued) }, { positions, placed, frame });
		if (found) placed.push(found);
		return found?.at ?? null;
	});
}

interface Around {
	readonly positions: readonly Position<"WGS84">[];
	readonly placed: readonly Placed[];
	readonly frame: Frame;
}

function placeName(
	{ geometry, box }: { readonly geometry: Name["geometry"]; readonly box: NameBox },
	{ positions, placed, frame }: Around,
): Placed | null {
	const lngPerPx = (360 * frame.scale) / (WORLD_PX * 2 ** frame.zoom);
	const reachPx = sizeAtZoom(frame.zoom) / 2;
	let best: { readonly spot: Placed; readonly cost: number } | null = null;
	for (const { position, clearanceShare } of listLabelSpots(geometry, frame.extent)) {
		const latPerPx = lngPerPx * Math.cos((position[1] * Math.PI) / 180);
		const spot = {
			at: position,
			halfLng: (box.widthPx / 2) * lngPerPx,
			halfLat: (box.heightPx / 2) * latPerPx,
		};
		if (placed.some((other) => touches(spot, other))) continue;
		const reach = { halfLng: reachPx * lngPerPx, halfLat: reachPx * latPerPx };
		const covered = positions.filter((at) => touches(spot, { at, ...reach })).length;
		if (covered > MOST_COVERED) continue;
		const crossing = clearanceShare < LEAST_CLEARANCE ? BORDER_COST : 0;
		const cost = covered * SYMBOL_COST + crossing - clearanceShare;
		if (!best || cost < best.cost) best = { spot, cost };
	}
	return best?.spot ?? null;
}

function touches(a: Placed, b: Placed): boolean {
	return (
		Math.abs(a.at[0] - b.at[0]) < a.halfLng + b.halfLng && Math.abs(a.at[1] - b.at[1]) < a.halfLat + b.halfLat
	);
}

interface NameBox {
	readonly widthPx: number;
	readonly heightPx: number;
}

function measureName(name: string, valued: boolean): NameBox {
	const ems = [...name].reduce((sum, sign) => sum + (sign > "\u2e7f" ? EM.ideograph : EM.latin), 0);
	const lines = Math.ceil(ems / LONGEST_EM) + (valued ? 1.2 : 0);
	return { widthPx: Math.min(ems, LONGEST_EM) * NAME_PX, heightPx: lines * EM.line * NAME_PX };
}
