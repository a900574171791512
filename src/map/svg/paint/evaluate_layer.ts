import {
	type Color,
	type Feature,
	featureFilter,
	interpolates,
	type LayerSpecification,
	latest,
	normalizePropertyExpression,
	type StylePropertyExpression,
} from "@maplibre/maplibre-gl-style-spec";
import type { WorldFeature } from "./list_features";
import { SHAPES } from "./list_features";

/** A zoom as the map counts: paint follows the exact zoom, layout and filters that of the tiles, which are whole. */
export interface Zooms {
	readonly zoom: number;
	readonly tileZoom: number;
}

/** State of a feature as the style's expressions ask for it; `undefined`: none. */
export type StateOf = (source: string, id: string) => Readonly<Record<string, unknown>> | undefined;

/** A colour of the style: `#rrggbb` and how much it covers, 0–1. */
export interface Ink {
	readonly color: string;
	readonly alpha: number;
}

/** How large letters or images are: as they are drawn, and as room is made for them. */
export interface DrawnSize {
	readonly drawn: number;
	readonly laidOut: number;
}

/** A layer whose properties are asked for by name, feature by feature (`null`: for the layer as a whole). */
export interface LayerReader {
	readonly layer: LayerSpecification;
	/** Names of the properties that could not be understood; they have their default values. */
	readonly misread: readonly string[];
	passes(feature: WorldFeature): boolean;
	/** Value at a feature; the default where the layer says nothing, `undefined` where there is none. */
	read(name: string, feature: WorldFeature | null): unknown;
	number(name: string, feature: WorldFeature | null): number;
	flag(name: string): boolean;
	ink(name: string, feature: WorldFeature | null): Ink;
	/** Width of lines as their dashes count it: at the whole zoom. */
	numberAtTile(name: string, feature: WorldFeature | null): number;
	size(name: "text-size" | "icon-size", feature: WorldFeature): DrawnSize;
	/** Whether the layer's own words give the property. */
	says(name: string): boolean;
	/** Whether a property differs from feature to feature. */
	varies(name: string): boolean;
}

type Spec = Parameters<typeof normalizePropertyExpression>[2];

interface Property {
	readonly expression: StylePropertyExpression;
	readonly isPaint: boolean;
	/** The value, where neither zoom nor feature changes it. */
	readonly value: unknown;
}

interface Compiled {
	readonly properties: ReadonlyMap<string, Property>;
	readonly said: ReadonlySet<string>;
	readonly misread: readonly string[];
	readonly filter: ReturnType<typeof featureFilter> | null;
}

const known = new WeakMap<LayerSpecification, Compiled>();

/** What a layer says, at a zoom. */
export function makeLayerReader(layer: LayerSpecification, zooms: Zooms, stateOf: StateOf): LayerReader {
	const compiled = known.get(layer) ?? compile(layer);
	known.set(layer, compiled);
	const { properties, said, misread, filter } = compiled;
	const source = "source" in layer ? String(layer.source) : "";
	let looked: { readonly feature: WorldFeature | null; readonly look: Look } | null = null;
	const look = (feature: WorldFeature | null) => {
		if (looked?.feature !== feature) looked = { feature, look: toLook(feature, source, stateOf) };
		return looked.look;
	};
	const read = (name: string, feature: WorldFeature | null) => {
		const property = properties.get(name);
		if (!property) return undefined;
		if (property.expression.kind === "constant") return property.value;
		return property.isPaint
			? readPaint(property.expression, zooms, look(feature))
			: readAt(property.expression, zooms.tileZoom, look(feature));
	};
	return {
		layer,
		misread,
		passes: (feature) => filter?.filter({ zoom: zooms.tileZoom }, toFeature(feature)) ?? true,
		read,
		number: (name, feature) => toNumber(read(name, feature)),
		flag: (name) => read(name, null) === true,
		ink: (name, feature) => toInk(read(name, feature) as Color | undefined),
		numberAtTile: (name, feature) => {
			const property = properties.get(name);
			return property ? Number(readAt(property.expression, zooms.tileZoom, look(feature))) : 0;
		},
		size: (name, feature) => {
			const property = properties.get(name);
			return property ? readSize(property.expression, zooms, look(feature)) : { drawn: 0, laidOut: 0 };
		},
		says: (name) => said.has(name),
		varies: (name) => properties.get(name)?.expression.kind !== "constant",
	};
}

function compile(layer: LayerSpecification): Compiled {
	const properties = new Map<string, Property>();
	const misread: string[] = [];
	for (const group of ["layout", "paint"] as const) {
		const specs = (latest as unknown as Record<string, Record<string, Spec>>)[`${group}_${layer.type}`] ?? {};
		const given = (group in layer ? layer[group as "paint"] : undefined) as
			| Record<string, unknown>
			| undefined;
		for (const [name, spec] of Object.entries(specs)) {
			const fallback = (spec as { default?: unknown }).default;
			const expression = parse(given?.[name] ?? fallback, `${layer.id}.${name}`, spec) ?? null;
			if (!expression) misread.push(name);
			const used = expression ?? parse(fallback, name, spec);
			const value = used?.kind === "constant" ? used.evaluate({ zoom: 0 }) : undefined;
			if (used) properties.set(name, { expression: used, isPaint: group === "paint", value });
		}
	}
	const said = new Set(Object.keys({ ...("layout" in layer ? layer.layout : {}), ...layer.paint }));
	return { properties, said, misread, filter: compileFilter(layer, misread) };
}

function compileFilter(layer: LayerSpecification, misread: string[]): Compiled["filter"] {
	if (!("filter" in layer) || layer.filter === undefined) return null;
	try {
		const filter = featureFilter(layer.filter, `${layer.id}.filter`);
		if (!filter.needGeometry) return filter;
	} catch (error) {
		if (!(error instanceof Error)) throw error;
	}
	misread.push("filter");
	return null;
}

/** `null` for an expression that says nothing sensible. */
function parse(value: unknown, key: string, spec: Spec): StylePropertyExpression | null {
	try {
		return normalizePropertyExpression(value as string, key, spec);
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		return null;
	}
}

interface Look {
	readonly feature: Feature | undefined;
	readonly state: Readonly<Record<string, unknown>>;
}

function toLook(feature: WorldFeature | null, source: string, stateOf: StateOf): Look {
	if (!feature) return { feature: undefined, state: {} };
	const { id } = feature.of;
	return { feature: toFeature(feature), state: (id === null ? undefined : stateOf(source, id)) ?? {} };
}

function toFeature({ of, shape }: WorldFeature): Feature {
	return { type: SHAPES[shape], id: of.id ?? undefined, properties: of.properties };
}

function readAt(expression: StylePropertyExpression, zoom: number, { feature, state }: Look): unknown {
	return expression.evaluate({ zoom }, feature, state);
}

/** What depends on zoom and feature is known at the tile's zoom and the next one, and mixed in between. */
function readPaint(expression: StylePropertyExpression, { zoom, tileZoom }: Zooms, look: Look): unknown {
	if (expression.kind !== "composite")
		return readAt(expression, expression.kind === "source" ? tileZoom : zoom, look);
	const share = Math.min(1, Math.max(0, expression.interpolationFactor(zoom, tileZoom, tileZoom + 1)));
	const here = readAt(expression, tileZoom, look);
	if (share === 0) return here;
	const next = readAt(expression, tileZoom + 1, look);
	return typeof here === "number"
		? interpolates.number(here, next as number, share)
		: interpolates.color(here as Color, next as Color, share);
}

/**
 * Sizes have rules of their own. Room is made for the size of the next whole zoom; drawn is that of the present zoom, never
 * more than there is room for, and of a size that also depends on the feature, a mixture of the stops round the tile's zoom.
 */
function readSize(expression: StylePropertyExpression, { zoom, tileZoom }: Zooms, look: Look): DrawnSize {
	const laidOut = Number(readAt(expression, tileZoom + 1, look));
	if (expression.kind === "constant" || expression.kind === "source")
		return {
			drawn: expression.kind === "constant" ? laidOut : Number(readAt(expression, tileZoom, look)),
			laidOut,
		};
	if (expression.kind === "camera")
		return { drawn: Math.min(Number(readAt(expression, zoom, look)), laidOut), laidOut };
	const { zoomStops } = expression;
	const below = zoomStops.findLast((stop) => stop <= tileZoom) ?? zoomStops[0] ?? tileZoom;
	const above = zoomStops.find((stop) => stop >= tileZoom + 1) ?? zoomStops.at(-1) ?? tileZoom;
	// The lowest stop of a step stands at minus infinity.
	const lower = Number(readAt(expression, Math.max(below, -1), look));
	if (below >= above) return { drawn: lower, laidOut };
	const share = Math.min(1, Math.max(0, expression.interpolationFactor(zoom, below, above)));
	const drawn =
		share === 0 ? lower : interpolates.number(lower, Number(readAt(expression, above, look)), share);
	return { drawn, laidOut };
}

/** What is no number draws nothing. */
function toNumber(value: unknown): number {
	const number = Number(value ?? 0);
	return Number.isFinite(number) ? number : 0;
}

/** The colour by itself: the style keeps it multiplied by what it covers. */
export function toInk(color: Color | undefined): Ink {
	if (!color || color.a === 0) return { color: "#000000", alpha: 0 };
	const { r, g, b, a } = color;
	const hex = [r, g, b].map((part) =>
		Math.round((part / a) * 255)
			.toString(16)
			.padStart(2, "0"),
	);
	return { color: `#${hex.join("")}`, alpha: a };
}
