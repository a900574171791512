import { bbox, bboxClip, featureCollection } from "@turf/turf";
import type { FeatureCollection, MultiPolygon, Polygon, Position as Vertex } from "geojson";
import type { AreaCollection, Bilingual, Ground, Place } from "./records";
import { clipAreas, makeCells } from "./sketch";
import { FLATTEN_STAIRS, makeSmooth, polygonsOf, ROUND_CORNERS } from "./smooth";

/** The quiet surroundings of a district. */
export type Neighbours = FeatureCollection<Polygon | MultiPolygon, { readonly name: Bilingual }>;

/** What is known of the sub-districts: places to sketch them from, or boundaries as given by somebody who may draw them. */
export type Parts =
	| { readonly kind: "places"; readonly places: readonly Place[] }
	| { readonly kind: "given"; readonly areas: AreaCollection };

// The district's longer side again on every side: the widest wall framed on its edge still has ground under it.
const FRAME_SHARE = 1;
// A metre: finer than any of these lines is known, and half the bytes.
const DECIMALS = 5;

/**
 * The ground of the map. Sketched sub-districts are drawn smoothed together with the outline; given ones are drawn as given,
 * and the outline with them, so that lines which ought to coincide do. Neighbours are cut to a frame around the district.
 */
export function makeGround(outline: AreaCollection, neighbours: Neighbours, parts: Parts): Ground {
	if (parts.kind === "given") {
		return roundGround({
			outline,
			subdistricts: parts.areas,
			drawn: { outline, subdistricts: parts.areas, neighbours: clipNeighbours(neighbours, outline) },
		});
	}
	const cells = makeCells(outline, parts.places);
	const smooth = smoothTogether(outline, dropFarNeighbours(neighbours, outline));
	const cellLines = makeSmooth(
		cells.features.map((one) => one.geometry),
		ROUND_CORNERS,
	);
	const smoothCells = withGeometries(cells, cellLines);
	return roundGround({
		outline,
		subdistricts: clipAreas(cells, outline),
		drawn: {
			outline: smooth.outline,
			subdistricts: clipAreas(smoothCells, smooth.outline),
			neighbours: clipNeighbours(smooth.neighbours, outline),
		},
	});
}

type Areas<P> = FeatureCollection<Polygon | MultiPolygon, P>;

function withGeometries<P>(areas: Areas<P>, geometries: readonly MultiPolygon[]): Areas<P> {
	const features = areas.features.map((feature, at) => ({
		...feature,
		geometry: geometries[at] ?? feature.geometry,
	}));
	return { ...areas, features };
}

// Smoothed as one set, since the outline is also the neighbours' border.
function smoothTogether(outline: AreaCollection, neighbours: Neighbours) {
	const all = [...outline.features, ...neighbours.features].map((feature) => feature.geometry);
	const smoothed = makeSmooth(all, FLATTEN_STAIRS);
	const count = outline.features.length;
	return {
		outline: withGeometries(outline, smoothed.slice(0, count)),
		neighbours: withGeometries(neighbours, smoothed.slice(count)),
	};
}

type Box = [west: number, south: number, east: number, north: number];

function frameAround(outline: AreaCollection): Box {
	const [west, south, east, north] = bbox(outline);
	const pad = Math.max(east - west, north - south) * FRAME_SHARE;
	return [west - pad, south - pad, east + pad, north + pad];
}

// Before the smoothing, which would be spent on lines nobody sees.
function dropFarNeighbours(neighbours: Neighbours, outline: AreaCollection): Neighbours {
	const [west, south, east, north] = frameAround(outline);
	const near = neighbours.features.filter((feature) => {
		const [left, bottom, right, top] = bbox(feature);
		return left <= east && right >= west && bottom <= north && top >= south;
	});
	return featureCollection(near);
}

// Cutting by a box is a hundred times cheaper than by a polygon, and the edges it may leave run along the frame, out of sight.
function clipNeighbours(neighbours: Neighbours, outline: AreaCollection): Neighbours {
	const frame = frameAround(outline);
	const features = neighbours.features.flatMap((feature) => {
		const { geometry } = bboxClip(feature, frame);
		const isArea = geometry.type === "Polygon" || geometry.type === "MultiPolygon";
		return isArea && geometry.coordinates.length > 0 ? [{ ...feature, geometry }] : [];
	});
	return { ...neighbours, features };
}

function roundGround({ outline, subdistricts, drawn }: Ground): Ground {
	return {
		outline: roundAreas(outline),
		subdistricts: roundAreas(subdistricts),
		drawn: {
			outline: roundAreas(drawn.outline),
			subdistricts: roundAreas(drawn.subdistricts),
			neighbours: roundAreas(drawn.neighbours),
		},
	};
}

function roundAreas<P>(areas: Areas<P>): Areas<P> {
	const round = (degrees: number) => Number(degrees.toFixed(DECIMALS));
	const rounded = areas.features.map((feature): MultiPolygon => {
		const coordinates = polygonsOf(feature.geometry).map((rings) =>
			rings.map((ring) => dropRepeats(ring.map(([x = 0, y = 0]) => [round(x), round(y)]))),
		);
		return { type: "MultiPolygon", coordinates };
	});
	return withGeometries(areas, rounded);
}

// Vertices a metre apart fall together when rounded. A ring too small to spare any is left alone.
function dropRepeats(ring: readonly Vertex[]): Vertex[] {
	const distinct = ring.filter(([x, y], at) => {
		const before = ring[at - 1];
		return before === undefined || before[0] !== x || before[1] !== y;
	});
	return distinct.length >= 4 ? distinct : [...ring];
}
