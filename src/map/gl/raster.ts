import { BOX, type Drawing } from "../../layers/drawing";
import type { SizedDrawing } from "../../layers/images";

/** Paints a drawing in the present transform of a canvas, whose unit is the unit of the box. */
export function paintDrawing(canvas: CanvasRenderingContext2D, drawing: Drawing): void {
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

/** A canvas of so many pixels. Throws where the browser offers none. */
export function makeCanvas(width: number, height: number): CanvasRenderingContext2D {
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
	paintDrawing(canvas, drawing);
	return canvas.getImageData(0, 0, side, side);
}
