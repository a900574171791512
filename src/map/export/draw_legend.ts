import type { Sign } from "../../layers/fragment";
import type { Palette } from "../../layers/theme";
import { drawSymbol } from "../svg/draw/draw_symbol";
import { makeNode, type SvgNode, writeNumber } from "../svg/draw/svg_node";
import {
	type EntryBox,
	heightOfColumn,
	LEGEND,
	type LegendBoxes,
	legendLettering,
	type SectionBox,
} from "./measure_legend";
import { writeText } from "./write_text";

/** The legend in columns from the left, its top left corner at the origin. Each entry carries its section and id, and its count if it has one. */
export function drawLegend(
	columns: readonly (readonly SectionBox[])[],
	boxes: LegendBoxes,
	palette: Palette,
): SvgNode {
	const pen = { boxes, palette, how: legendLettering(palette) };
	const nodes = columns.flatMap((column, at) => {
		const x = at * (boxes.columnPx + LEGEND.columnGap);
		return column.map((section, nth) => {
			const y = heightOfColumn(column.slice(0, nth)) + (nth > 0 ? LEGEND.sectionGap : 0);
			return drawSection(section, { x, y }, pen);
		});
	});
	return makeNode("g", { "data-part": "legend" }, nodes);
}

interface Pen {
	readonly boxes: LegendBoxes;
	readonly palette: Palette;
	readonly how: ReturnType<typeof legendLettering>;
}

interface Place {
	readonly x: number;
	readonly y: number;
}

function drawSection({ id, title, entries, note }: SectionBox, { x, y }: Place, pen: Pen): SvgNode {
	const nodes: SvgNode[] = [];
	let down = y + LEGEND.titleRow / 2 - 2;
	for (const line of title) {
		nodes.push(writeText(line, { x, y: down }, pen.how.title));
		down += LEGEND.lineRow;
	}
	down += LEGEND.titleRow / 2 + 2 - LEGEND.lineRow;
	for (const box of entries) {
		nodes.push(drawEntry(box, { x, y: down }, pen));
		down += box.heightPx;
	}
	for (const line of note) {
		nodes.push(writeText(line, { x, y: down + LEGEND.noteGap + LEGEND.lineRow / 2 }, pen.how.note));
		down += LEGEND.lineRow;
	}
	return makeNode("g", { "data-section": id }, nodes);
}

function drawEntry({ entry, lines, count, heightPx }: EntryBox, { x, y }: Place, pen: Pen): SvgNode {
	const middle = y + heightPx / 2;
	const { signPx, columnPx } = pen.boxes;
	const first = middle - ((lines.length - 1) * LEGEND.lineRow) / 2;
	const label = lines.map((line, at) =>
		writeText(line, { x: x + signPx + LEGEND.signGap, y: first + at * LEGEND.lineRow }, pen.how.entry),
	);
	const figure = count === null ? [] : [writeText(count, { x: x + columnPx, y: middle }, pen.how.count)];
	const sign = makeNode(
		"g",
		{ transform: `translate(${writeNumber(x + signPx / 2)} ${writeNumber(middle)})` },
		drawSign(entry.sign),
	);
	return makeNode(
		"g",
		{ "data-entry": entry.id, ...(entry.count === null ? {} : { "data-count": entry.count }) },
		[sign, ...label, ...figure],
	);
}

/** A sign with its middle at the origin. */
function drawSign(sign: Sign): readonly SvgNode[] {
	if (sign.kind === "symbol") return [drawSymbol(sign.drawing, sign.sizePx)];
	if (sign.kind === "line") {
		const dash =
			sign.dash.length > 0 ? { "stroke-dasharray": sign.dash.map((one) => writeNumber(one)).join(" ") } : {};
		return [
			makeNode("path", {
				d: "M-11 0H11",
				fill: "none",
				stroke: sign.color,
				"stroke-width": sign.widthPx,
				...dash,
			}),
		];
	}
	const box = { x: -10.5, y: -6.5, width: 21, height: 13, fill: sign.fill, stroke: sign.edge };
	const hatch =
		sign.hatch === null
			? []
			: [
					makeNode("path", {
						d: "M-10 6L2 -6M-2 6L10 -6M-10 -1L-5 -6M5 6L10 1",
						fill: "none",
						stroke: sign.hatch,
					}),
				];
	return [makeNode("rect", box), ...hatch];
}
