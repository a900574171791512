/** How fast a series grows: the slope of the least-squares line through it, per step; 0 for fewer than two values. */
export function measureSlope(values: readonly number[]): number {
	const n = values.length;
	if (n < 2) return 0;
	const meanAt = (n - 1) / 2;
	const mean = values.reduce((all, one) => all + one, 0) / n;
	const over = values.reduce((all, one, at) => all + (at - meanAt) * (one - mean), 0);
	const under = values.reduce((all, _, at) => all + (at - meanAt) ** 2, 0);
	return over / under;
}
