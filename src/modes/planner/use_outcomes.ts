import { useMemo, useState } from "react";
import { makeCoverageInput } from "../../domain/selection/coverage/coverage_input";
import { makePortfolioInput } from "../../domain/selection/portfolio/portfolio_input";
import type { Plan } from "../../domain/selection/ranking/plan";
import { makeRobustnessInput } from "../../domain/selection/robustness/robustness";
import type { JobName } from "../../state/selection_calls";
import { makeSelectionClient, type SelectionClient } from "../../state/selection_client";
import { type Outcome, useJob } from "../../state/use_job";
import type { StepId } from "./steps";

/** The long works of the planner as they stand. */
export type Outcomes = { readonly [Name in JobName]: Outcome<Name> };

/** What of the long works is wanted now. */
export interface Wanted {
	readonly step: StepId;
	/** The compound somebody asks “why not” of; `null`: nobody. */
	readonly asked: string | null;
	/** Everything, for the report. */
	readonly whole: boolean;
}

// Workers are started with the first job; a visit to the map and back does not start them anew.
let shared: SelectionClient | null = null;

function getClient(): SelectionClient {
	shared ??= makeSelectionClient();
	return shared;
}

/** What each step needs at once; the rest waits until somebody asks. */
const NEEDED: Readonly<Partial<Record<StepId, readonly JobName[]>>> = {
	robustness: ["robustness"],
	portfolio: ["portfolio"],
	equity: ["portfolio"],
	coverage: ["coverage"],
};

/** The inputs of the long works, new only when what they are made from is, and the works themselves, done when they are looked at. */
export function useOutcomes(plan: Plan, { step, asked, whole }: Wanted): Outcomes {
	const [client] = useState(getClient);
	const inputs = useInputs(plan, asked);
	const needs = (name: JobName) => whole || (NEEDED[step]?.includes(name) ?? false);
	const robustness = useJob(client, "robustness", { input: inputs.robustness, auto: needs("robustness") });
	const [begun, setBegun] = useState(false);
	const portfolio = useJob(client, "portfolio", {
		input: inputs.portfolio,
		// Its members stand on the map: once there is a choice it follows the settings.
		auto: needs("portfolio") || begun,
	});
	if (!begun && portfolio.result !== null) setBegun(true);
	const whyNot = useJob(client, "whyNot", { input: inputs.whyNot, auto: asked !== null });
	const pareto = useJob(client, "pareto", { input: inputs.portfolio, auto: whole });
	const coverage = useJob(client, "coverage", { input: inputs.coverage, auto: needs("coverage") });
	return { robustness, portfolio, whyNot, pareto, coverage };
}

function useInputs(plan: Plan, asked: string | null) {
	const { town, scenario, appraisals } = plan;
	const { shortlist, criteria, gates, method, spacesPerHousehold } = scenario;
	// The name and the notes of a scenario change no number.
	const basis = JSON.stringify([shortlist, criteria, gates, method, spacesPerHousehold]);
	const settled = useSettled(plan, `${basis} ${appraisals.length}`);
	const { robustness, portfolio, coverage } = scenario;
	const current = useMemo(
		() => ({ ...settled, scenario: { ...settled.scenario, robustness, portfolio, coverage } }),
		[settled, robustness, portfolio, coverage],
	);
	const forRobustness = useSettled(current, JSON.stringify([basis, robustness]));
	const forPortfolio = useSettled(current, JSON.stringify([basis, portfolio]));
	const forCoverage = useSettled(current, JSON.stringify([basis, coverage]));
	const problem = useMemo(() => makePortfolioInput(forPortfolio), [forPortfolio]);
	return {
		robustness: useMemo(() => makeRobustnessInput(forRobustness), [forRobustness]),
		portfolio: problem,
		whyNot: useMemo(() => (asked === null ? null : { problem, id: asked }), [problem, asked]),
		coverage: useMemo(() => {
			const shortlisted = forCoverage.appraisals.map(({ compound }) => compound);
			return makeCoverageInput(town, forCoverage.scenario, shortlisted);
		}, [town, forCoverage]),
	};
}

/** The plan that came with a key and its records; another plan of the same key and records changes nothing. */
function useSettled(plan: Plan, key: string): Plan {
	const [kept, setKept] = useState({ plan, key });
	if (kept.key === key && kept.plan.town === plan.town) return kept.plan;
	setKept({ plan, key });
	return plan;
}
