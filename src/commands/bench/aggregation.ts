import { pointsWithinPolygon, points as turfPoints, voronoi } from "@turf/turf";
import { makeAreaIndex } from "../../domain/areas";
import type { Position } from "../../domain/datum";
import type { AreaCollection } from "../../domain/records";
import { makeRandom, medianMs } from "../measuring";

const BOX = [102.5, 25, 102.9, 25.4] as const;
/** Turf's plain answer is asked for at most so many point-polygon pairs; beyond, for a sample of the points, and scaled up. */
const PLAIN_PAIRS = 4_000_000;

/** Points in polygons through the area index, against `pointsWithinPolygon` once a polygon; both must give the same counts. */
export async function bench(): Promise<void> {
	console.log("points      polygons   index ms   × slower: plain Turf");
	for (const cells of [11, 100, 1000]) {
		const areas = makeCells(cells);
		for (const n of [1_000, 10_000, 100_000, 1_000_000]) {
			printRow(areas, scatter(n));
		}
	}
}

function printRow(areas: AreaCollection, positions: readonly Position<"WGS84">[]): void {
	const indexMs = medianMs(3, () => countByIndex(areas, positions));
	const share = Math.min(1, PLAIN_PAIRS / (positions.length * areas.features.length));
	const sample = positions.slice(0, Math.ceil(positions.length * share));
	const plainMs = medianMs(1, () => countByTurf(areas, sample)) / (sample.length / positions.length);
	assertSame(countByIndex(areas, sample), countByTurf(areas, sample));
	const scaled = share < 1 ? ` (on ${sample.length} points, scaled)` : "";
	console.log(
		`${String(positions.length).padEnd(12)}${String(areas.features.length).padEnd(11)}${indexMs.toFixed(1).padStart(8)}   × ${(plainMs / indexMs).toFixed(1)}${scaled}`,
	);
}

function countByIndex(areas: AreaCollection, positions: readonly Position<"WGS84">[]): Map<string, number> {
	const index = makeAreaIndex(areas);
	const counts = new Map(areas.features.map((one) => [one.properties.id, 0]));
	for (const position of positions) {
		const id = index.find(position);
		if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	return counts;
}

function countByTurf(areas: AreaCollection, positions: readonly Position<"WGS84">[]): Map<string, number> {
	const collection = turfPoints(positions.map(([lng, lat]) => [lng, lat]));
	return new Map(
		areas.features.map((one) => [one.properties.id, pointsWithinPolygon(collection, one).features.length]),
	);
}

function assertSame(ours: Map<string, number>, plain: Map<string, number>): void {
	for (const [id, count] of plain) {
		if (ours.get(id) !== count)
			throw new Error(`Area ${id}: ${ours.get(id)} by the index, ${count} by Turf.`);
	}
}

function makeCells(count: number): AreaCollection {
	const seeds = turfPoints(scatter(count, 7).map(([lng, lat]) => [lng, lat]));
	const cells = voronoi(seeds, { bbox: [...BOX] });
	return {
		type: "FeatureCollection",
		features: cells.features.map((cell, at) => ({
			type: "Feature",
			properties: { id: `a${at}` },
			geometry: cell.geometry,
		})),
	};
}

function scatter(count: number, seed = 1): Position<"WGS84">[] {
	const random = makeRandom(seed);
	const [west, south, east, north] = BOX;
	return Array.from({ length: count }, () => [
		west + random() * (east - west),
		south + random() * (north - south),
	]);
}
