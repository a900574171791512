import { checkRows, shareWeights, type Weighted } from "./weighted_sum";

/** Whether more of a column is better or worse. */
export type Direction = "benefit" | "cost";

/** The two ends of each column, in its own unit. */
export interface Ideals {
	readonly best: readonly number[];
	readonly worst: readonly number[];
}

interface TopsisInput extends Weighted {
	/** One a column. */
	readonly directions: readonly Direction[];
	/** Ends fixed by people. Without them the ends are taken from the data. */
	readonly ideals?: Ideals;
}

/**
 * Relative closeness of each row to the best there could be, d⁻ ÷ (d⁺ + d⁻), 0–1 (TOPSIS).
 *
 * Without `ideals` as first published: each column divided by the root of its sum of squares, the best and the worst taken from the data. The
 * answer then changes with the company a row is in. With `ideals` each column is scaled linearly, 0 at its worst and 1 at its best, flat
 * beyond, so that a row's closeness depends on nothing but itself.
 *
 * A column of zeros, or one whose best is its worst, tells nothing and adds nothing. `null` when no column with weight tells anything (all
 * weights 0, all rows alike without `ideals`). Throws a `RangeError` naming row and column, or column, for values that are not finite,
 * negative weights, lengths that differ, an unknown direction, and ideals that run against their direction.
 */
export function topsis({ rows, weights, directions, ideals }: TopsisInput): readonly number[] | null {
	const shares = shareWeights(weights);
	checkRows(rows, weights.length);
	checkDirections(directions, weights.length);
	if (ideals) checkIdeals(ideals, directions);
	if (shares === null) return null;
	const scaled = ideals
		? rows.map((row) => row.map((value, j) => scaleBetween(value, ideals.worst[j], ideals.best[j])))
		: normaliseColumns(rows, directions);
	const ends: Ends = directions.map((_, j) => {
		if (!ideals) return findEnds(scaled.map((row) => row[j] ?? 0));
		return ideals.best[j] === ideals.worst[j] ? [0, 0] : [0, 1];
	});
	return measureCloseness(scaled, shares, ends);
}

type Ends = readonly (readonly [worst: number, best: number])[];

function measureCloseness(
	rows: readonly (readonly number[])[],
	weights: readonly number[],
	ends: Ends,
): number[] | null {
	const spread = ends.some(([worst, best], j) => worst !== best && (weights[j] ?? 0) > 0);
	if (!spread) return null;
	return rows.map((row) => {
		const to = (side: 0 | 1) =>
			Math.hypot(...row.map((value, j) => (weights[j] ?? 0) * (value - (ends[j]?.[side] ?? 0))));
		const [fromWorst, toBest] = [to(0), to(1)];
		return fromWorst / (fromWorst + toBest);
	});
}

/** Each column divided by its length as a vector; costs negated, so that more is better everywhere. */
function normaliseColumns(
	rows: readonly (readonly number[])[],
	directions: readonly Direction[],
): number[][] {
	const lengths = directions.map((_, j) => Math.hypot(...rows.map((row) => row[j] ?? 0)));
	return rows.map((row) =>
		row.map((value, j) => {
			const length = lengths[j] ?? 0;
			const share = length === 0 ? 0 : value / length;
			return directions[j] === "cost" ? -share : share;
		}),
	);
}

function findEnds(column: readonly number[]): readonly [number, number] {
	return column.reduce<readonly [number, number]>(
		([low, high], value) => [Math.min(low, value), Math.max(high, value)],
		[Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
	);
}

function scaleBetween(value: number, worst = 0, best = 0): number {
	if (best === worst) return 0;
	return Math.min(1, Math.max(0, (value - worst) / (best - worst)));
}

function checkDirections(directions: readonly string[], columns: number): void {
	if (directions.length !== columns) {
		throw new RangeError(
			`There are ${directions.length} directions, expected ${columns} as there are weights.`,
		);
	}
	directions.forEach((direction, j) => {
		if (direction === "benefit" || direction === "cost") return;
		throw new RangeError(`Direction ${j + 1} is “${direction}”, expected “benefit” or “cost”.`);
	});
}

function checkIdeals({ best, worst }: Ideals, directions: readonly Direction[]): void {
	checkRows([best, worst], directions.length);
	directions.forEach((direction, j) => {
		const [b, w] = [best[j] ?? 0, worst[j] ?? 0];
		if (direction === "benefit" ? b >= w : b <= w) return;
		throw new RangeError(`Column ${j + 1} is a ${direction}, but its best is ${b} and its worst ${w}.`);
	});
}
