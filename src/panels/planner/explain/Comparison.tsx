import {
	COMPARED,
	type ComparedCell,
	type ComparedRow,
	compareAppraisals,
} from "../../../domain/selection/ranking/compare";
import type { Appraisal } from "../../../domain/selection/ranking/plan";
import { formatNumber } from "../../../text/format";
import { formatRaw, formatRawFigure } from "../../../text/planner/format_raw";
import panel from "../../panel.module.css";
import type { PlannerProps } from "../planner_props";
import styles from "./Comparison.module.css";

interface ComparisonProps extends PlannerProps {
	readonly compared: readonly string[];
	readonly onCompare: (ids: readonly string[]) => void;
}

/** Digits of parts and scores. */
const DIGITS = 3;

/** Two to four compounds held against the standard, criterion by criterion; nothing while nobody chose any. */
export function Comparison(props: ComparisonProps) {
	const { compared, plan, speech, onCompare } = props;
	const { text } = speech;
	if (compared.length === 0) return null;
	const appraisals = compared.flatMap((id) => plan.byId.get(id) ?? []).slice(0, COMPARED.max);
	const gone = compared.length - appraisals.length;
	return (
		<section className={styles.comparison} aria-labelledby="compare-title">
			<div className={styles.head}>
				<h3 id="compare-title" className={panel.section}>
					{text("ranking.compare.title")}
				</h3>
				<button type="button" className={panel.plain} onClick={() => onCompare([])}>
					{text("ranking.compare.clear")}
				</button>
			</div>
			{gone > 0 && <p className={panel.quiet}>{text("ranking.compare.gone", { n: gone })}</p>}
			{appraisals.length < COMPARED.min && <p className={panel.quiet}>{text("ranking.compare.one")}</p>}
			{appraisals.length >= COMPARED.min && <p className={panel.quiet}>{text("ranking.compare.about")}</p>}
			<div className={styles.scroller}>
				<table className={styles.table} aria-labelledby="compare-title">
					<Names {...props} appraisals={appraisals} />
					{appraisals.length >= COMPARED.min &&
						compareAppraisals(appraisals).map((row) => <Row key={row.of.id} row={row} text={text} />)}
					<Scores appraisals={appraisals} text={text} />
				</table>
			</div>
		</section>
	);
}

function Names({ appraisals, compared, onCompare, speech: { text }, change }: ComparisonProps & Appraised) {
	return (
		<thead>
			<tr>
				{appraisals.map(({ compound: { id, name } }) => (
					<th key={id} scope="col">
						<button type="button" className={styles.name} onClick={() => change({ sel: id })}>
							{name}
						</button>
						<button
							type="button"
							className={panel.plain}
							aria-label={text("ranking.compare.removeOf", { name })}
							onClick={() => onCompare(compared.filter((one) => one !== id))}
						>
							{text("ranking.compare.out")}
						</button>
					</th>
				))}
			</tr>
		</thead>
	);
}

interface Appraised {
	readonly appraisals: readonly Appraisal[];
}
type PanelText = PlannerProps["speech"]["text"];

/** One criterion: its standard, and beneath it every compound. */
function Row({ row, text }: { readonly row: ComparedRow; readonly text: PanelText }) {
	const { of, anchors, cells, spread, weight } = row;
	return (
		<tbody className={styles.row}>
			<tr>
				<th scope="rowgroup" colSpan={cells.length} className={styles.criterion}>
					<span>{text(`criteria.name.${of.id}`)}</span>
					<span className={panel.quiet}>
						{[
							`${text("ranking.compare.standard")} ${formatRaw(anchors.standard, of, text)}`,
							`${text("ranking.explain.weight")} ${formatNumber(100 * weight, 1)}\u2009%`,
							`${text("ranking.compare.spread")} ${formatNumber(spread, DIGITS)}`,
						].join(" · ")}
					</span>
				</th>
			</tr>
			<tr>
				{cells.map((cell) => (
					<Cell key={cell.id} cell={cell} row={row} text={text} />
				))}
			</tr>
		</tbody>
	);
}

interface CellProps {
	readonly cell: ComparedCell;
	readonly row: ComparedRow;
	readonly text: PanelText;
}

function Cell({ cell: { raw, need, part, shortOfStandard }, row: { of }, text }: CellProps) {
	return (
		<td>
			<span className={styles.track} aria-hidden="true">
				<span
					className={styles.bar}
					data-observed={raw !== null || undefined}
					style={{ inlineSize: `${(100 * need).toFixed(2)}%` }}
				/>
			</span>
			<span className={styles.value}>{formatRawFigure(raw, of, text)}</span>
			<span className={panel.unit}>
				{shortOfStandard === 0 ? text("ranking.compare.meets") : `+${formatNumber(part, DIGITS)}`}
			</span>
		</td>
	);
}

function Scores({ appraisals, text }: Appraised & { readonly text: PanelText }) {
	return (
		<tbody className={styles.row}>
			<tr>
				<th scope="rowgroup" colSpan={appraisals.length} className={styles.criterion}>
					{text("ranking.explain.score")}
				</th>
			</tr>
			<tr className={styles.scores}>
				{appraisals.map(({ compound: { id }, score, rank }) => (
					<td key={id}>
						<span className={panel.figure}>{formatNumber(score, DIGITS)}</span>
						{rank !== null && (
							<span className={panel.unit}>{` ${text("ranking.closenessRank", { n: rank })}`}</span>
						)}
					</td>
				))}
			</tr>
		</tbody>
	);
}
