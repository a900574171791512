import type { CriterionId } from "../../../domain/selection/criteria/criterion";
import type { Pair } from "../../../domain/selection/weights/group_judgement";
import type { JudgeAccount } from "../../../domain/selection/weights/pairwise";
import type { PlannerText } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import styles from "./Pairwise.module.css";
import type { PairwiseDesk } from "./use_pairwise";

interface MissingPairsProps {
	readonly desk: PairwiseDesk;
	readonly one: JudgeAccount;
	readonly text: PlannerText;
}

/** Which pairs still have to be judged, each a way to it: first those that would link all criteria, then the rest. */
export function MissingPairs({ desk, one, text }: MissingPairsProps) {
	const { missing, toConnect } = one;
	if (missing.length === 0) return null;
	const linking = missing.filter((pair) => toConnect.some((other) => isSame(pair, other)));
	const rest = missing.filter((pair) => !linking.includes(pair));
	return (
		<div className={styles.missing}>
			<p>{text("weights.missing", { n: missing.length })}</p>
			{linking.length > 0 && (
				<>
					<PairLinks desk={desk} text={text} pairs={linking} />
					<p className={panel.quiet}>{text("weights.missing.connect", { n: linking.length })}</p>
				</>
			)}
			{rest.length > 0 && linking.length > 0 && (
				<details>
					<summary>{text("weights.missing.rest", { n: rest.length })}</summary>
					<PairLinks desk={desk} text={text} pairs={rest} />
				</details>
			)}
			{linking.length === 0 && <PairLinks desk={desk} text={text} pairs={rest} />}
		</div>
	);
}

function isSame([a, b]: Pair, [c, d]: Pair): boolean {
	return a === c && b === d;
}

function PairLinks({
	desk,
	text,
	pairs,
}: Pick<MissingPairsProps, "desk" | "text"> & { readonly pairs: readonly Pair[] }) {
	const { criteria } = desk.pairwise;
	const go = ([a, b]: Pair) => {
		const [i, j] = [criteria.indexOf(a as CriterionId), criteria.indexOf(b as CriterionId)];
		desk.onPair(desk.pairs.findIndex(([row, column]) => row === i && column === j));
	};
	return (
		<ul>
			{pairs.map((pair) => (
				<li key={pair.join()}>
					<button type="button" className={panel.plain} onClick={() => go(pair)}>
						{text("weights.missing.pair", {
							a: text(`criteria.name.${pair[0] as CriterionId}`),
							b: text(`criteria.name.${pair[1] as CriterionId}`),
						})}
					</button>
				</li>
			))}
		</ul>
	);
}
