import { useId } from "react";
import { applyPreset, findPreset, PRESETS } from "../../../domain/selection/weights/presets";
import { findWeightOrigin } from "../../../domain/selection/weights/weight_origin";
import panel from "../../panel.module.css";
import type { PlannerProps } from "../planner_props";
import styles from "./Weights.module.css";

/** Ready-made weights, the rule of the one in use, and where the present weights come from. */
export function PresetBar({ scenario, speech: { text }, edit }: PlannerProps) {
	const id = useId();
	const { criteria } = scenario;
	const present = findPreset(criteria);
	const locked = criteria.filter((one) => one.locked).length;
	return (
		<div className={styles.presets}>
			<h3 id={id} className={panel.section}>
				{text("weights.presets")}
			</h3>
			{/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its legend apart from the other headings */}
			<div role="group" aria-labelledby={id} className={styles.buttons}>
				{PRESETS.map((preset) => (
					<button
						key={preset}
						type="button"
						className={panel.button}
						aria-pressed={preset === present}
						title={text(`weights.rule.${preset}`)}
						onClick={() =>
							edit("weights", (before) => ({ ...before, criteria: applyPreset(before.criteria, preset) }))
						}
					>
						{text(`weights.preset.${preset}`)}
					</button>
				))}
			</div>
			<p className={panel.quiet} role="status">
				{present ? text(`weights.rule.${present}`) : <Origin scenario={scenario} text={text} />}
				{locked > 0 && ` ${text("weights.rule.locked", { n: locked })}`}
			</p>
		</div>
	);
}

function Origin({
	scenario,
	text,
}: Pick<PlannerProps, "scenario"> & { readonly text: PlannerProps["speech"]["text"] }) {
	const origin = findWeightOrigin(scenario);
	if (origin.kind === "preset") return text(`weights.rule.${origin.preset}`);
	if (origin.kind !== "pairwise") return text(`weights.origin.${origin.kind}`);
	if (origin.judge === null) return text("weights.origin.group");
	const judge = scenario.pairwise.judges.find(({ id }) => id === origin.judge);
	return text("weights.origin.judge", { name: judge?.name ?? "" });
}
