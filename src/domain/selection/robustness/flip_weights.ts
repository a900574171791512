/** What one criterion's weight would have to become for two rows to change places. */
export interface Flip {
	/** Index of the criterion. */
	readonly criterion: number;
	/**
	 * δ of Triantaphyllou & Sánchez 1997: the weight w becomes w − δ, the others stay as they are; negative: it has to grow.
	 * `null`: no change of this weight alone does it.
	 */
	readonly delta: number | null;
	/** δ ÷ w, −∞–1: by which share of itself the weight has to sink; `null` as above, and for a weight of 0. */
	readonly relative: number | null;
	/** What the criterion's share of all weight then is, the others rescaled in proportion: (w − δ) ÷ (1 − δ), 0–1; `null` as `delta`. */
	readonly share: number | null;
}

/** How far two rows are from changing places. */
export interface PairFlip {
	/** Index of the row that is ahead now (of equal ones the earlier), and of the one behind. */
	readonly better: number;
	readonly worse: number;
	/** Lead of the one ahead: its score less the other's, ≥ 0. */
	readonly lead: number;
	/** One a criterion. */
	readonly flips: readonly Flip[];
	/** The feasible flip with the least |δ|; `null`: the order stands whatever one weight does. */
	readonly nearest: Flip | null;
}

export interface FlipWeights {
	/** Weighted sums of the rows. */
	readonly scores: readonly number[];
	/** Every pair of rows once. */
	readonly pairs: readonly PairFlip[];
	/** Least |relative| of each criterion over all pairs, its criticality degree; `null`: it flips nothing. The least of them is the most critical criterion. */
	readonly criticality: readonly (number | null)[];
	/** The pair and criterion with the least |relative| of all. */
	readonly critical: { readonly better: number; readonly worse: number; readonly flip: Flip } | null;
}

interface FlipInput {
	/** One a thing, one value a criterion, more is better. */
	readonly rows: readonly (readonly number[])[];
	/** ≥ 0, not all 0; brought to sum 1 first. */
	readonly weights: readonly number[];
}

/**
 * The least change of a single weight that turns each pair of rows round (Triantaphyllou & Sánchez, Decision Sciences 28, 1997): with P the weighted sums and
 * Pᵢ ≥ Pⱼ, δ = (Pⱼ − Pᵢ) ÷ (aⱼₖ − aᵢₖ), feasible when δ ≤ wₖ (a weight cannot sink below 0). At δ the two tie; beyond it they have changed places.
 * The paper leaves the other weights as they are; as dividing all weights by their sum turns no pair round, `share` says the same for weights that sum to 1.
 * Throws for rows and weights of unequal length and for what is no number.
 */
export function flipWeights({ rows, weights }: FlipInput): FlipWeights {
	const shares = checkInput({ rows, weights });
	const scores = rows.map((row) => rate(row, shares));
	const pairs = rows.flatMap((other, j) =>
		rows.slice(0, j).map((one, i) => flipRows(shares, { at: i, row: one }, { at: j, row: other })),
	);
	const least = shares.map((_, k) => findLeast(pairs, ({ flips }) => flips[k]?.relative ?? null));
	const found = least.flatMap((pair, k) => {
		const flip = pair?.flips[k];
		return pair && flip ? [{ better: pair.better, worse: pair.worse, flip }] : [];
	});
	return {
		scores,
		pairs,
		criticality: least.map((pair, k) => {
			const relative = pair?.flips[k]?.relative ?? null;
			return relative === null ? null : Math.abs(relative);
		}),
		critical: findLeast(found, ({ flip }) => flip.relative),
	};
}

/** The same for one pair of rows, by their indices. */
export function flipPair({ rows, weights }: FlipInput, i: number, j: number): PairFlip {
	const shares = checkInput({ rows, weights });
	const [one, other] = [rows[i], rows[j]];
	if (!one || !other) throw new Error(`Rows ${i} and ${j} of ${rows.length}.`);
	return flipRows(shares, { at: i, row: one }, { at: j, row: other });
}

interface Row {
	readonly at: number;
	readonly row: readonly number[];
}

/** The same, checked already: a thousand rows make half a million pairs. */
function flipRows(shares: readonly number[], one: Row, other: Row): PairFlip {
	const difference = rate(one.row, shares) - rate(other.row, shares);
	const ahead = difference > 0 || (difference === 0 && one.at <= other.at);
	const [better, worse] = ahead ? [one, other] : [other, one];
	const lead = Math.abs(difference);
	const flips = shares.map((weight, criterion) => {
		const gain = (worse.row[criterion] ?? 0) - (better.row[criterion] ?? 0);
		return makeFlip(criterion, weight, gain === 0 ? null : -lead / gain);
	});
	return {
		better: better.at,
		worse: worse.at,
		lead,
		flips,
		nearest: findLeast(flips, (flip) => flip.delta),
	};
}

function makeFlip(criterion: number, weight: number, change: number | null): Flip {
	// With all the weight on one criterion its sinking changes nothing, until it is gone and nothing counts. A gain of next to nothing wants a weight beyond all numbers.
	const feasible = change !== null && Number.isFinite(change) && change <= weight && change < 1;
	if (!feasible) return { criterion, delta: null, relative: null, share: null };
	const delta = change === 0 ? 0 : change;
	return {
		criterion,
		delta,
		relative: weight === 0 ? null : delta / weight,
		share: (weight - delta) / (1 - delta),
	};
}

function findLeast<T>(all: readonly T[], read: (one: T) => number | null): T | null {
	return all.reduce<T | null>((least, one) => {
		const value = read(one);
		if (value === null) return least;
		const reached = least === null ? null : read(least);
		return reached === null || Math.abs(value) < Math.abs(reached) ? one : least;
	}, null);
}

function rate(row: readonly number[], weights: readonly number[]): number {
	return weights.reduce((sum, weight, k) => sum + weight * (row[k] ?? 0), 0);
}

function checkInput({ rows, weights }: FlipInput): readonly number[] {
	const sum = weights.reduce((all, one) => all + one, 0);
	if (!(sum > 0 && Number.isFinite(sum)) || weights.some((one) => one < 0)) {
		throw new Error(`Weights ${weights.join(", ")}: none may be negative, one must be positive.`);
	}
	for (const [i, row] of rows.entries()) {
		// `from` sees holes, which `every` passes over.
		if (row.length !== weights.length || !Array.from(row).every(Number.isFinite)) {
			throw new Error(`Row ${i} is ${row.join(", ")} when expected ${weights.length} numbers.`);
		}
	}
	return weights.map((one) => one / sum);
}
