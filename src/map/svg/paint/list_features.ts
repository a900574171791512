import type { GeoJSONSourceSpecification, SourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Feature as GeoFeature, Geometry, Position } from "geojson";
import { toWorld } from "../mercator";
import type { MarkOf, Spot } from "../painting";

/** What a geometry is made of, as expressions count: points, lines or areas. */
export const SHAPES = { point: 1, line: 2, area: 3 } as const;
type Shape = keyof typeof SHAPES;

/** A feature of a source, its places in the world's square (0 to 1). */
export interface WorldFeature {
	readonly of: MarkOf;
	readonly shape: Shape;
	/** Points: one list of all; lines: a list each; areas: a list a ring, rings of all parts together. */
	readonly parts: readonly (readonly Spot[])[];
	/** Smallest box round it all. */
	readonly box: { readonly from: Spot; readonly to: Spot };
	/** Place in the source, which decides where nothing else does. */
	readonly index: number;
}

type Promote = GeoJSONSourceSpecification["promoteId"];

const known = new WeakMap<object, Map<string, readonly WorldFeature[]>>();

/** The features of a source in their order, each part of a collection one of its own; `null` for sources other than GeoJSON with its data inside. */
export function listFeatures(source: SourceSpecification | undefined): readonly WorldFeature[] | null {
	if (source?.type !== "geojson" || typeof source.data !== "object" || source.cluster) return null;
	// Sources outlive styles: the same records are drawn under every filter and theme.
	const made = known.get(source.data) ?? new Map<string, readonly WorldFeature[]>();
	known.set(source.data, made);
	const key = JSON.stringify(source.promoteId ?? null);
	const features = made.get(key) ?? readData(source.data, source.promoteId);
	made.set(key, features);
	return features;
}

function readData(
	data: Exclude<GeoJSONSourceSpecification["data"], string>,
	promote: Promote,
): readonly WorldFeature[] {
	const pieces =
		data.type === "FeatureCollection"
			? data.features.flatMap((one) => split(one.geometry, one, promote))
			: data.type === "Feature"
				? split(data.geometry, data, promote)
				: split(data as Geometry, null, promote);
	return pieces.map((piece, index) => ({ ...piece, index }));
}

function split(
	geometry: Geometry | null,
	feature: GeoFeature<Geometry | null> | null,
	promote: Promote,
): Omit<WorldFeature, "index">[] {
	if (!geometry) return [];
	if (geometry.type === "GeometryCollection")
		return geometry.geometries.flatMap((one) => split(one, feature, promote));
	const properties = feature?.properties ?? {};
	const id = typeof promote === "string" ? properties[promote] : feature?.id;
	const { shape, parts } = readGeometry(geometry);
	const world = parts.map((part) => part.map(toWorldSquare));
	if (world.every((part) => part.length === 0)) return [];
	return [
		{
			of: { id: id === undefined || id === null ? null : String(id), properties },
			shape,
			parts: world,
			box: boxRound(world),
		},
	];
}

/** The poles, infinitely far away on this map, stand at its edge, where the map puts them. */
function toWorldSquare(position: Position): Spot {
	const { x, y } = toWorld(position);
	return { x, y: Math.min(1, Math.max(0, y)) };
}

function readGeometry(geometry: Exclude<Geometry, { type: "GeometryCollection" }>): {
	readonly shape: Shape;
	readonly parts: readonly (readonly Position[])[];
} {
	switch (geometry.type) {
		case "Point":
			return { shape: "point", parts: [[geometry.coordinates]] };
		case "MultiPoint":
			return { shape: "point", parts: [geometry.coordinates] };
		case "LineString":
			return { shape: "line", parts: [geometry.coordinates] };
		case "MultiLineString":
			return { shape: "line", parts: geometry.coordinates };
		case "Polygon":
			return { shape: "area", parts: geometry.coordinates };
		case "MultiPolygon":
			return { shape: "area", parts: geometry.coordinates.flat() };
	}
}

function boxRound(parts: readonly (readonly Spot[])[]): WorldFeature["box"] {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const part of parts)
		for (const { x, y } of part) {
			left = Math.min(left, x);
			top = Math.min(top, y);
			right = Math.max(right, x);
			bottom = Math.max(bottom, y);
		}
	return { from: { x: left, y: top }, to: { x: right, y: bottom } };
}
