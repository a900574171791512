import { area, bbox, booleanPointInPolygon } from "@turf/turf";
import type { MultiPolygon, Polygon } from "geojson";
import type { Position } from "./datum";
import type { AreaCollection } from "./records";

/** `[west, south, east, north]` in WGS84 degrees. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

interface Area {
	readonly id: string;
	readonly extent: Extent;
	readonly geometry: Polygon | MultiPolygon;
}

/** Answers where a point lies among a set of areas. */
export interface AreaIndex {
	/** Id of the one area a point is counted in; `null` when it lies in none. */
	find(position: Position<"WGS84">): string | null;
	/** Whether the named area holds the point, its border included; `null` when there is no such area. */
	covers(id: string, position: Position<"WGS84">): boolean | null;
}

/** Cells a side of the bounding-box grid: enough that 1 000 areas leave a handful of candidates a cell, few enough to build at once. */
const GRID = 64;

/**
 * An index that counts every point exactly once. A point on a border, or in areas that lie within each other, belongs to
 * the smallest of the areas that hold or touch it, and of equal ones to the one with the lowest id: Turf's own rule would
 * count it in each (or, with `ignoreBoundary`, in none). Candidates come from a grid of bounding boxes.
 */
export function makeAreaIndex(areas: AreaCollection): AreaIndex {
	const ordered = orderByPrecedence(areas);
	const grid = makeGrid(ordered.map((one) => one.extent));
	const byId = new Map(ordered.map((one) => [one.id, one]));
	return {
		find(position) {
			for (const at of grid.candidates(position)) {
				const one = ordered[at];
				if (one && holds(one, position)) return one.id;
			}
			return null;
		},
		covers(id, position) {
			const one = byId.get(id);
			return one ? holds(one, position) : null;
		},
	};
}

/** The extent of a set of areas; `null` for an empty set. */
export function extentOfAreas(areas: AreaCollection): Extent | null {
	if (areas.features.length === 0) return null;
	const [west, south, east, north] = bbox(areas);
	return [west, south, east, north];
}

function orderByPrecedence(areas: AreaCollection): Area[] {
	return areas.features
		.map((feature) => ({
			id: feature.properties.id,
			sqm: area(feature),
			extent: bbox(feature) as unknown as Extent,
			geometry: feature.geometry,
		}))
		.sort((a, b) => a.sqm - b.sqm || (a.id < b.id ? -1 : 1))
		.map(({ id, extent, geometry }) => ({ id, extent, geometry }));
}

function holds(one: Area, [lng, lat]: Position<"WGS84">): boolean {
	const [west, south, east, north] = one.extent;
	if (lng < west || lng > east || lat < south || lat > north) return false;
	return booleanPointInPolygon([lng, lat], one.geometry);
}

function makeGrid(extents: readonly Extent[]) {
	const west = Math.min(...extents.map((e) => e[0]));
	const south = Math.min(...extents.map((e) => e[1]));
	const width = Math.max(...extents.map((e) => e[2])) - west || 1;
	const height = Math.max(...extents.map((e) => e[3])) - south || 1;
	const column = (lng: number) => Math.floor(((lng - west) / width) * (GRID - 1));
	const row = (lat: number) => Math.floor(((lat - south) / height) * (GRID - 1));
	const cells = new Map<number, number[]>();
	extents.forEach((e, at) => {
		for (let x = column(e[0]); x <= column(e[2]); x++) {
			for (let y = row(e[1]); y <= row(e[3]); y++) {
				const cell = cells.get(x * GRID + y);
				if (cell) cell.push(at);
				else cells.set(x * GRID + y, [at]);
			}
		}
	});
	return {
		/** Areas whose bounding box may hold the point, in order of precedence. */
		candidates: ([lng, lat]: Position<"WGS84">): readonly number[] =>
			cells.get(column(lng) * GRID + row(lat)) ?? [],
	};
}
