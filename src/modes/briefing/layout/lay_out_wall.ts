import type { Wall } from "../../../domain/briefing/wall";
import type { Box, WallLayout } from "../../../panels/briefing/operator/wall_layout";
import type { HeadWords } from "../../../panels/briefing/stage/head_words";
import {
	type Frame,
	frameColumn,
	frameScrolled,
	frameStack,
	frameWings,
	GOOD_WING_REM,
	guessSource,
} from "./frames";
import { placeHead } from "./place_head";
import { placeLegend } from "./place_legend";
import { listSeams, type Sheet, splitDown } from "./strips";
import { fitFigures, judgeLetters, LEAST_ROOT_PX, rangeRoot } from "./type_scale";

export interface WallInput {
	/** The whole page, CSS pixels. */
	readonly widthPx: number;
	readonly heightPx: number;
	readonly wall: Wall;
	/** How many numbers the scene has. */
	readonly claims: number;
	/** Whether anything stands beside them. */
	readonly side: boolean;
	/** What the head has to say; `null`: nobody knows yet. */
	readonly words?: HeadWords | null;
}

/** The least room of each part, rem. */
const NEEDS = {
	head: { width: 14, height: 3.4 },
	foot: { width: 20, height: 1.9 },
	claims: { width: 12, row: 3.4, column: 7.75, gap: 0.9 },
	side: { width: 17, height: 12 },
} as const;
const MOST_ACROSS = 3;
/** A row of numbers looks lost if it is higher, rem. */
const MOST_ROW_REM = 7.5;
/** A list or a chart has good room from this height on, rem; for the sake of numbers that are not crowded less is fair. */
const GOOD_SIDE_REM = 22;
const FAIR_SIDE_REM = 15;
/** Numbers with labels of two lines and a published figure need so much more than the densest ones. */
const ROOMY = 1.32;
const SCROLLED_ROW_REM = 7;
const GAP_REM = 1.5;
/** Type and map are the same in every scene, so they are settled for a scene as full as most. */
const USUAL_CLAIMS = 6;
/** Walls at least as wide as this for their height have wings, if there is room for good ones. */
const WINGS_FROM = 2.2;
/** Sizes of the root that are tried. */
const STEPS = 16;

/** Where every part stands on a page of a given size on a given wall, in CSS pixels. Nothing is ever scaled. */
export function layOutWall({ widthPx, heightPx, wall, claims, side, words = null }: WallInput): WallLayout {
	const page = { widthPx: Math.max(1, widthPx), heightPx: Math.max(1, heightPx) };
	const { frame: settled, rem, sided, enough } = settle(page, wall);
	const load = { claims, side: side && sided };
	const { frame, sentence, facts, titleRem, headFits } = placeHead(settled, rem, {
		words,
		hasRoom: (one) => haveRoom(one, rem, load),
	});
	const sheet = { ...page, panels: wall.panels, rem };
	const placed = placeParts(frame, rem, load);
	const room = { width: placed.claims.width / rem, height: placed.claims.height / rem };
	const figures = fitFigures(room, claims);
	const { panels } = wall;
	return {
		family: frame.family,
		rootPx: rem,
		page,
		map: frame.map,
		head: frame.head,
		foot: frame.scrolls ? placeBelow(frame.foot, placed.side ?? placed.claims, rem) : frame.foot,
		list: frame.numbers,
		...placed,
		...placeLegend(frame, placed, sheet),
		seams: { xs: listSeams(page.widthPx, panels.columns), ys: listSeams(page.heightPx, panels.rows) },
		mapShare: sharePicture(frame.map, sheet),
		dropped: side && !placed.side ? "side" : null,
		sentence,
		facts,
		headFits,
		scrolls: frame.scrolls,
		type: { titleRem, figureRem: figures.figureRem },
		claimColumns: figures.columns,
		legibility: judgeLetters(rem, {
			heightPx: page.heightPx,
			wall,
			fits: enough && haveRoom(frame, rem, { claims, side: false }),
		}),
	};
}

/** Part of the page that is map, without the source line below it. */
function sharePicture({ x, width, height }: Box, sheet: Sheet): number {
	const sourcePx = guessSource([x, x + width], sheet) * sheet.rem;
	return (width * Math.max(0, height - sourcePx)) / (sheet.widthPx * sheet.heightPx);
}

interface Settled {
	readonly frame: Frame;
	readonly rem: number;
	/** Whether anything may stand beside the numbers on this wall. */
	readonly sided: boolean;
	/** Whether letters are as large as they have to be with everything in its least room. */
	readonly enough: boolean;
}

/**
 * Family and size of type: the largest at which all parts have room; else, at the smallest that can be read, without what stands beside the numbers;
 * else smaller than can be read, and that is said.
 */
function settle(page: { widthPx: number; heightPx: number }, wall: Wall): Settled {
	const { least, most } = rangeRoot(page, wall);
	const sheet = { ...page, panels: wall.panels };
	const usual = { claims: USUAL_CLAIMS, side: true };
	for (const rem of stepDown(most, least)) {
		const frame = findFrame({ ...sheet, rem }, usual);
		if (frame) return { frame, rem, sided: true, enough: true };
	}
	const seamless = wall.panels.columns === 1 && wall.panels.rows === 1;
	const scrolled = (): Settled => {
		const rem = LEAST_ROOT_PX;
		return { frame: frameScrolled({ ...sheet, rem }), rem, sided: true, enough: least <= rem };
	};
	if (seamless && page.widthPx < page.heightPx && least <= LEAST_ROOT_PX) return scrolled();
	for (const rem of stepDown(least, LEAST_ROOT_PX)) {
		const frame = findFrame({ ...sheet, rem }, { ...usual, side: false });
		if (frame) return { frame, rem, sided: haveRoom(frame, rem, usual), enough: rem === least };
	}
	const small = { ...sheet, rem: LEAST_ROOT_PX };
	const crowded = seamless ? undefined : listFrames(small)[0];
	return crowded ? { frame: crowded, rem: small.rem, sided: false, enough: false } : scrolled();
}

function stepDown(most: number, least: number): readonly number[] {
	if (most <= least) return [least];
	return Array.from({ length: STEPS + 1 }, (_, step) =>
		step === STEPS ? least : most * (least / most) ** (step / STEPS),
	);
}

interface Load {
	readonly claims: number;
	readonly side: boolean;
}

function findFrame(sheet: Sheet, load: Load): Frame | null {
	return listFrames(sheet).find((frame) => haveRoom(frame, sheet.rem, load)) ?? null;
}

/** The families a page can have, the best first: the map's picture alone has its part of the page; else together with its source line. */
function listFrames(sheet: Sheet): readonly Frame[] {
	const { widthPx, heightPx, rem } = sheet;
	if (widthPx < heightPx) return [frameStack(sheet)].filter((frame) => frame !== null);
	return [guessSource([0.2 * widthPx, 0.8 * widthPx], sheet), 0].flatMap((sourceRem) => {
		const column = frameColumn(sheet, sourceRem);
		const wings = widthPx >= WINGS_FROM * heightPx ? frameWings(sheet, sourceRem) : null;
		const good = wings !== null && wings.map.x >= GOOD_WING_REM * rem;
		return (good ? [wings, column] : [column, wings]).filter((frame) => frame !== null);
	});
}

/** Whether every part has its least room. */
function haveRoom(frame: Frame, rem: number, load: Load): boolean {
	if (frame.scrolls) return true;
	const { claims, side } = placeParts(frame, rem, load);
	const wide = (box: Box, need: { width: number; height: number }) =>
		box.width >= need.width * rem - 0.01 && box.height >= need.height * rem - 0.01;
	const { width, row, gap } = NEEDS.claims;
	const rows = countRows(claims.width / rem, load.claims);
	const numbers = { width, height: rows * (row + gap) - gap };
	return (
		wide(frame.head, NEEDS.head) &&
		wide(frame.foot, NEEDS.foot) &&
		(load.claims === 0 || wide(claims, numbers)) &&
		(!load.side || (side !== null && wide(side, NEEDS.side)))
	);
}

/** Rows of numbers that stand as densely as can be. */
function countRows(widthRem: number, claims: number): number {
	const { column, gap } = NEEDS.claims;
	const across = Math.floor((widthRem + gap) / (column + gap));
	return Math.ceil(claims / Math.max(1, Math.min(MOST_ACROSS, across)));
}

/** Where numbers stand, and what stands beside or below them: the scene's own part of a layout. */
function placeParts(frame: Frame, rem: number, { claims, side }: Load): { claims: Box; side: Box | null } {
	const { numbers, beside } = frame;
	if (frame.scrolls) return placeScrolled(frame, rem, { claims, side });
	const rows = Math.ceil(claims / Math.min(2, Math.max(1, claims)));
	const whole = { ...numbers, height: Math.min(numbers.height, rows * MOST_ROW_REM * rem) };
	if (beside || !side) return { claims: whole, side: side ? beside : null };
	const height = shareHeight({ width: numbers.width / rem, height: numbers.height / rem }, claims);
	const [upper, lower] = splitDown(numbers, height * rem, claims > 0 ? GAP_REM * rem : 0);
	const enough = lower.height >= NEEDS.side.height * rem - 0.01;
	return enough ? { claims: upper, side: lower } : { claims: whole, side: null };
}

/** Height of numbers above something else: as high as their figures can be large, as long as what stands below has good room; rem. */
function shareHeight(room: { width: number; height: number }, claims: number): number {
	if (claims === 0) return 0;
	const { row, gap } = NEEDS.claims;
	const dense = countRows(room.width, claims) * (row + gap) - gap;
	const free = room.height - GAP_REM;
	const left = Math.max(dense, free - GOOD_SIDE_REM, Math.min(ROOMY * dense, free - FAIR_SIDE_REM));
	const { needRem } = fitFigures({ width: room.width, height: left }, claims);
	return Math.max(dense, Math.min(left, needRem));
}

/** On a page that is scrolled everything follows what stands above it. */
function placeScrolled(
	{ numbers, beside }: Frame,
	rem: number,
	{ claims: count, side }: Load,
): { claims: Box; side: Box | null } {
	const room = { width: numbers.width / rem, height: Math.ceil(count / 2) * SCROLLED_ROW_REM };
	const { needRem } = fitFigures(room, count);
	const claims = { ...numbers, height: needRem * rem };
	return { claims, side: side && beside ? { ...beside, y: claims.y + claims.height + GAP_REM * rem } : null };
}

function placeBelow(box: Box, above: Box, rem: number): Box {
	return { ...box, y: above.y + above.height + GAP_REM * rem };
}
