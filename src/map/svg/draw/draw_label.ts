import type { LabelLine, LabelMark } from "../painting";
import { makeNode, type SvgNode } from "./svg_node";

/** A label as a `<text>`, its lines where they were placed, its halo beneath its letters. `whose` goes on the element. */
export function drawLabel(mark: LabelMark, whose: SvgNode["attributes"]): SvgNode {
	const [first, ...others] = mark.lines;
	const attributes = {
		...whose,
		fill: mark.color,
		...(mark.opacity === 1 ? {} : { opacity: mark.opacity }),
		...drawHalo(mark),
		...(mark.weight === undefined ? {} : { "font-weight": mark.weight }),
		...(mark.letterSpacingPx === 0 ? {} : { "letter-spacing": mark.letterSpacingPx }),
		"text-anchor": "middle",
		"font-size": first?.sizePx ?? 0,
	};
	if (first && others.length === 0 && first.color === null)
		return makeNode("text", { ...attributes, ...placeLine(first, mark) }, [first.text]);
	const lines = mark.lines.map((line) => {
		const own = {
			...(line.color === null ? {} : { fill: line.color }),
			...(line.sizePx === first?.sizePx ? {} : { "font-size": line.sizePx }),
		};
		return makeNode("tspan", { ...placeLine(line, mark), ...own }, [line.text]);
	});
	return makeNode("text", attributes, lines);
}

/** A line's middle in the sense of SVG, which counts the spacing after the last letter as part of the line. */
function placeLine({ x, y }: LabelLine, { letterSpacingPx }: LabelMark) {
	return { x: x + letterSpacingPx / 2, y };
}

function drawHalo({ halo, haloPx }: LabelMark): SvgNode["attributes"] {
	if (haloPx <= 0) return {};
	return { stroke: halo, "stroke-width": 2 * haloPx, "stroke-linejoin": "round", "paint-order": "stroke" };
}
