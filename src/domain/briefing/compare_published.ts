import type { PublishedFigure } from "./briefing";

/** Words and signs by which a document says “this many at least”. */
const AT_LEAST = /[+＋≥]|以上|多|余|超过|不少于|more than|over|at least/i;

/** What one of the printed units may stand for: itself, a per cent, a thousand, 万, a million, 亿. */
const SCALES = [1, 0.01, 1e3, 1e4, 1e6, 1e8] as const;

/**
 * Whether the records say another thing than a document: by more than the rounding of the figure as printed, or fewer than it where it says “at least”.
 * A number that is not known says nothing, and a goal is no count.
 */
export function isDifferent(
	value: number | null,
	{ value: published, asPrinted, goal }: Pick<PublishedFigure, "value" | "asPrinted" | "goal">,
): boolean {
	if (value === null || goal) return false;
	// The millionth part is for the arithmetic of fractions.
	const allowed = findRounding(published, asPrinted) * (1 + 1e-6);
	return AT_LEAST.test(asPrinted) ? value < published - allowed : Math.abs(value - published) > allowed;
}

/** Half of the last printed digit, in the unit of the published value. Where no printed number stands for that value, as if it were printed as it is. */
function findRounding(published: number, asPrinted: string): number {
	for (const [printed] of asPrinted.matchAll(/\d[\d\s,，]*(?:\.\d+)?/g)) {
		const digits = printed.replace(/[\s,，]/g, "");
		const scale = SCALES.find((one) => isClose(Number(digits) * one, published));
		if (scale !== undefined) return halfDigit(digits) * scale;
	}
	return halfDigit(String(published));
}

const isClose = (a: number, b: number) => Math.abs(a - b) <= Math.abs(b) * 1e-9;

function halfDigit(digits: string): number {
	return 0.5 * 10 ** -(digits.split(".")[1]?.length ?? 0);
}
