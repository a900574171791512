import { MAP_FONTS } from "../../../layers/fonts";
import type { AreaMark, DiscMark, IconMark, LineMark, Mark, MarkOf, Painting } from "../painting";
import { drawLabel } from "./draw_label";
import { type Images, nameImages } from "./name_images";
import { writePaths, writeRings } from "./path_data";
import { shareAttributes } from "./share_attributes";
import { makeNode, type SvgNode, writeNumber } from "./svg_node";

/**
 * A painting as one `<svg>` as large as the painting's camera: images once in `<defs>`, then a `<g data-layer>` a layer. Marks carry
 * the `data-id` of their feature and, if it has one, its `data-sign`. Images no name is known for are left out. `prefix` goes before
 * every id of the picture, since ids must differ where several pictures share a page.
 */
export function drawPainting(painting: Painting, prefix = ""): SvgNode {
	const { widthPx, heightPx } = painting.camera;
	const images = nameImages(painting, prefix);
	const layers = painting.layers.filter(({ marks }) => marks.length > 0);
	return makeNode(
		"svg",
		{
			viewBox: `0 0 ${writeNumber(widthPx)} ${writeNumber(heightPx)}`,
			width: widthPx,
			height: heightPx,
			"font-family": MAP_FONTS,
		},
		[
			...(images.nodes.length > 0 ? [makeNode("defs", {}, images.nodes)] : []),
			...layers.map(({ id, marks }) => {
				const drawn = marks.flatMap((mark) => drawMark(mark, painting, images));
				return shareAttributes(makeNode("g", { "data-layer": id }, drawn));
			}),
		],
	);
}

function drawMark(mark: Mark, { camera }: Painting, images: Images): readonly SvgNode[] {
	switch (mark.kind) {
		case "ground": {
			const size = { width: camera.widthPx, height: camera.heightPx };
			return [makeNode("rect", { ...size, fill: mark.color, ...opacity("fill-opacity", mark.opacity) })];
		}
		case "area":
			return drawArea(mark, images);
		case "line":
			return drawLine(mark);
		case "disc":
			return [drawDisc(mark)];
		case "icon":
			return drawIcon(mark, images);
		case "label":
			return [drawLabel(mark, sayWhose(mark.of))];
	}
}

function drawArea({ of, rings, color, pattern, edge, ...mark }: AreaMark, images: Images): SvgNode[] {
	const d = writeRings(rings);
	const image = pattern === null ? null : images.idOf(pattern);
	if (d === "" || (pattern !== null && image === null)) return [];
	const line = edge === null ? {} : { stroke: edge, ...opacity("stroke-opacity", mark.opacity) };
	return [
		makeNode("path", {
			...sayWhose(of),
			d,
			fill: image === null ? color : `url(#${image})`,
			...opacity("fill-opacity", mark.opacity),
			...(rings.length > 1 ? { "fill-rule": "evenodd" } : {}),
			...line,
		}),
	];
}

function drawLine({ of, paths, color, widthPx, dashPx, cap, join, ...mark }: LineMark): SvgNode[] {
	const d = writePaths(paths);
	if (d === "" || widthPx <= 0) return [];
	return [
		makeNode("path", {
			...sayWhose(of),
			d,
			fill: "none",
			stroke: color,
			"stroke-width": widthPx,
			...opacity("stroke-opacity", mark.opacity),
			...(cap === "butt" ? {} : { "stroke-linecap": cap }),
			...(join === "miter" ? {} : { "stroke-linejoin": join }),
			...(dashPx.length === 0 ? {} : { "stroke-dasharray": dashPx.map((one) => writeNumber(one)).join(" ") }),
		}),
	];
}

function drawDisc({ of, at, radiusPx, color, stroke, strokePx, strokeOpacity, ...mark }: DiscMark): SvgNode {
	// A style's stroke lies outside the circle, that of SVG on its edge.
	const line = { stroke, "stroke-width": strokePx, ...opacity("stroke-opacity", strokeOpacity) };
	return makeNode("circle", {
		...sayWhose(of),
		cx: at.x,
		cy: at.y,
		r: radiusPx + strokePx / 2,
		fill: color,
		...opacity("fill-opacity", mark.opacity),
		...(strokePx > 0 ? line : {}),
	});
}

function drawIcon({ of, at, image, scale, ...mark }: IconMark, images: Images): SvgNode[] {
	const id = images.idOf(image);
	if (id === null) return [];
	const place =
		scale === 1
			? { x: at.x, y: at.y }
			: { transform: `translate(${writeNumber(at.x)} ${writeNumber(at.y)})scale(${writeNumber(scale, 4)})` };
	return [
		makeNode("use", { ...sayWhose(of), href: `#${id}`, ...place, ...opacity("opacity", mark.opacity) }),
	];
}

function opacity(name: string, value: number): SvgNode["attributes"] {
	return value === 1 ? {} : { [name]: value };
}

function sayWhose({ id, properties: { sign } }: MarkOf): SvgNode["attributes"] {
	return {
		...(id === null ? {} : { "data-id": id }),
		...(typeof sign === "string" ? { "data-sign": sign } : {}),
	};
}
