/** Rows of numbers, one a site, and the weight of each column. */
export interface Weighted {
	readonly rows: readonly (readonly number[])[];
	/** One a column, not negative; they need not sum to 1. */
	readonly weights: readonly number[];
}

/**
 * Score of each row: Σ wⱼ·uⱼ ÷ Σ wⱼ, of needs 0–1 again 0–1. `null` when no column has weight: then nothing was asked. Throws a `RangeError`
 * naming the row and column (from 1) for numbers that are not finite, rows of another length than the weights, and negative weights.
 */
export function weightedSum({ rows, weights }: Weighted): readonly number[] | null {
	const shares = shareWeights(weights);
	checkRows(rows, weights.length);
	if (shares === null) return null;
	return rows.map((row) => row.reduce((total, value, at) => total + value * (shares[at] ?? 0), 0));
}

/** Weights divided by their sum; `null` when all are 0. Throws for a negative or infinite one. */
export function shareWeights(weights: readonly number[]): readonly number[] | null {
	for (const [at, weight] of weights.entries()) {
		if (!(weight >= 0 && Number.isFinite(weight))) {
			throw new RangeError(`Weight ${at + 1} is ${weight}, expected a finite number not below 0.`);
		}
	}
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	if (!Number.isFinite(total)) throw new RangeError(`The weights sum to ${total}, expected a finite number.`);
	return total > 0 ? weights.map((weight) => weight / total) : null;
}

/** Throws for rows of another length and for values that are not finite numbers, naming row and column from 1. */
export function checkRows(rows: readonly (readonly number[])[], columns: number): void {
	rows.forEach((row, i) => {
		if (row.length !== columns) {
			throw new RangeError(
				`Row ${i + 1} has ${row.length} values, expected ${columns} as there are weights.`,
			);
		}
		// Not `forEach`, which passes over holes.
		for (const [j, value] of row.entries()) {
			if (!Number.isFinite(value))
				throw new RangeError(`Row ${i + 1}, column ${j + 1} is ${value}, not a number.`);
		}
	});
}
