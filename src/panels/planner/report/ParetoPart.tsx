import { formatNumber } from "../../../text/format";
import { Plot } from "../charts/Plot";
import { ReportFigure } from "./ReportFigure";
import { ReportTable } from "./ReportTable";
import styles from "./report.module.css";
import type { ReportFacts } from "./report_facts";
import { sayScore, sayWan } from "./say";

/** Other choices between the most help and the evenest, as they were found. */
export function ParetoPart({ facts }: { readonly facts: ReportFacts }) {
	const { pareto, found, speech } = facts;
	const { text } = speech;
	if (!pareto || pareto.points.length === 0) return <p>{text("report.pareto.none")}</p>;
	const chosen = new Set(found?.best.ids);
	const isChosen = (ids: readonly string[]) =>
		ids.length === chosen.size && ids.every((id) => chosen.has(id));
	return (
		<>
			<p>{text(`report.pareto.by.${pareto.by}`, { n: pareto.points.length })}</p>
			<Curve facts={facts} isChosen={isChosen} />
			<ReportTable
				id="pareto"
				facts={facts}
				title={text("report.pareto.title")}
				columns={[
					{ name: text("report.pareto.number") },
					{ name: text("report.chosen.value") },
					{ name: text("report.pareto.gini") },
					{ name: text("report.unit.count") },
					{ name: text("report.chosen.cost") },
					{ name: text("report.pareto.remark"), text: "short" },
				]}
				rows={pareto.points.map(({ portfolio, value, gini }, at) => ({
					key: String(at),
					cells: [
						formatNumber(at + 1),
						formatNumber(value, 2),
						sayScore(gini),
						formatNumber(portfolio.ids.length),
						sayWan(portfolio.costWan),
						isChosen(portfolio.ids) ? text("report.pareto.chosen") : "",
					],
				}))}
			/>
		</>
	);
}

interface CurveProps {
	readonly facts: ReportFacts;
	readonly isChosen: (ids: readonly string[]) => boolean;
}

function Curve({ facts, isChosen }: CurveProps) {
	const { pareto, speech } = facts;
	const { text } = speech;
	const points = pareto?.points ?? [];
	const values = points.map(({ value }) => value);
	const ginis = points.map(({ gini }) => gini);
	return (
		<ReportFigure id="pareto" facts={facts} title={text("report.pareto.figure")}>
			<div className={styles.plot}>
				<Plot
					label={text("report.pareto.figure")}
					widthPx={440}
					heightPx={220}
					x={{
						domain: widen(ginis),
						label: text("report.pareto.gini"),
						format: (value) => formatNumber(value, 3),
					}}
					y={{
						domain: widen(values),
						label: text("report.chosen.value"),
						format: (value) => formatNumber(value, value < 10 ? 2 : 0),
					}}
				>
					{(x, y) =>
						points.map(({ portfolio, value, gini }) => (
							<circle
								key={`${value} ${gini}`}
								cx={x(gini)}
								cy={y(value)}
								r={isChosen(portfolio.ids) ? 5 : 3}
								fill={isChosen(portfolio.ids) ? "none" : "currentColor"}
								stroke="currentColor"
								strokeWidth={isChosen(portfolio.ids) ? 2 : 0}
							/>
						))
					}
				</Plot>
			</div>
		</ReportFigure>
	);
}

/** From the least to the greatest with a little room on both sides. */
function widen(values: readonly number[]): [number, number] {
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const room = (most - least || Math.abs(most) || 1) * 0.06;
	return [least - room, most + room];
}
