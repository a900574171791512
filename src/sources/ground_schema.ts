import * as v from "valibot";
import type { Position } from "../domain/datum";
import type { AreaCollection, Ground } from "../domain/records";

const id = v.pipe(v.string(), v.nonEmpty());

/** A position as published: on the globe. */
export const position = v.pipe(
	v.strictTuple([
		v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
		v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
	]),
	v.transform((pair): Position<"WGS84"> => pair),
);
/** A phrase in both languages. */
export const bilingual = v.object({ zh: v.string(), en: v.string() });

// The public page runs where arrays do not know `at` yet.
const ring = v.pipe(
	v.array(position),
	v.minLength(4),
	v.check((points) => String(points[0]) === String(points[points.length - 1]), "The ring is not closed."),
	v.transform((points) => points.map(([lng, lat]) => [lng, lat])),
);
const geometry = v.variant("type", [
	v.object({ type: v.literal("Polygon"), coordinates: v.array(ring) }),
	v.object({ type: v.literal("MultiPolygon"), coordinates: v.array(v.array(ring)) }),
]);
const collection = <P extends v.ObjectEntries>(properties: P) =>
	v.object({
		type: v.literal("FeatureCollection"),
		features: v.array(v.object({ type: v.literal("Feature"), properties: v.object(properties), geometry })),
	});
const areas = collection({ id }) satisfies v.GenericSchema<unknown, AreaCollection>;

/** The ground as published: rings closed, positions on the globe. */
export const groundSchema = v.object({
	outline: areas,
	subdistricts: areas,
	drawn: v.object({ outline: areas, subdistricts: areas, neighbours: collection({ name: bilingual }) }),
}) satisfies v.GenericSchema<unknown, Ground>;
