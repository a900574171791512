import { useState } from "react";
import { COMPARED } from "../../../domain/selection/weights/pairwise";
import panel from "../../panel.module.css";
import type { PlannerProps } from "../planner_props";
import { ComparedChoice } from "./ComparedChoice";
import { GroupNote, JudgeBar } from "./JudgeBar";
import { JudgementMatrix } from "./JudgementMatrix";
import { MissingPairs } from "./MissingPairs";
import { PairEditor } from "./PairEditor";
import { PairResult } from "./PairResult";
import styles from "./Pairwise.module.css";
import { usePairwise } from "./use_pairwise";

/** Weights by judging pair after pair, with what the judgements contradict. */
export function PairwiseSection(props: PlannerProps) {
	const { scenario, speech } = props;
	const { text } = speech;
	const desk = usePairwise(props);
	const { pairwise, account, one } = desk;
	const [open] = useState(pairwise.criteria.length > 0);
	const enough = pairwise.criteria.length >= COMPARED.min;
	const weighed = one
		? one.matrix && one.answer && { matrix: one.matrix, answer: one.answer }
		: account.group;
	return (
		<details className={styles.pairwise} open={open || undefined}>
			<summary className={panel.section}>{text("weights.pairs")}</summary>
			<div className={styles.inside}>
				<p className={panel.quiet}>{text("weights.pairsAbout")}</p>
				<ComparedChoice desk={desk} criteria={scenario.criteria} text={text} />
				{enough && (
					<>
						<JudgeBar desk={desk} text={text} />
						{one ? (
							<PairEditor desk={desk} one={one} text={text} />
						) : (
							<GroupNote account={account} text={text} />
						)}
						{one && <MissingPairs desk={desk} one={one} text={text} />}
						<JudgementMatrix desk={desk} matrix={weighed?.matrix ?? null} text={text} />
						{weighed && <PairResult {...props} desk={desk} weighed={weighed} />}
					</>
				)}
			</div>
		</details>
	);
}
