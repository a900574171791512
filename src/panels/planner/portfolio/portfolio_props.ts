import type { PortfolioInput } from "../../../domain/selection/portfolio/portfolio";
import type { PortfolioSettings } from "../../../domain/selection/scenarios/scenario";
import { formatNumber } from "../../../text/format";
import type { PlannerProps } from "../planner_props";

/** What the parts of the portfolio panel are given: the planner's own and what the choice is made from now. */
export interface PortfolioProps extends PlannerProps {
	readonly input: PortfolioInput;
}

/** Changes the settings of the portfolio; `merge` as in `Edit`. */
export function setPortfolio(
	edit: PlannerProps["edit"],
	change: (settings: PortfolioSettings) => Partial<PortfolioSettings>,
	merge?: string,
): void {
	edit("portfolio", (one) => ({ ...one, portfolio: { ...one.portfolio, ...change(one.portfolio) } }), merge);
}

/** A value of the objective: people to one decimal, scores to three. */
export function formatWorth(value: number | null, objective: PortfolioSettings["objective"]): string {
	return formatNumber(value, objective === "people" ? 1 : 3);
}

/** 10 000 yuan, with a decimal only where there is one. */
export function formatWan(wan: number): string {
	return formatNumber(wan, Number.isInteger(wan) ? 0 : 1);
}

/** The name of a compound; its bare id when the records do not know it. */
export function nameCompound({ plan }: Pick<PlannerProps, "plan">, id: string): string {
	return plan.town.compoundById.get(id)?.name ?? id;
}
