import type { Ink } from "./evaluate_layer";

/** One sign of a label. */
export interface Sign {
	readonly sign: string;
	/** Size relative to the label's. */
	readonly scale: number;
	/** Colour of its own; `null`: the label's. */
	readonly ink: Ink | null;
	/** Advance width, ems of the label. */
	readonly width: number;
}

interface Break {
	/** The line ends before this sign. */
	readonly at: number;
	readonly x: number;
	readonly before: Break | null;
	readonly badness: number;
}

/** Signs a line may end with. */
const ENDS_LINE = new Set("\n\r &)+-/\u00ad\u00b7\u200b\u2010\u2013\u2027");
/** Ideographs, kana and their punctuation: a line may end after each. */
const IDEOGRAPHIC =
	/[\p{Ideographic}\p{Script=Bopomofo}\u2e80-\u303f\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fd-\u30ff\u3190-\u33ff\ufe10-\ufe1f\ufe30-\ufe4f\uff00-\uffef]/u;

/** What breaking in a bad place costs, squared ems (of 24 units, as the map counts). */
const COST = { newline: -10_000, ideographBesideHint: 150, bracket: 50 } as const;
const UNITS = 24;

/** The signs in lines of about equal length, none much longer than asked for, by the map's own rule: the set of breaks whose lines are least ragged. */
export function breakLines(
	signs: readonly Sign[],
	{ maxWidth, spacing }: { readonly maxWidth: number; readonly spacing: number },
): readonly (readonly Sign[])[] {
	const total = signs.reduce((sum, { width }) => sum + width + spacing, 0);
	const asked = signs.some(({ sign }) => sign === "\n" || sign === "\r");
	if (spacing >= 0 && total > 0 && total <= maxWidth && !asked) return [signs];
	const target = total / Math.max(1, Math.ceil(total / maxWidth));
	const hinted = signs.some(({ sign }) => sign === "\u200b");
	const found: Break[] = [];
	let x = 0;
	for (const [at, { sign, width }] of signs.entries()) {
		const before = signs[at - 1]?.sign;
		if (before !== undefined && mayBreak(before, sign, signs[at + 1]?.sign))
			found.push(weigh({ at, x, penalty: penaltyOf(before, sign, hinted), isLast: false }, target, found));
		if (sign.trim() !== "") x += width + spacing;
	}
	const last = weigh({ at: signs.length, x, penalty: 0, isLast: true }, target, found);
	const ends = listBreaks(last);
	return ends.map((end, at) => signs.slice(ends[at - 1] ?? 0, end));
}

function mayBreak(before: string, sign: string, after: string | undefined): boolean {
	return ENDS_LINE.has(before) || IDEOGRAPHIC.test(before) || (sign === "(" && after !== undefined);
}

function penaltyOf(before: string, sign: string, hinted: boolean): number {
	let penalty = 0;
	if (before === "\n" || before === "\r") penalty += COST.newline;
	if (hinted && IDEOGRAPHIC.test(before)) penalty += COST.ideographBesideHint;
	if (before === "(" || before === "\uff08") penalty += COST.bracket;
	if (sign === ")" || sign === "\uff09") penalty += COST.bracket;
	return penalty;
}

interface Candidate {
	readonly at: number;
	readonly x: number;
	readonly penalty: number;
	readonly isLast: boolean;
}

/** The break with the best breaks before it. Of equally good ones the later: so does the map. */
function weigh({ at, x, penalty, isLast }: Candidate, target: number, found: readonly Break[]): Break {
	const badnessOf = (length: number) => {
		const ragged = ((length - target) * UNITS) ** 2;
		if (isLast) return length < target ? ragged / 2 : ragged * 2;
		return ragged + Math.abs(penalty) * penalty;
	};
	let before: Break | null = null;
	let badness = badnessOf(x);
	for (const one of found) {
		const sum = badnessOf(x - one.x) + one.badness;
		if (sum > badness) continue;
		before = one;
		badness = sum;
	}
	return { at, x, before, badness };
}

function listBreaks(last: Break): readonly number[] {
	const ends: number[] = [];
	for (let one: Break | null = last; one; one = one.before) ends.unshift(one.at);
	return ends;
}
