import type { PortfolioInput } from "../selection/portfolio/portfolio";
import { makePortfolioInput } from "../selection/portfolio/portfolio_input";
import type { Plan } from "../selection/ranking/plan";
import { makeScenario } from "../selection/scenarios/make_scenario";
import { planScenario } from "../selection/scenarios/plan_scenario";
import type { Scenario } from "../selection/scenarios/scenario";
import { settleData } from "../selection/scenarios/scenario_check";
import type { Town } from "../town";

/** What the next sites are chosen from. */
export interface ChoiceInput {
	readonly plan: Plan;
	readonly input: PortfolioInput;
	/** Over all years. */
	readonly budgetWan: number;
}

/**
 * What the next sites are chosen from under a planner's scenario, fitted to the records of a town; with `null` under the one a planner begins with, called `name`.
 * What a shortlist searches is found as it is written, not by pinyin.
 */
export function chooseSites(town: Town, scenario: Scenario | null, name: string): ChoiceInput {
	const settled = settleData(scenario ?? makeScenario(town, { id: "briefing", name }), town);
	const plan = planScenario(town, settled, null);
	const input = makePortfolioInput(plan);
	return { plan, input, budgetWan: input.budgetWan };
}
