import type { SolveMilp } from "../solver/milp";
import { findConflicts } from "./conflicts";
import { decidePortfolio, makePortfolio, sumValues } from "./decide_portfolio";
import type { Portfolio, PortfolioInput, PortfolioResult } from "./portfolio";
import { chooseGreedily } from "./portfolio_greedy";
import { listConditions, meets } from "./portfolio_milp";

/**
 * The best portfolio with everything that is said of it, or which conditions exclude each other. Without a solver it is the greedy one
 * wherever quotas matter, and not called proven. `onProgress` is told the share of the work that is done.
 */
export function choosePortfolio(
	input: PortfolioInput,
	solve: SolveMilp | null,
	onProgress: (share: number) => void = () => undefined,
): PortfolioResult {
	const decision = decidePortfolio(input, solve);
	if (decision.kind === "none") return { kind: "infeasible", conflicts: findConflicts(input, solve) };
	if (decision.kind === "undecided") return decision;
	const best = makePortfolio(input, decision.chosen);
	const greedy = chooseGreedily(input);
	return {
		kind: "found",
		best,
		proof: decision.proof,
		next: findNext(input, best),
		worth: best.ids.map((id, at) => {
			onProgress((at + 1) / (best.ids.length + 1));
			return measureWorth(input, { id, best, solve });
		}),
		greedy: greedy && makePortfolio(input, greedy),
	};
}

/** What is chosen stays; the first that more money would add to it, of two equally near the one worth more. */
function findNext(
	input: PortfolioInput,
	best: Portfolio,
): { readonly id: string; readonly moreWan: number } | null {
	const limits = listConditions(input).filter(({ id, relation }) => relation === "<=" && id !== "budget");
	const members = new Set(best.ids);
	const chosen = input.candidates.flatMap(({ id }, index) => (members.has(id) ? [index] : []));
	const waiting = input.candidates
		.map((one, index) => ({ one, index }))
		.filter(({ one, index }) => {
			const withIt = new Set([...chosen, index]);
			return one.value > 0 && !members.has(one.id) && limits.every((limit) => meets(limit, withIt));
		})
		.sort((a, b) => a.one.costWan - b.one.costWan || b.one.value - a.one.value || a.index - b.index);
	const first = waiting[0]?.one;
	return first === undefined ? null : { id: first.id, moreWan: Math.max(0, first.costWan - best.slackWan) };
}

interface Member {
	readonly id: string;
	readonly best: Portfolio;
	readonly solve: SolveMilp | null;
}

function measureWorth(input: PortfolioInput, { id, best, solve }: Member): number | null {
	const forbidden = forbid(input, id);
	const without = decidePortfolio(forbidden, solve);
	// Only the value: spreading every one of them over the years would take most of the time.
	return without.kind === "chosen" ? best.value - sumValues(forbidden, without.chosen) : null;
}

/** The same question where one compound may not be chosen, nor has to be. */
export function forbid(input: PortfolioInput, id: string): PortfolioInput {
	return {
		...input,
		candidates: input.candidates.filter((one) => one.id !== id),
		forcedIn: input.forcedIn.filter((one) => one !== id),
	};
}
