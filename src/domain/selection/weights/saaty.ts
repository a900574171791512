/** Saaty's scale from “counts extremely less” over “alike” to “counts extremely more”: 1/9 … 1/2, 1, 2 … 9. */
export const SAATY: readonly number[] = [9, 8, 7, 6, 5, 4, 3, 2]
	.map((times) => 1 / times)
	.concat([1, 2, 3, 4, 5, 6, 7, 8, 9]);

/**
 * Where a ratio stands on Saaty's scale, in steps from “alike”: 0 for 1, 8 for 9, −8 for 1/9, and between the steps in proportion. The steps
 * between two ratios are what changing a judgement costs.
 */
export function findStep(ratio: number): number {
	return ratio >= 1 ? ratio - 1 : 1 - 1 / ratio;
}

/** The ratio of a whole step of the scale, −8 … 8. */
export function readStep(step: number): number {
	return step >= 0 ? step + 1 : 1 / (1 - step);
}

/** The nearest ratio on the scale; what lies beyond its ends becomes an end. */
export function snapToScale(ratio: number): number {
	return readStep(Math.max(-8, Math.min(8, Math.round(findStep(ratio)))));
}
