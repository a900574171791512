import { useId, useRef } from "react";
import type { CriterionChoice } from "../../../domain/selection/scenarios/scenario";
import {
	dropWeight,
	lockWeight,
	rescaleWeights,
	sumWeights,
} from "../../../domain/selection/weights/rescale_weights";
import { formatFigure } from "../../../text/format";
import panel from "../../panel.module.css";
import type { PlannerProps } from "../planner_props";
import { WeightRow } from "./WeightRow";
import styles from "./Weights.module.css";

/** One slider a criterion; the others follow so that the sum stays. */
export function WeightSliders({ scenario: { criteria }, speech, edit }: PlannerProps) {
	const { text } = speech;
	const id = useId();
	// The weights when the change began: one pulled, or typed, to the end and back leaves the others in their old proportion.
	const held = useRef<readonly CriterionChoice[] | null>(null);
	const counted = criteria.filter(({ weight }) => weight > 0).length;
	const greatest = Math.max(...criteria.map(({ weight }) => weight));
	const move = (one: CriterionChoice, weight: number) => {
		const from = held.current;
		edit(
			"weights",
			(before) => ({ ...before, criteria: moveWeight(from ?? before.criteria, one.id, weight) }),
			`weights.${one.id}`,
		);
	};
	return (
		<div className={styles.sliders}>
			<h3 id={id} className={panel.section}>
				{text("weights.sliders")}
			</h3>
			<p className={panel.quiet}>{text("weights.slidersAbout")}</p>
			<ul aria-labelledby={id}>
				{criteria.map((one) => (
					<WeightRow
						key={one.id}
						one={one}
						greatest={greatest}
						speech={speech}
						onHold={(down) => {
							held.current = down ? (held.current ?? criteria) : null;
						}}
						onMove={(weight) => move(one, weight)}
						onLock={(locked) =>
							edit("weights", (before) => ({
								...before,
								criteria: lockWeight(before.criteria, one.id, locked),
							}))
						}
					/>
				))}
			</ul>
			<p className={styles.sum}>
				<span>{text("weights.sum")}</span>
				<span className={panel.quiet}>
					{text("weights.sumCounted", { n: counted, zero: criteria.length - counted })}
				</span>
				<span className={panel.figure}>
					{formatFigure(sumWeights(criteria), "share")}
					<span className={panel.unit}>{"\u2009%"}</span>
				</span>
			</p>
		</div>
	);
}

/** A criterion drawn down to nothing is left out: it must not hand its weight to criteria that were all left out before. */
function moveWeight(criteria: readonly CriterionChoice[], id: string, weight: number): CriterionChoice[] {
	return weight === 0 ? dropWeight(criteria, id) : rescaleWeights(criteria, id, weight);
}
