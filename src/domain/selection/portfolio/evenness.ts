import { gini } from "../equity/gini";
import type { PortfolioInput } from "./portfolio";

/**
 * Gini coefficient over the sub-districts of the need that remains a household, each weighing as many as its households, 0–1: the measure
 * of `measureEquity`, from an input. A chosen compound has no need left. `null`: no need remains, or nobody is counted.
 */
export function measureRemaining(input: PortfolioInput, chosen: readonly number[]): number | null {
	const areas = input.areas.filter(({ households }) => households > 0);
	const remaining = new Map(areas.map(({ id, need }) => [id, need]));
	for (const index of chosen) {
		const one = input.candidates[index];
		if (one === undefined) continue;
		const need = (remaining.get(one.subdistrict) ?? 0) - needOf(one);
		// The sum of what is taken away may pass the whole by a rounding.
		remaining.set(one.subdistrict, Math.max(0, need));
	}
	return gini(
		areas.map(({ id, households }) => (remaining.get(id) ?? 0) / households),
		areas.map(({ households }) => households),
	);
}

/** score × households; 0 for a compound whose households are not recorded, which is not among the counted need either. */
export function needOf({ score, households }: PortfolioInput["candidates"][number]): number {
	return score * (households ?? 0);
}
