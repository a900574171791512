import { MAP_FONTS } from "../../../layers/fonts";
import type { MeasureText } from "../painting";

/**
 * Advance widths of the printable ASCII characters in the first font of the map, a character each from the space on, thousandths
 * of the letter size (Noto Sans CJK SC 2.004, regular).
 */
const ASCII_WIDTHS = [
	224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555, 555, 555,
	555, 555, 555, 555, 555, 278, 278, 555, 555, 555, 474, 946, 608, 657, 638, 688, 589, 552, 689, 728, 293,
	535, 646, 543, 812, 723, 742, 633, 742, 635, 596, 599, 721, 575, 878, 573, 531, 603, 338, 392, 338, 555,
	559, 606, 563, 618, 510, 620, 554, 325, 564, 607, 275, 275, 552, 284, 926, 610, 606, 620, 620, 388, 468,
	377, 607, 521, 802, 498, 521, 475, 338, 270, 338, 555,
] as const;
/** Dashes and spaces as that font has them; what else is not ASCII is as wide as an ideograph. */
const OTHER_WIDTHS: Readonly<Record<string, number>> = {
	"\u2013": 536,
	"\u2014": 894,
	"\u00a0": 224,
	"\n": 224,
	"\r": 224,
	"\t": 224,
};
const EM = 1000;
/** Browsers find every advance at the map's letter size a hair longer than the font says. Where two ways to break a line are equally good, the hair decides. */
const HAIR = 1.9e-6;

/** Widths from a table of the map's first font, for where there is no browser to ask. Kerning is not counted, as on the map. */
export const measureByTable: MeasureText = (text, sizePx) => {
	let width = 0;
	for (const sign of text) width += ASCII_WIDTHS[(sign.codePointAt(0) ?? 0) - 32] ?? OTHER_WIDTHS[sign] ?? EM;
	return ((width * sizePx) / EM) * (1 + HAIR);
};

/** Large enough that rounding to whole units of the font does not show. */
const SAMPLE_PX = 48;

/** Widths as this browser's fonts have them, sign by sign as the map sets them; from the table where the browser gives no 2-D canvas. */
export function makeCanvasMeasure(): MeasureText {
	const canvas = document.createElement("canvas").getContext("2d");
	if (!canvas) return measureByTable;
	canvas.font = `${SAMPLE_PX}px ${MAP_FONTS}`;
	const known = new Map<string, number>();
	return (text, sizePx) => {
		let width = 0;
		for (const sign of text) {
			const ems = known.get(sign) ?? canvas.measureText(sign).width / SAMPLE_PX;
			known.set(sign, ems);
			width += ems;
		}
		return width * sizePx;
	};
}
