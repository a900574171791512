import type { Theme } from "../../domain/view";
import type { Atlas, AtlasMapping } from "../../layers/dense/context";
import { makeDenseIcons } from "../../layers/dense_icons";
import { BOX } from "../../layers/drawing";
import { THEMES } from "../../layers/theme";
import { makeCanvas, paintDrawing } from "./raster";

/** Side of a glyph's box in the atlas, CSS pixels: the largest it is drawn at. */
const GLYPH_PX = 36;
const COLUMNS = 4;

/** All glyphs of the dense layers in one image. */
export function makeAtlas(theme: Theme, ratio: number): Atlas {
	const icons = Object.entries(makeDenseIcons(theme));
	const overhang = Math.max(...icons.map(([, drawing]) => drawing.overhang));
	const scale = (GLYPH_PX / BOX) * ratio;
	const cell = Math.ceil((BOX + 2 * overhang) * scale);
	const rows = Math.ceil(icons.length / COLUMNS);
	const canvas = makeCanvas(cell * COLUMNS, cell * rows);
	const mapping: Record<string, AtlasMapping[string]> = {};
	icons.forEach(([name, drawing], at) => {
		const [x, y] = [(at % COLUMNS) * cell, Math.floor(at / COLUMNS) * cell];
		const start = (cell - BOX * scale) / 2;
		canvas.setTransform(scale, 0, 0, scale, x + start, y + start);
		paintDrawing(canvas, drawing);
		mapping[name] = { x, y, width: cell, height: cell };
	});
	const image = canvas.getImageData(0, 0, cell * COLUMNS, cell * rows);
	return { image: bleed(image, THEMES[theme].district), mapping, cellPerBox: cell / (BOX * scale) };
}

/** Gives invisible pixels the colour of the halo: where the graphics card mixes them with visible ones, no dark rim appears. */
function bleed(image: ImageData, hex: string): ImageData {
	const rgb = Number.parseInt(hex.slice(1), 16);
	for (let at = 0; at < image.data.length; at += 4) {
		if (image.data[at + 3] !== 0) continue;
		image.data.set([rgb >> 16, (rgb >> 8) & 255, rgb & 255], at);
	}
	return image;
}
