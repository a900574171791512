/** One value with the people it stands for. */
interface Weighted {
	readonly value: number;
	readonly people: number;
}

/**
 * Gini coefficient: 0 when all have the same, towards 1 when one has everything.
 * Without `population` every value counts alike: G = 2Σ i·x₍ᵢ₎/(nΣx) − (n+1)/n, x ascending. With it each counts for so many people:
 * G = ½ΣΣ pᵢpⱼ|xᵢ−xⱼ| / μ, p the share of the people, μ the mean over them. Both are 1 − 2 × the area under the Lorenz curve.
 * `null` when there is nobody or nothing to share out. Throws for what is negative or no number, for lists of unequal length, and where
 * the whole is more than a number can hold.
 */
export function gini(values: readonly number[], population?: readonly number[]): number | null {
	const rows = sortByValue(values, population);
	const people = rows.reduce((all, one) => all + one.people, 0);
	const whole = rows.reduce((all, one) => all + one.people * one.value, 0);
	if (people === 0 || whole === 0) return null;
	// Σ pᵢ(Sᵢ₋₁ + Sᵢ) is twice the area under the curve; one sort instead of all pairs.
	let reached = 0;
	let twiceArea = 0;
	for (const one of rows) {
		const next = reached + one.people * one.value;
		twiceArea += one.people * (reached + next);
		reached = next;
	}
	// Of equal values rounding may leave a hair below 0.
	return Math.max(0, 1 - twiceArea / people / whole);
}

/** The values with their people, the least first. Throws as `gini` says. */
export function sortByValue(values: readonly number[], population?: readonly number[]): Weighted[] {
	if (population && population.length !== values.length) {
		throw new Error(`${values.length} values but ${population.length} populations.`);
	}
	// What is not recorded must not count as one person; `from` sees holes, which `map` passes over.
	const rows = Array.from(values, (value, i) => ({
		value,
		people: population ? (population[i] ?? Number.NaN) : 1,
	}));
	let whole = 0;
	for (const { value, people } of rows) {
		if (!(Number.isFinite(value) && value >= 0)) throw new Error(`${value} cannot be shared out.`);
		if (!(Number.isFinite(people) && people >= 0)) throw new Error(`${people} is no population.`);
		whole += people * Math.max(1, value);
	}
	if (!Number.isFinite(whole)) throw new Error(`The values add up to ${whole}, which cannot be shared out.`);
	return rows.sort((a, b) => a.value - b.value);
}
