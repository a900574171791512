import type { Criterion } from "../../../domain/selection/criteria/criterion";
import type { CriterionChoice } from "../../../domain/selection/scenarios/scenario";
import { formatNumber } from "../../../text/format";
import { formatRaw } from "../../../text/planner/format_raw";
import type { PlannerText } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import styles from "./Histogram.module.css";
import { makeBins } from "./make_bins";

interface HistogramProps {
	readonly of: Criterion;
	readonly choice: CriterionChoice;
	/** Raw values of those that have one. */
	readonly values: readonly number[];
	readonly text: PlannerText;
}

const WIDTH_PX = 340;
const HEIGHT_PX = 64;

/** How the values of a shortlist are spread, with the line of the score over them: 0 at the standard, 1 at the worst. */
export function Histogram({ of, choice, values, text }: HistogramProps) {
	const { anchors } = choice;
	const bins = makeBins(values, anchors, of.unit);
	if (bins === null) return <p className={panel.quiet}>{text("criteria.histogramNone")}</p>;
	const most = Math.max(...bins.counts);
	const width = WIDTH_PX / bins.counts.length;
	const x = (value: number) => ((value - bins.from) / (bins.to - bins.from)) * WIDTH_PX;
	const y = (need: number) => HEIGHT_PX - need * (HEIGHT_PX - 4);
	const falls = anchors.worst < anchors.standard;
	const [left, right] = falls ? [1, 0] : [0, 1];
	const [a, b] = falls ? [anchors.worst, anchors.standard] : [anchors.standard, anchors.worst];
	const label = text("criteria.histogram", {
		name: text(`criteria.name.${of.id}`),
		n: formatNumber(values.length),
		min: formatRaw(Math.min(...values), of, text),
		max: formatRaw(Math.max(...values), of, text),
	});
	return (
		<figure className={styles.figure}>
			<svg className={styles.plot} viewBox={`0 0 ${WIDTH_PX} ${HEIGHT_PX}`} role="img" aria-label={label}>
				{bins.counts.map((count, at) => (
					<rect
						// biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place
						key={at}
						className={styles.bar}
						x={at * width + 0.5}
						width={Math.max(1, width - 1)}
						y={HEIGHT_PX - (count / most) * (HEIGHT_PX - 8)}
						height={(count / most) * (HEIGHT_PX - 8)}
					/>
				))}
				<polyline
					className={styles.line}
					points={`0,${y(left)} ${x(a)},${y(left)} ${x(b)},${y(right)} ${WIDTH_PX},${y(right)}`}
				/>
				<line className={styles.base} x1={0} x2={WIDTH_PX} y1={HEIGHT_PX} y2={HEIGHT_PX} />
			</svg>
			<Ends of={of} choice={choice} falls={falls} text={text} />
			{bins.tail && (
				<figcaption className={panel.quiet}>
					{text("criteria.histogramTail", { from: formatRaw(bins.to, of, text) })}
				</figcaption>
			)}
		</figure>
	);
}

/** What the bends of the line stand for, in the order they are seen. */
function Ends({
	of,
	choice: { anchors },
	falls,
	text,
}: Omit<HistogramProps, "values"> & { readonly falls: boolean }) {
	const ends = falls ? (["worst", "standard"] as const) : (["standard", "worst"] as const);
	return (
		<p className={styles.ends} aria-hidden="true">
			{ends.map((end) => (
				<span key={end}>{`${text(`criteria.mark.${end}`)} · ${formatRaw(anchors[end], of, text)}`}</span>
			))}
		</p>
	);
}
