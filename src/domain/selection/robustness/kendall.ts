/**
 * Kendall's rank correlation τ-b of two lists of scores for the same things, −1–1: 1 same order, −1 reversed; pairs that tie in one list alone weaken it.
 * `null` when one list alone does not tell anything apart; 1 when neither does. Throws for lists of unequal length and for what is no number.
 */
export function kendall(a: ArrayLike<number>, b: ArrayLike<number>): number | null {
	if (a.length !== b.length) throw new Error(`${a.length} scores against ${b.length}.`);
	for (const score of [...Array.from(a), ...Array.from(b)])
		if (Number.isNaN(Number(score ?? Number.NaN))) throw new Error(`A score of ${score}.`);
	let agreeing = 0;
	let untiedA = 0;
	let untiedB = 0;
	for (let i = 0; i < a.length; i++) {
		for (let j = 0; j < i; j++) {
			const x = Math.sign((a[i] ?? 0) - (a[j] ?? 0));
			const y = Math.sign((b[i] ?? 0) - (b[j] ?? 0));
			agreeing += x * y;
			untiedA += x * x;
			untiedB += y * y;
		}
	}
	if (untiedA === 0 && untiedB === 0) return 1;
	if (untiedA === 0 || untiedB === 0) return null;
	return agreeing / Math.sqrt(untiedA * untiedB);
}
