import type { Tone } from "../domain/marks";
import { EMPHASES, type Emphasis, type Theme } from "../domain/view";
import type { CameraPlace, CameraStatus, Management, Renovation } from "../domain/vocabulary";
import { BOX, type Drawing, makeFill, makeStroke, type Stroke } from "./drawing";
import { type MapTheme, paletteOf } from "./palettes";
import { bodyOf, circlePath, leftHalfOf, outlineOf, SHAPE_OF } from "./shapes";
import { THEMES } from "./theme";

/** What the colour of a symbol stands for: a vocabulary, or a class of need. */
export type Ink = Emphasis | `need-${Tone}`;

/** Every ink a map can ask for. */
export const INKS: readonly Ink[] = [
	...EMPHASES,
	...Object.keys(THEMES.light.need).map((tone) => `need-${tone as Tone}` as const),
];

/** What a compound's symbol depends on. Shape tells management and fill tells renovation whatever the colour stands for. */
export interface CompoundSign {
	readonly management: Management;
	readonly renovation: Renovation;
	/** What the colour stands for; `neutral` for showing a shape or a fill by itself. */
	readonly color: Ink | "neutral";
	readonly theme: MapTheme;
	/** Nominal size in CSS pixels; lines are drawn relatively stronger in small symbols. */
	readonly sizePx: number;
	/** True when symbols are sized by households and this compound's number is not recorded. */
	readonly unsized?: boolean;
}

/** Width of the ring of ground colour that keeps overlapping symbols apart, CSS pixels. */
const HALO_PX = 1.5;

/** The symbol of a compound. The halo reaches beyond the box; leave it room or let it overflow. */
export function makeCompoundDrawing(sign: CompoundSign): Drawing {
	const palette = paletteOf(sign.theme);
	const unitsPerPx = BOX / sign.sizePx;
	const shape = SHAPE_OF[sign.management];
	const ink = inkOf(sign);
	// A line as thick as half the body would leave nothing hollow.
	const width = Math.min(lineWidthPx(sign.sizePx) * unitsPerPx, bodyOf(shape).inradius * 0.72);
	const halo = HALO_PX * unitsPerPx;
	const ground = makeStroke(outlineOf(shape, 0), palette.district, {
		width: 2 * halo,
		fill: palette.district,
	});
	const marks = FILL_OF[sign.renovation]({ shape, ink, width });
	const ring = sign.unsized ? [unsizedRing(palette.quiet, unitsPerPx)] : [];
	return { strokes: [ground, ...marks, ...ring], overhang: sign.unsized ? halo + unitsPerPx : halo };
}

function inkOf({ color, management, renovation, theme }: CompoundSign): string {
	const palette = paletteOf(theme);
	if (color === "neutral") return palette.quiet;
	if (color === "management") return palette.management[management];
	return color === "renovation" ? palette.renovation[renovation] : palette.need[toneOf(color)];
}

function toneOf(ink: `need-${Tone}`): Tone {
	return ink.slice("need-".length) as Tone;
}

/** Outlines in CSS pixels: 1.6 at 9 px, 2.4 at 22 px. */
function lineWidthPx(sizePx: number): number {
	return Math.min(3, 1.6 + Math.max(0, sizePx - 9) * 0.065);
}

interface Body {
	readonly shape: (typeof SHAPE_OF)[Management];
	readonly ink: string;
	/** Width of the outline in units of the box. */
	readonly width: number;
}

/** How far each renovation status fills the shape: from hollow to full, in the order of the work. */
const FILL_OF: Readonly<Record<Renovation, (body: Body) => readonly Stroke[]>> = {
	none: (body) => [outline(body)],
	planned: (body) => [outline(body), dot(body)],
	underway: (body) => [outline(body), makeFill(leftHalfOf(body.shape, 0), body.ink)],
	done: (body) => [makeFill(outlineOf(body.shape, 0), body.ink)],
	unknown: (body) => [{ ...outline(body), dash: [body.width * 1.25, body.width * 1.05] }],
};

function outline({ shape, ink, width }: Body): Stroke {
	return makeStroke(outlineOf(shape, width / 2), ink, { width });
}

function dot({ shape, ink, width }: Body): Stroke {
	const { x, y, inradius } = bodyOf(shape);
	if (shape === "cross") return makeFill(circlePath(x, y, inradius * 0.62), ink);
	const room = inradius - width;
	return makeFill(circlePath(x, y, Math.max(room * 0.5, 1.6)), ink);
}

function unsizedRing(color: string, unitsPerPx: number): Stroke {
	return makeStroke(circlePath(BOX / 2, BOX / 2, BOX / 2 + unitsPerPx), color, {
		width: unitsPerPx,
		dash: [1.5 * unitsPerPx, 1.5 * unitsPerPx],
	});
}

/** The ring round a selected symbol: accent, two pixels, on a halo of its own. */
export function makeSelectionDrawing(theme: MapTheme, sizePx: number): Drawing {
	const { accent, accentHalo } = paletteOf(theme);
	const unitsPerPx = BOX / sizePx;
	const radius = BOX * 0.58 + 3 * unitsPerPx;
	const ring = circlePath(BOX / 2, BOX / 2, radius);
	return {
		strokes: [
			makeStroke(ring, accentHalo, { width: 4.5 * unitsPerPx }),
			makeStroke(ring, accent, { width: 2 * unitsPerPx }),
		],
		overhang: radius - BOX / 2 + 3 * unitsPerPx,
	};
}

/** What a camera's glyph depends on. */
export interface CameraSign {
	readonly status: CameraStatus;
	readonly place: CameraPlace;
	readonly theme: Theme;
}

/** Marks beside the lens that tell where the camera looks: a gate's two posts, a road, a roof; nothing when not recorded. */
const PLACE_MARK: Readonly<Record<CameraPlace, string | null>> = {
	entrance: "M3.4 15V22.4M20.6 15V22.4",
	road: "M2.4 22H21.6",
	inside: "M3.4 6.4L12 1.4L20.6 6.4",
	unknown: null,
};

/** A camera: a lens, filled when it works, struck when it is broken, dashed grey when nobody knows. */
export function makeCameraDrawing({ status, place, theme }: CameraSign): Drawing {
	const palette = THEMES[theme];
	const ink = palette.camera[status];
	const lens = circlePath(12, 11.6, 6.6);
	const ground = makeStroke(circlePath(12, 11.6, 7.4), palette.district, {
		width: 4.4,
		fill: palette.district,
	});
	const mark = PLACE_MARK[place];
	const marks =
		mark === null
			? []
			: [makeStroke(mark, palette.district, { width: 5 }), makeStroke(mark, ink, { width: 2.2 })];
	const body: Readonly<Record<CameraStatus, readonly Stroke[]>> = {
		working: [makeFill(lens, ink), makeStroke(circlePath(12, 11.6, 2.9), palette.district, { width: 1.7 })],
		broken: [
			makeStroke(lens, ink, { width: 2.2 }),
			makeStroke("M4 19.6L20 3.6", palette.district, { width: 5.4 }),
			makeStroke("M4 19.6L20 3.6", ink, { width: 2.6 }),
		],
		unknown: [makeStroke(lens, ink, { width: 2.2, dash: [2.9, 2.28] })],
	};
	return { strokes: [ground, ...marks, ...body[status]], overhang: 1.5 };
}

/** A parking place: the rounded P of a traffic sign; hollow when the number of its spaces is not recorded. */
export function makeParkingDrawing(theme: Theme, spacesKnown: boolean): Drawing {
	const { parking, parkingInk, district } = THEMES[theme];
	const plate =
		"M6.6 1.8H17.4A4.8 4.8 0 0 1 22.2 6.6V17.4A4.8 4.8 0 0 1 17.4 22.2H6.6A4.8 4.8 0 0 1 1.8 17.4V6.6A4.8 4.8 0 0 1 6.6 1.8Z";
	const letter = "M9.3 18.4V5.9H12.9A3.75 3.75 0 0 1 12.9 13.4H9.3";
	const ground = makeStroke(plate, district, { width: 3.4, fill: district });
	return {
		strokes: spacesKnown
			? [ground, makeFill(plate, parking), makeStroke(letter, parkingInk, { width: 2.7 })]
			: [
					ground,
					makeStroke(plate, parking, { width: 1.9, dash: [3.2, 2.4] }),
					makeStroke(letter, parking, { width: 2.5 }),
				],
		overhang: 1.8,
	};
}

/** Side of one repeat of the hatch that stands for “no data”, CSS pixels. */
export const HATCH_PX = 8;

/** One repeat of the 45° hatch. Its line runs over the corners, so that repeats join without a seam. */
const HATCH = "M-6 6L6 -6M0 24L24 0M18 30L30 18";

/** The hatch that says “no data”. */
export function makeHatchDrawing(theme: Theme): Drawing {
	return { strokes: [makeStroke(HATCH, THEMES[theme].hatch, { width: 3.6 })], overhang: 0 };
}

/** The hatch of what is drawn round to be left out: thinner and darker than that of “no data”. */
export function makeLeftOutDrawing(theme: Theme): Drawing {
	return { strokes: [makeStroke(HATCH, THEMES[theme].quiet, { width: 1.8 })], overhang: 0 };
}
