import { metresPerDegree } from "../../domain/distance";
import type { ParkingPlace } from "../../domain/records";

/** A parking bay and its clearances, metres (a usual size of the design codes); only the arrangement is made up. */
const BAY = { widthM: 2.5, depthM: 5.3, aisleM: 6 } as const;
/** Drawn a little smaller than it is, so that neighbours stay apart. */
const SHRINK = 0.86;
/** Sides of the block of bays: wider than deep, as most lots are. */
const ASPECT = 1.5;

/** One drawn bay: its four corners, degrees WGS84. */
export interface Bay {
	readonly place: ParkingPlace;
	readonly corners: readonly (readonly [number, number])[];
}

/** As many bays as a place has spaces, in pairs of rows around its point. The arrangement is a sketch; number and size are not. None when the number is unknown. */
export function makeBays(place: ParkingPlace): readonly Bay[] {
	const spaces = place.spaces ?? 0;
	if (spaces === 0) return [];
	const rowM = BAY.depthM + BAY.aisleM / 2;
	const columns = Math.max(1, Math.ceil(Math.sqrt((spaces * rowM * ASPECT) / BAY.widthM)));
	const rows = Math.ceil(spaces / columns);
	const heightM = offsetOfRow(rows - 1) + BAY.depthM;
	return Array.from({ length: spaces }, (_, at): Bay => {
		const row = Math.floor(at / columns);
		const inRow = Math.min(columns, spaces - row * columns);
		const eastM = ((at % columns) - inRow / 2) * BAY.widthM;
		const northM = heightM / 2 - offsetOfRow(row) - BAY.depthM;
		return { place, corners: cornersAt(place, eastM, northM) };
	});
}

/** Rows stand back to back in pairs, an aisle between the pairs. */
function offsetOfRow(row: number): number {
	return row * BAY.depthM + Math.floor(row / 2) * BAY.aisleM;
}

function cornersAt({ position }: ParkingPlace, eastM: number, northM: number): Bay["corners"] {
	const [lng, lat] = position;
	const scale = metresPerDegree(lat);
	const gapE = (BAY.widthM * (1 - SHRINK)) / 2;
	const gapN = (BAY.depthM * (1 - SHRINK)) / 2;
	const west = lng + (eastM + gapE) / scale.lng;
	const east = lng + (eastM + BAY.widthM - gapE) / scale.lng;
	const south = lat + (northM + gapN) / scale.lat;
	const north = lat + (northM + BAY.depthM - gapN) / scale.lat;
	return [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
	];
}
