import type { Formatted } from "@maplibre/maplibre-gl-style-spec";
import { breakLines, type Sign } from "./break_lines";
import { type Ink, toInk } from "./evaluate_layer";

/** Where a label or an image hangs on its point. */
export type Anchor =
	| "center"
	| "left"
	| "right"
	| "top"
	| "bottom"
	| "top-left"
	| "top-right"
	| "bottom-left"
	| "bottom-right";

/** How a label is set. Lengths in ems of its letters. */
export interface Setting {
	readonly maxWidth: number;
	readonly lineHeight: number;
	readonly spacing: number;
	readonly anchor: Anchor;
	readonly justify: "left" | "center" | "right";
	readonly offset: readonly [number, number];
}

/** Signs of one line set alike. Ems from the label's point, y southwards. */
export interface Run {
	readonly text: string;
	/** Middle of the letters. */
	readonly x: number;
	/** Base line. */
	readonly y: number;
	readonly width: number;
	readonly scale: number;
	readonly ink: Ink | null;
}

/** A label set in lines. */
export interface ShapedLabel {
	readonly runs: readonly Run[];
	readonly lineCount: number;
	/** The box that must stay free, ems from the label's point. */
	readonly box: {
		readonly left: number;
		readonly top: number;
		readonly right: number;
		readonly bottom: number;
	};
}

/** The em of a label begins this much above its line, and its base line lies this much below that, as the map sets letters. */
const EM_TOP = -17 / 24;
const BASE_LINE = 27 / 24;

/** Shares of width and height that lie before the point a label hangs on. */
export function alignmentOf(anchor: Anchor): { readonly x: number; readonly y: number } {
	const share = (before: string, after: string) =>
		anchor.includes(after) ? 1 : anchor.includes(before) ? 0 : 0.5;
	return { x: share("left", "right"), y: share("top", "bottom") };
}

/** A text broken into lines and set round its point, as the map does it; `null` when there is nothing to set. `widthOf` gives the advance width of a sign in ems. */
export function shapeLabel(
	text: Formatted,
	setting: Setting,
	widthOf: (sign: string) => number,
): ShapedLabel | null {
	const signs = text.sections.flatMap((section): Sign[] => {
		const scale = section.scale ?? 1;
		const ink = section.textColor ? toInk(section.textColor) : null;
		return [...section.text].map((sign) => ({ sign, scale, ink, width: widthOf(sign) * scale }));
	});
	const lines = breakLines(signs, setting).map(trim);
	if (lines.every((line) => line.length === 0)) return null;
	const align = alignmentOf(setting.anchor);
	const justify = { left: 0, center: 0.5, right: 1 }[setting.justify];
	const longest = Math.max(0, ...lines.map((line) => lengthOf(line, setting.spacing)));
	const { tops, height, tallest } = stackLines(lines, setting.lineHeight);
	// A line taller than plain moves the whole label by another rule; that rule is copied, not chosen.
	const shiftY =
		tallest === setting.lineHeight
			? (0.5 - align.y * lines.length) * setting.lineHeight
			: -height * align.y - EM_TOP;
	const [offsetX, offsetY] = setting.offset;
	const runs = lines.flatMap((line, at) =>
		setLine(line, setting.spacing, {
			x: (justify - align.x) * longest - justify * lengthOf(line, setting.spacing) + offsetX,
			y: (tops[at] ?? 0) + shiftY + offsetY,
		}),
	);
	const [left, top] = [offsetX - align.x * longest, offsetY - align.y * height];
	return { runs, lineCount: lines.length, box: { left, top, right: left + longest, bottom: top + height } };
}

function trim(line: readonly Sign[]): readonly Sign[] {
	const from = line.findIndex(({ sign }) => sign.trim() !== "");
	const to = line.findLastIndex(({ sign }) => sign.trim() !== "");
	return from < 0 ? [] : line.slice(from, to + 1);
}

function lengthOf(line: readonly Sign[], spacing: number): number {
	return line.reduce((sum, { width }) => sum + width + spacing, line.length > 0 ? -spacing : 0);
}

function scaleOf(line: readonly Sign[]): number {
	return line.reduce((most, { scale }) => Math.max(most, scale), 0);
}

function stackLines(lines: readonly (readonly Sign[])[], lineHeight: number) {
	const tops: number[] = [];
	let [height, tallest] = [0, 0];
	for (const line of lines) {
		tops.push(height);
		const own = line.length > 0 ? lineHeight * scaleOf(line) : lineHeight;
		height += own;
		if (line.length > 0) tallest = Math.max(tallest, own);
	}
	return { tops, height, tallest };
}

/** Signs that browsers move together where two of them meet, which the map does not. */
const PUNCTUATION =
	/[\u00b7\u2014\u2018-\u201d\u2026\u2027\u3000-\u303f\u30fb\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/;

/** One line in runs of equal letters, parted where punctuation meets. Smaller letters stand at the bottom of the line's em. */
function setLine(line: readonly Sign[], spacing: number, start: { x: number; y: number }): Run[] {
	const tallest = scaleOf(line);
	const runs: Run[] = [];
	let pen = start.x;
	for (const { sign, scale, ink, width } of line) {
		const last = runs.at(-1);
		const meets = PUNCTUATION.test(sign) && PUNCTUATION.test(last?.text.at(-1) ?? "");
		const joins = last && last.scale === scale && last.ink === ink && !meets;
		const from = joins ? last.x - last.width / 2 : pen;
		const run = {
			text: (joins ? last.text : "") + sign,
			x: (from + pen + width) / 2,
			y: start.y + EM_TOP + (tallest - scale) + BASE_LINE * scale,
			width: pen + width - from,
			scale,
			ink,
		};
		if (joins) runs[runs.length - 1] = run;
		else runs.push(run);
		pen += width + spacing;
	}
	return runs;
}
