import type { ParetoResult, PortfolioInput } from "../../../domain/selection/portfolio/portfolio";
import { formatNumber } from "../../../text/format";
import type { PlannerSpeech } from "../../../text/planner/planner_text";
import { Plot } from "../charts/Plot";
import { ParetoPoints } from "./ParetoPoints";
import styles from "./pareto.module.css";
import { formatWorth } from "./portfolio_props";

interface ParetoChartProps {
	readonly result: ParetoResult;
	readonly objective: PortfolioInput["objective"];
	/** Place of the point that is shown in words. */
	readonly at: number;
	readonly onAt: (at: number) => void;
	readonly speech: PlannerSpeech;
}

const WIDTH_PX = 360;
const HEIGHT_PX = 240;
/** Room beyond the outermost points, as a share of what lies between them. */
const ROOM = 0.06;

/** Portfolios by evenness and value; the one that is shown in words is a large ring, and a slider beneath, easier to drag than to aim, steps from one to the next. */
export function ParetoChart({ result, objective, at, onAt, speech }: ParetoChartProps) {
	const { text } = speech;
	const { points } = result;
	const last = points.length - 1;
	const title = text("portfolio.pareto.title");
	return (
		<div>
			<Plot
				label={title}
				widthPx={WIDTH_PX}
				heightPx={HEIGHT_PX}
				x={{
					domain: widen(points.map(({ gini }) => gini)),
					label: text("portfolio.pareto.gini"),
					format: (value) => formatNumber(value, 3),
				}}
				y={{
					domain: widen(points.map(({ value }) => value)),
					label: text(`portfolio.value.${objective}`),
					format: (value) => formatNumber(value, objective === "people" ? 0 : 2),
				}}
			>
				{(x, y) => <ParetoPoints {...{ points, objective, at, onAt, x, y, speech }} />}
			</Plot>
			<label className={styles.slider}>
				<span>{text("portfolio.pareto.choose")}</span>
				<input
					type="range"
					min={0}
					max={last}
					step={1}
					value={at}
					aria-valuetext={`${text("portfolio.pareto.point", { n: at + 1, of: points.length })}: ${formatWorth(
						points[at]?.value ?? null,
						objective,
					)}`}
					onChange={(event) => onAt(Number(event.target.value))}
				/>
			</label>
		</div>
	);
}

function widen(values: readonly number[]): [number, number] {
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const room = (most - least || Math.abs(most) || 1) * ROOM;
	return [Math.max(0, least - room), most + room];
}
