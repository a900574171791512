import type { Paper } from "../../domain/view";
import type { LegendSection } from "../../layers/fragment";

/** CSS pixels a millimetre of paper has, by definition of the CSS pixel. */
export const PX_PER_MM = 96 / 25.4;

/** The place of the map on the first sheet, mm. */
export interface MapPlace {
	readonly widthMm: number;
	readonly heightMm: number;
}

/** What the margins that the style sheet gives a paper leave free of its height, mm. */
export const FREE_MM: Readonly<Record<Paper, number>> = { a4: 261, a3: 265 };
/** Where nothing can be measured, the map is as high as it is under a short heading, mm. */
const USUAL_MM: Readonly<Record<Paper, number>> = { a4: 128, a3: 194 };
/** Width of the map on the upright sheet, and on the broad one beside a legend in one column or in two, mm. */
const WIDTH_MM = { a4: 172, a3: 290, a3Less: 264 };
/** Lines of the legend in a column on the broad sheet, and how many letters a line of a note has. */
const COLUMN = { lines: 34, letters: 26 };

/** Where the map stands before anything round it was measured. */
export function placeMap(paper: Paper, legend: readonly LegendSection[]): MapPlace {
	const heightMm = USUAL_MM[paper];
	if (paper === "a4") return { widthMm: WIDTH_MM.a4, heightMm };
	const lines = legend.reduce((sum, section) => sum + countLines(section), 0);
	return { widthMm: lines > COLUMN.lines ? WIDTH_MM.a3Less : WIDTH_MM.a3, heightMm };
}

/** Lines of a section: its title, its signs and its note. */
function countLines({ entries, note }: LegendSection): number {
	return 1 + entries.length + Math.ceil((note ?? "").length / COLUMN.letters);
}
