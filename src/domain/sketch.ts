import { bbox, featureCollection, intersect, point, union, voronoi } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon, Position as Vertex } from "geojson";
import type { Position } from "./datum";
import type { AreaCollection, AreaFeature, Place } from "./records";
import { polygonsOf } from "./smooth";

// Cells must reach beyond the outline on every side, or the outermost ones would end inside it.
const MARGIN_DEGREES = 0.2;
// Of seeds a tenth of a metre apart Turf loses one or fails; a metre keeps well clear of that.
const APART_DEGREES = 1e-5;

/**
 * Boundaries by nearness: every spot goes to the sub-district whose known office or community lies nearest. A sketch, not
 * an official line. Of several places on one point the first counts. The areas reach beyond the district; `clipAreas` cuts them. Needs two places or more; of fewer, one area covers all.
 */
export function makeCells(outline: AreaCollection, places: readonly Place[]): AreaCollection {
	const [west, south, east, north] = bbox(outline);
	// A degree of longitude is shorter than one of latitude: nearness is measured after drawing both to one scale.
	const scale = Math.cos((((south + north) / 2) * Math.PI) / 180);
	const frame: [number, number, number, number] = [
		(west - MARGIN_DEGREES) * scale,
		south - MARGIN_DEGREES,
		(east + MARGIN_DEGREES) * scale,
		north + MARGIN_DEGREES,
	];
	const apart = dropTwins(places);
	const seeds = apart.map(({ position }) => point([position[0] * scale, position[1]]));
	const cells = voronoi(featureCollection(seeds), { bbox: frame }).features;
	const bySubdistrict = new Map<string, Feature<Polygon>[]>();
	apart.forEach(({ subdistrict }, at) => {
		const cell = cells[at];
		if (cell) bySubdistrict.set(subdistrict, [...(bySubdistrict.get(subdistrict) ?? []), cell]);
	});
	return featureCollection(
		[...bySubdistrict].map(([id, parts]) => unscale({ id, geometry: mergeParts(parts), scale })),
	);
}

/** Whether two positions are too near each other, within about a metre, for a border to run between them. */
export function isSamePoint(one: Position<"WGS84">, other: Position<"WGS84">): boolean {
	return Math.abs(one[0] - other[0]) < APART_DEGREES && Math.abs(one[1] - other[1]) < APART_DEGREES;
}

function dropTwins(places: readonly Place[]): Place[] {
	const apart: Place[] = [];
	for (const place of places) {
		if (!apart.some(({ position }) => isSamePoint(position, place.position))) apart.push(place);
	}
	return apart;
}

/** The parts of areas that lie within an outline; an area wholly outside it is left out. */
export function clipAreas(areas: AreaCollection, outline: AreaCollection): AreaCollection {
	const whole = mergeParts(outline.features);
	const clipped = areas.features.flatMap((feature): AreaFeature[] => {
		const part = intersect(
			featureCollection<Polygon | MultiPolygon>([
				feature,
				{ type: "Feature", properties: {}, geometry: whole },
			]),
		);
		return part ? [{ type: "Feature", properties: feature.properties, geometry: part.geometry }] : [];
	});
	return featureCollection(clipped);
}

function mergeParts(parts: readonly Feature<Polygon | MultiPolygon>[]): Polygon | MultiPolygon {
	const [first, ...rest] = parts;
	if (first === undefined) throw new Error("Nothing to merge: an outline without areas.");
	if (rest.length === 0) return first.geometry;
	return union(featureCollection([...parts]))?.geometry ?? first.geometry;
}

function unscale(cell: { id: string; geometry: Polygon | MultiPolygon; scale: number }): AreaFeature {
	const back = ([x = 0, y = 0]: Vertex): Vertex => [x / cell.scale, y];
	const coordinates = polygonsOf(cell.geometry).map((rings) => rings.map((ring) => ring.map(back)));
	return {
		type: "Feature",
		properties: { id: cell.id },
		geometry: { type: "MultiPolygon", coordinates },
	};
}
