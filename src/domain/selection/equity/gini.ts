/** One value with the people it stands for. */
interface Weighted {
	readonly value: number;
	readonly people: number;
}

/**
 * Gini coefficient: 0 when all have the same, towards 1 when one has everything.
 * Without `population` every value counts alike: G = 2Σ i·x₍ᵢ₎/(nΣx) − (n+1)/n, x ascending. With it each counts for so many people:
 * G = ½ΣΣ pᵢpⱼ|xᵢ−xⱼ| / μ, p the share of the people, μ the mean over them. Both are 1 − 2 × the area under the Lorenz curve.
 * `null` when there is nobody or nothing to share out. Throws for what is negative or no number, and for lists of unequal length.
 */
export function gini(values: readonly number[], population?: readonly number[]): number | null {
	const rows = sortByValue(values, population);
	const people = sum(rows.map((one) => one.people));
	const whole = sum(rows.map((one) => one.people * one.value));
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
	const rows = values.map((value, i) => ({ value, people: population?.[i] ?? 1 }));
	for (const { value, people } of rows) {
		if (!(Number.isFinite(value) && value >= 0)) throw new Error(`${value} cannot be shared out.`);
		if (!(Number.isFinite(people) && people >= 0)) throw new Error(`${people} is no population.`);
	}
	return rows.sort((a, b) => a.value - b.value);
}

function sum(values: readonly number[]): number {
	return values.reduce((all, one) => all + one, 0);
}
