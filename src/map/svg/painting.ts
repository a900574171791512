/** Where a picture looks and how large it is: centre in WGS84 degrees, zoom with 512 CSS pixels round the world at 0, north up. */
export interface PaintCamera {
	readonly lng: number;
	readonly lat: number;
	readonly zoom: number;
	readonly widthPx: number;
	readonly heightPx: number;
}

/** CSS pixels from the top left of the picture. */
export interface Spot {
	readonly x: number;
	readonly y: number;
}

/** Which feature of a source a mark stands for. */
export interface MarkOf {
	/** The feature's id; `null` where the source gives none. */
	readonly id: string | null;
	readonly properties: Readonly<Record<string, unknown>>;
}

/** Ground under everything, as large as the picture. */
export interface GroundMark {
	readonly kind: "ground";
	readonly color: string;
	readonly opacity: number;
}

/** A filled area: rings, filled by the even-odd rule. */
export interface AreaMark {
	readonly kind: "area";
	readonly of: MarkOf;
	readonly rings: readonly (readonly Spot[])[];
	readonly color: string;
	readonly opacity: number;
	/** Name of the image that fills it instead of the colour; `null`: the colour. */
	readonly pattern: string | null;
	/** Colour of a hair line round it; `null`: none. */
	readonly edge: string | null;
}

/** A line: one or several paths drawn alike. */
export interface LineMark {
	readonly kind: "line";
	readonly of: MarkOf;
	readonly paths: readonly (readonly Spot[])[];
	readonly color: string;
	readonly opacity: number;
	readonly widthPx: number;
	/** Lengths of dash and gap, CSS pixels; empty: unbroken. */
	readonly dashPx: readonly number[];
	readonly cap: "butt" | "round" | "square";
	readonly join: "bevel" | "round" | "miter";
}

/** A circle of the style. */
export interface DiscMark {
	readonly kind: "disc";
	readonly of: MarkOf;
	readonly at: Spot;
	readonly radiusPx: number;
	readonly color: string;
	readonly opacity: number;
	readonly stroke: string;
	readonly strokeOpacity: number;
	readonly strokePx: number;
}

/** An image of the product, its middle at a spot. */
export interface IconMark {
	readonly kind: "icon";
	readonly of: MarkOf;
	readonly at: Spot;
	/** Name of the image, see `parseImageId`. */
	readonly image: string;
	/** Times the image's own size. */
	readonly scale: number;
	readonly opacity: number;
}

/** One line of a label. */
export interface LabelLine {
	readonly text: string;
	/** Middle of the line's letters (letter spacing after the last one not counted). */
	readonly x: number;
	/** Base line. */
	readonly y: number;
	readonly sizePx: number;
	readonly widthPx: number;
	/** Colour of this line alone; `null`: the label's. */
	readonly color: string | null;
}

/** Text of the style, its lines broken and placed. */
export interface LabelMark {
	readonly kind: "label";
	readonly of: MarkOf;
	readonly at: Spot;
	readonly lines: readonly LabelLine[];
	readonly letterSpacingPx: number;
	/** In the sense of CSS; absent: plain letters. */
	readonly weight?: number;
	readonly color: string;
	readonly opacity: number;
	readonly halo: string;
	readonly haloPx: number;
}

export type Mark = GroundMark | AreaMark | LineMark | DiscMark | IconMark | LabelMark;

/** What one layer of the style came to, in painting order. */
export interface PaintedLayer {
	readonly id: string;
	readonly marks: readonly Mark[];
}

/** Something a style asks for that this painter cannot paint. */
export interface Unpainted {
	readonly layer: string;
	readonly why: string;
}

/** A style seen by a camera, as marks in painting order, from the bottom up. */
export interface Painting {
	readonly camera: PaintCamera;
	readonly layers: readonly PaintedLayer[];
	readonly unpainted: readonly Unpainted[];
}

/** Advance width of a text in the product's font at a size, CSS pixels, without letter spacing. */
export type MeasureText = (text: string, sizePx: number) => number;
