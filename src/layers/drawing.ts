/** Side of the square every symbol is drawn in; the middle of the symbol stands at half of it. */
export const BOX = 24;

/** One painted outline. `d` is SVG path data in the 24-unit box; `null` paints nothing. */
export interface Stroke {
	readonly d: string;
	readonly fill: string | null;
	readonly stroke: string | null;
	/** Width of the stroke in units of the box. */
	readonly width: number;
	/** Lengths of dash and gap in units of the box; empty: unbroken. */
	readonly dash: readonly number[];
}

/** A symbol as a value: outlines painted in order. Reaches beyond the box where it has a halo or a ring. */
export interface Drawing {
	readonly strokes: readonly Stroke[];
	/** How far the drawing reaches beyond the box on every side, in units of the box. */
	readonly overhang: number;
}

/** A filled area without an outline. */
export function makeFill(d: string, fill: string): Stroke {
	return { d, fill, stroke: null, width: 0, dash: [] };
}

/** An outline, filled or not. The stroke is centred on the path. */
export function makeStroke(
	d: string,
	stroke: string,
	style: { readonly width: number; readonly fill?: string; readonly dash?: readonly number[] },
): Stroke {
	return { d, fill: style.fill ?? null, stroke, width: style.width, dash: style.dash ?? [] };
}
