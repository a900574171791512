import type { LegendEntry, LegendSection, Sign } from "../../layers/fragment";
import type { Palette } from "../../layers/theme";
import { formatNumber } from "../../text/format";
import type { MeasureText } from "../svg/painting";
import { type Lettering, widthOf, wrapText } from "./write_text";

/** Lengths of the legend, CSS pixels. */
export const LEGEND = {
	titlePx: 12,
	entryPx: 12,
	notePx: 11,
	titleRow: 22,
	entryRow: 19,
	lineRow: 15,
	/** Between sections one under the other, and between columns. */
	sectionGap: 14,
	noteGap: 3,
	columnGap: 24,
	signGap: 8,
	countGap: 14,
	/** Labels wider than this are broken. */
	widest: 190,
} as const;

/** An entry as it will stand: its label in lines, its count in figures. */
export interface EntryBox {
	readonly entry: LegendEntry;
	readonly lines: readonly string[];
	readonly count: string | null;
	readonly heightPx: number;
}

/** A section as it will stand. */
export interface SectionBox {
	readonly id: string;
	readonly title: readonly string[];
	readonly entries: readonly EntryBox[];
	readonly note: readonly string[];
	readonly heightPx: number;
}

/** The legend measured: every column is as wide as the widest entry. */
export interface LegendBoxes {
	readonly sections: readonly SectionBox[];
	/** Width of the signs, and of a whole column. */
	readonly signPx: number;
	readonly columnPx: number;
}

/** How titles, labels and notes are written. */
export function legendLettering(
	palette: Palette,
): Readonly<Record<"title" | "entry" | "count" | "note", Lettering>> {
	return {
		title: { sizePx: LEGEND.titlePx, color: palette.text, bold: true },
		entry: { sizePx: LEGEND.entryPx, color: palette.text },
		count: { sizePx: LEGEND.entryPx, color: palette.quiet, anchor: "end" },
		note: { sizePx: LEGEND.notePx, color: palette.quiet },
	};
}

/** How much room a legend needs. No entry is left out, and no label cut. */
export function measureLegend(
	sections: readonly LegendSection[],
	palette: Palette,
	measure: MeasureText,
): LegendBoxes {
	const how = legendLettering(palette);
	const entries = sections.flatMap((section) => section.entries);
	const signPx = Math.max(22, ...entries.map(({ sign }) => widthOfSign(sign)));
	const wrap = (text: string, key: keyof typeof how, widthPx: number) =>
		wrapText(text, { ...how[key], widthPx }, measure);
	const labels = entries.flatMap(({ label }) => wrap(label, "entry", LEGEND.widest));
	const labelPx = Math.max(0, ...labels.map((line) => widthOf(line, how.entry, measure)));
	const counts = entries.map(({ count }) =>
		count === null ? 0 : widthOf(formatNumber(count), how.count, measure),
	);
	const columnPx = Math.ceil(signPx + LEGEND.signGap + labelPx + LEGEND.countGap + Math.max(0, ...counts));
	return {
		signPx,
		columnPx,
		sections: sections.map(({ id, title, entries: listed, note }) => {
			const boxes = listed.map((entry) => boxOf(entry, wrap(entry.label, "entry", LEGEND.widest)));
			const titleLines = wrap(title, "title", columnPx);
			const noteLines = note === null ? [] : wrap(note, "note", columnPx);
			const inside = boxes.reduce((sum, box) => sum + box.heightPx, 0);
			const heightPx = LEGEND.titleRow + LEGEND.lineRow * (titleLines.length - 1 + noteLines.length) + inside;
			return { id, title: titleLines, entries: boxes, note: noteLines, heightPx };
		}),
	};
}

function boxOf(entry: LegendEntry, lines: readonly string[]): EntryBox {
	const signPx = entry.sign.kind === "symbol" ? entry.sign.sizePx + 4 : 0;
	return {
		entry,
		lines,
		count: entry.count === null ? null : formatNumber(entry.count),
		heightPx: Math.max(LEGEND.entryRow + LEGEND.lineRow * (lines.length - 1), signPx),
	};
}

function widthOfSign(sign: Sign): number {
	return sign.kind === "symbol" ? sign.sizePx + 2 : 0;
}

/** The sections in order, in columns no higher than asked for unless a single section is; none is parted. */
export function flowColumns(
	sections: readonly SectionBox[],
	heightPx: number,
): readonly (readonly SectionBox[])[] {
	const columns: SectionBox[][] = [];
	let free = -1;
	for (const section of sections) {
		const needed = section.heightPx + LEGEND.sectionGap;
		if (columns.length === 0 || needed > free) {
			columns.push([]);
			free = heightPx;
		} else free -= LEGEND.sectionGap;
		columns.at(-1)?.push(section);
		free -= section.heightPx;
	}
	return columns;
}

/** At most so many columns, as even as they can be: the least height that suffices. */
export function balanceColumns(
	sections: readonly SectionBox[],
	most: number,
): readonly (readonly SectionBox[])[] {
	const heights = sections.flatMap((_, from) =>
		sections.slice(from).map((__, more) => heightOfColumn(sections.slice(from, from + more + 1))),
	);
	const enough = heights.sort((a, b) => a - b).find((height) => flowColumns(sections, height).length <= most);
	return flowColumns(sections, enough ?? 0);
}

/** Height of sections one under the other, CSS pixels. */
export function heightOfColumn(column: readonly SectionBox[]): number {
	const inside = column.reduce((sum, { heightPx }) => sum + heightPx, 0);
	return inside + LEGEND.sectionGap * Math.max(0, column.length - 1);
}
