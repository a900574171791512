import type { CoverageInput, CoverageResult } from "../domain/selection/coverage/coverage";
import type {
	ParetoResult,
	PortfolioInput,
	PortfolioResult,
	WhyNot,
} from "../domain/selection/portfolio/portfolio";
import type { RobustnessInput, RobustnessResult } from "../domain/selection/robustness/robustness";

/** What a job is asked and what it answers; the long works of the planner, each done in a worker. */
export interface SelectionJobs {
	readonly robustness: { readonly input: RobustnessInput; readonly result: RobustnessResult };
	readonly portfolio: { readonly input: PortfolioInput; readonly result: PortfolioResult };
	readonly whyNot: {
		readonly input: { readonly problem: PortfolioInput; readonly id: string };
		readonly result: WhyNot;
	};
	readonly pareto: { readonly input: PortfolioInput; readonly result: ParetoResult };
	readonly coverage: { readonly input: CoverageInput; readonly result: CoverageResult };
}

export type JobName = keyof SelectionJobs;

/** Told now and then while a job goes on: how much of it is done, 0–1. */
export type OnProgress = (share: number) => void;

/** The worker's side. */
export type SelectionCalls = {
	readonly [Name in JobName]: (
		input: SelectionJobs[Name]["input"],
		onProgress: OnProgress,
	) => Promise<SelectionJobs[Name]["result"]>;
};
