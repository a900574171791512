import type { Compound, Project } from "../records";
import type { Indicator } from "./indicator";
import { measureRatio } from "./ratio";

/**
 * Renovated m² of finished projects per 100 households. A compound that is not renovated and has no finished project adds 0 m².
 * Left out: compounds without recorded households; those with a project whose state, or a finished one whose area, is not
 * recorded; and those said to be renovated, or of unknown state, without a finished project in the ledger. `null` without it.
 */
export const renovatedArea = {
	id: "renovated_area",
	unit: "sqmPer100Households",
	additive: false,
	measure: (group, town) =>
		measureRatio(
			group,
			(one) => {
				const sqm = town.records.projects && sumArea(one, town.projectsOf.get(one.id) ?? []);
				return sqm === null || one.households === null
					? null
					: { numerator: sqm, denominator: one.households };
			},
			100,
		),
} as const satisfies Indicator;

function sumArea(one: Compound, projects: readonly Project[]): number | null {
	if (projects.some((project) => project.status === "unknown")) return null;
	const finished = projects.filter((project) => project.status === "done");
	if (finished.length === 0 && (one.renovation === "done" || one.renovation === "unknown")) return null;
	let sqm = 0;
	for (const project of finished) {
		if (project.quantities.renovatedSqm === null) return null;
		sqm += project.quantities.renovatedSqm;
	}
	return sqm;
}
