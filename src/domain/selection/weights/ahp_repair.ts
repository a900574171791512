import { ahp, CR_AT_MOST, RANDOM_INDEX } from "./ahp";
import { type Cell, checkMatrix, listPairs, type Matrix, replaceJudgement } from "./judgement_matrix";
import { findPrincipal } from "./principal_vector";
import { searchRepair } from "./repair_search";
import { findStep, snapToScale } from "./saaty";

/** One judgement seen against the others. */
export interface Break {
	/** Row and column, row before column. */
	readonly pair: Cell;
	readonly given: number;
	/** What the other judgements say of the pair: the ratio of the weights found without it. */
	readonly consistent: number;
	/** The value on Saaty's scale nearest to it. */
	readonly nearest: number;
	/** Consistency ratio with `consistent` in its place. */
	readonly cr: number;
}

/** Consistency ratios closer than this are the same. */
const SAME = 1e-9;

/**
 * The judgement that breaks consistency most: the one whose replacement by its consistent value lowers the consistency ratio most. Of several
 * alike (always so with three things, where any of the three judgements can give way) the one that has to move the fewest steps of Saaty's
 * scale, then the first. `null` when nothing contradicts (CR ≤ 1e-9), and for n > 10, where there is no ratio.
 */
export function findBreakingJudgement(matrix: Matrix): Break | null {
	const { exact } = checkMatrix(matrix);
	const before = ahp(exact).cr;
	if (before === null || before <= SAME) return null;
	let worst: Break | null = null;
	for (const pair of listPairs(exact.length)) {
		const one = leaveOut(exact, pair);
		if (one.cr < before - SAME && (worst === null || breaksMore(one, worst))) worst = one;
	}
	return worst;
}

function breaksMore(one: Break, other: Break): boolean {
	if (Math.abs(one.cr - other.cr) > SAME) return one.cr < other.cr;
	return measureChange(one) < measureChange(other) - SAME;
}

function measureChange({ given, consistent }: Break): number {
	return Math.abs(findStep(consistent) - findStep(given));
}

/** A judgement replaced by what the others say of its pair (Harker's way: the pair is left empty and counted once more on the diagonal). */
function leaveOut(matrix: Matrix, pair: Cell): Break {
	const [i, j] = pair;
	const without = matrix.map((row, r) =>
		row.map((value, c) => {
			if (r === c) return r === i || r === j ? 2 : 1;
			return (r === i && c === j) || (r === j && c === i) ? 0 : value;
		}),
	);
	const { vector } = findPrincipal(without);
	const consistent = (vector[i] ?? 1) / (vector[j] ?? 1);
	return {
		pair,
		given: matrix[i]?.[j] ?? 1,
		consistent,
		nearest: snapToScale(consistent),
		cr: ahp(replaceJudgement(matrix, pair, consistent)).cr ?? 0,
	};
}

/** One judgement to be changed. */
export interface Change {
	readonly pair: Cell;
	readonly from: number;
	/** On Saaty's scale. */
	readonly to: number;
}

/** The smallest change that makes judgements acceptable. */
export interface Repair {
	readonly changes: readonly Change[];
	/** The matrix with the changes made. */
	readonly matrix: Matrix;
	/** Consistency ratio after them, ≤ 0.10. */
	readonly cr: number;
	/** True when no fewer judgements, and of as many no smaller change, would do; false when only a good repair was looked for. */
	readonly smallest: boolean;
}

/**
 * The smallest repair: the fewest judgements, and of those the least change in steps of Saaty's scale (1/9 … 9, which the new values stay on),
 * that bring the consistency ratio to ≤ 0.10; equal changes by the lower ratio. Every possibility is tried as far as there are not too many
 * (one and two judgements always, three up to four things compared); beyond, the most contradictory judgement is mended again and again and
 * `smallest` is false. No changes when the judgements are accepted already; `null` for n > 10, where there is no ratio, and when
 * no repair was found.
 */
export function repairJudgements(matrix: Matrix): Repair | null {
	const { exact } = checkMatrix(matrix);
	const n = exact.length;
	const { cr } = ahp(exact);
	if (cr === null) return null;
	if (cr <= CR_AT_MOST) return { changes: [], matrix: exact, cr, smallest: true };
	// A trifle below the bound, so that the exact ratio of what was found is never above it.
	const lambdaAtMost = n + (CR_AT_MOST - SAME) * (RANDOM_INDEX[n] ?? 0) * (n - 1);
	const found = searchRepair(exact, lambdaAtMost);
	if (!found) return null;
	const { steps, smallest } = found;
	const changes = steps.map(({ pair: [i, j], to }) => ({
		pair: [i, j] as const,
		from: exact[i]?.[j] ?? 1,
		to,
	}));
	const repaired = changes.reduce((made, { pair, to }) => replaceJudgement(made, pair, to), exact);
	return { changes, matrix: repaired, cr: ahp(repaired).cr ?? 0, smallest };
}
