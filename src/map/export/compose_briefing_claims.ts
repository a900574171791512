import type { Palette } from "../../layers/theme";
import { makeNode, type SvgNode } from "../svg/draw/svg_node";
import type { MeasureText } from "../svg/painting";
import type { Strip } from "./draw_head";
import { type Lettering, widthOf, wrapText, writeText } from "./write_text";

/** A number as a picture says it. */
export interface SheetClaim {
	readonly id: string;
	readonly label: string;
	readonly figure: string;
	readonly unit: string;
	/** What a document says, and why it differs; empty: nothing. */
	readonly remarks: readonly string[];
}

export interface ClaimsStyle {
	readonly widthPx: number;
	readonly palette: Palette;
	readonly measure: MeasureText;
}

const FIGURE = { sizePx: 38, row: 46, unitPx: 15, gap: 4 } as const;
const LABEL = { sizePx: 14, row: 20 } as const;
const REMARK = { sizePx: 12, row: 17 } as const;
const GAP = { columns: 24, rows: 16 } as const;
/** So many stand under one another in large figures; more stand two abreast. */
const MOST_SINGLE = 3;

interface Cell {
	readonly claim: SheetClaim;
	readonly figurePx: number;
	readonly label: readonly string[];
	readonly remarks: readonly string[];
	readonly heightPx: number;
}

/** The numbers of a scene, each with its unit and words. None is left out. */
export function drawBriefingClaims(claims: readonly SheetClaim[], style: ClaimsStyle): Strip {
	const columns = claims.length > MOST_SINGLE ? 2 : 1;
	const cellPx = (style.widthPx - GAP.columns * (columns - 1)) / columns;
	const cells = claims.map((claim) => measureCell(claim, cellPx, style));
	const nodes: SvgNode[] = [];
	let y = 0;
	for (let first = 0; first < cells.length; first += columns) {
		const row = cells.slice(first, first + columns);
		row.forEach((cell, at) => {
			nodes.push(drawCell(cell, { x: at * (cellPx + GAP.columns), y }, style.palette));
		});
		y += Math.max(...row.map(({ heightPx }) => heightPx)) + GAP.rows;
	}
	return { node: makeNode("g", { "data-part": "claims" }, nodes), heightPx: Math.max(0, y - GAP.rows) };
}

function measureCell(claim: SheetClaim, widthPx: number, { palette, measure }: ClaimsStyle): Cell {
	const how = letter(palette);
	const unitPx = claim.unit === "" ? 0 : widthOf(claim.unit, how.unit, measure) + FIGURE.gap;
	const wholePx = widthOf(claim.figure, how.figure, measure);
	const figurePx = FIGURE.sizePx * Math.min(1, (widthPx - unitPx) / Math.max(1, wholePx));
	const label = wrapText(claim.label, { ...how.label, widthPx }, measure);
	const remarks = claim.remarks.flatMap((one) => wrapText(one, { ...how.remark, widthPx }, measure));
	const heightPx = FIGURE.row + LABEL.row * label.length + REMARK.row * remarks.length;
	return { claim, figurePx, label, remarks, heightPx };
}

function drawCell({ claim, figurePx, label, remarks }: Cell, at: Place, palette: Palette): SvgNode {
	const { x, y } = at;
	const how = letter(palette);
	const line = writeText("", { x, y: y + FIGURE.row / 2 }, { ...how.figure, sizePx: figurePx });
	const unit = makeNode("tspan", unitAttributes(palette), [claim.unit]);
	const figure = makeNode("tspan", {}, [claim.figure]);
	const labelled = y + FIGURE.row;
	const remarked = labelled + LABEL.row * label.length;
	return makeNode("g", { "data-claim": claim.id }, [
		makeNode(line.tag, line.attributes, claim.unit === "" ? [figure] : [figure, unit]),
		...label.map((text, nth) => writeText(text, { x, y: labelled + LABEL.row * (nth + 0.5) }, how.label)),
		...remarks.map((text, nth) => writeText(text, { x, y: remarked + REMARK.row * (nth + 0.5) }, how.remark)),
	]);
}

interface Place {
	readonly x: number;
	readonly y: number;
}

function letter(palette: Palette) {
	return {
		figure: { sizePx: FIGURE.sizePx, color: palette.text, bold: true },
		unit: { sizePx: FIGURE.unitPx, color: palette.quiet },
		label: { sizePx: LABEL.sizePx, color: palette.text },
		remark: { sizePx: REMARK.sizePx, color: palette.quiet },
	} as const satisfies Readonly<Record<string, Lettering>>;
}

/** After the figure, wherever it ends. */
function unitAttributes(palette: Palette) {
	return { dx: FIGURE.gap, "font-size": FIGURE.unitPx, "font-weight": 400, fill: palette.quiet };
}
