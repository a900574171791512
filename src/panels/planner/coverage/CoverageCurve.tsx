import { formatNumber } from "../../../text/format";
import type { PlannerSpeech } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import { Plot, type Scale } from "../charts/Plot";
import styles from "./Coverage.module.css";
import { type CoverageFacts, percentOf } from "./coverage_facts";

interface CoverageCurveProps {
	readonly facts: CoverageFacts;
	readonly speech: PlannerSpeech;
}

const SIZE_PX = { width: 380, height: 190 } as const;
/** The curve fills the height, with some air above and below, percent of its rise. */
const AIR = 0.08;

/** What each further site would bring: a curve that bends where more is no longer worth it, and its numbers. */
export function CoverageCurve({ facts, speech: { text } }: CoverageCurveProps) {
	const { input, result } = facts;
	const shares = result.curve.map((added) => percentOf(input.coveredBefore + added, input) ?? 0);
	const [first = 0] = shares;
	const exact = percentOf(facts.after, input) ?? 0;
	const last = Math.max(first, exact, ...shares);
	if (shares.length < 2) return null;
	const digits = last - first < 5 ? 1 : 0;
	const air = (last - first) * AIR;
	return (
		<section className={styles.part} aria-labelledby="coverage-curve">
			<h3 id="coverage-curve" className={panel.section}>
				{text("coverage.curve")}
			</h3>
			<Plot
				label={text("coverage.curveLabel", {
					n: shares.length - 1,
					from: formatNumber(first, 1),
					to: formatNumber(shares.at(-1) ?? 0, 1),
				})}
				widthPx={SIZE_PX.width}
				heightPx={SIZE_PX.height}
				x={{ domain: [0, shares.length - 1], label: text("coverage.curveX"), format: (n) => formatNumber(n) }}
				y={{
					domain: [Math.max(0, first - air), Math.min(100, last + air)],
					label: text("coverage.curveY"),
					format: (share) => formatNumber(share, digits),
				}}
			>
				{(x, y) => drawMarks({ x, y }, shares, { nth: result.exact.sites.length, share: exact })}
			</Plot>
			<p className={panel.quiet}>
				{text("coverage.curveAbout", { n: formatNumber(result.exact.sites.length) })}
			</p>
			<CurveTable facts={facts} shares={shares} text={text} />
		</section>
	);
}

function drawMarks(
	{ x, y }: { readonly x: Scale; readonly y: Scale },
	shares: readonly number[],
	exact: { readonly nth: number; readonly share: number },
) {
	const spots = shares.map((share, nth) => ({ nth, left: x(nth), top: y(share) }));
	const [left, top] = [x(exact.nth), y(exact.share)];
	return (
		<g>
			<polyline className={styles.line} points={spots.map((one) => `${one.left},${one.top}`).join(" ")} />
			{spots.map((one) => (
				<circle key={one.nth} className={styles.dot} cx={one.left} cy={one.top} r={2.2} />
			))}
			<path className={styles.diamond} d={`M${left} ${top - 6}l6 6-6 6-6-6z`} />
		</g>
	);
}

interface CurveTableProps {
	readonly facts: CoverageFacts;
	readonly shares: readonly number[];
	readonly text: PlannerSpeech["text"];
}

function CurveTable({ facts: { input, result }, shares, text }: CurveTableProps) {
	return (
		<details>
			<summary className={panel.plain}>{text("coverage.curveTable")}</summary>
			<table className={styles.table}>
				<thead>
					<tr>
						<th scope="col">{text("coverage.curveX")}</th>
						<th scope="col">{text("coverage.curveCovered")}</th>
						<th scope="col">{text("coverage.share")}</th>
					</tr>
				</thead>
				<tbody>
					{shares.map((share, nth) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is the number of sites
						<tr key={nth}>
							<th scope="row">{formatNumber(nth)}</th>
							<td>{formatNumber(input.coveredBefore + (result.curve[nth] ?? 0))}</td>
							<td>
								{formatNumber(share, 1)}
								<span className={panel.unit}>%</span>
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</details>
	);
}
