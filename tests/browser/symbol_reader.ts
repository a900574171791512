import type { Page } from "playwright-core";
import type { Theme } from "../../src/domain/view";
import { MANAGEMENT, type Management, RENOVATION, type Renovation } from "../../src/domain/vocabulary";
import { makeCompoundDrawing } from "../../src/layers/symbols";
import { THEMES } from "../../src/layers/theme";
import { drawSymbol } from "../../src/map/svg/draw/draw_symbol";
import { printSvg } from "../../src/map/svg/draw/print_svg";
import { makeNode } from "../../src/map/svg/draw/svg_node";
import { type Rgb, SIGHTS, toLab } from "../layers/color_measures";

/** What a symbol says. */
export interface SymbolClass {
	readonly management: Management;
	readonly renovation: Renovation;
}

/** Every symbol a map can show. */
export const CLASSES: readonly SymbolClass[] = MANAGEMENT.flatMap((management) =>
	RENOVATION.map((renovation) => ({ management, renovation })),
);

/** One way of drawing all symbols: how large, where between the pixels, on which ground. */
export interface Sheet {
	readonly theme: Theme;
	readonly sizePx: number;
	/** The screen's pixels to a CSS pixel. */
	readonly ratio: 1 | 2;
	/** Parts of a pixel the symbols are moved by. */
	readonly shift: readonly [number, number];
	readonly ground: "page" | "district" | "neighbour";
}

/** A symbol as a screen shows it: its cell's side in pixels and its sRGB values, 0–255, row by row. */
export interface SeenSymbol extends SymbolClass {
	readonly side: number;
	readonly rgb: readonly (readonly [number, number, number])[];
}

/** Draws a sheet in the browser and reads its pixels. */
export async function seeSymbols(page: Page, sheet: Sheet): Promise<SeenSymbol[]> {
	const side = sheet.ratio * (sheet.sizePx + 8);
	const svg = printSvg(drawSheet(sheet, side));
	const size = { width: side * CLASSES.length, height: side };
	const values = await page.evaluate(readPixels, { svg, ...size });
	return CLASSES.map((one, at) => ({ ...one, side, rgb: cutCell(values, { at, side, width: size.width }) }));
}

function drawSheet({ theme, sizePx, ratio, shift, ground }: Sheet, side: number) {
	const width = side * CLASSES.length;
	const symbols = CLASSES.map((one, at) => {
		const drawing = makeCompoundDrawing({ ...one, color: "management", theme, sizePx });
		const [x, y] = [at * side + side / 2 + shift[0], side / 2 + shift[1]];
		return makeNode("g", { transform: `translate(${x} ${y}) scale(${ratio})` }, [
			drawSymbol(drawing, sizePx),
		]);
	});
	const fill = THEMES[theme][ground];
	return makeNode("svg", { width, height: side, viewBox: `0 0 ${width} ${side}` }, [
		makeNode("rect", { width, height: side, fill }),
		...symbols,
	]);
}

/** Runs in the page. */
async function readPixels(task: { svg: string; width: number; height: number }): Promise<number[]> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(task.svg)}`;
	await image.decode();
	const canvas = document.createElement("canvas");
	canvas.width = task.width;
	canvas.height = task.height;
	const context = canvas.getContext("2d");
	if (!context) throw new Error("The browser gives no canvas.");
	context.drawImage(image, 0, 0);
	return [...context.getImageData(0, 0, task.width, task.height).data];
}

function cutCell(
	values: readonly number[],
	{ at, side, width }: { readonly at: number; readonly side: number; readonly width: number },
): SeenSymbol["rgb"] {
	return Array.from({ length: side * side }, (_, n) => {
		const [x, y] = [at * side + (n % side), Math.floor(n / side)];
		const from = 4 * (y * width + x);
		return [values[from] ?? 0, values[from + 1] ?? 0, values[from + 2] ?? 0] as const;
	});
}

const linearOf = (value: number) => {
	const share = value / 255;
	return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** The kinds of sight a symbol has to be read with; `greyscale` is a printer's or a copier's. */
export const READERS: Readonly<Record<string, (color: Rgb) => Rgb>> = {
	...SIGHTS,
	greyscale: ([red, green, blue]) => {
		const grey = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
		return [grey, grey, grey];
	},
};

/** A symbol as somebody sees it: lightness and the two colour axes of each pixel, one after another. */
function lookThrough(seen: SeenSymbol, sight: (color: Rgb) => Rgb): Float32Array {
	return Float32Array.from(
		seen.rgb.flatMap(([red, green, blue]) => toLab(sight([linearOf(red), linearOf(green), linearOf(blue)]))),
	);
}

interface Comparison {
	readonly looks: Float32Array;
	readonly model: Float32Array;
	readonly side: number;
	/** Whole pixels the model is moved by. */
	readonly move: readonly [number, number];
}

/** Squared difference of two pictures, their edge left out; more than `enough` is not added up to the end. */
function difference({ looks, model, side, move: [dx, dy] }: Comparison, enough: number): number {
	let sum = 0;
	for (let y = 1; y < side - 1; y++) {
		for (let at = 3 * (y * side + 1); at < 3 * (y * side + side - 1); at++)
			sum += ((looks[at] ?? 0) - (model[at + 3 * (dy * side + dx)] ?? 0)) ** 2;
		if (sum > enough) break;
	}
	return sum;
}

const MOVES = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const));

/** Somebody who knows the legend and takes every symbol for the one on it that looks most alike, a pixel to either side allowed. */
export function makeReader(
	legend: readonly SeenSymbol[],
	sight: (color: Rgb) => Rgb,
): (seen: SeenSymbol) => SymbolClass {
	const known = legend.map((one) => ({ one, model: lookThrough(one, sight) }));
	return (seen) => {
		const looks = lookThrough(seen, sight);
		let best: { readonly one: SymbolClass; readonly cost: number } | null = null;
		for (const { one, model } of known)
			for (const move of MOVES) {
				const cost = difference({ looks, model, side: seen.side, move }, best?.cost ?? Infinity);
				if (best === null || cost < best.cost) best = { one, cost };
			}
		if (best === null) throw new Error("The legend is empty.");
		return best.one;
	};
}
