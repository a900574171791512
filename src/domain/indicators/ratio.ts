import type { Compound } from "../records";
import type { Measure } from "./indicator";

/** The two halves one compound adds to a ratio; `null` when what is needed is not recorded. */
type Halves = { readonly numerator: number; readonly denominator: number } | null;

/**
 * A ratio of sums over a group, times `scale`. Compounds whose halves are unknown are left out of both. A compound with a
 * numerator above zero stands behind the value. `null` when the denominators add up to nothing.
 */
export function measureRatio(
	compounds: readonly Compound[],
	halvesOf: (compound: Compound) => Halves,
	scale = 1,
): Measure {
	let [numerator, denominator] = [0, 0];
	const behind: string[] = [];
	const leftOut: string[] = [];
	for (const compound of compounds) {
		const halves = halvesOf(compound);
		if (halves === null) {
			leftOut.push(compound.id);
			continue;
		}
		numerator += halves.numerator;
		denominator += halves.denominator;
		if (halves.numerator > 0) behind.push(compound.id);
	}
	const value = denominator > 0 ? (numerator / denominator) * scale : null;
	return { value, numerator, denominator, behind, leftOut };
}

/** The share of a group that has a property. `null` from `has` means not recorded, which is left out of both halves. */
export function measureShare(
	compounds: readonly Compound[],
	has: (compound: Compound) => boolean | null,
): Measure {
	return measureRatio(compounds, (compound) => {
		const answer = has(compound);
		return answer === null ? null : { numerator: answer ? 1 : 0, denominator: 1 };
	});
}

/** The sum of an amount over a group. Unknown amounts are left out; `null` when every amount is unknown. */
export function measureSum(
	compounds: readonly Compound[],
	amountOf: (compound: Compound) => number | null,
): Measure {
	const known = measureRatio(compounds, (compound) => {
		const amount = amountOf(compound);
		return amount === null ? null : { numerator: amount, denominator: 1 };
	});
	return { ...known, value: known.value === null ? null : known.numerator, denominator: null };
}
