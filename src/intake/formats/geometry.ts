import type { Geometry } from "geojson";
import type { Fault } from "../rules";

// How deep the positions of each kind lie.
const DEPTHS = new Map([
	["Point", 0],
	["MultiPoint", 1],
	["LineString", 1],
	["MultiLineString", 2],
	["Polygon", 2],
	["MultiPolygon", 3],
]);

/** A geometry as it may be used, or why it may not; a feature may do without one. */
export function checkGeometry(raw: unknown): {
	readonly geometry: Geometry | null;
	readonly fault: Fault | null;
} {
	if (raw === null || raw === undefined) return { geometry: null, fault: null };
	if (isGeometry(raw)) return { geometry: raw, fault: null };
	const said = typeof raw === "object" && "type" in raw ? raw.type : raw;
	const value = String(said).slice(0, 40);
	const rule = value === "GeometryCollection" ? "geometry-collection" : "unusable-geometry";
	return { geometry: null, fault: { rule, field: "geometry", value } };
}

function isGeometry(raw: unknown): raw is Geometry {
	if (typeof raw !== "object" || raw === null || !("type" in raw) || !("coordinates" in raw)) return false;
	const depth = typeof raw.type === "string" ? DEPTHS.get(raw.type) : undefined;
	return depth !== undefined && isNested(raw.coordinates, depth);
}

function isNested(value: unknown, depth: number): boolean {
	if (!Array.isArray(value) || value.length === 0) return false;
	if (depth > 0) return value.every((inner) => isNested(inner, depth - 1));
	return value.length >= 2 && value.every((one) => typeof one === "number" && Number.isFinite(one));
}
