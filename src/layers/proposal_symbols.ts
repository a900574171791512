import type { ProposedSite } from "../domain/marks";
import type { Theme } from "../domain/view";
import { drawNumber } from "./digits";
import { BOX, type Drawing, makeFill, makeStroke } from "./drawing";
import { circlePath } from "./shapes";
import { type Palette, THEMES } from "./theme";

type Kind = ProposedSite["kind"];

/** What may be proposed. */
export const PROPOSAL_KINDS = ["camera", "parking"] as const satisfies readonly Kind[];

const MIDDLE = BOX / 2;
/** The head of a pin in its box, and where its tip stands beneath it, in units of the box. */
const PIN = { x: MIDDLE, y: 9, radius: 8.8, side: 8.2, corner: 3.6, tip: 24.5 } as const;
/** A flag in its box: its pole, and the cloth beside it. */
const FLAG = { pole: 5.8, foot: 21, top: 5, width: 12.5, height: 11 } as const;
const FLAG_MIDDLE = [FLAG.pole + FLAG.width / 2, FLAG.top + FLAG.height / 2] as const;
/** From a compound's middle to the foot of its flag: beside the symbol, not in it. */
const FOOT_AT = [4.2, -2.6] as const;

/** From the point on the map to the middle of a pin, whose tip stands on it, in units of the box. */
export const PIN_FROM_POINT: readonly [right: number, down: number] = [0, MIDDLE - PIN.tip];

/** From the point on the map to the middle of a flag, whose foot stands beside it, in units of the box. */
export const FLAG_FROM_POINT: readonly [right: number, down: number] = [
	FOOT_AT[0] + MIDDLE - FLAG.pole,
	FOOT_AT[1] + MIDDLE - FLAG.foot,
];

/** Colour of the sign of a proposed site. */
export function proposalInk(kind: Kind, palette: Palette): string {
	return kind === "camera" ? palette.camera.working : palette.parking;
}

/** A proposed site: a pin with its number, its head round for a camera and square for parking. */
export function makeProposalDrawing(kind: Kind, theme: Theme, nth: number): Drawing {
	const number = drawNumber(nth, [PIN.x, PIN.y], { ink: THEMES[theme].parkingInk, scale: 1.35, room: 12 });
	const { strokes, overhang } = makePin(kind, theme);
	return { strokes: [...strokes, ...number], overhang };
}

function makePin(kind: Kind, theme: Theme): Drawing {
	const palette = THEMES[theme];
	const { x, y, radius, tip } = PIN;
	const head = kind === "camera" ? circlePath(x, y, radius) : squarePath();
	const tail = `M${x - 5} ${y + 6}L${x} ${tip}L${x + 5} ${y + 6}Z`;
	const halo = (d: string) => makeStroke(d, palette.district, { width: 3.2, fill: palette.district });
	const ink = proposalInk(kind, palette);
	return { strokes: [halo(head), halo(tail), makeFill(tail, ink), makeFill(head, ink)], overhang: 3 };
}

function squarePath(): string {
	const { x, y, side, corner } = PIN;
	const [left, right, top, bottom] = [x - side, x + side, y - side, y + side];
	const arc = (toX: number, toY: number) => `A${corner} ${corner} 0 0 1 ${toX} ${toY}`;
	return [
		`M${left + corner} ${top}H${right - corner}${arc(right, top + corner)}`,
		`V${bottom - corner}${arc(right - corner, bottom)}H${left + corner}${arc(left, bottom - corner)}`,
		`V${top + corner}${arc(left + corner, top)}Z`,
	].join("");
}

/** A pin for a legend, with a lens or a letter where the map has a number. */
export function makeProposalSign(kind: Kind, theme: Theme): Drawing {
	const { parkingInk } = THEMES[theme];
	const { x, y } = PIN;
	const mark =
		kind === "camera"
			? makeFill(circlePath(x, y, 3.4), parkingInk)
			: makeStroke(`M10 ${y + 4.6}V${y - 4.4}H12.4A2.7 2.7 0 0 1 12.4 ${y + 1}H10`, parkingInk, { width: 2 });
	const { strokes, overhang } = makePin(kind, theme);
	return { strokes: [...strokes, mark], overhang };
}

/** The flag of a chosen compound with the number of its year; `null`: without one, for a legend. */
export function makeFlagDrawing(theme: Theme, year: number | null): Drawing {
	const { text, district } = THEMES[theme];
	const pole = `M${FLAG.pole} ${FLAG.foot}V${FLAG.top}`;
	const cloth = `M${FLAG.pole} ${FLAG.top}h${FLAG.width}v${FLAG.height}h${-FLAG.width}Z`;
	const strokes = [
		makeStroke(pole, district, { width: 4.4 }),
		makeStroke(cloth, district, { width: 2.6, fill: district }),
		makeStroke(pole, text, { width: 1.8 }),
		makeFill(cloth, text),
		...(year === null ? [] : drawNumber(year, FLAG_MIDDLE, { ink: district, scale: 1.2, room: 9 })),
	];
	return { strokes, overhang: 1 };
}
