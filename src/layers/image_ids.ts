import { EMPHASES, type Emphasis, type Theme } from "../domain/view";
import { CAMERA_PLACE, CAMERA_STATUS, MANAGEMENT, RENOVATION } from "../domain/vocabulary";
import { BOX, type Drawing } from "./drawing";
import {
	type CameraSign,
	HATCH_PX,
	makeCameraDrawing,
	makeCompoundDrawing,
	makeHatchDrawing,
	makeParkingDrawing,
	makeSelectionDrawing,
} from "./symbols";

/** A drawing and the size its box has on the screen, CSS pixels. */
export interface SizedDrawing {
	readonly drawing: Drawing;
	readonly sizePx: number;
}

/** Fixed beginning of the names of compound images; management, renovation, sizing and pixels follow, so that a style can put them together feature by feature. */
export function compoundImagePrefix(color: Emphasis, theme: Theme): string {
	return `compound/${theme}/${color}/`;
}

/** Name of the image of the ring round a symbol of a size in CSS pixels. */
export function selectionImageId(theme: Theme): string {
	return `selection/${theme}/`;
}

/** Name of the image that fills areas without data. */
export function hatchImageId(theme: Theme): string {
	return `hatch/${theme}`;
}

/** Name of the image of a camera's glyph of a size in CSS pixels. */
export function cameraImageId({ theme, status, place }: CameraSign, sizePx: number): string {
	return `camera/${theme}/${status}/${place}/${sizePx}`;
}

/** Name of the image of a parking place's plate of a size in CSS pixels. */
export function parkingImageId(theme: Theme, spacesKnown: boolean, sizePx: number): string {
	return `parking/${theme}/${spacesKnown ? "known" : "unknown"}/${sizePx}`;
}

/**
 * The drawing an image's name asks for, since names carry everything: a painter makes its images when a style first asks for them.
 * `null` for a name that is none of ours.
 */
export function parseImageId(id: string): SizedDrawing | null {
	const [kind, theme, ...rest] = id.split("/");
	if (!isOneOf(THEME_NAMES, theme)) return null;
	if (kind === "hatch") return { drawing: makeHatchDrawing(theme), sizePx: HATCH_PX };
	if (kind === "selection") return sized(Number(rest[0]), (sizePx) => makeSelectionDrawing(theme, sizePx));
	if (kind === "camera") return parseCamera(theme, rest);
	if (kind === "parking") return parseParking(theme, rest);
	return kind === "compound" ? parseCompound(theme, rest) : null;
}

function parseCompound(theme: Theme, [color, management, renovation, sizing, px]: readonly string[]) {
	if (!isOneOf(EMPHASES, color) || !isOneOf(MANAGEMENT, management) || !isOneOf(RENOVATION, renovation))
		return null;
	const sign = { color, management, renovation, theme, unsized: sizing === "unsized" };
	return sized(Number(px), (sizePx) => makeCompoundDrawing({ ...sign, sizePx }));
}

function parseCamera(theme: Theme, [status, place, px]: readonly string[]) {
	if (!isOneOf(CAMERA_STATUS, status) || !isOneOf(CAMERA_PLACE, place)) return null;
	return sized(Number(px), () => makeCameraDrawing({ status, place, theme }));
}

function parseParking(theme: Theme, [spaces, px]: readonly string[]) {
	if (spaces !== "known" && spaces !== "unknown") return null;
	return sized(Number(px), () => makeParkingDrawing(theme, spaces === "known"));
}

const THEME_NAMES = ["light", "dark"] as const satisfies readonly Theme[];

function sized(sizePx: number, draw: (sizePx: number) => Drawing): SizedDrawing | null {
	return sizePx > 0 && sizePx <= 4 * BOX ? { drawing: draw(sizePx), sizePx } : null;
}

function isOneOf<T extends string>(list: readonly T[], word: string | undefined): word is T {
	return (list as readonly (string | undefined)[]).includes(word);
}
