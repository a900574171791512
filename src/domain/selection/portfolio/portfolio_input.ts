import { groupBy } from "../../group";
import type { Appraisal, Plan } from "../ranking/plan";
import { median } from "./median";
import type { AreaTotal, Candidate, LeftOut, PortfolioInput } from "./portfolio";

/**
 * What a portfolio is chosen from, of the shortlist of a plan: candidates, and what is left out with the first reason that applies.
 *
 * The value of a compound is its weighted sum times its households, or the weighted sum alone, whichever score orders the ranking: only
 * that one is made of parts that may be added up. A cost that is not recorded is
 * assumed where the scenario says so: households × the median cost a household of all compounds of the town whose cost and households
 * are recorded, up to a whole 10 000 yuan; such a candidate is marked `costAssumed`.
 */
export function makePortfolioInput(plan: Plan): PortfolioInput {
	const { portfolio: settings } = plan.scenario;
	const assumedWan = settings.unknownCost === "median" ? measureCostPerHousehold(plan) : null;
	// By id: of equally good choices the one that is found must not depend on the order of the ranking.
	const judged = [...plan.appraisals]
		.sort((a, b) => (a.compound.id < b.compound.id ? -1 : 1))
		.map((one) => judge(one, { plan, assumedWan }));
	return {
		candidates: judged.filter((one) => "value" in one),
		leftOut: judged.filter((one) => "why" in one),
		budgetWan: settings.budgetWan * settings.years,
		years: settings.years,
		atLeast: settings.atLeast * settings.years,
		atMostPerSubdistrict: settings.atMostPerSubdistrict,
		unmanagedAtLeast: settings.unmanagedAtLeast,
		forcedIn: settings.forcedIn,
		exclusive: settings.exclusive,
		objective: settings.objective,
		areas: measureAreas(plan),
	};
}

/** 10 000 yuan a household, the median of the compounds of the town where both are recorded; `null`: none is. */
export function measureCostPerHousehold({ town }: Plan): number | null {
	return median(
		town.records.compounds.flatMap(({ costWan, households }) =>
			costWan !== null && households !== null && households > 0 ? [costWan / households] : [],
		),
	);
}

interface Circumstances {
	readonly plan: Plan;
	readonly assumedWan: number | null;
}

function judge(one: Appraisal, { plan, assumedWan }: Circumstances): Candidate | LeftOut {
	const { id, subdistrict, management, households, costWan } = one.compound;
	const { score } = one;
	const { objective, forcedOut } = plan.scenario.portfolio;
	if (!one.open) return { id, why: "gate" };
	if (forcedOut.includes(id)) return { id, why: "forced-out" };
	if (score === null) return { id, why: "score" };
	if (objective === "people" && households === null) return { id, why: "households" };
	const cost =
		costWan ?? (assumedWan === null || households === null ? null : Math.ceil(assumedWan * households));
	if (cost === null) return { id, why: "cost" };
	return {
		id,
		value: objective === "people" ? score * (households ?? 0) : score,
		costWan: cost,
		costAssumed: costWan === null,
		subdistrict,
		unmanaged: management === "unmanaged",
		households,
		score,
	};
}

function measureAreas(plan: Plan): readonly AreaTotal[] {
	const groups = groupBy(plan.appraisals, ({ compound }) => compound.subdistrict);
	return [...groups]
		.map(([id, members]) => {
			let need = 0;
			let households = 0;
			for (const one of members) {
				if (one.score === null || one.compound.households === null) continue;
				need += one.score * one.compound.households;
				households += one.compound.households;
			}
			return { id, need, households };
		})
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}
