import { findCriterion } from "../criteria";
import type { Criterion } from "../criteria/criterion";
import type { Appraisal, Reading } from "./plan";

/** One step of the way from 0 to a score. */
export interface ScoreStep extends Reading {
	/** Unit, digits, file and whether it stays inside: everything the criterion says of itself. */
	readonly of: Criterion;
	/** The score before and after this criterion. */
	readonly from: number;
	readonly to: number;
	/** False when the value is not recorded and the middle of what it may be stands in. */
	readonly observed: boolean;
}

/**
 * The waterfall of a score: one step a criterion that has weight, the largest part first, equal ones in the order of the scenario. It begins at 0, each step
 * begins where the last ended, and the last ends at the score within 1e-9. Empty when nothing has weight.
 */
export function explainScore(appraisal: Appraisal): readonly ScoreStep[] {
	const counted = appraisal.readings.filter(({ weight }) => weight > 0);
	let from = 0;
	return [...counted]
		.sort((a, b) => b.part - a.part)
		.map((reading): ScoreStep => {
			const to = from + reading.part;
			const step = {
				...reading,
				of: findCriterion(reading.criterion),
				from,
				to,
				observed: reading.raw !== null,
			};
			from = to;
			return step;
		});
}
