import { useId, useState } from "react";
import type { CriterionId } from "../../../domain/selection/criteria/criterion";
import type { CriterionChoice, Pairwise } from "../../../domain/selection/scenarios/scenario";
import { COMPARED } from "../../../domain/selection/weights/pairwise";
import type { PlannerText } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import { addJudge } from "./JudgeBar";
import styles from "./Pairwise.module.css";
import type { PairwiseDesk } from "./use_pairwise";

/** How many the short cut chooses: as many as one can judge without tiring (ten pairs). */
const TOP = 5;

interface ComparedChoiceProps {
	readonly desk: PairwiseDesk;
	readonly criteria: readonly CriterionChoice[];
	readonly text: PlannerText;
}

/** Which criteria are compared. Judgements on one that is taken out are kept, should it come back. */
export function ComparedChoice({ desk, criteria, text }: ComparedChoiceProps) {
	const id = useId();
	// Only at first: it must not close under the hand of who is still choosing.
	const [open] = useState(desk.pairwise.criteria.length < COMPARED.min);
	const chosen = desk.pairwise.criteria;
	const order = criteria.map((one) => one.id);
	const full = chosen.length >= COMPARED.max;
	const choose = (ids: readonly CriterionId[]) =>
		desk.onChange((before) =>
			withFirstJudge({ ...before, criteria: order.filter((one) => ids.includes(one)) }, text),
		);
	const top = criteria.toSorted((a, b) => b.weight - a.weight).slice(0, TOP);
	return (
		<details className={styles.compared} open={open || undefined}>
			<summary>{text("weights.compared", { n: chosen.length })}</summary>
			<ul aria-describedby={id}>
				{criteria.map((one) => (
					<li key={one.id}>
						<label className={styles.check}>
							<input
								type="checkbox"
								checked={chosen.includes(one.id)}
								disabled={full && !chosen.includes(one.id)}
								onChange={(event) =>
									choose(
										event.target.checked ? [...chosen, one.id] : chosen.filter((each) => each !== one.id),
									)
								}
							/>
							<span>{text(`criteria.name.${one.id}`)}</span>
						</label>
					</li>
				))}
			</ul>
			<p id={id} className={panel.quiet}>
				{chosen.length < COMPARED.min && text("weights.comparedAtLeast", { min: COMPARED.min })}
				{full && text("weights.comparedAtMost", { max: COMPARED.max })}
			</p>
			<button type="button" className={panel.plain} onClick={() => choose(top.map((one) => one.id))}>
				{text("weights.comparedTop", { n: TOP })}
			</button>
		</details>
	);
}

/** Somebody has to judge what is compared. */
function withFirstJudge(pairwise: Pairwise, text: PlannerText): Pairwise {
	return pairwise.judges.length > 0 || pairwise.criteria.length === 0 ? pairwise : addJudge(pairwise, text);
}
