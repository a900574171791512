import { explainScore, type ScoreStep } from "../../../domain/selection/ranking/explain";
import type { Appraisal } from "../../../domain/selection/ranking/plan";
import { formatNumber } from "../../../text/format";
import { formatRaw } from "../../../text/planner/format_raw";
import type { PlannerSpeech } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import styles from "./ExplainPanel.module.css";

interface StepDetailsProps {
	readonly appraisal: Appraisal;
	readonly speech: PlannerSpeech;
}

/** Where every value comes from, between which anchors it scores, and which of them nobody recorded. */
export function StepDetails({ appraisal, speech: { text } }: StepDetailsProps) {
	return (
		<details>
			<summary className={styles.more}>{text("ranking.explain.details")}</summary>
			<dl className={styles.steps}>
				{explainScore(appraisal).map((step) => (
					<div key={step.criterion}>
						<dt>
							<span>{text(`criteria.name.${step.criterion}`)}</span>
							<span className={panel.figure}>{formatRaw(step.raw, step.of, text)}</span>
						</dt>
						{tell(step, text).map((words) => (
							<dd key={words} className={panel.quiet}>
								{words}
							</dd>
						))}
					</div>
				))}
			</dl>
		</details>
	);
}

function tell(step: ScoreStep, text: PlannerSpeech["text"]): readonly string[] {
	const { of, anchors, observed, range, date } = step;
	const [standard, worst] = [anchors.standard, anchors.worst].map((anchor) => formatRaw(anchor, of, text));
	const [low, high] = range.map((end) => formatNumber(end, 2));
	return [
		`${text("ranking.explain.need")} ${formatNumber(step.need, 2)}`,
		text("ranking.explain.anchors", { standard: standard ?? "", worst: worst ?? "" }),
		observed
			? text("ranking.explain.source", {
					file: text(`criteria.source.${of.file}`),
					date: date ?? text("ranking.explain.noDate"),
				})
			: text("ranking.explain.assumed", { low: low ?? "", high: high ?? "" }),
	];
}
