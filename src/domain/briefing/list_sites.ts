import type { Candidate } from "../selection/portfolio/portfolio";
import { makePortfolioInput } from "../selection/portfolio/portfolio_input";
import type { Plan } from "../selection/ranking/plan";
import type { BriefingContext } from "./briefing_context";
import { makePartTest } from "./narrow";

/** One of the chosen next sites. */
export interface ChosenSite {
	readonly id: string;
	/** 1 for the first year of the plan. */
	readonly year: number;
	/** As the choice counted it: where it is not recorded, as the scenario assumes it. `null`: neither. */
	readonly costWan: number | null;
}

const kept = new WeakMap<Plan, ReadonlyMap<string, Candidate>>();

/** The chosen next sites in the part spoken of, in the order they were chosen. `null`: nothing was chosen (yet). */
export function listSites(context: BriefingContext): readonly ChosenSite[] | null {
	const { choice } = context;
	if (choice?.result.kind !== "found") return null;
	const { ids, years } = choice.result.best;
	const candidates = findCandidates(choice.plan);
	const isIn = makePartTest(context);
	return ids
		.map((id, at) => ({ id, year: years[at] ?? 1, costWan: candidates.get(id)?.costWan ?? null }))
		.filter(({ id }) => isIn(id));
}

function findCandidates(plan: Plan): ReadonlyMap<string, Candidate> {
	const known = kept.get(plan);
	if (known) return known;
	const made = new Map(makePortfolioInput(plan).candidates.map((one) => [one.id, one]));
	kept.set(plan, made);
	return made;
}
