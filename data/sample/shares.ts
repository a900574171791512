/**
 * Whole numbers in proportion to the weights that add up to the total exactly, each at least `least`:
 * rounded down, and the units left over go to the largest remainders.
 */
export function divide(total: number, weights: readonly number[], least = 0): number[] {
	const spare = total - least * weights.length;
	if (spare < 0) throw new Error(`${total} is too little for ${weights.length} shares of ${least}.`);
	const sum = weights.reduce((a, b) => a + b, 0);
	const exact = weights.map((weight) => (spare * weight) / sum);
	const shares = exact.map((share) => Math.floor(share));
	const left = spare - shares.reduce((a, b) => a + b, 0);
	const byRemainder = exact
		.map((share, at) => ({ at, remainder: share - Math.floor(share) }))
		.sort((a, b) => b.remainder - a.remainder || a.at - b.at);
	for (const { at } of byRemainder.slice(0, left)) shares[at] = (shares[at] ?? 0) + 1;
	return shares.map((share) => share + least);
}
