import type { SideRow, SideTable } from "../../text/briefing/side_table";
import { makeNode, type SvgNode } from "../svg/draw/svg_node";
import type { ClaimsStyle } from "./compose_briefing_claims";
import { type Lettering, widthOf, wrapText, writeText } from "./write_text";

const TITLE = { sizePx: 14, row: 24 } as const;
const CELL = { sizePx: 12.5, row: 18, padding: 3, gap: 14 } as const;
const NOTE = { sizePx: 12, row: 17 } as const;
const BAR_PX = 3;
/** Names are never squeezed into less of the width than this. */
const LEAST_NAME = 0.3;

interface TableRoom extends ClaimsStyle {
	readonly heightPx: number;
	readonly more: (rows: number) => string;
}

interface Line {
	readonly cells: readonly (readonly string[])[];
	readonly heightPx: number;
	readonly row: SideRow | null;
}

/** A table in the room there is: rows that do not fit are counted, a note that does not fit is left out. */
export function drawBriefingTable(table: SideTable, room: TableRoom): SvgNode {
	const how = letter(room);
	const widths = measureColumns(table, room);
	const wrap = (text: string, size: Lettering, widthPx: number) =>
		wrapText(text, { ...size, widthPx }, room.measure);
	const layOut = (cells: readonly string[], row: SideRow | null): Line => {
		const wrapped = cells.map((cell, at) => wrap(cell, row ? how.cell : how.head, widths[at] ?? 0));
		const lines = Math.max(1, ...wrapped.map((one) => one.length));
		const bar = row && row.share !== null ? BAR_PX : 0;
		return { cells: wrapped, row, heightPx: lines * CELL.row + 2 * CELL.padding + bar };
	};
	const titles = table.title === "" ? [] : wrap(table.title, how.title, room.widthPx);
	const top = titles.length * TITLE.row;
	const head = table.head.length > 0 ? [layOut(table.head, null)] : [];
	const note = table.note === null ? [] : wrap(table.note, how.note, room.widthPx);
	const rows = table.rows.map((row) => layOut(row.cells, row));
	const free = room.heightPx - top;
	const barred = fill([...head, ...rows], free);
	// Rather every row without its bar than some rows with theirs.
	const bare = table.rows.map((row) => layOut(row.cells, { ...row, share: null }));
	const { lines, left } = barred.left === 0 ? barred : fill([...head, ...bare], free);
	const nodes = titles.map((line, at) => writeText(line, { x: 0, y: TITLE.row * (at + 0.5) }, how.title));
	let y = top;
	for (const line of lines) {
		nodes.push(...drawLine(line, { y, widths, room }));
		y += line.heightPx;
	}
	const after = left > 0 ? [room.more(left)] : note;
	const fits = left > 0 || y + NOTE.row * (after.length + 0.5) <= room.heightPx;
	if (fits) {
		after.forEach((line, at) => {
			nodes.push(writeText(line, { x: 0, y: y + NOTE.row * (at + 1) }, how.note));
		});
	}
	return makeNode("g", { "data-part": "side" }, nodes);
}

/** As many lines as fit, with room for the sentence that counts the others where there are others. */
function fill(all: readonly Line[], heightPx: number): { lines: readonly Line[]; left: number } {
	const sum = (lines: readonly Line[]) => lines.reduce((height, line) => height + line.heightPx, 0);
	if (sum(all) <= heightPx) return { lines: all, left: 0 };
	let count = all.length;
	while (count > 0 && sum(all.slice(0, count)) > heightPx - 1.5 * NOTE.row) count -= 1;
	return { lines: all.slice(0, count), left: all.slice(count).filter(({ row }) => row !== null).length };
}

/** Columns of figures as wide as their widest figure, the names the rest. */
function measureColumns(
	{ head, rows }: SideTable,
	{ widthPx, measure, ...room }: TableRoom,
): readonly number[] {
	const count = Math.max(head.length, ...rows.map(({ cells }) => cells.length), 1);
	const how = letter(room);
	const most = (widthPx * (1 - LEAST_NAME)) / Math.max(1, count - 1) - CELL.gap;
	const others = Array.from({ length: count - 1 }, (_, at) => {
		const figures = rows.map(({ cells }) => widthOf(cells[at + 1] ?? "", how.cell, measure));
		const heading = widthOfWords(head[at + 1] ?? "", (word) => widthOf(word, how.head, measure));
		return Math.min(most, Math.max(heading, ...figures) * 1.06);
	});
	const name = widthPx - others.reduce((sum, one) => sum + one + CELL.gap, 0);
	return [name, ...others];
}

/** As much as a heading needs when it breaks: its longest word, and of a script without spaces four letters. */
function widthOfWords(heading: string, widthOfWord: (word: string) => number): number {
	const widths = heading.split(" ").map((word) => {
		const whole = widthOfWord(word);
		return /\p{Script=Han}/u.test(word) ? Math.min(whole, 4 * CELL.sizePx) : whole;
	});
	return Math.max(...widths);
}

interface LinePlace {
	readonly y: number;
	readonly widths: readonly number[];
	readonly room: TableRoom;
}

function drawLine({ cells, heightPx, row }: Line, { y, widths, room }: LinePlace): readonly SvgNode[] {
	const how = letter(room);
	const style: Lettering = { ...(row ? how.cell : how.head), bold: row?.isTotal ?? false };
	let right = 0;
	const texts = cells.flatMap((lines, at) => {
		right += (widths[at] ?? 0) + (at === 0 ? 0 : CELL.gap);
		const place = at === 0 ? { x: 0, anchor: "start" as const } : { x: right, anchor: "end" as const };
		return lines.map((line, nth) =>
			writeText(
				line,
				{ x: place.x, y: y + CELL.padding + CELL.row * (nth + 0.5) },
				{ ...style, anchor: place.anchor },
			),
		);
	});
	const rule = makeNode("path", {
		d: `M0 ${y + heightPx}H${room.widthPx}`,
		stroke: room.palette.hairline,
		"stroke-width": row ? 0.5 : 1,
	});
	const bar = { y: y + heightPx - CELL.padding - BAR_PX, height: BAR_PX, fill: room.palette.shades[4] };
	const bars =
		row && row.share !== null
			? [makeNode("rect", { x: 0, width: Math.max(0, Math.min(1, row.share)) * room.widthPx, ...bar })]
			: [];
	return [...texts, ...bars, rule];
}

function letter({ palette }: Pick<TableRoom, "palette">) {
	return {
		title: { sizePx: TITLE.sizePx, color: palette.text, bold: true },
		head: { sizePx: NOTE.sizePx, color: palette.quiet },
		cell: { sizePx: CELL.sizePx, color: palette.text },
		note: { sizePx: NOTE.sizePx, color: palette.quiet },
	} as const satisfies Readonly<Record<string, Lettering>>;
}
