import { makeNode, type SvgNode } from "../svg/draw/svg_node";
import type { MeasureText } from "../svg/painting";

/** How a text of the sheet is written. */
export interface Lettering {
	readonly sizePx: number;
	readonly color: string;
	readonly bold?: boolean;
	readonly anchor?: "start" | "middle" | "end";
}

/** How much wider bold letters are than the regular ones that are measured. */
const BOLD_WIDER = 1.06;
/** Measures differ by less than can be seen; a line that fits must not break for it, CSS pixels. */
const HAIR_PX = 0.05;
/** From the middle of a line to its base line, ems. */
const BASE_BELOW_MIDDLE = 0.36;

/** A text at a place; `y` is the middle of its line. */
export function writeText(
	text: string,
	at: { readonly x: number; readonly y: number },
	how: Lettering,
): SvgNode {
	return makeNode(
		"text",
		{
			x: at.x,
			y: at.y + BASE_BELOW_MIDDLE * how.sizePx,
			fill: how.color,
			"font-size": how.sizePx,
			...(how.bold ? { "font-weight": 600 } : {}),
			...(how.anchor && how.anchor !== "start" ? { "text-anchor": how.anchor } : {}),
		},
		[text],
	);
}

/** Width of a text, CSS pixels. */
export function widthOf(text: string, how: Lettering, measure: MeasureText): number {
	return measure(text, how.sizePx) * (how.bold ? BOLD_WIDER : 1);
}

/** A text in lines no wider than asked for, broken between words and between ideographs; a word wider than that stands alone. */
export function wrapText(
	text: string,
	how: Lettering & { readonly widthPx: number },
	measure: MeasureText,
): readonly string[] {
	const lines: string[] = [];
	let line = "";
	for (const piece of text.match(PIECES) ?? []) {
		if (line !== "" && widthOf((line + piece).trimEnd(), how, measure) > how.widthPx + HAIR_PX) {
			lines.push(line.trim());
			line = "";
		}
		line += piece;
	}
	return line.trim() === "" ? lines : [...lines, line.trim()];
}

/** What is not parted: a word with the blank after it, or an ideograph with the stops that may not begin a line. */
const PIECES =
	/[\p{Ideographic}\p{Script=Hiragana}\p{Script=Katakana}][，。；：、！？）》”’·…]*\s*|[^\s\p{Ideographic}]+\s*|\s+/gu;
