import type { Scene } from "../../../domain/scene";
import type { CoverageInput, CoverageResult } from "../../../domain/selection/coverage/coverage";
import { type Equity, measureEquity } from "../../../domain/selection/equity/equity";
import { measureProgress, type Progress } from "../../../domain/selection/equity/progress";
import type {
	ParetoResult,
	PortfolioInput,
	PortfolioResult,
	WhyNot,
} from "../../../domain/selection/portfolio/portfolio";
import { makePortfolioInput } from "../../../domain/selection/portfolio/portfolio_input";
import type { Plan } from "../../../domain/selection/ranking/plan";
import type { RobustnessResult } from "../../../domain/selection/robustness/robustness";
import type { Scenario } from "../../../domain/selection/scenarios/scenario";
import { judgePairwise, type PairwiseAccount } from "../../../domain/selection/weights/pairwise";
import type { Targets } from "../../../domain/targets";
import type { JobName } from "../../../state/selection_calls";
import type { Outcome } from "../../../state/use_job";
import type { ReportSpeech } from "../../../text/planner/report_text";
import { makeOutline, type Outline } from "./outline";

/** Works the report has a part for. */
export const REPORT_JOBS = [
	"robustness",
	"portfolio",
	"pareto",
	"coverage",
] as const satisfies readonly JobName[];
export type ReportJob = (typeof REPORT_JOBS)[number];

/** How the works stand. */
export type ReportOutcomes = { readonly [Name in ReportJob]: Outcome<Name> } & {
	/** Why one compound was not chosen, where somebody asked. */
	readonly whyNot: Outcome<"whyNot">;
};

/** What the report is made from. */
export interface ReportSources {
	readonly scene: Scene;
	readonly plan: Plan;
	readonly scenario: Scenario;
	readonly outcomes: ReportOutcomes;
	readonly targets: Targets | null;
}

type Found = Extract<PortfolioResult, { readonly kind: "found" }>;

/** All that the report says, none of it from other settings than the present ones. */
export interface ReportFacts {
	readonly scene: Scene;
	readonly plan: Plan;
	readonly scenario: Scenario;
	readonly speech: ReportSpeech;
	readonly outline: Outline;
	/** `null`: nothing was compared in pairs. */
	readonly judging: PairwiseAccount | null;
	/** `null`: not computed, or made from other settings. */
	readonly robustness: RobustnessResult | null;
	readonly portfolio: PortfolioResult | null;
	/** The choice; `null` also where there is none. */
	readonly found: Found | null;
	readonly problem: PortfolioInput;
	readonly whyNot: WhyNot | null;
	readonly pareto: ParetoResult | null;
	readonly coverage: { readonly input: CoverageInput; readonly result: CoverageResult } | null;
	/** Year of each chosen compound, from 1. */
	readonly years: ReadonlyMap<string, number>;
	/** `null` without a choice. */
	readonly equity: Equity | null;
	/** `null` where the folder states no targets. */
	readonly progress: Progress | null;
}

/** What stands behind the report; works that are stale count as not done. */
export function makeReportFacts(sources: ReportSources, speech: ReportSpeech): ReportFacts {
	const { scene, plan, scenario, outcomes, targets } = sources;
	const portfolio = readFresh(outcomes.portfolio);
	const found = portfolio?.kind === "found" ? portfolio : null;
	const years = new Map(found?.best.ids.map((id, at) => [id, found.best.years[at] ?? 1]));
	const coverage = readFresh(outcomes.coverage);
	const input = outcomes.coverage.from;
	const facts = {
		scene,
		plan,
		scenario,
		speech,
		judging: isJudged(scenario) ? judgePairwise(scenario.pairwise) : null,
		robustness: readFresh(outcomes.robustness),
		portfolio,
		found,
		problem: makePortfolioInput(plan),
		whyNot: found && readFresh(outcomes.whyNot),
		pareto: readFresh(outcomes.pareto),
		coverage: coverage && input && { input, result: coverage },
		years,
		equity: found && measureEquity(plan, years.keys()),
		progress: targets && measureProgress(plan.town, { targets, chosen: years }),
	};
	return { ...facts, outline: makeOutline(facts) };
}

function readFresh<Name extends JobName>(outcome: Outcome<Name>): Outcome<Name>["result"] {
	return outcome.stale ? null : outcome.result;
}

function isJudged({ pairwise }: Scenario): boolean {
	return pairwise.criteria.length > 1 && pairwise.judges.some(({ judgements }) => judgements.length > 0);
}
