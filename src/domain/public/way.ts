import type { Position } from "../datum";
import { distanceM, metresPerDegree } from "../distance";
import type { PublicCompound } from "../public_records";

/** The four ways an arrow key goes. */
export type Direction = "north" | "east" | "south" | "west";

/** The eight points of the compass, clockwise. */
const COMPASS = [
	"north",
	"northeast",
	"east",
	"southeast",
	"south",
	"southwest",
	"west",
	"northwest",
] as const;
export type CompassPoint = (typeof COMPASS)[number];

/** How one gets from one compound to another. */
export interface Way {
	/** Metres, rounded as `roundMetres` says. */
	readonly distanceM: number;
	/** `null` where the two are so near that the published points do not say which lies where. */
	readonly direction: CompassPoint | null;
}

/** Published points have four decimals of a degree: each is about ten metres exact, and nearer than twice that the direction is chance. */
const TOO_NEAR_M = 20;

/** A distance between published points, as exactly as they allow: to ten metres, from a kilometre on to a hundred. */
export function roundMetres(metres: number): number {
	const step = metres < 995 ? 10 : 100;
	return Math.round(metres / step) * step;
}

/** How far and in which direction one compound lies from another; `null` when one of them has no position. */
export function describeWay(from: PublicCompound, to: PublicCompound): Way | null {
	if (!from.position || !to.position) return null;
	const exactM = distanceM(from.position, to.position);
	const direction = exactM < TOO_NEAR_M ? null : pointTowards(from.position, to.position);
	return { distanceM: roundMetres(exactM), direction };
}

function pointTowards(from: Position<"WGS84">, to: Position<"WGS84">): CompassPoint {
	const scale = metresPerDegree((from[1] + to[1]) / 2);
	const clockwise = Math.atan2((to[0] - from[0]) * scale.lng, (to[1] - from[1]) * scale.lat);
	const eighth = Math.round(clockwise / (Math.PI / 4) + COMPASS.length) % COMPASS.length;
	return COMPASS[eighth] ?? "north";
}

/** A compound on a flat sheet, metres east and north of nothing in particular. */
interface Spot {
	readonly compound: PublicCompound;
	readonly eastM: number;
	readonly northM: number;
}

const sheets = new WeakMap<readonly PublicCompound[], ReadonlyMap<string, Spot>>();

/** The sheet is one for all compounds, else going there and back might lead elsewhere. Those at one and the same point stand a millimetre apart, so that each can be reached. */
function layOut(all: readonly PublicCompound[]): ReadonlyMap<string, Spot> {
	const known = sheets.get(all);
	if (known) return known;
	const placed = all.flatMap((one) => (one.position ? [{ one, position: one.position }] : []));
	const middle = placed.reduce((sum, { position }) => sum + position[1], 0) / (placed.length || 1);
	const scale = metresPerDegree(middle);
	const standing = new Map<string, number>();
	const sheet = new Map<string, Spot>();
	for (const { one, position } of placed) {
		const point = String(position);
		const before = standing.get(point) ?? 0;
		standing.set(point, before + 1);
		const eastM = position[0] * scale.lng + before / 1000;
		sheet.set(one.id, { compound: one, eastM, northM: position[1] * scale.lat });
	}
	sheets.set(all, sheet);
	return sheet;
}

/** Whether a way of so many metres east and north belongs to a direction's quarter. Each way belongs to exactly one: a diagonal to the quarter clockwise of it. */
const IN_QUARTER: Readonly<Record<Direction, (eastM: number, northM: number) => boolean>> = {
	north: (eastM, northM) => northM > eastM && northM >= -eastM,
	east: (eastM, northM) => eastM >= northM && eastM > -northM,
	south: (eastM, northM) => northM < eastM && northM <= -eastM,
	west: (eastM, northM) => eastM <= northM && eastM < -northM,
};

/**
 * The compound an arrow key leads to: the nearest in that quarter of the compass, metres east–west and north–south added up; `null`
 * when none lies there or `from` has no position. Measured so, nobody in a quarter is farther from another one there than the
 * farther of the two is from its corner, and it follows that by some keys every placed compound is reached from every other.
 */
export function findNext(
	from: PublicCompound,
	all: readonly PublicCompound[],
	direction: Direction,
): PublicCompound | null {
	const sheet = layOut(all);
	const start = sheet.get(from.id) ?? layOut([...all, from]).get(from.id);
	if (!start) return null;
	let best: { readonly compound: PublicCompound; readonly metres: number } | null = null;
	for (const { compound, eastM, northM } of sheet.values()) {
		const [east, north] = [eastM - start.eastM, northM - start.northM];
		if (compound.id === from.id || !IN_QUARTER[direction](east, north)) continue;
		const metres = Math.abs(east) + Math.abs(north);
		if (best === null || metres < best.metres) best = { compound, metres };
	}
	return best?.compound ?? null;
}
