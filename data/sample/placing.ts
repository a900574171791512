import type { Position } from "../../src/domain/datum";
import { COUNTS } from "./facts";
import { apartM, move, type SampleLand } from "./land";
import type { Random } from "./random";

/** A spot for a compound and the direction of the streets there, radians. */
export interface Lot {
	readonly subdistrict: string;
	readonly position: Position<"WGS84">;
	readonly streetAngle: number;
}

// The sample's own assumptions: blocks of three by three lots between streets, as in the old town.
const LOT_EAST_M = 64;
const LOT_NORTH_M = 56;
const STREET_M = 26;
const BLOCK = 3;
const LEAST_APART_M = 42;
const LEAST_INSIDE_M = 12;
// The line as drawn is smoothed; nearer than this a symbol could stand outside it.
const LEAST_FROM_OUTLINE_M = 70;
const NEAR_A_PLACE_M = 1_100;
/** The one rural sub-district's compounds are assumed at its end towards the city, where its factories stood. */
const TOWARDS_THE_CITY_M: Readonly<Record<string, number>> = { xizhu: -2_400 };
const REACH_LOTS = 6;
const OTHER_USE_SHARE = 0.76;
const SMALLEST_CLUSTER = 2;
const LARGEST_CLUSTER = 9;

/** Lots for every sub-district: in clusters along turned street grids near the known places, never as evenly strewn dots. */
export function placeLots(random: Random, land: SampleLand): Lot[] {
	const taken: Lot[] = [];
	for (const [id, , count] of COUNTS) {
		let left = count;
		for (let tries = 0; left > 0; tries += 1) {
			if (tries > 4_000) throw new Error(`No room for ${left} more compounds in ${id}.`);
			const centre = findCentre(id, random, land);
			if (!centre) continue;
			const size = Math.min(left, random.whole(SMALLEST_CLUSTER, LARGEST_CLUSTER));
			const lots = fillCluster({ id, centre, size, taken }, random, land);
			taken.push(...lots);
			left -= lots.length;
		}
	}
	return taken;
}

function findCentre(id: string, random: Random, land: SampleLand): Position<"WGS84"> | null {
	const place = random.pick(land.places.filter((one) => one.subdistrict === id));
	const east = random.between(-1, 1) * NEAR_A_PLACE_M;
	const north = random.between(-1, 1) * NEAR_A_PLACE_M;
	const centre = move(place.position, east, north + (TOWARDS_THE_CITY_M[id] ?? 0));
	return land.subdistricts.find(centre) === id ? centre : null;
}

interface Cluster {
	readonly id: string;
	readonly centre: Position<"WGS84">;
	readonly size: number;
	readonly taken: readonly Lot[];
}

function fillCluster({ id, centre, size, taken }: Cluster, random: Random, land: SampleLand): Lot[] {
	const streetAngle = random.between(-0.28, 0.12);
	const found: Lot[] = [];
	for (const [column, row] of spiral()) {
		if (found.length === size) break;
		if (random.chance(OTHER_USE_SHARE)) continue;
		const along = column * LOT_EAST_M + Math.floor(column / BLOCK) * STREET_M + random.between(-5, 5);
		const across = row * LOT_NORTH_M + Math.floor(row / BLOCK) * STREET_M + random.between(-3, 3);
		const east = along * Math.cos(streetAngle) - across * Math.sin(streetAngle);
		const north = along * Math.sin(streetAngle) + across * Math.cos(streetAngle);
		const position = move(centre, east, north);
		const free = [...taken, ...found].every((lot) => apartM(lot.position, position) >= LEAST_APART_M);
		if (free && isWellInside(id, position, land)) found.push({ subdistrict: id, position, streetAngle });
	}
	return found;
}

function spiral(): readonly (readonly [number, number])[] {
	const cells: [number, number][] = [];
	for (let column = -REACH_LOTS; column <= REACH_LOTS; column += 1) {
		for (let row = -REACH_LOTS; row <= REACH_LOTS; row += 1) cells.push([column, row]);
	}
	const far = ([column, row]: readonly [number, number]) => column * column + row * row;
	return cells.sort((a, b) => far(a) - far(b) || a[0] - b[0] || a[1] - b[1]);
}

function isWellInside(id: string, position: Position<"WGS84">, land: SampleLand): boolean {
	return (
		cornersAround(position, LEAST_INSIDE_M).every((corner) => land.subdistricts.find(corner) === id) &&
		cornersAround(position, LEAST_FROM_OUTLINE_M).every((corner) => land.outline.find(corner) !== null)
	);
}

function cornersAround(position: Position<"WGS84">, reachM: number): Position<"WGS84">[] {
	return [-reachM, reachM].flatMap((east) => [-reachM, reachM].map((north) => move(position, east, north)));
}
