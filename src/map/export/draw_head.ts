import type { Scene } from "../../domain/scene";
import { FACETS } from "../../domain/view";
import type { Palette } from "../../layers/theme";
import { formatNumber } from "../../text/format";
import { nameFacetValue } from "../../text/labels";
import type { OutputSpeech } from "../../text/output_text";
import { type Key, pick } from "../../text/text";
import { makeNode, type SvgNode } from "../svg/draw/svg_node";
import type { MeasureText } from "../svg/painting";
import { type Lettering, widthOf, wrapText, writeText } from "./write_text";

/** A part of the sheet as high as it needs to be, its top left corner at the origin. */
export interface Strip {
	readonly node: SvgNode;
	readonly heightPx: number;
}

const TITLE = { sizePx: 21, row: 30, gap: 12 } as const;
const ABOUT = { sizePx: 12.5, row: 18 } as const;
const MARK_PX = 12.5;

interface HeadRoom {
	readonly widthPx: number;
	/** How many of the shown compounds the picture holds; `null`: all that are placed. */
	readonly inside: number | null;
	readonly palette: Palette;
	readonly measure: MeasureText;
}

/** The title of the sheet, that its records are made up if they are, and what it shows. */
export function drawHead(scene: Scene, speech: OutputSpeech, room: HeadRoom): Strip {
	const { palette, measure, widthPx } = room;
	const { district, lang, text } = speech;
	const title: Lettering = { sizePx: TITLE.sizePx, color: palette.text, bold: true };
	const mark: Lettering = { sizePx: MARK_PX, color: palette.text, bold: true };
	const about: Lettering = { sizePx: ABOUT.sizePx, color: palette.quiet };
	const titles = wrapText(pick(district.title, lang), { ...title, widthPx }, measure);
	const nodes = titles.map((line, at) => writeText(line, { x: 0, y: TITLE.row * (at + 0.5) }, title));
	let heightPx = TITLE.row * titles.length;
	if (district.synthetic) {
		const said = text("app.synthetic");
		const x = widthOf(titles.at(-1) ?? "", title, measure) + TITLE.gap;
		const fits = x + widthOf(said, mark, measure) <= widthPx;
		nodes.push(
			writeText(said, fits ? { x, y: heightPx - TITLE.row / 2 + 2 } : { x: 0, y: heightPx + 8 }, mark),
		);
		if (!fits) heightPx += ABOUT.row;
	}
	for (const line of wrapText(describe(scene, speech, room.inside), { ...about, widthPx }, measure)) {
		nodes.push(writeText(line, { x: 0, y: heightPx + ABOUT.row / 2 }, about));
		heightPx += ABOUT.row;
	}
	return { node: makeNode("g", { "data-part": "head" }, nodes), heightPx };
}

/** What the picture shows in one line: how many, under which filters, and what colours and shades mean. */
function describe({ view, reconciliation }: Scene, speech: OutputSpeech, inside: number | null): string {
	const { text } = speech;
	const { shown, total } = reconciliation;
	const filters = FACETS.flatMap((facet) => {
		const chosen = view.filters[facet].map((value) => nameFacetValue(facet, value, speech));
		return chosen.length === 0 ? [] : [chosen.join(text("sheet.and"))];
	});
	const parts = view.parts.map(({ indicator, side }) =>
		text(`active.${side}`, { name: text(`indicator.${indicator}` as Key) }),
	);
	return [
		text("active.count", { n: formatNumber(shown), total: formatNumber(total) }).replace(/[。.]$/, ""),
		...(inside === null ? [] : [text("sheet.inside", { n: formatNumber(inside) })]),
		...filters,
		...(view.placed === null ? [] : [text(view.placed ? "active.placed" : "active.notPlaced")]),
		...parts,
		text("sheet.color", { name: text(view.color) }),
		...(view.indicator === null
			? []
			: [text("sheet.indicator", { name: text(`indicator.${view.indicator}` as Key) })]),
	].join(" · ");
}
