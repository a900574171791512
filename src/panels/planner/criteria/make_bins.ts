import type { Anchors, CriterionUnit } from "../../../domain/selection/criteria/criterion";

/** Units of which there are only whole numbers, so that a bar stands for one of them. */
const WHOLE: readonly CriterionUnit[] = ["grade", "yesNo", "entrances", "lifts"];
/** Bars of a histogram at most: enough to see a shape in the width of a panel. */
const BARS = 24;
/** Values above this share of all are gathered in the last bar, so that one giant does not flatten the rest. */
const TAIL = 0.97;
/** But only where they reach so much farther than the rest. */
const FAR = 1.5;

/** How values are spread. */
interface Bins {
	/** Where the first bar begins and the last ends, in the unit of the values. */
	readonly from: number;
	readonly to: number;
	/** How many values fall into each bar, all of one width. */
	readonly counts: readonly number[];
	/** True when the last bar also holds what lies beyond it. */
	readonly tail: boolean;
}

/** The spread of some values over bars that also reach both anchors; `null` without values. */
export function makeBins(
	values: readonly number[],
	{ standard, worst }: Anchors,
	unit: CriterionUnit,
): Bins | null {
	const sorted = [...values].sort((a, b) => a - b);
	const [least, most] = [sorted[0], sorted.at(-1)];
	if (least === undefined || most === undefined) return null;
	const bulk = sorted[Math.floor((sorted.length - 1) * TAIL)] ?? most;
	const low = Math.min(least, standard, worst);
	const end = Math.max(bulk, standard, worst);
	const high = most - low > FAR * (end - low) ? end : Math.max(end, most);
	const whole = WHOLE.includes(unit) && high - low < BARS;
	const [from, to] = whole
		? [Math.floor(low) - 0.5, Math.ceil(high) + 0.5]
		: [low, high > low ? high : low + 1];
	const counts: number[] = Array.from({ length: whole ? to - from : BARS }, () => 0);
	const width = (to - from) / counts.length;
	for (const value of sorted) {
		const at = Math.min(counts.length - 1, Math.floor((value - from) / width));
		counts[at] = (counts[at] ?? 0) + 1;
	}
	return { from, to, counts, tail: most > to };
}
