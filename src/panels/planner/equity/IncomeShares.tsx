import type { ByIncome, Equity } from "../../../domain/selection/equity/equity";
import { formatNumber } from "../../../text/format";
import type { PlannerSpeech } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import { Count } from "./Count";
import styles from "./equity.module.css";

interface IncomeSharesProps {
	readonly equity: Equity;
	readonly speech: PlannerSpeech;
	readonly onFrame: ((ids: readonly string[]) => void) | undefined;
}

const PARTS = ["low", "other", "unknown"] as const;
const BARS = ["help", "need"] as const;

/** How much of the help goes to low-income compounds, beside what they have of the need; what is not recorded is a part of its own. */
export function IncomeShares({ equity: { lowIncome }, speech, onFrame }: IncomeSharesProps) {
	const { text } = speech;
	const { medianShare, chosenLow, chosenUnknown } = lowIncome;
	const show = text("equity.show");
	return (
		<section className={styles.part} aria-labelledby="equity-low">
			<h3 id="equity-low" className={panel.section}>
				{text("equity.low")}
			</h3>
			<p className={panel.quiet}>
				{medianShare === null
					? text("equity.lowAboutNone")
					: text("equity.lowAbout", { median: formatNumber(medianShare * 100, 1) })}
			</p>
			<IncomeTable lowIncome={lowIncome} speech={speech} />
			<p>
				{text("equity.byHousehold", {
					help: formatShare(findKnownShare(lowIncome.helpByHousehold)),
					need: formatShare(findKnownShare(lowIncome.needByHousehold)),
				})}
			</p>
			<p className={styles.counts}>
				<Count
					ids={chosenLow}
					words={text("equity.lowFrame", { n: formatNumber(chosenLow.length) })}
					{...{ show, onFrame }}
				/>
				<Count
					ids={chosenUnknown}
					words={text("equity.unknownFrame", { n: formatNumber(chosenUnknown.length) })}
					{...{ show, onFrame }}
				/>
			</p>
		</section>
	);
}

interface IncomeTableProps {
	readonly lowIncome: Equity["lowIncome"];
	readonly speech: PlannerSpeech;
}

function IncomeTable({ lowIncome, speech: { text } }: IncomeTableProps) {
	return (
		<table className={styles.table}>
			<thead>
				<tr>
					<td />
					{PARTS.map((part) => (
						<th key={part} scope="col" data-numeric>
							<span className={styles.key} data-part={part} aria-hidden="true" />
							{text(`equity.part.${part}`)}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{BARS.map((bar) => (
					<IncomeRows key={bar} name={text(`equity.${bar}`)} amounts={lowIncome[bar]} />
				))}
			</tbody>
		</table>
	);
}

function IncomeRows({ name, amounts }: { readonly name: string; readonly amounts: ByIncome }) {
	const whole = amounts.low + amounts.other + amounts.unknown;
	const shares = PARTS.map((part) => ({ part, share: whole > 0 ? amounts[part] / whole : null }));
	return (
		<>
			<tr>
				<th scope="row">{name}</th>
				{shares.map(({ part, share }) => (
					<td key={part} data-numeric>
						<span className={panel.figure}>{formatShare(share)}</span>
						{share !== null && <span className={panel.unit}>{"\u2009%"}</span>}
					</td>
				))}
			</tr>
			<tr className={styles.barRow}>
				<td colSpan={PARTS.length + 1}>
					<span className={styles.stack} aria-hidden="true">
						{shares.map(({ part, share }) => (
							<span key={part} data-part={part} style={{ inlineSize: `${100 * (share ?? 0)}%` }} />
						))}
					</span>
				</td>
			</tr>
		</>
	);
}

function formatShare(share: number | null): string {
	return formatNumber(share === null ? null : share * 100, 1);
}

/** Of what is known; `null` when nothing is. */
function findKnownShare({ low, other }: ByIncome): number | null {
	return low + other > 0 ? low / (low + other) : null;
}
