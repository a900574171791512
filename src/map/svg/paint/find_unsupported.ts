import { latest } from "@maplibre/maplibre-gl-style-spec";
import type { LayerReader } from "./evaluate_layer";

/** What of each type of layer is painted, or changes nothing on a flat map that looks north and draws one font. */
const PAINTED: Readonly<Record<string, readonly string[]>> = {
	background: ["background-color", "background-opacity"],
	fill: [
		"fill-antialias",
		"fill-color",
		"fill-opacity",
		"fill-outline-color",
		"fill-pattern",
		"fill-sort-key",
		"fill-translate",
		"fill-translate-anchor",
	],
	line: [
		"line-cap",
		"line-color",
		"line-dasharray",
		"line-join",
		"line-opacity",
		"line-sort-key",
		"line-translate",
		"line-translate-anchor",
		"line-width",
	],
	circle: [
		"circle-color",
		"circle-opacity",
		"circle-pitch-alignment",
		"circle-pitch-scale",
		"circle-radius",
		"circle-sort-key",
		"circle-stroke-color",
		"circle-stroke-opacity",
		"circle-stroke-width",
		"circle-translate",
		"circle-translate-anchor",
	],
	symbol: [
		...["symbol-placement", "symbol-sort-key", "symbol-z-order"],
		...["icon-allow-overlap", "icon-anchor", "icon-ignore-placement", "icon-image", "icon-keep-upright"],
		...[
			"icon-offset",
			"icon-opacity",
			"icon-optional",
			"icon-overlap",
			"icon-padding",
			"icon-pitch-alignment",
		],
		...["icon-rotation-alignment", "icon-size", "icon-translate", "icon-translate-anchor"],
		...["text-allow-overlap", "text-anchor", "text-color", "text-field", "text-font", "text-halo-color"],
		...[
			"text-halo-width",
			"text-ignore-placement",
			"text-justify",
			"text-keep-upright",
			"text-letter-spacing",
		],
		...["text-line-height", "text-max-width", "text-offset", "text-opacity", "text-optional", "text-overlap"],
		...["text-padding", "text-pitch-alignment", "text-radial-offset", "text-rotation-alignment", "text-size"],
		...["text-transform", "text-translate", "text-translate-anchor", "text-variable-anchor"],
		"text-variable-anchor-offset",
	],
};

/** Why a layer is not painted as its style says, a sentence each; empty when it is. */
export function findUnsupported({ layer, misread }: LayerReader): readonly string[] {
	const painted = PAINTED[layer.type];
	if (!painted) return [`layers of the type ${layer.type} are not painted`];
	const said = { ...("layout" in layer ? layer.layout : {}), ...layer.paint } as Record<string, unknown>;
	const others = Object.entries(said).filter(
		([name, value]) =>
			name !== "visibility" &&
			!name.endsWith("-transition") &&
			!painted.includes(name) &&
			JSON.stringify(value) !== JSON.stringify(defaultOf(layer.type, name)),
	);
	return [
		...misread.map((name) => `${name} could not be read`),
		...others.map(([name]) => `${name} is not painted`),
	];
}

function defaultOf(type: string, name: string): unknown {
	const specs = latest as unknown as Record<string, Record<string, { default?: unknown } | undefined>>;
	return (specs[`paint_${type}`]?.[name] ?? specs[`layout_${type}`]?.[name])?.default;
}
