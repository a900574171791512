import { findStep } from "../../../domain/selection/weights/saaty";
import { formatNumber } from "../../../text/format";
import type { PlannerText } from "../../../text/planner/planner_text";

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
/** Ratios closer than this to a whole number, or to its inverse, are printed as such. */
const WHOLE = 1e-9;

/** The sign by which a matrix names the things compared, from ① on. */
export function markOf(at: number): string {
	return String.fromCodePoint(0x2460 + at);
}

/** A ratio as on Saaty's scale, 1/5 or 5; what lies between with two digits. */
export function formatRatio(ratio: number): string {
	const inverse = Math.round(1 / ratio);
	if (inverse > 1 && Math.abs(1 / ratio - inverse) < WHOLE) return `1/${inverse}`;
	const whole = Math.abs(ratio - Math.round(ratio)) < WHOLE;
	return formatNumber(ratio, whole ? 0 : 2);
}

/** A measured ratio, about: 7.5 or 1/7.5. */
export function formatAbout(ratio: number): string {
	const times = (ratio >= 1 ? ratio : 1 / ratio).toFixed(1).replace(/\.0$/, "");
	return ratio >= 1 || times === "1" ? times : `1/${times}`;
}

interface Said {
	readonly text: PlannerText;
	readonly a: string;
	readonly b: string;
}

/** A judgement in words, the one that counts more named first. */
export function sayJudgement({ text, a, b }: Said, ratio: number): string {
	const times = Math.abs(findStep(ratio)) + 1;
	const level = LEVELS[Math.min(LEVELS.length, Math.round(times)) - 1] ?? 1;
	return text(`weights.saaty.${level}`, ratio >= 1 ? { a, b } : { a: b, b: a });
}
