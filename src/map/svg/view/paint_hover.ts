import type { GeoJSONSourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import { drawPainting } from "../draw/draw_painting";
import type { SvgNode } from "../draw/svg_node";
import { paintStyleIn } from "../paint/paint_style";
import type { MeasureText } from "../painting";
import type { Painted } from "./svg_sheet";

const LAYER = "compound-hover";
const SOURCE = "compounds";
const HOVERED = { hovered: true };

/** The mark of a hovered compound over a painted style, its layer alone; `null` where the compound is not painted. */
export function paintHover({ style, painting }: Painted, id: string, measure: MeasureText): SvgNode | null {
	const layer = style.layers.find((one) => one.id === LAYER);
	const source = style.sources[SOURCE] as GeoJSONSourceSpecification | undefined;
	const { features } = (source?.data ?? { features: [] }) as FeatureCollection;
	const feature = features.find((one) => one.properties?.id === id);
	if (!layer || !source || !feature) return null;
	const data: FeatureCollection = { type: "FeatureCollection", features: [feature] };
	const marked = paintStyleIn(
		{ ...style, sources: { [SOURCE]: { ...source, data } }, layers: [layer] },
		{ camera: painting.camera, measure, stateOf: () => HOVERED },
	);
	const [mark] = drawPainting(marked).children;
	return mark === undefined || typeof mark === "string" ? null : mark;
}
