import type { MultiPolygon, Polygon } from "geojson";
import type { Position } from "../domain/datum";
import { findLabelPoint, listLabelSpots } from "../domain/label_points";
import type { BaseContext, Frame, MapCompound, MapScene } from "./fragment";
import { CLEAR_PX, crossesSeam, type GroundBox, moveOffSeams } from "./seam_boxes";
import { sizeAtZoom } from "./size_at_zoom";

/** Width of a letter-spaced ideograph and of a Latin letter, and height of a line, in ems of the name's size. */
const EM = { ideograph: 1.18, latin: 0.72, line: 1.3 } as const;
const NAME_PX = 14;
/** As large as a name is drawn at any zoom. */
const LARGEST_PX = 16;
/** Under more symbols than this a name cannot be read and only makes the symbols harder to read. */
const MOST_COVERED = 3;
/** Longer names break into lines of this many ems. */
const LONGEST_EM = 8;
/** The same for that of the selected compound. */
export const LONGEST_SELECTED_EM = 14;
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
	/** What stands beneath it, its letters relative to those of a name; `null`: nothing. */
	readonly value: { readonly text: string; readonly scale: number } | null;
}

/** Where a name stands, with half its width and height, degrees. */
interface Placed extends GroundBox {
	readonly at: Position<"WGS84">;
}

/** Where something lies over the names, degrees WGS84. */
export type NameMarks = readonly { readonly position: Position<"WGS84"> }[];

/**
 * Where the names of areas stand: each near the middle of its part in view, moved to where it meets fewest symbols and marks of overlays (`marks`) and
 * no other name. `null` where no part is in view or no room is left. Without a frame, the middles of the whole areas.
 */
export function placeNames(names: readonly Name[], context: BaseContext, marks: NameMarks = []): Places {
	const { scene, frame } = context;
	if (!frame) return names.map(({ geometry }) => findLabelPoint(geometry, null));
	const key = JSON.stringify([frame, marks.length, names.map(({ name, value }) => [name, value])]);
	const known = lastPlaces.get(scene.shown);
	if (known?.key === key) return known.places;
	const places = findPlaces(names, { scene, marks, frame });
	lastPlaces.set(scene.shown, { key, places });
	return places;
}

type Places = readonly (Position<"WGS84"> | null)[];

// Finding the places takes longer than all the rest of a style, and a change of colours moves no name.
const lastPlaces = new WeakMap<readonly MapCompound[], { readonly key: string; readonly places: Places }>();

function findPlaces(
	names: readonly Name[],
	{ scene, marks, frame }: { readonly scene: MapScene; readonly marks: NameMarks; readonly frame: Frame },
): Places {
	const positions = [...scene.shown, ...marks].flatMap(({ position }) => (position ? [position] : []));
	const placed: Placed[] = [];
	return names.map((name) => {
		const found = placeName(
			{ name, box: measureName(name, name.value === null ? NAME_PX : LARGEST_PX), inkPx: measureInk(name) },
			{ positions, placed, frame },
		);
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
	{ name, box, inkPx }: { readonly name: Name; readonly box: NameBox; readonly inkPx: NameBox },
	{ positions, placed, frame }: Around,
): Placed | null {
	const lngPerPx = (360 * frame.scale) / (WORLD_PX * 2 ** frame.zoom);
	const reachPx = sizeAtZoom(frame.zoom) / 2;
	let best: { readonly spot: Placed; readonly cost: number } | null = null;
	for (const { position, clearanceShare } of listLabelSpots(name.geometry, frame.extent)) {
		const latPerPx = lngPerPx * Math.cos((position[1] * Math.PI) / 180);
		const size = { halfLng: (box.widthPx / 2) * lngPerPx, halfLat: (box.heightPx / 2) * latPerPx };
		const ink = { halfLng: (inkPx.widthPx / 2) * lngPerPx, halfLat: (inkPx.heightPx / 2) * latPerPx };
		const at = moveOffSeams({ at: position, ...ink }, frame.seams ?? []);
		if (!at) continue;
		const spot: Placed = { at: [at[0], at[1]], ...size };
		if (!isWhole(spot, frame) || placed.some((other) => touches(spot, other))) continue;
		const reach = { halfLng: reachPx * lngPerPx, halfLat: reachPx * latPerPx };
		const covered = positions.filter((at) => touches(spot, { at, ...reach })).length;
		// A value stands over the symbols.
		if (covered > MOST_COVERED && name.value === null) continue;
		const crossing = clearanceShare < LEAST_CLEARANCE ? BORDER_COST : 0;
		const moved = Math.abs(at[0] - position[0]) / ink.halfLng + Math.abs(at[1] - position[1]) / ink.halfLat;
		const cost = covered * SYMBOL_COST + crossing + moved - clearanceShare;
		if (!best || cost < best.cost) best = { spot, cost };
	}
	return best?.spot ?? null;
}

/** Whether all of a name is in view, where one has room there at all: half a name at the edge is nobody's. */
function isWhole({ at: [lng, lat], halfLng, halfLat }: Placed, { extent }: Frame): boolean {
	const [west, south, east, north] = extent;
	const across = 2 * halfLng > east - west || (lng - halfLng >= west && lng + halfLng <= east);
	return across && (2 * halfLat > north - south || (lat - halfLat >= south && lat + halfLat <= north));
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

/** All the room the letters can take at any zoom, and what keeps them clear of a seam: more than that of one name beside another. */
function measureInk(name: Name): NameBox {
	const { widthPx, heightPx } = measureName(name, LARGEST_PX);
	return { widthPx: widthPx + 2 * CLEAR_PX, heightPx: heightPx + 2 * CLEAR_PX };
}

/** Side of a symbol from which its name reads: the right, unless the name would stand across a seam there and not on the left. */
export function chooseSide(
	name: string,
	[lng, lat]: readonly [number, number],
	frame: Frame,
): "left" | "right" {
	const lngPerPx = (360 * frame.scale) / (WORLD_PX * 2 ** frame.zoom);
	const sizePx = sizeAtZoom(frame.zoom);
	const nearPx = sizePx / 2;
	const farPx = 0.6 * NAME_PX + sizePx + Math.min(countEms(name), LONGEST_SELECTED_EM) * NAME_PX;
	const reaches = (side: 1 | -1) =>
		crossesSeam(
			{
				at: [lng + side * lngPerPx * ((nearPx + farPx) / 2), lat],
				halfLng: lngPerPx * ((farPx - nearPx) / 2 + CLEAR_PX),
				halfLat: 0,
			},
			frame.seams ?? [],
		);
	return reaches(1) && !reaches(-1) ? "right" : "left";
}

function countEms(text: string): number {
	return [...text].reduce((sum, sign) => sum + (sign > "\u2e7f" ? EM.ideograph : EM.latin), 0);
}

function measureName({ name, value }: Name, letterPx: number): NameBox {
	const ems = countEms(name);
	const lines = Math.ceil(ems / LONGEST_EM);
	const widest = Math.max(Math.min(ems, LONGEST_EM), value === null ? 0 : value.scale * countEms(value.text));
	return { widthPx: widest * letterPx, heightPx: (lines + (value?.scale ?? 0)) * EM.line * letterPx };
}
