import type { Equity } from "../../../domain/selection/equity/equity";
import { formatNumber } from "../../../text/format";
import { nameSubdistrict } from "../../../text/labels";
import type { PlannerSpeech } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import { Count } from "./Count";
import styles from "./equity.module.css";
import { IncomeShares } from "./IncomeShares";
import { LorenzChart } from "./LorenzChart";

interface EquityFiguresProps {
	readonly equity: Equity;
	readonly speech: PlannerSpeech;
	/** Without it the counts are no buttons, as on paper. */
	readonly onFrame?: (ids: readonly string[]) => void;
}

/** Digits of a coefficient, and the number of steps they make of 1. */
const DIGITS = 4;
const STEPS = 10 ** DIGITS;

/** The figures of equity, for screen and paper. */
export function EquityFigures(props: EquityFiguresProps) {
	const { equity, speech, onFrame } = props;
	const { text } = speech;
	return (
		<div className={styles.part}>
			<p className={panel.quiet}>{text("equity.measure")}</p>
			<GiniPair {...props} />
			<LorenzChart equity={equity} speech={speech} />
			<h3 className={panel.section}>{text("equity.table")}</h3>
			<AreaTable {...props} />
			<IncomeShares equity={equity} speech={speech} onFrame={onFrame} />
			{equity.leftOut.length > 0 && (
				<Count
					ids={equity.leftOut.map((one) => one.id)}
					words={text("equity.leftOut", { n: formatNumber(equity.leftOut.length) })}
					show={text("equity.show")}
					onFrame={onFrame}
				/>
			)}
			<p className={panel.quiet}>{text("equity.internal")}</p>
		</div>
	);
}

function GiniPair({ equity: { before, after }, speech: { text } }: EquityFiguresProps) {
	const change = before.gini === null || after.gini === null ? null : measureChange(before.gini, after.gini);
	return (
		<dl className={styles.pair} aria-label={text("equity.gini")}>
			<div>
				<dt>{text("equity.gini")}</dt>
				<dd>{text("equity.before")}</dd>
				<dd className={styles.big}>{formatNumber(before.gini, DIGITS)}</dd>
			</div>
			<div>
				<dt className={panel.hidden}>{text("equity.gini")}</dt>
				<dd>{text("equity.after")}</dd>
				<dd className={styles.big}>{formatNumber(after.gini, DIGITS)}</dd>
			</div>
			{change !== null && (
				<div>
					<dt>{text("equity.change")}</dt>
					<dd className={styles.big}>{formatChange(change)}</dd>
					<dd>{text(nameChange(change))}</dd>
				</div>
			)}
		</dl>
	);
}

/** The difference of the two figures as they are printed, so that a reader who subtracts finds the same. */
function measureChange(before: number, after: number): number {
	return (Math.round(after * STEPS) - Math.round(before * STEPS)) / STEPS;
}

function formatChange(change: number): string {
	return `${change > 0 ? "+" : ""}${formatNumber(change, DIGITS)}`;
}

function nameChange(change: number) {
	if (change === 0) return "equity.same";
	return change > 0 ? "equity.more" : "equity.less";
}

function AreaTable({ equity, speech }: EquityFiguresProps) {
	const { text } = speech;
	const afterOf = new Map(equity.after.areas.map((area) => [area.subdistrict, area.needPerHousehold]));
	return (
		<table className={styles.table}>
			<thead>
				<tr>
					<th scope="col">{text("equity.area")}</th>
					<th scope="col" data-numeric>
						{text("equity.areaHouseholds")}
					</th>
					<th scope="col" data-numeric>
						{text("equity.before")}
					</th>
					<th scope="col" data-numeric>
						{text("equity.after")}
					</th>
				</tr>
			</thead>
			<tbody>
				{equity.before.areas.map((area) => {
					const after = afterOf.get(area.subdistrict) ?? null;
					return (
						<tr key={area.subdistrict}>
							<th scope="row">{nameSubdistrict(area.subdistrict, speech)}</th>
							<td data-numeric>{formatNumber(area.households)}</td>
							<td data-numeric>{formatNumber(area.needPerHousehold, 3)}</td>
							<td data-numeric data-changed={after !== area.needPerHousehold || undefined}>
								{formatNumber(after, 3)}
							</td>
						</tr>
					);
				})}
			</tbody>
		</table>
	);
}
