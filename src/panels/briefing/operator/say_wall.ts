import type { Wall } from "../../../domain/briefing/wall";
import type { BriefingText } from "../../../text/briefing/briefing_text";
import { formatNumber } from "../../../text/format";
import type { WallLayout } from "./wall_layout";

/** What is said of a wall: whether it can be read, what had to give, and what could be done. */
interface WallVerdict {
	readonly tone: "good" | "bad" | "open";
	readonly letters: string;
	readonly notes: readonly string[];
	readonly ways: readonly string[];
}

/** Metres a viewer may be away for each metre a letter is high; the same rule as the layout's (AVIXA DISCAS). */
const DISTANCE_PER_LETTER = 200;

/** Says how a layout fares on its wall, in whole sentences with numbers. */
export function sayWall(layout: WallLayout, wall: Wall, text: BriefingText): WallVerdict {
	const { ok, fits, requiredPx } = layout.legibility;
	const bad = !ok || !fits;
	return {
		tone: bad ? "bad" : requiredPx === null ? "open" : "good",
		letters: sayLetters(layout, wall, text),
		notes: listNotes(layout, text),
		ways: listWays(layout, wall, text),
	};
}

/** What makes the wall worth a look while nobody has asked, in sentences: letters too small, a scene too full, a title without room. */
export function listWallConcerns(layout: WallLayout, wall: Wall, text: BriefingText): readonly string[] {
	const { legibility, headFits } = layout;
	return [
		...(legibility.ok ? [] : [sayLetters(layout, wall, text)]),
		...sayCrowded(legibility, text),
		...(headFits ? [] : [text("operator.noTitle")]),
	];
}

function sayLetters({ legibility }: WallLayout, wall: Wall, text: BriefingText): string {
	const { smallestPx, mmPerPx, requiredPx, ok } = legibility;
	const px = formatNumber(smallestPx, 1);
	if (mmPerPx === null) return text("operator.letters.unknown", { px });
	const mm = formatNumber(smallestPx * mmPerPx, 0);
	const far = formatFar(legibility);
	if (requiredPx === null) return text("operator.letters.readable", { px, mm, far });
	const need = formatNumber(requiredPx * mmPerPx, 0);
	const m = formatNumber(wall.farthestM, 1);
	return text(ok ? "operator.letters.ok" : "operator.letters.small", { px, mm, need, m, far });
}

/** How far the smallest letters can be read, rounded down: a promise. */
function formatFar({ smallestPx, mmPerPx }: WallLayout["legibility"]): string {
	const far = (smallestPx * (mmPerPx ?? 0) * DISTANCE_PER_LETTER) / 1000;
	return formatNumber(Math.floor(far * 10 + 1e-6) / 10, 1);
}

function listNotes(layout: WallLayout, text: BriefingText) {
	const { legibility, dropped, sentence, headFits, scrolls } = layout;
	return [
		...sayCrowded(legibility, text),
		...(dropped === "side" ? [text("operator.dropped")] : []),
		...(sentence ? [] : [text("operator.noSentence")]),
		...(headFits ? [] : [text("operator.noTitle")]),
		...(scrolls ? [text("operator.scrolls")] : []),
	];
}

function sayCrowded({ ok, fits }: WallLayout["legibility"], text: BriefingText): readonly string[] {
	return fits ? [] : [text(ok ? "operator.tight" : "operator.crowded")];
}

function listWays(
	{ legibility, dropped }: WallLayout,
	{ heightM, farthestM, panels }: Wall,
	text: BriefingText,
) {
	const { ok, fits, requiredPx, smallestPx } = legibility;
	const bad = !ok || !fits;
	const ways: string[] = [];
	if (!ok && requiredPx !== null && heightM !== null && farthestM !== null) {
		const high = Math.ceil(((heightM * requiredPx) / smallestPx) * 10 - 1e-6) / 10;
		ways.push(text("operator.how.nearer", { far: formatFar(legibility) }));
		ways.push(text("operator.how.higher", { m: formatNumber(high, 1) }));
	}
	if (bad) ways.push(text("operator.how.fewer"));
	else if (dropped === "side" && requiredPx !== null) ways.push(text("operator.how.room"));
	if ((bad || dropped === "side") && panels.columns * panels.rows > 1)
		ways.push(text("operator.how.seamless"));
	return ways;
}
