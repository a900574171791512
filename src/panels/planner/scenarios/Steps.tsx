import { type EditName, HISTORY_DEPTH } from "../../../domain/selection/scenarios/edit_history";
import { KEPT_STEPS } from "../../../state/scenario_shelf";
import type { ScenarioDesk } from "../../../state/use_scenarios";
import type { PlannerText } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import styles from "./Scenarios.module.css";

interface StepsProps {
	readonly desk: ScenarioDesk;
	readonly text: PlannerText;
}

/** Every step that can be undone or done again, by name, the next one first. */
export function Steps({ desk, text }: StepsProps) {
	const { undoNames, redoNames } = desk;
	return (
		<details className={styles.part}>
			<summary className={styles.summary}>{text("scenarios.steps")}</summary>
			<div className={styles.buttons}>
				<button type="button" className={panel.button} disabled={undoNames.length === 0} onClick={desk.undo}>
					{text("scenarios.undo")}
				</button>
				<button type="button" className={panel.button} disabled={redoNames.length === 0} onClick={desk.redo}>
					{text("scenarios.redo")}
				</button>
			</div>
			{undoNames.length + redoNames.length === 0 && <p>{text("scenarios.stepsNone")}</p>}
			<StepNames title={text("scenarios.stepsFuture")} names={redoNames} text={text} />
			<StepNames title={text("scenarios.stepsPast")} names={undoNames} text={text} />
			<p className={panel.quiet}>
				{text("scenarios.stepsAbout", { depth: HISTORY_DEPTH, kept: KEPT_STEPS })}
			</p>
		</details>
	);
}

interface StepNamesProps {
	readonly title: string;
	readonly names: readonly EditName[];
	readonly text: PlannerText;
}

function StepNames({ title, names, text }: StepNamesProps) {
	if (names.length === 0) return null;
	const steps = names.map((name, at) => ({ name, number: names.length - at }));
	return (
		<>
			<h4 className={panel.quiet}>{title}</h4>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to reach it */}
			<ol className={styles.steps} aria-label={title} tabIndex={0}>
				{steps.map(({ name, number }) => (
					<li key={number}>{text(`scenarios.edit.${name}`)}</li>
				))}
			</ol>
		</>
	);
}
