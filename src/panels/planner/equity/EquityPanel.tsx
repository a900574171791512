import { useMemo } from "react";
import { measureEquity } from "../../../domain/selection/equity/equity";
import panel from "../../panel.module.css";
import type { PlannerProps } from "../planner_props";
import { EquityFigures } from "./EquityFigures";
import styles from "./equity.module.css";

type EquityPanelProps = Pick<PlannerProps, "plan" | "speech" | "onFrame"> & {
	/** Ids of the compounds of the portfolio; empty before there is one. */
	readonly chosenIds: readonly string[];
};

/** How evenly need lies over the sub-districts before and after the choice, and whom the help goes to. */
export default function EquityPanel({ plan, speech, onFrame, chosenIds }: EquityPanelProps) {
	const equity = useMemo(() => measureEquity(plan, chosenIds), [plan, chosenIds]);
	return (
		<section className={styles.panel} aria-labelledby="equity-title">
			<h2 id="equity-title" className={panel.title}>
				{speech.text("equity.title")}
			</h2>
			{chosenIds.length === 0 && <p className={panel.notice}>{speech.text("equity.noChoice")}</p>}
			<EquityFigures equity={equity} speech={speech} onFrame={onFrame} />
		</section>
	);
}
