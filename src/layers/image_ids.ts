import type { ProposedSite } from "../domain/marks";
import type { Theme } from "../domain/view";
import { CAMERA_PLACE, CAMERA_STATUS, MANAGEMENT, RENOVATION } from "../domain/vocabulary";
import { BOX, type Drawing } from "./drawing";
import { makeFlagDrawing, makeProposalDrawing, PROPOSAL_KINDS } from "./proposal_symbols";
import {
	type CameraSign,
	HATCH_PX,
	INKS,
	makeCameraDrawing,
	makeCompoundDrawing,
	makeHatchDrawing,
	makeLeftOutDrawing,
	makeParkingDrawing,
	makeSelectionDrawing,
} from "./symbols";

/** A drawing and the size its box has on the screen, CSS pixels. */
export interface SizedDrawing {
	readonly drawing: Drawing;
	readonly sizePx: number;
}

/** Fixed beginning of the names of compound images; ink, management, renovation, sizing and pixels follow, so that a style can put them together feature by feature. */
export function compoundImagePrefix(theme: Theme): string {
	return `compound/${theme}/`;
}

/** Name of the image of the ring round a symbol of a size in CSS pixels. */
export function selectionImageId(theme: Theme): string {
	return `selection/${theme}/`;
}

/** Name of the image that fills areas without data. */
export function hatchImageId(theme: Theme): string {
	return `hatch/${theme}`;
}

/** Name of the image that fills drawn areas whose compounds are left out. */
export function leftOutImageId(theme: Theme): string {
	return `left-out/${theme}`;
}

/** Name of an image that shows nothing and only takes room. */
export function blankImageId(theme: Theme): string {
	return `blank/${theme}`;
}

/** Side of the blank image, CSS pixels. */
const BLANK_PX = 2;

/** Name of the image of a camera's glyph of a size in CSS pixels. */
export function cameraImageId({ theme, status, place }: CameraSign, sizePx: number): string {
	return `camera/${theme}/${status}/${place}/${sizePx}`;
}

/** Name of the image of a parking place's plate of a size in CSS pixels. */
export function parkingImageId(theme: Theme, spacesKnown: boolean, sizePx: number): string {
	return `parking/${theme}/${spacesKnown ? "known" : "unknown"}/${sizePx}`;
}

/** Name of the image of a proposed site with its number, of a size in CSS pixels. */
export function proposalImageId(theme: Theme, kind: ProposedSite["kind"], nth: number): string {
	return `proposal/${theme}/${kind}/${PROPOSAL_PX}/${nth}`;
}

/** Name of the image of the flag of a chosen compound with the number of its year. */
export function flagImageId(theme: Theme, year: number): string {
	return `flag/${theme}/${PROPOSAL_PX}/${year}`;
}

/** Side of the box of pins and flags, CSS pixels: as many as its units, so that their lengths need no conversion. */
const PROPOSAL_PX = BOX;

/**
 * The drawing an image's name asks for, since names carry everything: a painter makes its images when a style first asks for them.
 * `null` for a name that is none of ours.
 */
export function parseImageId(id: string): SizedDrawing | null {
	const [kind, theme, ...rest] = id.split("/");
	if (!isOneOf(THEME_NAMES, theme)) return null;
	if (kind === "hatch") return { drawing: makeHatchDrawing(theme), sizePx: HATCH_PX };
	if (kind === "left-out") return { drawing: makeLeftOutDrawing(theme), sizePx: HATCH_PX };
	if (kind === "blank") return { drawing: { strokes: [], overhang: 0 }, sizePx: BLANK_PX };
	if (kind === "selection") return sized(Number(rest[0]), (sizePx) => makeSelectionDrawing(theme, sizePx));
	if (kind === "flag") return parseFlag(theme, rest);
	if (kind === "proposal") return parseProposal(theme, rest);
	if (kind === "camera") return parseCamera(theme, rest);
	if (kind === "parking") return parseParking(theme, rest);
	return kind === "compound" ? parseCompound(theme, rest) : null;
}

function parseCompound(theme: Theme, [color, management, renovation, sizing, px]: readonly string[]) {
	if (!isOneOf(INKS, color) || !isOneOf(MANAGEMENT, management) || !isOneOf(RENOVATION, renovation))
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

function parseProposal(theme: Theme, [kind, px, number]: readonly string[]) {
	const nth = readOrdinal(number);
	if (!isOneOf(PROPOSAL_KINDS, kind) || nth === null) return null;
	return sized(Number(px), () => makeProposalDrawing(kind, theme, nth));
}

function parseFlag(theme: Theme, [px, number]: readonly string[]) {
	const year = readOrdinal(number);
	return year === null ? null : sized(Number(px), () => makeFlagDrawing(theme, year));
}

function readOrdinal(word: string | undefined): number | null {
	return word !== undefined && /^[1-9]\d{0,3}$/.test(word) ? Number(word) : null;
}

const THEME_NAMES = ["light", "dark"] as const satisfies readonly Theme[];

function sized(sizePx: number, draw: (sizePx: number) => Drawing): SizedDrawing | null {
	return sizePx > 0 && sizePx <= 4 * BOX ? { drawing: draw(sizePx), sizePx } : null;
}

function isOneOf<T extends string>(list: readonly T[], word: string | undefined): word is T {
	return (list as readonly (string | undefined)[]).includes(word);
}
