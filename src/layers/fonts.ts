import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";

const FAMILIES = ["Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei"];

/** The letters of every map, whatever paints it: families in order of preference, the last a generic one. */
export const MAP_FONTS = `${FAMILIES.map((family) => `'${family}'`).join(",")},sans-serif`;

/** The letters of a text that has to stand out; painters read the weight from the first name, as MapLibre does. */
export const STRONG_LETTERS = [`${FAMILIES[0]} SemiBold`, ...FAMILIES];
/** Weight of such letters in the sense of CSS. */
export const STRONG_WEIGHT = 600;

/** The same layers, their texts in the letters of the map unless they name others. Without a word of ours MapLibre would set Latin letters and figures in others. */
export function setLetters(layers: readonly LayerSpecification[]): LayerSpecification[] {
	return layers.map((layer) =>
		layer.type === "symbol" && layer.layout?.["text-field"] !== undefined
			? { ...layer, layout: { "text-font": FAMILIES, ...layer.layout } }
			: layer,
	);
}
