import { type Cell, checkMatrix, listPairs, type Matrix, MatrixError } from "./judgement_matrix";

/** One judgement: how many times more `of` counts than `than`. */
export interface Judgement {
	readonly of: string;
	readonly than: string;
	readonly ratio: number;
}

/** Two things, the earlier of the list first. */
export type Pair = readonly [string, string];

/** What the judgements amount to so far. */
export interface MadeMatrix {
	/** Complete and reciprocal, in the order of the things compared; `null` while a judgement is missing. */
	readonly matrix: Matrix | null;
	/** Pairs nobody has judged, in the order of the matrix. */
	readonly missing: readonly Pair[];
	/** The fewest of them that would link every thing with every other, so that weights could be estimated at all; empty: all are linked. */
	readonly toConnect: readonly Pair[];
}

/**
 * The matrix of pairwise judgements. Of several judgements on one pair, in either direction, the last counts; what is not among the things
 * compared is left out of account. Throws a `RangeError` for a ratio that is not a finite number above 0, and for a thing named twice.
 */
export function makeMatrix(criteria: readonly string[], judgements: readonly Judgement[]): MadeMatrix {
	const twice = criteria.find((one, at) => criteria.indexOf(one) !== at);
	if (twice !== undefined) throw new RangeError(`${twice} is named twice among the things compared.`);
	const ratios = readRatios(criteria, judgements);
	const pairs = listPairs(criteria.length);
	const missing = pairs.filter((pair) => !ratios.has(keyOf(pair)));
	const name = ([i, j]: Cell): Pair => [criteria[i] ?? "", criteria[j] ?? ""];
	const matrix = makeRatioTable(criteria, judgements).map((row) => row.map((ratio) => ratio ?? 0));
	const judged = pairs.filter((pair) => ratios.has(keyOf(pair)));
	return {
		matrix: missing.length === 0 ? matrix : null,
		missing: missing.map(name),
		toConnect: listBridges(criteria.length, judged, missing).map(name),
	};
}

/** The matrix of what was judged so far: `null` where nothing was. */
export function makeRatioTable(
	criteria: readonly string[],
	judgements: readonly Judgement[],
): readonly (readonly (number | null)[])[] {
	const ratios = readRatios(criteria, judgements);
	return criteria.map((_, i) =>
		criteria.map((_, j) => {
			if (i === j) return 1;
			const ratio = ratios.get(keyOf(i < j ? [i, j] : [j, i])) ?? null;
			return ratio === null || i < j ? ratio : 1 / ratio;
		}),
	);
}

/** Each judged pair's ratio, seen from the earlier thing. */
function readRatios(
	criteria: readonly string[],
	judgements: readonly Judgement[],
): ReadonlyMap<string, number> {
	const ratios = new Map<string, number>();
	for (const { of, than, ratio } of judgements) {
		if (!(ratio > 0 && Number.isFinite(ratio))) {
			throw new RangeError(
				`The judgement of ${of} against ${than} is ${ratio}, expected a finite number above 0.`,
			);
		}
		const [i, j] = [criteria.indexOf(of), criteria.indexOf(than)];
		if (i < 0 || j < 0 || i === j) continue;
		ratios.set(keyOf(i < j ? [i, j] : [j, i]), i < j ? ratio : 1 / ratio);
	}
	return ratios;
}

function keyOf([i, j]: Cell): string {
	return `${i} ${j}`;
}

/** The fewest of `missing` that join all n into one, beside what `judged` joins: each joins two parts that were apart. */
function listBridges(n: number, judged: readonly Cell[], missing: readonly Cell[]): Cell[] {
	const part = Array.from({ length: n }, (_, at) => at);
	const join = ([i, j]: Cell) => {
		const [a, b] = [part[i], part[j]];
		if (a === b || a === undefined || b === undefined) return false;
		part.forEach((of, at) => {
			if (of === b) part[at] = a;
		});
		return true;
	};
	judged.forEach(join);
	return missing.filter(join);
}

/**
 * The judgements of several people as one: the geometric mean, cell by cell, which is again reciprocal. Every person counts alike, or by
 * `shares` (one a matrix, not negative, not all 0). Throws a `MatrixError` when there is no matrix, when sizes differ, or when one is no matrix of
 * judgements.
 */
export function combineJudges(matrices: readonly Matrix[], shares?: readonly number[]): Matrix {
	const exact = matrices.map((matrix) => checkMatrix(matrix).exact);
	const [first] = exact;
	if (!first) throw new MatrixError("There is no matrix to combine.", null);
	const other = exact.findIndex((matrix) => matrix.length !== first.length);
	if (other >= 0) {
		throw new MatrixError(
			`Matrix ${other + 1} compares ${exact[other]?.length}, the first ${first.length}.`,
			null,
		);
	}
	const parts = readShares(shares ?? exact.map(() => 1), exact.length);
	return first.map((row, i) =>
		row.map((_, j) =>
			i === j
				? 1
				: Math.exp(exact.reduce((sum, one, k) => sum + (parts[k] ?? 0) * Math.log(one[i]?.[j] ?? 1), 0)),
		),
	);
}

function readShares(shares: readonly number[], people: number): readonly number[] {
	const total = shares.reduce((sum, share) => sum + share, 0);
	const isShared = total > 0 && Number.isFinite(total);
	if (shares.length !== people || !isShared || shares.some((share) => !(share >= 0))) {
		throw new RangeError(
			`The shares are ${shares.join(", ")}, expected ${people} finite numbers not below 0, not all 0.`,
		);
	}
	return shares.map((share) => share / total);
}
