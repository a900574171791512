import type { Breaks } from "./view";

/** Number of shades of a choropleth: as many as a reader can match to a legend. */
export const SHADES = 5;

/**
 * Upper bounds between the shades of a choropleth, at most `SHADES` − 1 of them, ascending and without repeats: a value belongs to
 * the first class whose bound it does not reach. Unknown values (`null`) take no part. Empty when fewer than two values differ.
 */
export function makeBreaks(values: readonly (number | null)[], method: Breaks): readonly number[] {
	const known = values.filter((value) => value !== null).sort((a, b) => a - b);
	const distinct = [...new Set(known)];
	if (distinct.length < 2) return [];
	if (distinct.length <= SHADES) return distinct.slice(1);
	const bounds = METHODS[method](known);
	return [...new Set(bounds)].filter((bound) => bound > (known[0] ?? bound)).sort((a, b) => a - b);
}

/** Index of the class of a value, 0 for the lowest. */
export function findClass(value: number, bounds: readonly number[]): number {
	const at = bounds.findIndex((bound) => value < bound);
	return at < 0 ? bounds.length : at;
}

/**
 * Index of the shade of a class, 0 to `SHADES` − 1. Fewer classes than shades are spread over the whole ramp, so that low stays
 * pale and high stays dark; where all values are alike, all are pale.
 */
export function shadeOfClass(at: number, classes: number): number {
	return classes < 2 ? 1 : Math.round((at * (SHADES - 1)) / (classes - 1));
}

/** Index of the shade of a value. */
export function findShade(value: number, bounds: readonly number[]): number {
	return shadeOfClass(findClass(value, bounds), bounds.length + 1);
}

const METHODS: Readonly<Record<Breaks, (ascending: readonly number[]) => number[]>> = {
	quantile: (ascending) => steps((share) => ascending[Math.ceil(share * ascending.length)] ?? Number.NaN),
	equal: (ascending) => {
		const [low, high] = [ascending[0] ?? 0, ascending.at(-1) ?? 0];
		return steps((share) => low + share * (high - low));
	},
	natural: naturalBounds,
};

function steps(boundAt: (share: number) => number): number[] {
	return Array.from({ length: SHADES - 1 }, (_, at) => boundAt((at + 1) / SHADES));
}

/** Jenks natural breaks: the classes with the least squared deviation from their means, found exactly (Fisher 1958). */
function naturalBounds(ascending: readonly number[]): number[] {
	const cost = makeClassCost(ascending);
	const n = ascending.length;
	let best = Array.from({ length: n + 1 }, (_, end) => (end === 0 ? 0 : cost(0, end)));
	const starts: number[][] = [];
	for (let k = 2; k <= SHADES; k++) {
		const next = new Array<number>(n + 1).fill(Number.POSITIVE_INFINITY);
		const from = new Array<number>(n + 1).fill(0);
		for (let end = k; end <= n; end++) {
			for (let start = k - 1; start < end; start++) {
				const total = (best[start] ?? Number.POSITIVE_INFINITY) + cost(start, end);
				if (total < (next[end] ?? Number.POSITIVE_INFINITY)) [next[end], from[end]] = [total, start];
			}
		}
		best = next;
		starts.push(from);
	}
	return traceStarts(starts, n).map((at) => ascending[at] ?? Number.NaN);
}

/** First positions of the classes after the first, read back from the last class. */
function traceStarts(starts: readonly number[][], n: number): number[] {
	const found: number[] = [];
	let end = n;
	for (const from of [...starts].reverse()) {
		end = from[end] ?? 0;
		found.unshift(end);
	}
	return found;
}

/** Squared deviation from the mean of `ascending[start..end)`, from running sums. */
function makeClassCost(ascending: readonly number[]): (start: number, end: number) => number {
	const sums = [0];
	const squares = [0];
	ascending.forEach((value, at) => {
		sums.push((sums[at] ?? 0) + value);
		squares.push((squares[at] ?? 0) + value * value);
	});
	const between = (totals: readonly number[], start: number, end: number) =>
		(totals[end] ?? 0) - (totals[start] ?? 0);
	return (start, end) => {
		const sum = between(sums, start, end);
		return between(squares, start, end) - (sum * sum) / (end - start);
	};
}
