import { useMemo } from "react";
import type { Repair } from "../../../domain/selection/weights/ahp_repair";
import type { Cell, Matrix } from "../../../domain/selection/weights/judgement_matrix";
import { applyRepair, findTrouble } from "../../../domain/selection/weights/pairwise";
import { formatNumber } from "../../../text/format";
import type { PlannerText } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import styles from "./PairResult.module.css";
import { formatAbout, formatRatio } from "./pair_words";
import type { PairwiseDesk } from "./use_pairwise";

interface TroubleNoteProps {
	readonly desk: PairwiseDesk;
	readonly matrix: Matrix;
	/** The repair was applied, and its button is gone. */
	readonly onRepaired: () => void;
	readonly text: PlannerText;
}

/** Which judgement breaks consistency, and the smallest repair with the button that applies it. */
export function TroubleNote({ desk, matrix, text, onRepaired }: TroubleNoteProps) {
	const trouble = useMemo(() => findTrouble(matrix), [matrix]);
	if (!trouble) return null;
	const { breaks, repair } = trouble;
	const nameAt = (at: number) => {
		const id = desk.pairwise.criteria[at];
		return id ? text(`criteria.name.${id}`) : "";
	};
	const goTo = ([i, j]: Cell) =>
		desk.onPair(desk.pairs.findIndex(([row, column]) => row === i && column === j));
	return (
		<div className={styles.trouble}>
			{breaks && (
				<p>
					{text("weights.breaks", {
						a: nameAt(breaks.pair[0]),
						b: nameAt(breaks.pair[1]),
						given: formatRatio(breaks.given),
						consistent: formatAbout(breaks.consistent),
						cr: formatNumber(breaks.cr, 4),
					})}{" "}
					{desk.one && (
						<button type="button" className={panel.plain} onClick={() => goTo(breaks.pair)}>
							{text("weights.goTo")}
						</button>
					)}
				</p>
			)}
			{repair ? (
				<RepairNote desk={desk} text={text} repair={repair} nameAt={nameAt} onRepaired={onRepaired} />
			) : (
				<p>{text("weights.repairNone")}</p>
			)}
		</div>
	);
}

interface RepairNoteProps extends Pick<TroubleNoteProps, "desk" | "text" | "onRepaired"> {
	readonly repair: Repair;
	readonly nameAt: (at: number) => string;
}

function RepairNote({ desk, text, repair, nameAt, onRepaired }: RepairNoteProps) {
	const { changes, cr, smallest } = repair;
	const apply = () => {
		onRepaired();
		desk.onJudge((judge) => applyRepair(judge, desk.pairwise.criteria, repair));
	};
	const said = { n: changes.length, cr: formatNumber(cr, 4) };
	return (
		<>
			<p>{text(smallest ? "weights.repair" : "weights.repairGood", said)}</p>
			<ul>
				{changes.map(({ pair: [i, j], from, to }) => (
					<li key={`${i} ${j}`}>
						{text("weights.repairStep", {
							a: nameAt(i),
							b: nameAt(j),
							from: formatRatio(from),
							to: formatRatio(to),
						})}
					</li>
				))}
			</ul>
			{desk.one ? (
				<button type="button" className={panel.button} onClick={apply}>
					{text("weights.repairApply")}
				</button>
			) : (
				<p className={panel.quiet}>{text("weights.repairGroup")}</p>
			)}
		</>
	);
}
