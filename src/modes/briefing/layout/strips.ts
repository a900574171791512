import type { Wall } from "../../../domain/briefing/wall";
import type { Box } from "../../../panels/briefing/operator/wall_layout";

/** A page in CSS pixels, the panels it is cut into, and how many pixels `1rem` is. */
export interface Sheet {
	readonly widthPx: number;
	readonly heightPx: number;
	readonly panels: Wall["panels"];
	readonly rem: number;
}

/** From one end to the other along one side of the page. */
type Span = readonly [from: number, to: number];

/** Where panels meet along one side. */
export function listSeams(lengthPx: number, panels: number): readonly number[] {
	return Array.from({ length: panels - 1 }, (_, index) => ((index + 1) * lengthPx) / panels);
}

/** The pieces of a span that lie each within one panel. Slivers that a rounding leaves are none. */
function cutSpan([from, to]: Span, seams: readonly number[]): readonly Span[] {
	const inner = seams.filter((seam) => seam > from && seam < to);
	const ends = [from, ...inner, to];
	const pieces = ends.slice(1).map((end, index): Span => [ends[index] ?? from, end]);
	const whole = pieces.filter(([start, end]) => end - start > 0.5);
	return whole.length > 0 ? whole : [[from, to]];
}

/** The widest piece; of pieces that are alike the one nearest to the middle of the span. */
export function widestPiece(span: Span, seams: readonly number[]): Span {
	const middle = (span[0] + span[1]) / 2;
	const off = ([from, to]: Span) => Math.abs((from + to) / 2 - middle);
	const better = (a: Span, b: Span) => {
		const more = a[1] - a[0] - (b[1] - b[0]);
		return Math.abs(more) < 0.5 ? off(a) < off(b) - 0.5 : more > 0;
	};
	return cutSpan(span, seams).reduce((best, piece) => (better(piece, best) ? piece : best));
}

/** How wide a strip at the edge of the page is: as wanted within the outermost panel, or else whole panels, whose seam then is its edge. */
export function snapStrip({
	panelPx,
	wanted,
	most,
}: {
	readonly panelPx: number;
	readonly wanted: number;
	readonly most: number;
}): number {
	if (panelPx >= wanted) return panelPx <= most ? panelPx : wanted;
	const fewer = Math.floor(wanted / panelPx + 1e-9) * panelPx;
	const more = fewer + panelPx;
	return fewer < 0.85 * wanted && more <= most ? more : fewer;
}

/** The pieces of a region that lie each within one panel, row by row. */
export function cutRegion(region: Box, sheet: Sheet): readonly Box[] {
	const xs = listSeams(sheet.widthPx, sheet.panels.columns);
	const ys = listSeams(sheet.heightPx, sheet.panels.rows);
	const columns = cutSpan([region.x, region.x + region.width], xs);
	return cutSpan([region.y, region.y + region.height], ys).flatMap(([top, bottom]) =>
		columns.map(([left, right]) => ({ x: left, y: top, width: right - left, height: bottom - top })),
	);
}

/** Air round text, rem: at the edge of the page, where a frame may cover something, and elsewhere. */
const AIR = { side: 1.25, edge: 1, seam: 0.75 } as const;
/** Of a small place air takes no more than this part on each side. */
const MOST_AIR = 0.12;

/** What is left of a region for text. */
export function leaveAir(region: Box, { heightPx, rem }: Sheet): Box {
	const side = Math.min(AIR.side * rem, MOST_AIR * region.width);
	const air = (atEdge: boolean) => Math.min((atEdge ? AIR.edge : AIR.seam) * rem, MOST_AIR * region.height);
	const top = air(region.y < 0.5);
	const bottom = air(region.y + region.height > heightPx - 0.5);
	return {
		x: region.x + side,
		y: region.y + top,
		width: region.width - 2 * side,
		height: region.height - top - bottom,
	};
}

/** The upper part of a box, and what is left below a gap. */
export function splitDown(box: Box, height: number, gap: number): readonly [Box, Box] {
	const upper = Math.max(0, Math.min(height, box.height - gap));
	return [
		{ ...box, height: upper },
		{ ...box, y: box.y + upper + gap, height: Math.max(0, box.height - upper - gap) },
	];
}
