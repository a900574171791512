import type { Scene } from "../../domain/scene";
import type { Palette } from "../theme";

/** Where each glyph lies in the atlas, pixels of the atlas. */
export type AtlasMapping = Readonly<
	Record<string, { readonly x: number; readonly y: number; readonly width: number; readonly height: number }>
>;

/** The glyphs of the dense layers, painted once a theme. */
export interface Atlas {
	readonly image: ImageData;
	readonly mapping: AtlasMapping;
	/** Side of a glyph's cell relative to the side of its box, since halos reach beyond the box. */
	readonly cellPerBox: number;
}

/** All a dense layer draws from. */
export interface DenseContext {
	readonly scene: Scene;
	readonly palette: Palette;
	readonly atlas: Atlas;
	/** Whole zoom level, of the plain frame. */
	readonly zoom: number;
	/** How much larger than plain everything is drawn. */
	readonly scale: number;
	/** The same relative to the plain frame, at whose zoom things are gathered. */
	readonly plainScale: number;
}

type Rgb = [red: number, green: number, blue: number];

/** A colour of the theme as the numbers deck.gl wants. Throws on anything but #RRGGBB. */
export function toRgb(hex: string): Rgb {
	const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
	if (!found) throw new Error(`Not a colour of the form #RRGGBB: ${hex}.`);
	const [, red = "", green = "", blue = ""] = found;
	return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

/** A position as deck.gl wants it. */
export function toVertex(position: readonly [number, number]): [number, number] {
	return [position[0], position[1]];
}

/** deck.gl takes an image where its types only know the texture it makes of it. */
export function asTexture(image: ImageData): string {
	return image as unknown as string;
}
