import { formatNumber } from "../../../text/format";
import type { PlannerSpeech } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import type { RobustRow } from "./robust_rows";
import styles from "./robustness.module.css";
import { VerdictSign } from "./VerdictSign";

interface RobustnessTableProps {
	readonly rows: readonly RobustRow[];
	/** Places that count as chosen. */
	readonly first: number;
	readonly speech: PlannerSpeech;
	/** Without it the names are no buttons, as on paper. */
	readonly onSelect?: (id: string) => void;
	readonly selected?: string | null;
}

/** Compounds with the chance of being among the first, the interval of their ranks and the verdict. */
export function RobustnessTable({ rows, first, speech, onSelect, selected = null }: RobustnessTableProps) {
	const { text } = speech;
	const last = Math.max(first, ...rows.map((row) => row.standing.ranks[1]));
	return (
		<table className={styles.table}>
			<thead>
				<tr>
					<th scope="col" data-numeric>
						{text("robustness.rank")}
					</th>
					<th scope="col">{text("robustness.compound")}</th>
					<th scope="col">{text("robustness.chance", { first })}</th>
					<th scope="col">{text("robustness.interval")}</th>
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => (
					<RobustLine
						key={row.compound.id}
						row={row}
						scale={{ first, last }}
						speech={speech}
						onSelect={onSelect}
						selected={row.compound.id === selected}
					/>
				))}
			</tbody>
		</table>
	);
}

interface RobustLineProps {
	readonly row: RobustRow;
	readonly scale: Scale;
	readonly speech: PlannerSpeech;
	readonly onSelect: RobustnessTableProps["onSelect"];
	readonly selected: boolean;
}

function RobustLine({ row, scale, speech: { text }, onSelect, selected }: RobustLineProps) {
	const { compound, rank, standing } = row;
	const [from, to] = standing.ranks;
	return (
		<tr aria-current={selected || undefined}>
			<td data-numeric>{formatNumber(rank)}</td>
			<th scope="row">
				{onSelect ? (
					<button type="button" className={styles.name} onClick={() => onSelect(compound.id)}>
						{compound.name}
					</button>
				) : (
					compound.name
				)}
			</th>
			<td>
				<span className={styles.chance}>
					<span>
						<span className={panel.figure}>{formatNumber(standing.firstShare * 100, 1)}</span>
						<span className={panel.unit}>{"\u2009%"}</span>
					</span>
					<span>
						<VerdictSign verdict={standing.verdict} />
						{text(`robustness.verdict.${standing.verdict}`)}
					</span>
				</span>
				<span className={styles.track}>
					<span className={styles.bar} style={{ inlineSize: `${100 * standing.firstShare}%` }} />
				</span>
			</td>
			<td>
				{text("robustness.intervalFromTo", { from, to })}
				<Interval row={row} scale={scale} />
			</td>
		</tr>
	);
}

interface Scale {
	readonly first: number;
	/** The worst rank drawn. */
	readonly last: number;
}

/** The rank interval as a line from the best to the worst, the present rank as a mark, the border of the first places as a hairline. */
function Interval({ row, scale }: { readonly row: RobustRow; readonly scale: Scale }) {
	const place = (rank: number) => (100 * (rank - 0.5)) / scale.last;
	const [best, worst] = row.standing.ranks;
	return (
		<svg className={styles.interval} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
			<line
				className={styles.border}
				x1={place(scale.first + 0.5)}
				x2={place(scale.first + 0.5)}
				y1="0"
				y2="10"
			/>
			<line
				className={styles.span}
				x1={place(best)}
				x2={Math.max(place(worst), place(best) + 1.5)}
				y1="5"
				y2="5"
			/>
			{row.rank !== null && row.rank <= scale.last && (
				<line className={styles.now} x1={place(row.rank)} x2={place(row.rank)} y1="1" y2="9" />
			)}
		</svg>
	);
}
