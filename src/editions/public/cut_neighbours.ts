import type { Position as Vertex } from "geojson";
import { type Extent, extentOfAreas } from "../../domain/areas";
import { clipRing } from "../../domain/clip_ring";
import type { Ground } from "../../domain/records";

type Neighbours = Ground["drawn"]["neighbours"];

/** So far round the district its neighbours are drawn: a zoom step beyond the whole of it still shows no cut. Degrees. */
const AROUND = { east: 0.3, north: 0.25 } as const;
/** As many decimals as the lines themselves have: a metre. */
const DECIMALS = 1e5;

const round = (degrees: number) => Math.round(degrees * DECIMALS) / DECIMALS;

/** The neighbours as far as they are seen round the district; those that lie wholly beyond are left out. A telephone need not fetch the rest. */
export function cutNeighbours({ outline, drawn }: Ground): Neighbours {
	const whole = extentOfAreas(outline);
	if (whole === null) return drawn.neighbours;
	const [west, south, east, north] = whole;
	const seen: Extent = [west - AROUND.east, south - AROUND.north, east + AROUND.east, north + AROUND.north];
	const cutRing = (ring: readonly Vertex[]): Vertex[] =>
		clipRing(ring, seen).map(([lng = 0, lat = 0]) => [round(lng), round(lat)]);
	const features = drawn.neighbours.features.flatMap((feature) => {
		const { geometry } = feature;
		const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
		const coordinates = polygons
			.map((rings) => rings.map(cutRing).filter((ring) => ring.length >= 4))
			.filter((rings) => rings.length > 0);
		return coordinates.length === 0
			? []
			: [{ ...feature, geometry: { type: "MultiPolygon" as const, coordinates } }];
	});
	return { ...drawn.neighbours, features };
}
