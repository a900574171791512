import { BOX, type Drawing, type Stroke } from "../../../layers/drawing";
import { makeNode, type SvgNode, writeNumber } from "./svg_node";

/** A symbol's outlines in a group whose origin is the symbol's middle; its box is `sizePx` wide. `attributes` go on the group. */
export function drawSymbol(
	drawing: Drawing,
	sizePx: number,
	attributes: SvgNode["attributes"] = {},
): SvgNode {
	const transform = `scale(${writeNumber(sizePx / BOX, 4)})translate(${-BOX / 2} ${-BOX / 2})`;
	return makeNode("g", { ...attributes, transform }, drawing.strokes.map(drawStroke));
}

/** One repeat of a drawing that fills areas. */
export function drawPattern(drawing: Drawing, sizePx: number, id: string): SvgNode {
	const scale = writeNumber(sizePx / BOX, 4);
	return makeNode(
		"pattern",
		{
			id,
			width: sizePx,
			height: sizePx,
			patternUnits: "userSpaceOnUse",
			patternContentUnits: "userSpaceOnUse",
		},
		[makeNode("g", { transform: `scale(${scale})` }, drawing.strokes.map(drawStroke))],
	);
}

function drawStroke({ d, fill, stroke, width, dash }: Stroke): SvgNode {
	const line = stroke === null ? {} : { stroke, "stroke-width": width };
	const dashes =
		dash.length === 0 ? {} : { "stroke-dasharray": dash.map((one) => writeNumber(one)).join(" ") };
	return makeNode("path", { d, fill: fill ?? "none", ...line, ...dashes });
}
