import { measureImage } from "../../src/map/svg/paint/measure_image";
import type { IconMark, LabelMark, Painting, Spot } from "../../src/map/svg/painting";
import { measureDifference, type Rgb, toLab, toLinear } from "../layers/color_measures";

/** Pixels of a picture. */
export interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8ClampedArray;
}

/** Where something stands in both pictures: how far apart its ink is, CSS pixels. */
export interface Offset {
	readonly name: string;
	readonly offsetPx: number;
}

interface Window {
	readonly name: string;
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

function pixelAt({ width, data }: Pixels, x: number, y: number): Rgb {
	const at = (y * width + x) * 4;
	return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
}

function distance(a: Rgb, b: Rgb): number {
	return Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]);
}

/** CIEDE2000 of two colours in parts of 255. */
function differenceOf(a: Rgb, b: Rgb): number {
	const lab = (color: Rgb) => {
		const hex = color.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("");
		return toLab(toLinear(`#${hex}`));
	};
	return measureDifference(lab(a), lab(b));
}

const SAME = 6;

/** Colour of the ground a window stands on: that of its corners; `null` where they differ, as over a border. */
function groundOf(pixels: Pixels, { left, top, right, bottom }: Window): Rgb | null {
	const corners = [left, right].flatMap((x) => [top, bottom].map((y) => pixelAt(pixels, x, y)));
	const [first] = corners;
	return first && corners.every((one) => distance(one, first) <= SAME) ? first : null;
}

/** Middle of everything in a window that is not ground, each pixel with the weight of its difference. */
function middleOf(pixels: Pixels, window: Window): Spot | null {
	const ground = groundOf(pixels, window);
	if (!ground) return null;
	let [sum, sumX, sumY] = [0, 0, 0];
	for (let y = window.top; y <= window.bottom; y++)
		for (let x = window.left; x <= window.right; x++) {
			const weight = distance(pixelAt(pixels, x, y), ground);
			if (weight <= SAME) continue;
			sum += weight;
			sumX += weight * x;
			sumY += weight * y;
		}
	return sum === 0 ? null : { x: sumX / sum, y: sumY / sum };
}

/** Distance between the middles of what stands in a window. */
function compareIconMiddles(gl: Pixels, svg: Pixels, window: Window): Offset[] {
	const [a, b] = [middleOf(gl, window), middleOf(svg, window)];
	return a && b ? [{ name: window.name, offsetPx: Math.hypot(a.x - b.x, a.y - b.y) }] : [];
}

/** Farther apart than this, letters are not looked for. */
const REACH_PX = 3;

/**
 * How far one picture of a window must be moved to lie best over the other. Letters are drawn sharper by one painter than by
 * the other, so their middle says little; where they fit best says it well. Between pixels a parabola tells.
 */
function compareLetters(gl: Pixels, svg: Pixels, window: Window): Offset[] {
	if (!groundOf(gl, window)) return [];
	const misfit = (dx: number, dy: number) => {
		let sum = 0;
		for (let y = window.top; y <= window.bottom; y++)
			for (let x = window.left; x <= window.right; x++)
				sum += distance(pixelAt(gl, x, y), pixelAt(svg, x + dx, y + dy)) ** 2;
		return sum;
	};
	let best = { dx: 0, dy: 0, sum: misfit(0, 0) };
	for (let dy = -REACH_PX; dy <= REACH_PX; dy++)
		for (let dx = -REACH_PX; dx <= REACH_PX; dx++) {
			const sum = misfit(dx, dy);
			if (sum < best.sum) best = { dx, dy, sum };
		}
	const { dx, dy, sum } = best;
	const x = dx + lowestBetween(misfit(dx - 1, dy), sum, misfit(dx + 1, dy));
	const y = dy + lowestBetween(misfit(dx, dy - 1), sum, misfit(dx, dy + 1));
	return [{ name: window.name, offsetPx: Math.hypot(x, y) }];
}

/** Where a parabola through three values one apart is lowest, from the middle one. */
function lowestBetween(before: number, middle: number, after: number): number {
	const bend = before - 2 * middle + after;
	return bend <= 0 ? 0 : (before - after) / (2 * bend);
}

function windowOf(name: string, { left, top, right, bottom }: Omit<Window, "name">): Window {
	return {
		name,
		left: Math.floor(left),
		top: Math.floor(top),
		right: Math.ceil(right),
		bottom: Math.ceil(bottom),
	};
}

function touches(a: Window, b: Window): boolean {
	return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

/** Those that stand by themselves and whole in the picture. */
function alone(wanted: readonly Window[], all: readonly Window[], { width, height }: Pixels): Window[] {
	return wanted.filter(
		(one) =>
			one.left > REACH_PX &&
			one.top > REACH_PX &&
			one.right < width - REACH_PX - 1 &&
			one.bottom < height - REACH_PX - 1 &&
			all.filter((other) => touches(one, other)).length === 1,
	);
}

const AIR_PX = 1;

function listWindows({ layers }: Painting) {
	const marks = layers.flatMap((layer) => layer.marks);
	const icons = marks.flatMap((mark) => {
		if (mark.kind !== "icon" && mark.kind !== "disc") return [];
		const { x, y } = mark.at;
		const reach = AIR_PX + (mark.kind === "disc" ? mark.radiusPx : halfOf(mark));
		return [
			windowOf(mark.of.id ?? "", { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }),
		];
	});
	const labels = marks.flatMap((mark) => (mark.kind === "label" ? [windowRound(mark)] : []));
	return { icons, labels };
}

function halfOf({ image, scale }: IconMark): number {
	return ((measureImage(image) ?? 0) / 2) * scale;
}

function windowRound({ lines, of, haloPx }: LabelMark): Window {
	const air = haloPx + AIR_PX;
	return windowOf(String(of.properties.name), {
		left: Math.min(...lines.map(({ x, widthPx }) => x - widthPx / 2)) - air,
		right: Math.max(...lines.map(({ x, widthPx }) => x + widthPx / 2)) + air,
		top: Math.min(...lines.map(({ y, sizePx }) => y - sizePx)) - air,
		bottom: Math.max(...lines.map(({ y, sizePx }) => y + sizePx * 0.2)) + air,
	});
}

/** How far apart images and labels that stand alone are in both pictures. */
export function compareMiddles(gl: Pixels, svg: Pixels, painting: Painting) {
	const { icons, labels } = listWindows(painting);
	const all = [...icons, ...labels];
	return {
		icons: alone(icons, all, gl).flatMap((one) => compareIconMiddles(gl, svg, one)),
		labels: alone(labels, all, gl).flatMap((one) => compareLetters(gl, svg, one)),
	};
}

/** How alike colours are: how many places were compared, and CIEDE2000 that 99 of 100 of them keep below. */
export interface Likeness {
	readonly places: number;
	readonly differenceOf99: number;
}

function summarize(differences: readonly number[]): Likeness {
	const sorted = [...differences].sort((a, b) => a - b);
	const at = Math.min(sorted.length - 1, Math.ceil(sorted.length * 0.99) - 1);
	return { places: sorted.length, differenceOf99: sorted[at] ?? 0 };
}

const STEP_PX = 5;

/** Colours at places round which nothing changes for two pixels in either picture: grounds and shades. */
export function compareFlat(gl: Pixels, svg: Pixels): Likeness {
	const found: number[] = [];
	for (let y = 2; y < gl.height - 2; y += STEP_PX)
		for (let x = 2; x < gl.width - 2; x += STEP_PX)
			if (isFlat(gl, x, y) && isFlat(svg, x, y))
				found.push(differenceOf(pixelAt(gl, x, y), pixelAt(svg, x, y)));
	return summarize(found);
}

function isFlat(pixels: Pixels, x: number, y: number): boolean {
	const middle = pixelAt(pixels, x, y);
	for (let dy = -2; dy <= 2; dy++)
		for (let dx = -2; dx <= 2; dx++)
			if (distance(pixelAt(pixels, x + dx, y + dy), middle) > SAME) return false;
	return true;
}

const BLOCK_PX = 16;

/** Mean colours of blocks over the whole picture: whatever is drawn in one and not in the other shows, also hatches, lines and letters. */
export function compareBlocks(gl: Pixels, svg: Pixels): Likeness {
	const found: number[] = [];
	for (let y = 0; y + BLOCK_PX <= gl.height; y += BLOCK_PX)
		for (let x = 0; x + BLOCK_PX <= gl.width; x += BLOCK_PX)
			found.push(differenceOf(meanOf(gl, { x, y }, BLOCK_PX), meanOf(svg, { x, y }, BLOCK_PX)));
	return summarize(found);
}

/** Mean colours of the middles of images, three pixels wide. */
export function compareIcons(gl: Pixels, svg: Pixels, { layers }: Painting): Likeness {
	const spots = layers.flatMap(({ marks }) =>
		marks.flatMap((mark) => (mark.kind === "icon" ? [mark.at] : [])),
	);
	const whole = spots.map(({ x, y }) => ({ x: Math.floor(x) - 1, y: Math.floor(y) - 1 }));
	const inside = whole.filter(({ x, y }) => x >= 0 && y >= 0 && x + 3 <= gl.width && y + 3 <= gl.height);
	return summarize(inside.map((spot) => differenceOf(meanOf(gl, spot, 3), meanOf(svg, spot, 3))));
}

function meanOf(pixels: Pixels, from: Spot, sidePx: number): Rgb {
	const sums: [number, number, number] = [0, 0, 0];
	for (let y = 0; y < sidePx; y++)
		for (let x = 0; x < sidePx; x++) {
			const color = pixelAt(pixels, from.x + x, from.y + y);
			for (const part of [0, 1, 2] as const) sums[part] += color[part] / sidePx ** 2;
		}
	return sums;
}
