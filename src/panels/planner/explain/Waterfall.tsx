import { explainScore, type ScoreStep } from "../../../domain/selection/ranking/explain";
import type { Appraisal } from "../../../domain/selection/ranking/plan";
import { formatNumber } from "../../../text/format";
import { formatRaw } from "../../../text/planner/format_raw";
import type { PlannerSpeech } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import styles from "./Waterfall.module.css";

interface WaterfallProps {
	readonly appraisal: Appraisal;
	readonly speech: PlannerSpeech;
}

/** Digits of parts, needs and scores. */
const DIGITS = 3;

/** A score as the sum of its parts: each begins where the last ended, the last ends at the score. Bars and table are one. */
export function Waterfall({ appraisal, speech: { text } }: WaterfallProps) {
	const { score, compound } = appraisal;
	const steps = explainScore(appraisal);
	if (score === null) return <p className={panel.quiet}>{text("ranking.noWeight")}</p>;
	const shown = steps.filter(({ part }) => part > 0);
	const zero = steps.length - shown.length;
	const label = text("ranking.explain.waterfallLabel", {
		name: compound.name,
		n: steps.length,
		score: formatNumber(score, DIGITS),
	});
	return (
		<section aria-labelledby={`waterfall-${compound.id}`}>
			<h4 id={`waterfall-${compound.id}`} className={panel.section}>
				{text("ranking.explain.waterfall")}
			</h4>
			<p className={panel.hidden}>{label}</p>
			<table className={styles.table}>
				<thead>
					<tr>
						<th scope="col">{text("ranking.explain.criterion")}</th>
						<th scope="col" data-numeric>
							{text("ranking.explain.raw")}
						</th>
						<th scope="col" data-numeric>
							{text("ranking.explain.weight")}
						</th>
						<th scope="col" data-numeric>
							{text("ranking.explain.part")}
						</th>
					</tr>
				</thead>
				<tbody>
					{shown.map((step) => (
						<Step key={step.criterion} step={step} score={score} text={text} />
					))}
				</tbody>
				<tfoot>
					<tr>
						<th scope="row" colSpan={3}>
							{text("ranking.explain.sum")}
						</th>
						<td data-numeric>{formatNumber(score, DIGITS)}</td>
					</tr>
				</tfoot>
			</table>
			<p className={styles.key}>
				<span className={styles.sample} data-observed aria-hidden="true" />
				{text("ranking.explain.observedKey")}
				<span className={styles.sample} aria-hidden="true" />
				{text("ranking.explain.assumedKey")}
			</p>
			{zero > 0 && <p className={panel.quiet}>{text("ranking.explain.zero", { n: zero })}</p>}
		</section>
	);
}

interface StepProps {
	readonly step: ScoreStep;
	readonly score: number;
	readonly text: PlannerSpeech["text"];
}

/** One criterion: its figures, and the bar beneath them from the score before it to the score after it. */
function Step({ step, score, text }: StepProps) {
	const { criterion, of, raw, weight, part, from, to, observed } = step;
	const percent = (value: number) => `${((100 * value) / score).toFixed(3)}%`;
	return (
		<tr className={styles.step}>
			<th scope="row">
				{text(`criteria.name.${criterion}`)}
				<span className={styles.track} aria-hidden="true">
					<span
						className={styles.bar}
						data-observed={observed || undefined}
						style={{ insetInlineStart: percent(from), inlineSize: percent(to - from) }}
					/>
				</span>
			</th>
			<td data-numeric>{formatRaw(raw, of, text)}</td>
			<td data-numeric>{`${formatNumber(100 * weight, 1)}\u2009%`}</td>
			<td data-numeric>{formatNumber(part, DIGITS)}</td>
		</tr>
	);
}
