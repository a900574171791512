import type { Project } from "../records";
import type { Indicator } from "./indicator";
import { measureRatio } from "./ratio";

/**
 * Renovated m² of finished projects per 100 households. A compound without a finished project adds 0 m². Left out: compounds
 * without recorded households, and those with a finished project whose area is not recorded. `null` without the ledger.
 */
export const renovatedArea = {
	id: "renovated_area",
	unit: "sqmPer100Households",
	additive: false,
	measure: (group, town) =>
		measureRatio(
			group,
			(one) => {
				const finished = (town.projectsOf.get(one.id) ?? []).filter((project) => project.status === "done");
				const sqm = town.records.projects && sumArea(finished);
				return sqm === null || one.households === null
					? null
					: { numerator: sqm, denominator: one.households };
			},
			100,
		),
} as const satisfies Indicator;

function sumArea(projects: readonly Project[]): number | null {
	let sqm = 0;
	for (const project of projects) {
		if (project.quantities.renovatedSqm === null) return null;
		sqm += project.quantities.renovatedSqm;
	}
	return sqm;
}
