import { MANAGEMENT, RENOVATION } from "../domain/vocabulary";
import { BOX, type Drawing } from "./drawing";
import { hasPalette, type MapTheme } from "./palettes";
import { INKS, makeCompoundDrawing, makeSelectionDrawing } from "./symbols";

/** A drawing and the size its box has on the screen, CSS pixels. */
export interface SizedDrawing {
	readonly drawing: Drawing;
	readonly sizePx: number;
}

/** The drawing a name asks for, by what follows its kind and its theme; `null` for a name that is none of ours. */
export type ParseImage = (theme: MapTheme, rest: readonly string[]) => SizedDrawing | null;

/** Fixed beginning of the names of compound images; ink, management, renovation, sizing and pixels follow, so that a style can put them together feature by feature. */
export function compoundImagePrefix(theme: MapTheme): string {
	return `compound/${theme}/`;
}

/** Name of the image of the ring round a symbol of a size in CSS pixels. */
export function selectionImageId(theme: MapTheme): string {
	return `selection/${theme}/`;
}

const kinds = new Map<string, ParseImage>([
	["compound", parseCompound],
	["selection", (theme, [px]) => sized(Number(px), (sizePx) => makeSelectionDrawing(theme, sizePx))],
]);

/** Makes further kinds of images known: those of layers that not every map has. */
export function addImageKinds(more: Readonly<Record<string, ParseImage>>): void {
	for (const [kind, parse] of Object.entries(more)) kinds.set(kind, parse);
}

/**
 * The drawing an image's name asks for, since names carry everything: a painter makes its images when a style first asks for them.
 * `null` for a name that is none of ours.
 */
export function parseImageId(id: string): SizedDrawing | null {
	const [kind = "", theme, ...rest] = id.split("/");
	return hasPalette(theme) ? (kinds.get(kind)?.(theme, rest) ?? null) : null;
}

function parseCompound(theme: MapTheme, [color, management, renovation, sizing, px]: readonly string[]) {
	if (!isOneOf(INKS, color) || !isOneOf(MANAGEMENT, management) || !isOneOf(RENOVATION, renovation))
		return null;
	const sign = { color, management, renovation, theme, unsized: sizing === "unsized" };
	return sized(Number(px), (sizePx) => makeCompoundDrawing({ ...sign, sizePx }));
}

/** A drawing at a size; `null` for a size nothing is drawn at. */
export function sized(sizePx: number, draw: (sizePx: number) => Drawing): SizedDrawing | null {
	return sizePx > 0 && sizePx <= 4 * BOX ? { drawing: draw(sizePx), sizePx } : null;
}

/** Whether a word of a name is one of a list. */
export function isOneOf<T extends string>(list: readonly T[], word: string | undefined): word is T {
	return (list as readonly (string | undefined)[]).includes(word);
}
