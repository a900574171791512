/** A square table of ratios: cell [i][j] says how many times more i counts than j. */
export type Matrix = readonly (readonly number[])[];
/** A cell of a matrix, counted from 0. */
export type Cell = readonly [row: number, column: number];

/** A matrix of judgements whose cells cannot be what they say, with the first offending cell. */
export class MatrixError extends Error {
	override readonly name = "MatrixError";
	constructor(
		message: string,
		/** `null`: the shape as a whole. */
		readonly cell: Cell | null,
	) {
		super(message);
	}
}

/** Half a unit of the second digit after the point: how far a printed number may lie from the one that was meant. */
const PRINTED = 0.005;
/** Inverses closer than this are equal but for the arithmetic. */
const EQUAL = 1e-9;

/**
 * A reciprocal matrix of judgements, its inverses exact, and the cells that were printed inverses.
 *
 * Of each pair the number ≥ 1 is what was judged and the other its inverse. An inverse (and the judgement itself) may have been rounded to two
 * digits after the point, as in print: with the judgement b, anything within 0.005 · (1 + 1/b²) of 1/b is taken as 1/b and its cell told
 * in `rounded` (0.33 for 1/3, 0.13 and 0.12 for 1/8). Throws `MatrixError` naming the first cell for whatever is not square, not a finite
 * number above 0, not 1 on the diagonal, or further from the inverse of its partner.
 */
export function checkMatrix(matrix: Matrix): { readonly exact: Matrix; readonly rounded: readonly Cell[] } {
	const n = matrix.length;
	if (n === 0) throw new MatrixError("The matrix has no rows.", null);
	matrix.forEach((row, i) => {
		if (row.length === n) return;
		throw new MatrixError(`The matrix is not square: row ${i + 1} has ${row.length} of ${n} cells.`, null);
	});
	const exact = matrix.map((row) => [...row]);
	const rounded: Cell[] = [];
	for (let i = 0; i < n; i++) {
		for (let j = 0; j <= i; j++) {
			const [partner, given] = [readCell(matrix, [j, i]), readCell(matrix, [i, j])];
			if (i === j && Math.abs(given - 1) > EQUAL) throw new MatrixError(sayCell([i, i], given, "1"), [i, i]);
			const [low, high]: readonly [Cell, Cell] =
				given < partner
					? [
							[i, j],
							[j, i],
						]
					: [
							[j, i],
							[i, j],
						];
			const [inverse, judged] = [Math.min(given, partner), Math.max(given, partner)];
			const off = Math.abs(inverse - 1 / judged);
			if (off > PRINTED * (1 + 1 / judged ** 2)) {
				throw new MatrixError(
					sayCell(low, inverse, `1/${judged} (row ${high[0] + 1}, column ${high[1] + 1})`),
					low,
				);
			}
			if (off > EQUAL) rounded.push(low);
			const row = exact[low[0]];
			if (row && i !== j) row[low[1]] = 1 / judged;
		}
	}
	return { exact, rounded };
}

function readCell(matrix: Matrix, [row, column]: Cell): number {
	const value = matrix[row]?.[column] ?? Number.NaN;
	if (!(value > 0 && Number.isFinite(value))) {
		throw new MatrixError(sayCell([row, column], value, "a finite number above 0"), [row, column]);
	}
	return value;
}

function sayCell([row, column]: Cell, value: number, expected: string): string {
	return `Row ${row + 1}, column ${column + 1} is ${value}, expected ${expected}.`;
}

/** Every pair of indices below n, each once: what has to be judged. */
export function listPairs(n: number): Cell[] {
	const indices = Array.from({ length: n }, (_, at) => at);
	return indices.flatMap((i) => indices.slice(i + 1).map((j): Cell => [i, j]));
}

/** The matrix with one judgement, and its inverse, put in another's place. */
export function replaceJudgement(matrix: Matrix, [i, j]: Cell, ratio: number): Matrix {
	return matrix.map((row, r) =>
		row.map((value, c) => (r === i && c === j ? ratio : r === j && c === i ? 1 / ratio : value)),
	);
}
