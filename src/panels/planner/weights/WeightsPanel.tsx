import { useId } from "react";
import type { Scenario } from "../../../domain/selection/scenarios/scenario";
import { Choices } from "../../Choices";
import panel from "../../panel.module.css";
import type { PlannerProps } from "../planner_props";
import { PairwiseSection } from "./PairwiseSection";
import { PresetBar } from "./PresetBar";
import { WeightSliders } from "./WeightSliders";
import styles from "./Weights.module.css";

const METHODS: readonly Scenario["method"][] = ["sum", "topsis"];

/** How much each criterion counts and how the score is made of them. */
export default function WeightsPanel(props: PlannerProps) {
	const { scenario, speech, edit } = props;
	const { text } = speech;
	const id = useId();
	return (
		<section className={styles.weights} aria-labelledby={id}>
			<h2 id={id} className={panel.title}>
				{text("weights.title")}
			</h2>
			<div>
				<Choices
					label={text("weights.method")}
					choices={METHODS.map((value) => ({ value, label: text(`weights.method.${value}`) }))}
					chosen={scenario.method}
					onChoose={(method) => edit("method", (before) => ({ ...before, method }))}
				/>
				<p className={panel.quiet}>{text(`weights.method.about.${scenario.method}`)}</p>
			</div>
			<PresetBar {...props} />
			<WeightSliders {...props} />
			<PairwiseSection {...props} />
		</section>
	);
}
