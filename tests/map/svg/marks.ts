import type { Mark, MarkOf, PaintCamera, Painting } from "../../../src/map/svg/painting";

const CAMERA: PaintCamera = { lng: 110, lat: 30, zoom: 12, widthPx: 400, heightPx: 300 };

/** A painting of one layer a list of marks. */
export function paint(...layers: readonly (readonly Mark[])[]): Painting {
	return { camera: CAMERA, layers: layers.map((marks, at) => ({ id: `layer-${at}`, marks })), unpainted: [] };
}

/** The feature a mark stands for. */
export function of(id: string | null, properties: MarkOf["properties"] = {}): MarkOf {
	return { id, properties };
}

/** A red triangle. */
export function area(more: Partial<Extract<Mark, { kind: "area" }>> = {}): Mark {
	const ring = [
		{ x: 10, y: 10 },
		{ x: 20.04, y: 10 },
		{ x: 20, y: 30.06 },
	];
	const plain = { rings: [ring], color: "#ff0000", opacity: 1, pattern: null, edge: null };
	return { kind: "area", of: of("a"), ...plain, ...more };
}

/** A line of two pixels with a bend. */
export function line(more: Partial<Extract<Mark, { kind: "line" }>> = {}): Mark {
	const path = [
		{ x: 0, y: 0 },
		{ x: 5, y: -2.5 },
		{ x: 5, y: 7.5 },
	];
	const plain = { paths: [path], color: "#00ff00", opacity: 1, widthPx: 2, dashPx: [] };
	return { kind: "line", of: of(null), cap: "butt", join: "miter", ...plain, ...more };
}

/** A disc of ten pixels' radius with a stroke of two outside. */
export function disc(more: Partial<Extract<Mark, { kind: "disc" }>> = {}): Mark {
	const plain = {
		radiusPx: 10,
		color: "#0000ff",
		opacity: 0.5,
		stroke: "#000000",
		strokeOpacity: 1,
		strokePx: 2,
	};
	return { kind: "disc", of: of("d"), at: { x: 50, y: 60 }, ...plain, ...more };
}

/** The symbol of an unmanaged compound. */
export function icon(more: Partial<Extract<Mark, { kind: "icon" }>> = {}): Mark {
	const image = "compound/light/management/unmanaged/none/sized/15";
	return { kind: "icon", of: of("x"), at: { x: 1.005, y: -0.25 }, image, scale: 1, opacity: 1, ...more };
}

/** A label of one line, its middle at 100, its base line at 50. */
export function label(text: string, more: Partial<Extract<Mark, { kind: "label" }>> = {}): Mark {
	const one = { text, x: 100, y: 50, sizePx: 12, widthPx: 24, color: null };
	const plain = { letterSpacingPx: 0, color: "#111111", opacity: 1, halo: "#ffffff", haloPx: 1.5 };
	return { kind: "label", of: of("l"), at: { x: 100, y: 46 }, lines: [one], ...plain, ...more };
}
