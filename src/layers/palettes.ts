import { type Palette, THEMES } from "./theme";

/** Every way a map can be drawn: the two themes, each also with more contrast, and the stencil, whose colours only tell what they stand for. */
export const MAP_THEMES = ["light", "dark", "light-strong", "dark-strong", "stencil"] as const;
export type MapTheme = (typeof MAP_THEMES)[number];

const known = new Map<string, Palette>(Object.entries(THEMES));

/** Makes the colours of further ways of drawing known: those that not every map has. */
export function addPalettes(more: Readonly<Partial<Record<MapTheme, Palette>>>): void {
	for (const [name, palette] of Object.entries(more)) known.set(name, palette);
}

/** Whether a word names a way of drawing whose colours are known. */
export function hasPalette(theme: string | undefined): theme is MapTheme {
	return theme !== undefined && known.has(theme);
}

/** The colours of a way of drawing. Throws for one that nobody has made known. */
export function paletteOf(theme: MapTheme): Palette {
	const palette = known.get(theme);
	if (!palette) throw new Error(`No colours are known for “${theme}”.`);
	return palette;
}
