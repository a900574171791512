import { Fragment } from "react";
import type { Equity } from "../../../domain/selection/equity/equity";
import type { LorenzPoint } from "../../../domain/selection/equity/lorenz";
import { formatNumber } from "../../../text/format";
import type { PlannerSpeech } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import { Plot, type Scale } from "../charts/Plot";
import styles from "./equity.module.css";

interface LorenzChartProps {
	readonly equity: Equity;
	readonly speech: PlannerSpeech;
}

const SIZE_PX = 300;
const EVEN: readonly LorenzPoint[] = [
	{ people: 0, held: 0 },
	{ people: 1, held: 1 },
];

/** The Lorenz curves before and after, with the line of perfect evenness, and the same in numbers. */
export function LorenzChart({ equity: { before, after }, speech: { text } }: LorenzChartProps) {
	if (before.curve.length === 0) return null;
	const axis = { domain: [0, 1] as const, format: (share: number) => formatNumber(share * 100) };
	return (
		<figure className={styles.part}>
			<figcaption className={panel.section}>{text("equity.lorenz")}</figcaption>
			<p className={panel.quiet}>{text("equity.lorenzAbout")}</p>
			<ul className={styles.keys}>
				{(["before", "after", "even"] as const).map((line) => (
					<li key={line}>
						<svg className={styles.line} viewBox="0 0 24 8" aria-hidden="true">
							<line data-line={line} x1="0" x2="24" y1="4" y2="4" />
						</svg>
						{text(`equity.${line}`)}
					</li>
				))}
			</ul>
			<div className={styles.lorenz}>
				<Plot
					label={text("equity.lorenzPicture")}
					widthPx={SIZE_PX}
					heightPx={SIZE_PX}
					x={{ ...axis, label: text("equity.households") }}
					y={{ ...axis, label: text("equity.held") }}
				>
					{(x, y) => (
						<g className={styles.line}>
							<path data-line="even" d={drawLine(EVEN, x, y)} />
							<path data-line="before" d={drawLine(before.curve, x, y)} />
							<path data-line="after" d={drawLine(after.curve, x, y)} />
						</g>
					)}
				</Plot>
			</div>
			<CurveTable before={before.curve} after={after.curve} text={text} />
		</figure>
	);
}

function drawLine(points: readonly LorenzPoint[], x: Scale, y: Scale): string {
	return points
		.map(({ people, held }, at) => `${at === 0 ? "M" : "L"}${x(people).toFixed(1)} ${y(held).toFixed(1)}`)
		.join("");
}

interface CurveTableProps {
	readonly before: readonly LorenzPoint[];
	readonly after: readonly LorenzPoint[];
	readonly text: PlannerSpeech["text"];
}

function CurveTable({ before, after, text }: CurveTableProps) {
	return (
		<details className={styles.points}>
			<summary>{text("equity.points")}</summary>
			<table className={styles.table}>
				<thead>
					<tr>
						{(["before", "after"] as const).map((side) => (
							<th key={side} scope="colgroup" colSpan={2} data-numeric>
								{text(`equity.${side}`)}
							</th>
						))}
					</tr>
					<tr>
						{(["before", "after"] as const).map((side) => (
							<Fragment key={side}>
								<th scope="col" data-numeric>
									{text("equity.households")}
								</th>
								<th scope="col" data-numeric>
									{text("equity.held")}
								</th>
							</Fragment>
						))}
					</tr>
				</thead>
				<tbody>
					{before.map((point, at) => (
						<tr key={point.people}>
							<PointCells point={point} />
							<PointCells point={after[at]} />
						</tr>
					))}
				</tbody>
			</table>
		</details>
	);
}

function PointCells({ point }: { readonly point: LorenzPoint | undefined }) {
	const print = (share: number | undefined) => formatNumber(share === undefined ? null : share * 100, 1);
	return (
		<>
			<td data-numeric>{print(point?.people)}</td>
			<td data-numeric>{print(point?.held)}</td>
		</>
	);
}
