import { PALETTES } from "../../layers/public_palettes";
import { formatNumber } from "../../text/format";
import type { MapText } from "../../text/public/map_text";
import { measureRoundLength } from "../scale_bar";
import { makeNode, type SvgNode } from "../svg/draw/svg_node";
import type { PaintCamera } from "../svg/painting";

const LONGEST_PX = 80;
const EDGE_PX = 8;
const LETTER_PX = 11;
const TICK_PX = 4;

/** A length on the ground in words. */
export function sayLength(metres: number, text: MapText): string {
	return metres >= 1000
		? text("map.kilometres", { n: formatNumber(metres / 1000, metres % 1000 === 0 ? 0 : 1) })
		: text("map.metres", { n: formatNumber(metres) });
}

/** The corner of a still picture that its scale bar takes, CSS pixels. */
export const SCALE_ROOM = { widthPx: LONGEST_PX + 2 * EDGE_PX, heightPx: LETTER_PX + 22 } as const;

/** The scale bar of a still picture in one of its lower corners. */
export function drawPictureScale(camera: PaintCamera, text: MapText, corner: "left" | "right"): SvgNode {
	const { metres, px } = measureRoundLength(camera, LONGEST_PX);
	const { text: ink, district } = PALETTES.stencil;
	const bottom = camera.heightPx - EDGE_PX;
	const left = corner === "left" ? EDGE_PX : camera.widthPx - EDGE_PX - px;
	const right = left + px;
	const letters = {
		x: corner === "left" ? left : right,
		y: bottom - TICK_PX - 3,
		"text-anchor": corner === "left" ? "start" : "end",
		"font-size": LETTER_PX,
		fill: ink,
		stroke: district,
		"stroke-width": 3,
		"paint-order": "stroke",
	};
	return makeNode("g", { "data-layer": "scale" }, [
		makeNode("path", {
			d: `M${left} ${bottom - TICK_PX}V${bottom}H${right}V${bottom - TICK_PX}`,
			fill: "none",
			stroke: ink,
			"stroke-width": 1.5,
		}),
		makeNode("text", letters, [sayLength(metres, text)]),
	]);
}
