import type { SolveMilp } from "../solver/milp";
import { LIMIT_S } from "./decide_portfolio";
import type { PortfolioInput } from "./portfolio";
import { type Condition, isHopeless, listConditions, makePortfolioMilp } from "./portfolio_milp";

/**
 * Conditions that exclude each other, as ids: with any one of them gone, the others can be met. Found by leaving out one after the other
 * and keeping those without which a choice exists; what is easiest to give up is left out last. There may be other such sets. Without a
 * solver only a condition that cannot be met by itself is found, or what the number of projects and the budget say; else empty.
 */
export function findConflicts(input: PortfolioInput, solve: SolveMilp | null): readonly string[] {
	const conditions = listConditions(input);
	const hopeless = conditions.find(isHopeless);
	if (hopeless) return [hopeless.id];
	if (solve === null) return explainSums(input);
	const isMissing = (some: readonly Condition[]) =>
		solve(
			makePortfolioMilp(input.candidates, some, () => 0),
			LIMIT_S,
		).status === "infeasible";
	if (!isMissing(conditions)) return [];
	let kept = conditions;
	for (const one of conditions) {
		const without = kept.filter((other) => other !== one);
		if (isMissing(without)) kept = without;
	}
	return kept.map(({ id }) => id);
}

/** What is forced in and the cheapest of the rest cost more than there is. */
function explainSums(input: PortfolioInput): readonly string[] {
	const forced = input.forcedIn.map((id) => `forced-in:${id}`);
	const costOf = (id: string) => input.candidates.find((one) => one.id === id)?.costWan ?? 0;
	const forcedWan = input.forcedIn.reduce((sum, id) => sum + costOf(id), 0);
	if (forcedWan > input.budgetWan) return [...forced, "budget"];
	const cheapest = input.candidates.map(({ costWan }) => costWan).sort((a, b) => a - b);
	const leastWan = cheapest.slice(0, input.atLeast).reduce((sum, cost) => sum + cost, 0);
	return leastWan > input.budgetWan ? ["at-least", "budget"] : [...forced, "at-least", "budget"];
}
