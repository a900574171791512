import { type Cell, checkMatrix, type Matrix } from "./judgement_matrix";
import { findPrincipal } from "./principal_vector";

/**
 * Mean consistency index of random judgements, by the number of things compared. n = 3–9 as in Saaty's table and in `domain.md` §5; n = 10
 * (1.49) continues the same table of his. 0 for n ≤ 2, where nothing can contradict. Not given for n > 10: printed tables differ there.
 */
export const RANDOM_INDEX: readonly number[] = [0, 0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49];

/** Consistency ratio up to which judgements are accepted. */
export const CR_AT_MOST = 0.1;

const ARITHMETIC = 1e-14;

/** What pairwise judgements amount to, and whether they agree with each other. */
export interface AhpAnswer {
	/** Weight of each thing compared, sum 1, in the order of the matrix. */
	readonly weights: readonly number[];
	/** Principal eigenvalue; n when all judgements agree, more when they contradict each other. */
	readonly lambda: number;
	/** Consistency index (λ − n) ÷ (n − 1); 0 for one thing. */
	readonly ci: number;
	/** Random index; `null` where no table is relied on (n > 10). */
	readonly ri: number | null;
	/** Consistency ratio CI ÷ RI; 0 for n ≤ 2, `null` without a random index. */
	readonly cr: number | null;
	/** CR ≤ 0.10; `null` without a ratio. */
	readonly accepted: boolean | null;
	/** Cells that were taken as printed inverses and made exact, see `checkMatrix`. */
	readonly rounded: readonly Cell[];
}

/**
 * Weights from pairwise judgements (analytic hierarchy process): the principal right eigenvector, to 1e-12. `randomIndex`: another table of
 * random indices, by n, for who follows another print. Throws `MatrixError` with the offending cell, see `checkMatrix`.
 */
export function ahp(matrix: Matrix, randomIndex: readonly number[] = RANDOM_INDEX): AhpAnswer {
	const { exact, rounded } = checkMatrix(matrix);
	const { vector, lambda } = findPrincipal(exact);
	const n = exact.length;
	// What is within the arithmetic of n is n: judgements that agree must look neither better nor worse than perfect.
	const ci = n < 2 || lambda - n < n * ARITHMETIC ? 0 : (lambda - n) / (n - 1);
	const ri = randomIndex[n] ?? null;
	const cr = ri === null ? null : ri === 0 ? 0 : ci / ri;
	return { weights: vector, lambda, ci, ri, cr, accepted: cr === null ? null : cr <= CR_AT_MOST, rounded };
}
