/** The positive vector a matrix only stretches, scaled to sum 1, and by how much it stretches it. */
export interface Principal {
	readonly vector: readonly number[];
	readonly lambda: number;
}

/** Change of the vector, in one doubling of the power, below which nothing more is to be gained. */
const CLOSE_ENOUGH = 1e-12;
/** The power is doubled each time: 2⁶⁰ is far beyond what any positive matrix needs. */
const DOUBLINGS_AT_MOST = 60;
/** Plain steps with the matrix itself, which take away the rounding of the high power. */
const LAST_STEPS = 3;

/**
 * The principal right eigenvector of a square matrix of numbers ≥ 0 whose indices are all connected, by power iteration: the matrix is
 * squared again and again until the vector changes by less than 1e-12, so that the many steps a contradictory matrix needs cost no time.
 * `lambda` is the principal eigenvalue. Not for matrices with negative numbers.
 */
export function findPrincipal(matrix: readonly (readonly number[])[]): Principal {
	let power = matrix.map((row) => [...row]);
	let vector = scaleToOne(power.map(sum));
	for (let step = 0; step < DOUBLINGS_AT_MOST; step++) {
		power = squareScaled(power);
		const next = scaleToOne(power.map(sum));
		const change = Math.max(...next.map((value, at) => Math.abs(value - (vector[at] ?? 0))));
		vector = next;
		if (change < CLOSE_ENOUGH) break;
	}
	for (let step = 0; step < LAST_STEPS; step++) vector = scaleToOne(stretch(matrix, vector));
	// The vector sums to 1, so the sum of its image is the eigenvalue.
	return { vector, lambda: sum(stretch(matrix, vector)) };
}

function stretch(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
	return matrix.map((row) => row.reduce((total, value, at) => total + value * (vector[at] ?? 0), 0));
}

/** The matrix times itself, divided by its greatest number, so that high powers stay within range. */
function squareScaled(matrix: readonly (readonly number[])[]): number[][] {
	const columns = matrix.map((_, at) => matrix.map((row) => row[at] ?? 0));
	const square = matrix.map((row) =>
		columns.map((column) => row.reduce((total, value, k) => total + value * (column[k] ?? 0), 0)),
	);
	const greatest = Math.max(...square.flat());
	return square.map((row) => row.map((value) => value / greatest));
}

function scaleToOne(values: readonly number[]): number[] {
	const total = sum(values);
	return values.map((value) => value / total);
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
