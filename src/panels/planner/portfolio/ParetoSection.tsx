import { useState } from "react";
import type {
	ParetoPoint,
	ParetoResult,
	PortfolioInput,
} from "../../../domain/selection/portfolio/portfolio";
import type { Outcome } from "../../../state/use_job";
import { formatNumber } from "../../../text/format";
import panel from "../../panel.module.css";
import { JobBar } from "../JobBar";
import type { PlannerProps } from "../planner_props";
import { Names } from "./Names";
import { ParetoChart } from "./ParetoChart";
import styles from "./pareto.module.css";
import { formatWan, formatWorth, setPortfolio } from "./portfolio_props";

interface ParetoSectionProps extends PlannerProps {
	readonly pareto: Outcome<"pareto">;
}

/** As many portfolios as a curve should have; fewer are said to be few. */
const WANTED = 20;

/** The portfolios between the greatest value and the greatest evenness, each of which can be looked at and adopted. */
export function ParetoSection(props: ParetoSectionProps) {
	const { pareto, speech } = props;
	const { text } = speech;
	const { result, from } = pareto;
	return (
		<section className={styles.section} aria-labelledby="portfolio-pareto">
			<h3 id="portfolio-pareto" className={panel.section}>
				{text("portfolio.pareto.title")}
			</h3>
			<p className={panel.quiet}>{text("portfolio.pareto.about")}</p>
			<JobBar outcome={pareto} speech={speech} what={text("portfolio.pareto.title")} />
			{result !== null &&
				from !== null &&
				(result.points.length === 0 ? (
					<p>{text("portfolio.pareto.empty")}</p>
				) : (
					<Curve {...props} result={result} from={from} />
				))}
		</section>
	);
}

interface CurveProps extends ParetoSectionProps {
	readonly result: ParetoResult;
	readonly from: PortfolioInput;
}

function Curve(props: CurveProps) {
	const { result, from, speech } = props;
	const { text } = speech;
	const { points, by } = result;
	const [chosen, onAt] = useState(0);
	// Another curve may be shorter.
	const at = Math.min(chosen, points.length - 1);
	const point = points[at];
	return (
		<>
			<p className={panel.quiet}>
				{text(`portfolio.pareto.by.${by}`, { n: points.length })}{" "}
				{points.length < WANTED && text("portfolio.pareto.few")}
			</p>
			<ParetoChart {...{ result, at, onAt, speech }} objective={from.objective} />
			{point && <PointView {...props} point={point} at={at} />}
			<PointTable {...{ points, at, onAt, speech, from }} />
		</>
	);
}

function PointView({
	point,
	at,
	result,
	from,
	plan,
	speech: { text },
	change,
	edit,
	onFrame,
}: CurveProps & { readonly point: ParetoPoint; readonly at: number }) {
	const { portfolio, value, gini } = point;
	const most = result.points[0]?.value ?? 0;
	return (
		<div className={styles.present}>
			<p role="status">
				{text("portfolio.pareto.say", {
					n: at + 1,
					value: `${formatWorth(value, from.objective)} ${text(`portfolio.value.${from.objective}`)}`,
					share: formatNumber(most > 0 ? (value / most) * 100 : 0, 1),
					gini: formatNumber(gini, 4),
					count: portfolio.ids.length,
					cost: formatWan(portfolio.costWan),
				})}
			</p>
			<div className={styles.buttons}>
				<button type="button" className={panel.button} onClick={() => onFrame(portfolio.ids)}>
					{text("portfolio.frame")}
				</button>
				<button
					type="button"
					className={panel.button}
					onClick={() => setPortfolio(edit, () => ({ forcedIn: portfolio.ids }))}
				>
					{text("portfolio.pareto.force")}
				</button>
			</div>
			<details>
				<summary>{text("portfolio.pareto.members")}</summary>
				<Names ids={portfolio.ids} plan={plan} change={change} />
			</details>
		</div>
	);
}

interface PointTableProps extends Pick<CurveProps, "from" | "speech"> {
	readonly points: readonly ParetoPoint[];
	readonly at: number;
	readonly onAt: (at: number) => void;
}

function PointTable({ points, at, onAt, from, speech: { text } }: PointTableProps) {
	return (
		<details>
			<summary>{text("portfolio.pareto.table")}</summary>
			<table className={styles.table}>
				<thead>
					<tr>
						<th scope="col">{text("portfolio.pareto.number")}</th>
						<th scope="col">{text(`portfolio.value.${from.objective}`)}</th>
						<th scope="col">{text("portfolio.pareto.gini")}</th>
						<th scope="col">{text("portfolio.pareto.count")}</th>
						<th scope="col">{text("portfolio.wan")}</th>
					</tr>
				</thead>
				<tbody>
					{points.map(({ portfolio, value, gini }, place) => (
						<tr key={`${value} ${gini}`} aria-current={place === at || undefined}>
							<th scope="row">
								<button
									type="button"
									className={panel.door}
									aria-label={text("portfolio.pareto.point", { n: place + 1, of: points.length })}
									onClick={() => onAt(place)}
								>
									{place + 1}
								</button>
							</th>
							<td>{formatWorth(value, from.objective)}</td>
							<td>{formatNumber(gini, 4)}</td>
							<td>{formatNumber(portfolio.ids.length)}</td>
							<td>{formatWan(portfolio.costWan)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</details>
	);
}
