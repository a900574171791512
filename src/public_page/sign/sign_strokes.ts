import type { Management, Renovation } from "../../domain/vocabulary";
import type { Stroke } from "../../layers/drawing";
import { makeCompoundDrawing } from "../../layers/symbols";

/** Size the lines are drawn for: that of a symbol in a line of text. */
const SIZE_PX = 18;
const known = new Map<string, readonly Stroke[]>();

/**
 * The outlines of a compound's symbol as the map draws them, without the halo, which on paper keeps nothing apart. Their colours say
 * only what is painted: a sign on the page takes the colour of its text.
 */
export function readSignStrokes(management: Management, renovation: Renovation): readonly Stroke[] {
	const key = `${management} ${renovation}`;
	const strokes = known.get(key) ?? draw(management, renovation);
	known.set(key, strokes);
	return strokes;
}

function draw(management: Management, renovation: Renovation): readonly Stroke[] {
	const sign = { management, renovation, color: "neutral", theme: "light", sizePx: SIZE_PX } as const;
	return makeCompoundDrawing(sign).strokes.slice(1);
}
