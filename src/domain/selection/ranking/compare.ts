import { findCriterion } from "../criteria";
import type { Anchors, Criterion } from "../criteria/criterion";
import type { Appraisal, Reading } from "./plan";

/** One compound under one criterion, held against the standard. */
export interface ComparedCell extends Reading {
	readonly id: string;
	/** How far the value is beyond the standard on its bad side, in the criterion's unit; 0 when it meets it, `null` when it is not recorded. */
	readonly shortOfStandard: number | null;
}

/** Some compounds under one criterion. */
export interface ComparedRow {
	readonly of: Criterion;
	readonly weight: number;
	readonly anchors: Anchors;
	/** In the order the compounds were given. */
	readonly cells: readonly ComparedCell[];
	/** How much the criterion tells them apart: the greatest part of a score minus the least, 0–1. */
	readonly spread: number;
}

/** Fewer are nothing to compare, more fit on no screen and in no head. */
export const COMPARED = { min: 2, max: 4 } as const;

/**
 * Two to four compounds held against the standard criterion by criterion, in the order of the scenario; criteria without weight are left out.
 * Throws when there are fewer or more, or when they were appraised under different criteria.
 */
export function compareAppraisals(appraisals: readonly Appraisal[]): readonly ComparedRow[] {
	const [first] = appraisals;
	if (!first || appraisals.length < COMPARED.min || appraisals.length > COMPARED.max)
		throw new Error(`Two to four compounds can be compared, not ${appraisals.length}.`);
	return first.readings.flatMap(({ criterion, weight, anchors }, at) => {
		if (weight === 0) return [];
		const cells = appraisals.map(({ compound, readings }): ComparedCell => {
			const reading = readings[at];
			if (reading?.criterion !== criterion)
				throw new Error(`${compound.id} was appraised under other criteria than ${first.compound.id}.`);
			return { ...reading, id: compound.id, shortOfStandard: measureShortfall(reading) };
		});
		const parts = cells.map(({ part }) => part);
		const spread = Math.max(...parts) - Math.min(...parts);
		return [{ of: findCriterion(criterion), weight, anchors, cells, spread }];
	});
}

function measureShortfall({ raw, anchors: { standard, worst } }: Reading): number | null {
	if (raw === null) return null;
	return Math.max(0, worst > standard ? raw - standard : standard - raw);
}
