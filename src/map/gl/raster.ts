import type { Theme } from "../../domain/view";
import type { Atlas, AtlasMapping } from "../../layers/dense/context";
import { makeDenseIcons } from "../../layers/dense_icons";
import { BOX, type Drawing } from "../../layers/drawing";
import type { SizedDrawing } from "../../layers/image_ids";
import { THEMES } from "../../layers/theme";

/** Paints a drawing in the present transform of a canvas, whose unit is the unit of the box. */
function paint(canvas: CanvasRenderingContext2D, drawing: Drawing): void {
	for (const stroke of drawing.strokes) {
		const path = new Path2D(stroke.d);
		if (stroke.fill !== null) {
			canvas.fillStyle = stroke.fill;
			canvas.fill(path);
		}
		if (stroke.stroke !== null) {
			canvas.strokeStyle = stroke.stroke;
			canvas.lineWidth = stroke.width;
			canvas.setLineDash([...stroke.dash]);
			canvas.stroke(path);
		}
	}
}

function makeCanvas(width: number, height: number): CanvasRenderingContext2D {
	const canvas = document.createElement("canvas");
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext("2d", { willReadFrequently: true });
	if (!context) throw new Error("This browser offers no 2-D canvas to draw the map's symbols on.");
	return context;
}

/** A drawing as pixels, `ratio` of them to a CSS pixel. Symmetric about its middle, so that it stands where its point is. */
export function rasterize({ drawing, sizePx }: SizedDrawing, ratio: number): ImageData {
	const scale = (sizePx / BOX) * ratio;
	const margin = Math.ceil(drawing.overhang * scale);
	const body = Math.round(sizePx * ratio);
	const side = body + 2 * margin;
	const canvas = makeCanvas(side, side);
	canvas.setTransform(scale, 0, 0, scale, side / 2 - (BOX / 2) * scale, side / 2 - (BOX / 2) * scale);
	paint(canvas, drawing);
	return canvas.getImageData(0, 0, side, side);
}

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
		paint(canvas, drawing);
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
