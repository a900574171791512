import { useId } from "react";
import { makeRatioTable } from "../../../domain/selection/weights/group_judgement";
import { type Cell, listPairs, type Matrix } from "../../../domain/selection/weights/judgement_matrix";
import type { PlannerText } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import styles from "./Pairwise.module.css";
import { formatRatio, markOf } from "./pair_words";
import type { PairwiseDesk } from "./use_pairwise";

interface JudgementMatrixProps {
	readonly desk: PairwiseDesk;
	/** The complete matrix in sight; `null` while judgements are missing. */
	readonly matrix: Matrix | null;
	readonly text: PlannerText;
}

/** The judgements as a table; above the diagonal each cell opens its pair. */
export function JudgementMatrix({ desk, matrix, text }: JudgementMatrixProps) {
	const id = useId();
	const { criteria } = desk.pairwise;
	const judge = desk.one?.judge;
	if (!matrix && !judge) return null;
	const ratios = matrix ?? makeRatioTable(criteria, judge?.judgements ?? []);
	const names = criteria.map((one) => text(`criteria.name.${one}`));
	return (
		<div>
			<h3 id={id} className={panel.section}>
				{text("weights.matrix")}
			</h3>
			<p className={panel.quiet}>{text("weights.matrixAbout")}</p>
			<section
				className={styles.scroller}
				aria-labelledby={id}
				// biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to reach it
				tabIndex={0}
			>
				<table className={styles.matrix} aria-labelledby={id}>
					<thead>
						<tr>
							<td />
							{names.map((name, at) => (
								<th key={name} scope="col" title={name}>
									<span aria-hidden="true">{markOf(at)}</span>
									<span className={panel.hidden}>{name}</span>
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{names.map((name, i) => (
							<tr key={name}>
								<th scope="row" title={name}>
									<span aria-hidden="true">{markOf(i)}</span>
									<span className={panel.hidden}>{name}</span>
								</th>
								{names.map((other, j) => (
									<td key={other} data-diagonal={i === j || undefined}>
										<Value
											desk={desk}
											text={text}
											names={names}
											cell={[i, j]}
											ratio={ratios[i]?.[j] ?? null}
										/>
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</section>
		</div>
	);
}

interface ValueProps extends Pick<JudgementMatrixProps, "desk" | "text"> {
	readonly names: readonly string[];
	readonly cell: Cell;
	/** `null`: not judged. */
	readonly ratio: number | null;
}

function Value({ desk, text, names, cell: [i, j], ratio }: ValueProps) {
	const value = ratio === null ? "—" : formatRatio(ratio);
	// What all say together has no pair of its own to be changed.
	if (j <= i || !desk.one) return value;
	const at = listPairs(names.length).findIndex(([row, column]) => row === i && column === j);
	const [a = "", b = ""] = [names[i], names[j]];
	return (
		<button
			type="button"
			aria-current={at === desk.at || undefined}
			aria-label={text("weights.cell", { a, b, value })}
			onClick={() => desk.onPair(at)}
		>
			{value}
		</button>
	);
}
