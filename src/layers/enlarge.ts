import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";

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
 * The same layers with symbols, lines and letters `scale` times as large: on a wall, which is read from afar, the map grows
 * with the letters of the page. Images are drawn twice as fine as the screen, so they stay crisp up to twice their size.
 */
export function enlargeLayers(layers: readonly LayerSpecification[], scale: number): LayerSpecification[] {
	if (scale === 1) return [...layers];
	return layers.map((layer) => {
		if (layer.metadata === TRUE_SIZE) return layer;
		const enlarged = { ...layer } as Record<string, unknown>;
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
	return Object.fromEntries(
		Object.entries(properties).map(([name, value]) => [
			name,
			name in LENGTHS ? multiply(value, scale) : value,
		]),
	);
}

/** Zoom may only stand at the top of an expression, so of a step over zoom it is the outcomes that are multiplied. */
function multiply(value: unknown, scale: number): unknown {
	if (typeof value === "number") return value * scale;
	if (!Array.isArray(value)) return value;
	if (value[0] !== "step") return ["*", scale, value];
	return value.map((part: unknown, at) => (at >= 2 && at % 2 === 0 ? multiply(part, scale) : part));
}
