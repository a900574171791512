import { sortByValue } from "./gini";

/** The poorest `people` of all hold `held` of the whole; both shares 0–1. */
export interface LorenzPoint {
	readonly people: number;
	readonly held: number;
}

/**
 * The Lorenz curve from (0, 0) to (1, 1), those with least first; without `population` every value counts alike.
 * Empty when there is nobody or nothing to share out. Throws as `gini` does.
 */
export function lorenz(values: readonly number[], population?: readonly number[]): LorenzPoint[] {
	const rows = sortByValue(values, population).filter((one) => one.people > 0);
	const points = [{ people: 0, held: 0 }];
	let people = 0;
	let held = 0;
	for (const one of rows) {
		people += one.people;
		held += one.people * one.value;
		points.push({ people, held });
	}
	if (people === 0 || held === 0) return [];
	return points.map((one) => ({ people: one.people / people, held: one.held / held }));
}
