import type { Formatted } from "@maplibre/maplibre-gl-style-spec";
import type { MeasureText } from "../painting";
import { type Setting, type ShapedLabel, shapeLabel } from "./shape_label";

/** More labels than one town has at all its zooms; beyond, all is forgotten rather than kept for ever. */
const MOST_KEPT = 5000;

const shapes = new WeakMap<MeasureText, Map<string, ShapedLabel | null>>();

/** A text set as asked, from memory where it was set before: where it stands changes with every movement, how it is set does not. */
export function shapeOnce(text: Formatted, setting: Setting, measure: MeasureText): ShapedLabel | null {
	const known = shapes.get(measure) ?? new Map<string, ShapedLabel | null>();
	shapes.set(measure, known);
	const key = JSON.stringify([text.sections, setting]);
	const found = known.get(key);
	if (found !== undefined) return found;
	if (known.size >= MOST_KEPT) known.clear();
	const made = shapeLabel(text, setting, (sign) => measure(sign, 1));
	known.set(key, made);
	return made;
}
