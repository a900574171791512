import type { MultiPolygon, Position as Vertex } from "geojson";
import * as v from "valibot";
import type { Datum } from "../domain/datum";
import { readAs, unitOf, wgs84From } from "./datums";
import { parseText } from "./formats/bytes";

/** An area of a file, in WGS84, with what the file says about it. */
export interface ReadArea {
	/** 1-based place of the feature in its file. */
	readonly row: number;
	readonly properties: Readonly<Record<string, unknown>>;
	readonly geometry: MultiPolygon;
}

/** The areas of a file, and the features that are none with the reason. */
export interface ReadAreas {
	readonly areas: readonly ReadArea[];
	readonly faults: readonly { readonly row: number; readonly why: string }[];
}

const Ring = v.pipe(
	v.array(v.pipe(v.array(v.pipe(v.number(), v.finite())), v.minLength(2, "a point without two numbers"))),
	v.minLength(4, "a ring of fewer than four points"),
);
const Geometry = v.variant("type", [
	v.object({ type: v.literal("Polygon"), coordinates: v.pipe(v.array(Ring), v.minLength(1)) }),
	v.object({
		type: v.literal("MultiPolygon"),
		coordinates: v.pipe(v.array(v.pipe(v.array(Ring), v.minLength(1))), v.minLength(1)),
	}),
]);
const Feature = v.object({
	properties: v.nullish(v.record(v.string(), v.unknown()), {}),
	geometry: v.unknown(),
});
const Collection = v.object({ type: v.literal("FeatureCollection"), features: v.array(v.unknown()) });

/** The value in a JSON file. Fails with what is wrong, also when a web page stands in its place. */
export function parseJson(bytes: Uint8Array): unknown {
	const { text } = parseText(bytes);
	if (text.trim() === "") throw new Error("文件是空的 / the file is empty");
	if (text.trimStart().startsWith("<"))
		throw new Error("这是网页，不是 JSON / a web page stands in place of JSON");
	return JSON.parse(text);
}

/** The areas of a GeoJSON file, converted from its datum. One feature that is no valid area spoils no other. */
export function parseAreas(bytes: Uint8Array, datum: Datum): ReadAreas {
	const collection = v.safeParse(Collection, parseJson(bytes));
	if (!collection.success)
		throw new Error("不是 GeoJSON FeatureCollection / not a GeoJSON FeatureCollection");
	const areas: ReadArea[] = [];
	const faults: { row: number; why: string }[] = [];
	for (const [at, raw] of collection.output.features.entries()) {
		const row = at + 1;
		const feature = v.safeParse(Feature, raw);
		const area = feature.success ? parseArea(feature.output.geometry, datum) : feature.issues[0].message;
		if (!feature.success || typeof area === "string") faults.push({ row, why: String(area) });
		else areas.push({ row, properties: feature.output.properties ?? {}, geometry: area });
	}
	return { areas, faults };
}

/** An area in WGS84, converted from the datum of its file; a sentence that says what is wrong where it is none. */
export function parseArea(geometry: unknown, datum: Datum): MultiPolygon | string {
	const parsed = v.safeParse(Geometry, geometry);
	if (!parsed.success) return parsed.issues[0].message;
	return findFault(parsed.output, datum) ?? convert(parsed.output, datum);
}

type AnyGeometry = v.InferOutput<typeof Geometry>;

function ringsOf(geometry: AnyGeometry): readonly (readonly Vertex[])[] {
	return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

function findFault(geometry: AnyGeometry, datum: Datum): string | null {
	const wanted = unitOf(datum) === "degrees" ? "longitude and latitude" : `point of ${datum}`;
	for (const ring of ringsOf(geometry)) {
		const first = ring[0];
		const last = ring.at(-1);
		if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return "a ring that is not closed";
		const beyond = ring.find(([x = 0, y = 0]) => readAs(datum, [x, y]) === null);
		if (beyond) return `a point that is no ${wanted} (${beyond.join(", ")})`;
	}
	return null;
}

function convert(geometry: AnyGeometry, datum: Datum): MultiPolygon {
	const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
	const coordinates = polygons.map((rings) =>
		rings.map((ring) => ring.map(([lng = 0, lat = 0]) => [...wgs84From(datum, [lng, lat])])),
	);
	return { type: "MultiPolygon", coordinates };
}
