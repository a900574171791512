import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { countLevels } from "./plain_frame";

/** The properties that are lengths on the screen, and what each is when a layer does not say. */
const LENGTHS: Readonly<Record<string, number | null>> = {
	"text-size": null,
	"text-halo-width": null,
	"text-padding": null,
	"line-width": null,
	"circle-radius": null,
	"circle-stroke-width": null,
	"icon-size": 1,
};

/** Marks a layer whose lengths are those of the ground: they stay what they are, however large the letters. */
export const TRUE_SIZE = { "size:true": true } as const;

/**
 * The same layers with symbols, lines and letters `scale` times as large, and what depends on zoom as many levels later: on a wall, which is read from
 * afar, the map grows with the letters of the page. Images are drawn twice as fine as the screen, so they stay crisp up to twice their size.
 */
export function enlargeLayers(layers: readonly LayerSpecification[], scale: number): LayerSpecification[] {
	if (scale === 1) return [...layers];
	return layers.map((layer) => {
		if (layer.metadata === TRUE_SIZE) return layer;
		const enlarged = { ...layer, ...delayRange(layer, countLevels(scale)) } as Record<string, unknown>;
		if ("layout" in layer || layer.type === "symbol") {
			const size = layer.type === "symbol" ? { "icon-size": LENGTHS["icon-size"] } : {};
			enlarged.layout = enlargeProperties({ ...size, ...layer.layout }, scale);
		}
		if ("paint" in layer) enlarged.paint = enlargeProperties({ ...layer.paint }, scale);
		return enlarged as unknown as LayerSpecification;
	});
}

function enlargeProperties(
	properties: Readonly<Record<string, unknown>>,
	scale: number,
): Record<string, unknown> {
	const levels = countLevels(scale);
	return Object.fromEntries(
		Object.entries(properties).map(([name, value]) => {
			const delayed = delay(value, levels);
			return [name, name in LENGTHS ? multiply(delayed, scale) : delayed];
		}),
	);
}

const LAST_ZOOM = 24;

function delayRange({ minzoom, maxzoom }: LayerSpecification, levels: number) {
	const later = (zoom: number) => Math.min(LAST_ZOOM, zoom + levels);
	return {
		...(minzoom === undefined ? {} : { minzoom: later(minzoom) }),
		...(maxzoom === undefined ? {} : { maxzoom: later(maxzoom) }),
	};
}

/** A step over zoom with its stops so many levels later. */
function delay(value: unknown, levels: number): unknown {
	if (levels === 0 || !Array.isArray(value) || value[0] !== "step" || value[1]?.[0] !== "zoom") return value;
	return value.map((part: unknown, at) => (at >= 3 && at % 2 === 1 ? Number(part) + levels : part));
}

/** Zoom may only stand at the top of an expression, so of a step over zoom it is the outcomes that are multiplied. */
function multiply(value: unknown, scale: number): unknown {
	if (typeof value === "number") return value * scale;
	if (!Array.isArray(value)) return value;
	if (value[0] !== "step") return ["*", scale, value];
	return value.map((part: unknown, at) => (at >= 2 && at % 2 === 0 ? multiply(part, scale) : part));
}
