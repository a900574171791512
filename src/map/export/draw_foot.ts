import type { Palette } from "../../layers/theme";
import type { OutputSpeech } from "../../text/output_text";
import { measureScale } from "../scale_bar";
import type { SourceFacts } from "../source_facts";
import { makeNode, type SvgNode, writeNumber } from "../svg/draw/svg_node";
import type { MeasureText, PaintCamera } from "../svg/painting";
import type { Strip } from "./draw_head";
import { type Lettering, wrapText, writeText } from "./write_text";

const BAR = { longestPx: 150, divisions: 4, heightPx: 5, row: 34, x: 36 } as const;
const SOURCE = { sizePx: 11.5, row: 17, gap: 32 } as const;
/** Narrower sheets have the sources under the scale bar instead of beside it. */
const BESIDE_FROM_PX = 620;

interface FootRoom {
	readonly widthPx: number;
	readonly camera: PaintCamera;
	readonly source: SourceFacts;
	/** Sentences on what the picture leaves out. */
	readonly remarks: readonly string[];
	readonly palette: Palette;
	readonly measure: MeasureText;
}

/** North, scale, and what every picture has to state of its sources. */
export function drawFoot(speech: OutputSpeech, room: FootRoom): Strip {
	const { palette, measure, widthPx } = room;
	const beside = widthPx >= BESIDE_FROM_PX;
	// Beside the longest bar there can be, so that how lines break does not depend on the scale.
	const start = beside ? { x: BAR.x + BAR.longestPx + SOURCE.gap, y: 2 } : { x: 0, y: BAR.row + 6 };
	const how: Lettering = { sizePx: SOURCE.sizePx, color: palette.quiet };
	const widest = widthPx - start.x;
	const { mark, facts } = room.source;
	const said = [...(mark === null ? [] : [mark]), ...facts].join(" · ");
	const lines = wrapText(said, { ...how, widthPx: widest * 0.97 }, measure);
	const source = lines.map((line, at) => {
		const y = start.y + SOURCE.row * (at + 0.5);
		return at === 0 && mark !== null && line.startsWith(mark)
			? writeMarked(mark, line.slice(mark.length), { x: start.x, y, how, palette })
			: writeText(line, { x: start.x, y }, how);
	});
	const remarks = room.remarks.flatMap((one) => wrapText(one, { ...how, widthPx: widest }, measure));
	const after = start.y + SOURCE.row * lines.length;
	const noted = remarks.map((line, at) =>
		writeText(line, { x: start.x, y: after + SOURCE.row * (at + 0.5) }, { ...how, color: palette.text }),
	);
	return {
		node: makeNode("g", { "data-part": "foot" }, [drawScale(speech, room), ...source, ...noted]),
		heightPx: Math.max(BAR.row, after + SOURCE.row * remarks.length),
	};
}

/** A line that begins with words in bold; the viewer sets the rest after them, so nothing depends on how wide they are. */
function writeMarked(
	mark: string,
	rest: string,
	{ x, y, how, palette }: { x: number; y: number; how: Lettering; palette: Palette },
): SvgNode {
	const line = writeText("", { x, y }, how);
	const bold = makeNode("tspan", { "font-weight": 600, fill: palette.text }, [mark]);
	return makeNode(line.tag, line.attributes, [bold, rest]);
}

/** A north arrow and a divided bar with figures at its ends. */
function drawScale({ text }: OutputSpeech, { camera, palette }: FootRoom): SvgNode {
	const { px, label } = measureScale(camera, BAR.longestPx, text);
	const ink = palette.text;
	const how: Lettering = { sizePx: 11.5, color: ink };
	const part = px / BAR.divisions;
	const top = 20;
	const blocks = Array.from({ length: BAR.divisions }, (_, at) =>
		makeNode("rect", {
			x: BAR.x + at * part,
			y: top,
			width: part,
			height: BAR.heightPx,
			fill: at % 2 === 0 ? ink : palette.district,
			stroke: ink,
			"stroke-width": 0.8,
		}),
	);
	const arrow = makeNode("g", { transform: `translate(${writeNumber(10)} 0)`, "data-part": "north" }, [
		makeNode("path", {
			d: "M0 11L5.5 27L0 23.4Z",
			fill: palette.district,
			stroke: ink,
			"stroke-linejoin": "round",
		}),
		makeNode("path", { d: "M0 11L-5.5 27L0 23.4Z", fill: ink, stroke: ink, "stroke-linejoin": "round" }),
		writeText(text("sheet.north"), { x: 0, y: 4 }, { ...how, anchor: "middle" }),
	]);
	const end = { x: BAR.x + px, y: 10 };
	return makeNode("g", { "data-part": "scale" }, [
		arrow,
		writeText("0", { x: BAR.x, y: 10 }, how),
		writeText(label, end, { ...how, anchor: "end" }),
		...blocks,
	]);
}
