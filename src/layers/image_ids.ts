import type { ProposedSite } from "../domain/marks";
import type { Theme } from "../domain/view";
import { CAMERA_PLACE, CAMERA_STATUS } from "../domain/vocabulary";
import { BOX, type Drawing } from "./drawing";
import { addImageKinds, isOneOf, type ParseImage, type SizedDrawing, sized } from "./images";
import type { MapTheme } from "./palettes";
import { makeFlagDrawing, makeProposalDrawing, PROPOSAL_KINDS } from "./proposal_symbols";
import {
	type CameraSign,
	HATCH_PX,
	makeCameraDrawing,
	makeHatchDrawing,
	makeLeftOutDrawing,
	makeParkingDrawing,
} from "./symbols";

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

/** What stands for areas without data, for areas left out and for what only takes room has one size. */
const fixed = (draw: (theme: Theme) => Drawing, sizePx: number) => (theme: MapTheme) =>
	isPlain(theme) ? { drawing: draw(theme), sizePx } : null;

/** The kind of image of a theme without further contrast, which only the compounds are drawn with. */
const plain = (parse: (theme: Theme, rest: readonly string[]) => SizedDrawing | null): ParseImage => {
	return (theme, rest) => (isPlain(theme) ? parse(theme, rest) : null);
};

addImageKinds({
	hatch: fixed(makeHatchDrawing, HATCH_PX),
	"left-out": fixed(makeLeftOutDrawing, HATCH_PX),
	blank: fixed(() => ({ strokes: [], overhang: 0 }), BLANK_PX),
	flag: plain(parseFlag),
	proposal: plain(parseProposal),
	camera: plain(parseCamera),
	parking: plain(parseParking),
});

function isPlain(theme: MapTheme): theme is Theme {
	return theme === "light" || theme === "dark";
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
