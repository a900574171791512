import { BOX } from "../../../layers/drawing";
import { parseImageId, type SizedDrawing } from "../../../layers/images";
import { writePaths, writeRings } from "../draw/path_data";
import { makeNode, type SvgNode, writeNumber } from "../draw/svg_node";
import type {
	AreaMark,
	IconMark,
	LabelLine,
	LabelMark,
	LineMark,
	Mark,
	PaintedLayer,
	Spot,
} from "../painting";
import type { FluidBox } from "./fluid_sizes";
import { simplifyPath } from "./simplify_path";

/** What browsers call medium: what symbols, lines and letters are drawn for. */
const PLAIN_LETTER_PX = 16;
/** How far a line may leave its place, units: less than half a pixel in a room as large as a desk's screen. */
const TOLERANCE_UNITS = 0.35;

/** A length on the screen that grows with the letters of the page. */
function inEm(px: number, letterPx = PLAIN_LETTER_PX): string {
	return `${writeNumber(px / letterPx, 4)}em`;
}

/** Areas and lines of a layer as paths in units of the box; their strokes keep their width on the screen. */
export function drawFluidGround({ id, marks }: PaintedLayer): SvgNode[] {
	const drawn = marks.flatMap((mark) =>
		mark.kind === "area" ? drawArea(mark) : mark.kind === "line" ? drawLine(mark) : [],
	);
	return drawn.length > 0 ? [makeNode("g", { "data-layer": id }, drawn)] : [];
}

function drawArea({ rings, color, opacity }: AreaMark): SvgNode[] {
	const d = writeRings(rings.map((ring) => simplifyPath(ring, TOLERANCE_UNITS)));
	return d === ""
		? []
		: [makeNode("path", { d, fill: color, "fill-rule": "evenodd", ...fade("fill", opacity) })];
}

function drawLine({ paths, color, opacity, widthPx, dashPx, join }: LineMark): SvgNode[] {
	const d = writePaths(paths.map((path) => simplifyPath(path, TOLERANCE_UNITS)));
	if (d === "") return [];
	const attributes = {
		d,
		fill: "none",
		stroke: color,
		"stroke-width": inEm(widthPx),
		"stroke-linejoin": join,
		"vector-effect": "non-scaling-stroke",
		...fade("stroke", opacity),
		...(dashPx.length === 0 ? {} : { "stroke-dasharray": dashPx.map((px) => inEm(px)).join(" ") }),
	};
	return [makeNode("path", attributes)];
}

function fade(what: "fill" | "stroke", opacity: number): SvgNode["attributes"] {
	return opacity === 1 ? {} : { [`${what}-opacity`]: opacity };
}

/** Where a spot of the painting stands in the box, whatever its size. */
function placeInBox({ x, y }: Spot, box: Pick<FluidBox, "widthUnits" | "heightUnits">) {
	return {
		x: `${writeNumber((100 * x) / box.widthUnits)}%`,
		y: `${writeNumber((100 * y) / box.heightUnits)}%`,
	};
}

/** The images of some symbols, each once, by their names. `tapped`: each also takes the taps near it. */
export function drawFluidImages(marks: readonly Mark[], prefix: string, tapped: boolean) {
	const names = [...new Set(marks.flatMap((mark) => (mark.kind === "icon" ? [mark.image] : [])))];
	const known = names.flatMap((name) => {
		const sized = parseImageId(name);
		return sized ? [{ name, sized }] : [];
	});
	const ids = new Map(known.map(({ name }, at) => [name, `${prefix}${at}`]));
	return {
		nodes: known.map(({ name, sized }) => drawImage(sized, ids.get(name) ?? "", tapped)),
		idOf: (name: string) => ids.get(name) ?? null,
	};
}

// A picture within the picture carries its own middle and its size in letters, so that a symbol only has to say where it stands.
function drawImage({ drawing, sizePx }: SizedDrawing, id: string, tapped: boolean): SvgNode {
	const strokes = drawing.strokes.map(({ d, fill, stroke, width, dash }) =>
		makeNode("path", {
			d,
			fill: fill ?? "none",
			...(stroke === null ? {} : { stroke, "stroke-width": width }),
			...(dash.length === 0 ? {} : { "stroke-dasharray": dash.map((one) => writeNumber(one)).join(" ") }),
		}),
	);
	const [side, start] = [inEm(sizePx), inEm(-sizePx / 2)];
	return makeNode(
		"svg",
		{
			id,
			x: start,
			y: start,
			width: side,
			height: side,
			viewBox: `0 0 ${BOX} ${BOX}`,
			overflow: "visible",
		},
		tapped ? [drawTouch(sizePx), ...strokes] : strokes,
	);
}

/** Radius within which a finger means a symbol, CSS pixels. */
const TOUCH_PX = 12;

/** What nobody sees and a finger finds. */
function drawTouch(sizePx: number): SvgNode {
	const r = writeNumber((TOUCH_PX * BOX) / sizePx);
	return makeNode("circle", { cx: BOX / 2, cy: BOX / 2, r, fill: "none", "pointer-events": "all" });
}

/** A symbol at its place in the box. */
export function drawFluidIcon(
	{ at, of }: IconMark,
	imageId: string,
	box: Pick<FluidBox, "widthUnits" | "heightUnits">,
): SvgNode {
	const whose = of.id === null ? {} : { "data-id": of.id };
	return makeNode("use", { ...whose, href: `#${imageId}`, ...placeInBox(at, box) });
}

/** A label at its place in the box; its lines keep their distance from it in letters. `scale`: how large the page's letters are. */
export function drawFluidLabel(
	mark: LabelMark,
	box: Pick<FluidBox, "widthUnits" | "heightUnits">,
	scale: number,
): SvgNode[] {
	return mark.lines.map((line) =>
		makeNode(
			"text",
			{
				...placeInBox(mark.at, box),
				dx: inEm(line.x + mark.letterSpacingPx / 2 - mark.at.x, line.sizePx),
				dy: inEm(line.y - mark.at.y, line.sizePx),
				...drawLetters(mark, line, scale),
			},
			[line.text],
		),
	);
}

function drawLetters(mark: LabelMark, { sizePx, color }: LabelLine, scale: number): SvgNode["attributes"] {
	const halo = {
		stroke: mark.halo,
		"stroke-width": inEm(2 * mark.haloPx, sizePx),
		"stroke-linejoin": "round",
		"paint-order": "stroke",
	};
	return {
		"font-size": inEm(sizePx / scale),
		fill: color ?? mark.color,
		"text-anchor": "middle",
		...(mark.haloPx > 0 ? halo : {}),
		...(mark.letterSpacingPx === 0 ? {} : { "letter-spacing": inEm(mark.letterSpacingPx, sizePx) }),
		...(mark.opacity === 1 ? {} : { opacity: mark.opacity }),
	};
}
