import fc from "fast-check";
import { SAATY } from "../../../../src/domain/selection/weights/saaty";

/** Any complete judgements on Saaty's scale. */
export function judgements({ min, max }: { readonly min: number; readonly max: number }) {
	return fc
		.integer({ min, max })
		.chain((n) => fc.array(fc.constantFrom(...SAATY), { minLength: n * n, maxLength: n * n }))
		.map((cells) => {
			const n = Math.sqrt(cells.length);
			const upper = (i: number, j: number) => cells[i * n + j] ?? 1;
			const at = (i: number, j: number) => (i === j ? 1 : i < j ? upper(i, j) : 1 / upper(j, i));
			return Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => at(i, j)));
		});
}
