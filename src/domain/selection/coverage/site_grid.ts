import { makeAreaIndex } from "../../areas";
import type { Position } from "../../datum";
import { metresPerDegree } from "../../distance";
import type { AreaCollection } from "../../records";
import { makeReachIndex } from "./reach_index";

/** Points of a grid on which something may be put. */
export interface SiteGrid {
	readonly positions: readonly Position<"WGS84">[];
	/** Distance of neighbouring points, metres: as asked, or doubled until there are few enough points. */
	readonly meshM: number;
}

/** As many sites as a solver still works through in seconds. */
const MOST_SITES = 5000;
/** Points looked at for each that may be kept: corners beyond the reach and points beyond the district's line go. */
const LOOKED_AT = 4;

interface Located {
	readonly position: Position<"WGS84">;
}

/**
 * The points of a square grid from which some demand is within reach and that lie inside the district (`null`: its outline is not known, all do). Rows and columns are whole
 * multiples of the mesh from the south-western corner of all demands, in metres of the ellipsoid at their middle latitude, so that the same demands give the same grid.
 */
export function makeSiteGrid(
	demands: readonly Located[],
	{
		reachM,
		meshM,
		outline,
	}: { readonly reachM: number; readonly meshM: number; readonly outline: AreaCollection | null },
): SiteGrid {
	const inside = outline ? makeAreaIndex(outline) : null;
	for (let mesh = meshM; ; mesh *= 2) {
		const points = layPoints(demands, reachM, mesh);
		const positions = points?.filter((position) => inside === null || inside.find(position) !== null) ?? null;
		if (positions && positions.length <= MOST_SITES) return { positions, meshM: mesh };
	}
}

/** Grid points within reach of any demand, row by row; `null` when they are far too many to look at. */
function layPoints(
	demands: readonly Located[],
	reachM: number,
	meshM: number,
): readonly Position<"WGS84">[] | null {
	const south = demands.reduce((least, { position }) => Math.min(least, position[1]), Infinity);
	const north = demands.reduce((most, { position }) => Math.max(most, position[1]), -Infinity);
	const west = demands.reduce((least, { position }) => Math.min(least, position[0]), Infinity);
	if (demands.length === 0) return [];
	const scale = metresPerDegree((south + north) / 2);
	const steps = Math.ceil(reachM / meshM) + 1;
	const cells = new Map<number, Map<number, Position<"WGS84">>>();
	let count = 0;
	for (const { position } of demands) {
		const column = Math.round(((position[0] - west) * scale.lng) / meshM);
		const row = Math.round(((position[1] - south) * scale.lat) / meshM);
		for (let y = row - steps; y <= row + steps; y++) {
			const line = cells.get(y) ?? new Map<number, Position<"WGS84">>();
			cells.set(y, line);
			for (let x = column - steps; x <= column + steps; x++) {
				if (line.has(x)) continue;
				line.set(x, [west + (x * meshM) / scale.lng, south + (y * meshM) / scale.lat]);
				if (++count > LOOKED_AT * MOST_SITES) return null;
			}
		}
	}
	const near = makeReachIndex(demands, reachM);
	const rows = [...cells].sort(([a], [b]) => a - b);
	return rows
		.flatMap(([, line]) => [...line].sort(([a], [b]) => a - b).map(([, position]) => position))
		.filter((position) => near(position).length > 0);
}
