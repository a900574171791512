import { expose } from "comlink";
import { coverSites } from "../domain/selection/coverage/cover_sites";
import { choosePortfolio } from "../domain/selection/portfolio/choose_portfolio";
import { tracePareto } from "../domain/selection/portfolio/pareto";
import { explainWhyNot } from "../domain/selection/portfolio/why_not";
import { simulateRanks } from "../domain/selection/robustness/simulate_ranks";
import type { SolveMilp } from "../domain/selection/solver/milp";
import { loadHighs, SolverRefused } from "./highs";
import type { SelectionCalls } from "./selection_calls";
import { thenLetGo } from "./told_callback";

/** Portfolios on the curve between value and evenness: enough to choose from, few enough to be told apart with a finger. */
const PARETO_STEPS = 24;

/** The long works of the planner. Each is a function of the domain; the solver some of them need is loaded with the first that asks for it. */
const calls: SelectionCalls = {
	robustness: thenLetGo(async (input, onProgress) => simulateRanks(input, onProgress)),
	portfolio: thenLetGo(async (input, onProgress) =>
		choosePortfolio(input, await loadHighsOrNone(), onProgress),
	),
	whyNot: thenLetGo(async ({ problem, id }, _) => explainWhyNot(problem, id, await loadHighsOrNone())),
	pareto: thenLetGo(async (input, onProgress) =>
		tracePareto(input, { steps: PARETO_STEPS, solve: await loadHighsOrNone(), onProgress }),
	),
	coverage: thenLetGo(async (input, onProgress) => coverSites(input, await loadHighsOrNone(), onProgress)),
};

/** `null` where the solver is refused; the result then says by what it was found instead, and with which gap. */
async function loadHighsOrNone(): Promise<SolveMilp | null> {
	try {
		return await loadHighs();
	} catch (error) {
		if (error instanceof SolverRefused) return null;
		throw error;
	}
}

expose(calls);
