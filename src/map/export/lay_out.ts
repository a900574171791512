import {
	balanceColumns,
	flowColumns,
	heightOfColumn,
	LEGEND,
	type LegendBoxes,
	type SectionBox,
} from "./measure_legend";

/** Lengths of the sheet, CSS pixels: its margin, and what lies between its parts. */
export const EDGE = 20;
export const GAP = 12;
export const LEGEND_GAP = 24;
/** Maps narrower than this have the legend below instead of beside. */
const BESIDE_FROM_PX = 560;
const LEAST_MAP = { widthPx: 320, heightPx: 240 } as const;

interface Size {
	readonly widthPx: number;
	readonly heightPx: number;
}

/** How wide things are on the sheet and how high its map is, CSS pixels. */
export interface Layout {
	readonly widthPx: number;
	readonly mapWidthPx: number;
	readonly mapHeightPx: number;
	readonly columns: readonly (readonly SectionBox[])[];
	readonly legendBeside: boolean;
}

/** Round a map as large as on the screen: the legend beside it, or below where the map is narrow. */
export function layOutRound(boxes: LegendBoxes, look: Size): Layout {
	const mapWidthPx = Math.max(LEAST_MAP.widthPx, Math.round(look.widthPx));
	const mapHeightPx = Math.max(LEAST_MAP.heightPx, Math.round(look.heightPx));
	if (mapWidthPx < BESIDE_FROM_PX) {
		const most = Math.max(
			1,
			Math.floor((mapWidthPx + LEGEND.columnGap) / (boxes.columnPx + LEGEND.columnGap)),
		);
		const columns = balanceColumns(boxes.sections, most);
		const widthPx = Math.max(mapWidthPx, boxes.columnPx) + 2 * EDGE;
		return { widthPx, mapWidthPx: widthPx - 2 * EDGE, mapHeightPx, columns, legendBeside: false };
	}
	const columns = balanceColumns(boxes.sections, findColumnCount(boxes, mapHeightPx));
	const widthPx = mapWidthPx + LEGEND_GAP + widthOfColumns(columns, boxes) + 2 * EDGE;
	const heightPx = Math.max(mapHeightPx, heightOfColumns(columns));
	return { widthPx, mapWidthPx, mapHeightPx: heightPx, columns, legendBeside: true };
}

/** Within a fixed size: the map takes what the rest leaves. */
export function layOutWithin(boxes: LegendBoxes, { widthPx, heightPx }: Size): Layout {
	const mapHeightPx = Math.max(LEAST_MAP.heightPx, heightPx - 2 * EDGE - HEAD_AND_FOOT);
	const columns = balanceColumns(boxes.sections, findColumnCount(boxes, mapHeightPx));
	const mapWidthPx = widthPx - 2 * EDGE - LEGEND_GAP - widthOfColumns(columns, boxes);
	return { widthPx, mapWidthPx, mapHeightPx, columns, legendBeside: true };
}

/** What title, sources and the gaps to the map usually take, CSS pixels. */
const HEAD_AND_FOOT = 48 + GAP + GAP + 34;
const MOST_COLUMNS = 4;

/** The fewest columns in which a legend is no higher than the map. */
function findColumnCount({ sections }: LegendBoxes, heightPx: number): number {
	return Math.min(MOST_COLUMNS, flowColumns(sections, heightPx).length);
}

function widthOfColumns(columns: Layout["columns"], { columnPx }: LegendBoxes): number {
	return columns.length * columnPx + LEGEND.columnGap * Math.max(0, columns.length - 1);
}

/** Height of the legend, CSS pixels. */
export function heightOfColumns(columns: Layout["columns"]): number {
	return Math.max(0, ...columns.map(heightOfColumn));
}
