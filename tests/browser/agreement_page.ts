import "maplibre-gl/dist/maplibre-gl.css";
import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Map as MapLibreMap } from "maplibre-gl";
import { createMap } from "../../src/map/gl/create_map";
import "../../src/layers/image_ids";
import { drawPainting } from "../../src/map/svg/draw/draw_painting";
import { printSvg } from "../../src/map/svg/draw/print_svg";
import { makeCanvasMeasure } from "../../src/map/svg/paint/measure_text";
import { paintStyle } from "../../src/map/svg/paint/paint_style";
import type { PaintCamera, Painting } from "../../src/map/svg/painting";
import {
	compareBlocks,
	compareFlat,
	compareIcons,
	compareMiddles,
	type Likeness,
	type Offset,
} from "./agreement_measures";

/*
 * The page the agreement test opens. It paints one style twice, with the product's own map and with the SVG painter, and
 * measures how alike the two pictures are. It is no part of the product.
 */

/** One style to paint, and what to do to the SVG picture, one picture each; nothing done must agree, all else must not. */
export interface Question {
	readonly style: StyleSpecification;
	readonly camera: PaintCamera;
	readonly changes: readonly {
		/** Moves the SVG picture to the right. */
		readonly shiftPx?: number;
		/** Its style where it shall be another. */
		readonly style?: StyleSpecification;
	}[];
}

/** Names or ids of what a painter drew, a layer of symbols each, in alphabetical order. */
export type Drawn = Readonly<Record<string, readonly string[]>>;

export interface Answer {
	readonly gl: Drawn;
	readonly svg: Drawn;
	readonly unpainted: Painting["unpainted"];
	readonly icons: readonly Offset[];
	readonly labels: readonly Offset[];
	readonly middles: Likeness;
	readonly flat: Likeness;
	readonly blocks: Likeness;
}

const measure = makeCanvasMeasure();

async function compare({ style, camera, changes }: Question): Promise<Answer[]> {
	const { pixels: gl, drawn } = await paintGl(style, camera);
	const answers = changes.map(async (change): Promise<Answer> => {
		const painting = paintStyle(change.style ?? style, camera, measure);
		const svg = await rasterizeSvg(printSvg(drawPainting(painting)), camera, change.shiftPx);
		return {
			gl: drawn,
			svg: listMarks(style, painting),
			unpainted: painting.unpainted,
			...compareMiddles(gl, svg, painting),
			middles: compareIcons(gl, svg, painting),
			flat: compareFlat(gl, svg),
			blocks: compareBlocks(gl, svg),
		};
	});
	return Promise.all(answers);
}

async function paintGl(style: StyleSpecification, camera: PaintCamera) {
	const pane = document.createElement("div");
	Object.assign(pane.style, { width: `${camera.widthPx}px`, height: `${camera.heightPx}px` });
	document.body.replaceChildren(pane);
	// A map of its own for each view: a label that stood somewhere before would rather stay there.
	const map = createMap(pane, "map");
	try {
		map.jumpTo({ center: [camera.lng, camera.lat], zoom: camera.zoom });
		map.setStyle(style);
		await new Promise((resolve) => map.once("idle", resolve));
		return { pixels: await copyCanvas(map, camera), drawn: listRendered(map, style) };
	} finally {
		map.remove();
	}
}

/** The canvas is only whole in the moment it is painted. */
function copyCanvas(map: MapLibreMap, camera: PaintCamera): Promise<ImageData> {
	return new Promise((resolve) => {
		map.once("render", () => resolve(readImage(map.getCanvas(), camera)));
		map.triggerRepaint();
	});
}

function listSymbolLayers({ layers }: StyleSpecification): string[] {
	return layers.filter(({ type }) => type === "symbol").map(({ id }) => id);
}

/** A compound with what its symbol tells, a label by what it says. */
function nameOf({ id, sign, name, figure }: Readonly<Record<string, unknown>>): string {
	return [id, sign, name, figure].filter((part) => part !== undefined).join(" ");
}

function listRendered(map: MapLibreMap, style: StyleSpecification): Drawn {
	return Object.fromEntries(
		listSymbolLayers(style).map((id) => {
			const found = map.queryRenderedFeatures({ layers: [id] });
			return [id, [...new Set(found.map(({ properties }) => nameOf(properties)))].sort()];
		}),
	);
}

function listMarks(style: StyleSpecification, { layers }: Painting): Drawn {
	const marksOf = (layer: string) => layers.find(({ id }) => id === layer)?.marks ?? [];
	const names = (layer: string) =>
		marksOf(layer).map((mark) => ("of" in mark ? nameOf(mark.of.properties) : ""));
	return Object.fromEntries(listSymbolLayers(style).map((id) => [id, [...new Set(names(id))].sort()]));
}

async function rasterizeSvg(text: string, camera: PaintCamera, shiftPx = 0): Promise<ImageData> {
	const image = new Image();
	const url = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
	image.src = url;
	await image.decode();
	URL.revokeObjectURL(url);
	return readImage(image, camera, shiftPx);
}

function readImage(image: CanvasImageSource, { widthPx, heightPx }: PaintCamera, shiftPx = 0): ImageData {
	const canvas = document.createElement("canvas");
	canvas.width = widthPx;
	canvas.height = heightPx;
	const context = canvas.getContext("2d", { willReadFrequently: true });
	if (!context) throw new Error("This browser offers no 2-D canvas.");
	context.drawImage(image, shiftPx, 0, widthPx, heightPx);
	return context.getImageData(0, 0, widthPx, heightPx);
}

Object.assign(window, { compare });
