import type { LayerSpecification, SourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Feature, Geometry } from "geojson";
import { unproject } from "../../../src/map/svg/mercator";
import { paintStyle } from "../../../src/map/svg/paint/paint_style";
import type { Mark, MeasureText, PaintCamera, Painting } from "../../../src/map/svg/painting";

/** A picture of 400 × 300 pixels, so that its middle is (200, 150). */
export const CAMERA: PaintCamera = { lng: 110, lat: 30, zoom: 14.5, widthPx: 400, heightPx: 300 };

/** Every sign is as wide as it is high: no answer depends on a font. */
export const SQUARE: MeasureText = (text, sizePx) => [...text].length * sizePx;

/** Degrees of spots of the picture. */
export function degrees(...spots: readonly (readonly [number, number])[]): [number, number][] {
	return spots.map(([x, y]) => [...unproject(CAMERA, { x, y })] as [number, number]);
}

/** A feature. */
export function feature(geometry: Geometry, properties: Record<string, unknown> = {}): Feature {
	return { type: "Feature", geometry, properties };
}

/** A point feature at a spot of the picture. */
export function dot(x: number, y: number, properties: Record<string, unknown> = {}): Feature {
	const [place = [0, 0]] = degrees([x, y]);
	return feature({ type: "Point", coordinates: place }, properties);
}

/** A line feature along spots of the picture. */
export function road(...spots: readonly (readonly [number, number])[]): Feature {
	return feature({ type: "LineString", coordinates: degrees(...spots) });
}

/** An area feature whose outline runs through spots of the picture. */
export function field(...spots: readonly (readonly [number, number])[]): Feature {
	const ring = degrees(...spots);
	return feature({ type: "Polygon", coordinates: [[...ring, ring[0] ?? [0, 0]]] });
}

/** A source of features. */
export function source(...features: readonly Feature[]): SourceSpecification {
	return { type: "geojson", data: { type: "FeatureCollection", features: [...features] } };
}

type AnyLayer = Record<string, unknown> & { readonly type: string };

/** What a picture with layers comes to: each layer draws from the one source and is named by its place unless it says otherwise. */
export function pictureOf(
	from: SourceSpecification,
	layers: readonly AnyLayer[],
	camera: Partial<PaintCamera> = {},
): Painting {
	const named = layers.map((layer, at) => ({
		id: `layer-${at}`,
		...(layer.type === "background" ? {} : { source: "places" }),
		...layer,
	}));
	const style = { version: 8 as const, sources: { places: from }, layers: named as LayerSpecification[] };
	return paintStyle(style, { ...CAMERA, ...camera }, SQUARE);
}

type Kind = Mark["kind"];

/** The marks of a kind in a picture, from the bottom up. */
export function marksOf<K extends Kind>(picture: Painting, kind: K): Extract<Mark, { kind: K }>[] {
	return picture.layers
		.flatMap(({ marks }) => marks)
		.filter((mark): mark is Extract<Mark, { kind: K }> => mark.kind === kind);
}

/** Lengths to a thousandth of a pixel, so that answers can be written down. */
export function round(value: number): number {
	return Math.round(value * 1000) / 1000 + 0;
}

/** Spots as pairs, to a thousandth. */
export function pairs(spots: readonly { readonly x: number; readonly y: number }[]): number[][] {
	return spots.map(({ x, y }) => [round(x), round(y)]);
}
