import type { ReactNode } from "react";
import CoveragePanel from "../../panels/planner/coverage/CoveragePanel";
import CriteriaPanel from "../../panels/planner/criteria/CriteriaPanel";
import EquityPanel from "../../panels/planner/equity/EquityPanel";
import ExplainPanel from "../../panels/planner/explain/ExplainPanel";
import GatesPanel from "../../panels/planner/gates/GatesPanel";
import PortfolioPanel from "../../panels/planner/portfolio/PortfolioPanel";
import { WhyNot } from "../../panels/planner/portfolio/WhyNot";
import RankingTable from "../../panels/planner/ranking/RankingTable";
import ReportPanel from "../../panels/planner/report/ReportPanel";
import RobustnessPanel from "../../panels/planner/robustness/RobustnessPanel";
import ScenariosPanel from "../../panels/planner/scenarios/ScenariosPanel";
import ShortlistPanel from "../../panels/planner/shortlist/ShortlistPanel";
import TargetsPanel from "../../panels/planner/targets/TargetsPanel";
import WeightsPanel from "../../panels/planner/weights/WeightsPanel";
import type { WidthClass } from "../use_width_class";
import type { DeskState } from "./PlannerDesk";

/** The steps from all compounds to a defended choice; the last two stand in a place of their own where there is room. */
const STEPS = {
	shortlist: (desk) => <ShortlistPanel {...desk} drawing={desk.drawing} onDraw={desk.onDraw} />,
	criteria: (desk) => <CriteriaPanel {...desk} />,
	gates: (desk) => <GatesPanel {...desk} />,
	weights: (desk) => <WeightsPanel {...desk} />,
	robustness: (desk) => <RobustnessPanel {...desk} outcome={desk.outcomes.robustness} />,
	portfolio: (desk) => (
		<PortfolioPanel
			{...desk}
			outcome={desk.outcomes.portfolio}
			whyNot={desk.outcomes.whyNot}
			pareto={desk.outcomes.pareto}
		/>
	),
	coverage: (desk) => <CoveragePanel {...desk} outcome={desk.outcomes.coverage} />,
	equity: (desk) => (
		<>
			<EquityPanel {...desk} />
			<TargetsPanel {...desk} />
		</>
	),
	scenarios: (desk) => <ScenariosPanel {...desk} />,
	report: (desk) => <ReportPanel {...desk} reportWay={desk.ways.paper} />,
	ranking: (desk) => <Ranking {...desk} />,
	explain: (desk) => <Explain {...desk} />,
} as const satisfies Readonly<Record<string, (desk: DeskState) => ReactNode>>;

export type StepId = keyof typeof STEPS;

/** Every step in order. */
const STEP_IDS = Object.keys(STEPS) as readonly StepId[];

/** The step of a link; the first where it names none. */
export function findStep(name: string | null): StepId {
	return STEP_IDS.find((id) => id === name) ?? "shortlist";
}

/** What has no place of its own at a width stands among the steps. */
export function listSteps(width: WidthClass): readonly StepId[] {
	const beside: Readonly<Record<WidthClass, readonly StepId[]>> = {
		wide: ["ranking", "explain"],
		tablet: ["ranking"],
		phone: [],
	};
	return STEP_IDS.filter((id) => !beside[width].includes(id));
}

/** What a step shows. */
export function Step({ step, desk }: { readonly step: StepId; readonly desk: DeskState }) {
	return STEPS[step](desk);
}

/** The ranking with what the other works say of each. */
export function Ranking(desk: DeskState) {
	const { robustness } = desk.outcomes;
	const robust = robustness.stale ? null : robustness.result;
	return (
		<RankingTable
			{...desk}
			chosen={desk.scene.marks?.chosen ?? NOBODY}
			robust={robust && new Map(robust.compounds.map((one) => [one.id, one]))}
		/>
	);
}

const NOBODY: ReadonlyMap<string, number> = new Map();

/** The score of the selected compound, and why it was not chosen. */
export function Explain(desk: DeskState) {
	return (
		<ExplainPanel {...desk} compared={desk.compared} onCompare={desk.onCompare}>
			<WhyNot {...desk} outcome={desk.outcomes.portfolio} whyNot={desk.outcomes.whyNot} onAsk={desk.onAsk} />
		</ExplainPanel>
	);
}
