import type { Cell, Matrix } from "./judgement_matrix";

/** Measures the principal eigenvalue of a matrix whose judgements are changed again and again. */
export interface LambdaMeter {
	/** Puts a ratio, and its inverse, in a judgement's place. */
	set(pair: Cell, ratio: number): LambdaMeter;
	/** Puts back what the judgement was at first. */
	restore(pair: Cell): void;
	/** The ratio that stands there now. */
	read(pair: Cell): number;
	/** The principal eigenvalue of the matrix as it now is, to 1e-10. */
	measure(): number;
	/** Whether the principal eigenvalue is at most the bound; far quicker than measuring it. */
	isWithin(bound: number): boolean;
}

const CLOSE_ENOUGH = 1e-10;
/** Far more than judgements on Saaty's scale ever need. */
const STEPS_AT_MOST = 5000;

/**
 * A meter for a positive matrix. Each measurement starts from the last one's vector, which one changed judgement hardly moves, and ends when
 * the least and the greatest stretch of a component, between which the eigenvalue lies (Collatz and Wielandt), agree.
 */
export function makeLambdaMeter(matrix: Matrix): LambdaMeter {
	const n = matrix.length;
	const first = Float64Array.from(matrix.flat());
	const cells = first.slice();
	let vector = new Float64Array(n).fill(1 / n);
	let next = new Float64Array(n);
	const put = ([i, j]: Cell, ratio: number) => {
		cells[i * n + j] = ratio;
		cells[j * n + i] = 1 / ratio;
	};
	/** The eigenvalue; with a bound only as exactly as it takes to say on which side of it it lies. */
	const narrow = (bound: number | null) => {
		let [low, high] = [0, Number.POSITIVE_INFINITY];
		for (let step = 0; step < STEPS_AT_MOST && high - low > CLOSE_ENOUGH; step++) {
			[low, high] = stretch(cells, vector, next);
			[vector, next] = [next, vector];
			if (bound !== null && low > bound) return low;
			if (bound !== null && high <= bound) return high;
		}
		return (low + high) / 2;
	};
	const meter: LambdaMeter = {
		set(pair, ratio) {
			put(pair, ratio);
			return meter;
		},
		restore: ([i, j]) => put([i, j], first[i * n + j] ?? 1),
		read: ([i, j]) => cells[i * n + j] ?? 1,
		measure: () => narrow(null),
		isWithin: (bound) => narrow(bound) <= bound,
	};
	return meter;
}

/** The vector times the matrix, scaled to sum 1, written to `into`; the least and the greatest stretch of a component. */
function stretch(cells: Float64Array, vector: Float64Array, into: Float64Array): [low: number, high: number] {
	const n = vector.length;
	let [low, high, total] = [Number.POSITIVE_INFINITY, 0, 0];
	for (let i = 0; i < n; i++) {
		let sum = 0;
		for (let j = 0; j < n; j++) sum += (cells[i * n + j] ?? 0) * (vector[j] ?? 0);
		const ratio = sum / (vector[i] ?? 1);
		if (ratio < low) low = ratio;
		if (ratio > high) high = ratio;
		into[i] = sum;
		total += sum;
	}
	for (let i = 0; i < n; i++) into[i] = (into[i] ?? 0) / total;
	return [low, high];
}
