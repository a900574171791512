import { useRef } from "react";
import { type AhpAnswer, RANDOM_INDEX } from "../../../domain/selection/weights/ahp";
import { applyJudgements, type Weighed } from "../../../domain/selection/weights/pairwise";
import { findWeightOrigin } from "../../../domain/selection/weights/weight_origin";
import { formatFigure, formatNumber } from "../../../text/format";
import type { PlannerText } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import type { PlannerProps } from "../planner_props";
import styles from "./PairResult.module.css";
import { markOf } from "./pair_words";
import { TroubleNote } from "./TroubleNote";
import type { PairwiseDesk } from "./use_pairwise";

interface PairResultProps extends PlannerProps {
	readonly desk: PairwiseDesk;
	readonly weighed: Weighed;
}

/** What the judgements amount to: weights, consistency, what to mend, and the way into the scenario. */
export function PairResult(props: PairResultProps) {
	const { desk, weighed, scenario, speech, edit } = props;
	const { text } = speech;
	const { answer } = weighed;
	const verdict = useRef<HTMLParagraphElement>(null);
	const origin = findWeightOrigin(scenario);
	const used = origin.kind === "pairwise" && origin.judge === (desk.one?.judge.id ?? null);
	const use = () =>
		edit("weights", (before) => ({
			...before,
			criteria: applyJudgements(before.criteria, desk.pairwise.criteria, answer.weights),
		}));
	return (
		<div className={styles.result}>
			<JudgedWeights desk={desk} weights={answer.weights} text={text} />
			<ConsistencyFigures answer={answer} text={text} />
			<p ref={verdict} className={answer.accepted ? panel.notice : panel.warning} role="status" tabIndex={-1}>
				{text(answer.accepted ? "weights.accepted" : "weights.refused")}
			</p>
			<TroubleNote
				desk={desk}
				matrix={weighed.matrix}
				text={text}
				onRepaired={() => verdict.current?.focus()}
			/>
			<div className={styles.use}>
				<button type="button" className={panel.button} onClick={use}>
					{text(answer.accepted ? "weights.use" : "weights.useRefused")}
				</button>
				<span role="status">{used && text("weights.used")}</span>
			</div>
			<p className={panel.quiet}>{text("weights.useAbout")}</p>
			<RandomIndexTable compared={answer.weights.length} text={text} />
		</div>
	);
}

function JudgedWeights({
	desk,
	weights,
	text,
}: Pick<PairResultProps, "desk"> & { readonly weights: readonly number[]; readonly text: PlannerText }) {
	const greatest = Math.max(...weights);
	return (
		<table className={styles.weights}>
			<caption className={panel.hidden}>{text("weights.result")}</caption>
			<thead className={panel.quiet}>
				<tr>
					<th scope="col" colSpan={2}>
						{text("weights.result")}
					</th>
					<th scope="col" className={styles.number}>
						{text("weights.weight")}
					</th>
				</tr>
			</thead>
			<tbody>
				{desk.pairwise.criteria.map((id, at) => (
					<tr key={id}>
						<td aria-hidden="true">{markOf(at)}</td>
						<th scope="row">
							{text(`criteria.name.${id}`)}
							<span className={styles.bar} aria-hidden="true">
								<span style={{ inlineSize: `${((weights[at] ?? 0) / greatest) * 100}%` }} />
							</span>
						</th>
						<td className={styles.number}>
							{formatFigure(weights[at] ?? null, "share")}
							<span className={panel.unit}>{"\u2009%"}</span>
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

/** λ, CI, RI and CR. */
function ConsistencyFigures({ answer, text }: { readonly answer: AhpAnswer; readonly text: PlannerText }) {
	const figures = [
		{ name: text("weights.lambda"), value: formatNumber(answer.lambda, 4) },
		{ name: text("weights.ci"), value: formatNumber(answer.ci, 4) },
		{ name: text("weights.ri"), value: formatNumber(answer.ri, 2) },
		{ name: text("weights.cr"), value: formatNumber(answer.cr, 4) },
	];
	return (
		<dl className={styles.figures}>
			{figures.map(({ name, value }) => (
				<div key={name}>
					<dt className={panel.quiet}>{name}</dt>
					<dd className={panel.figure}>{value}</dd>
				</div>
			))}
		</dl>
	);
}

/** What CR is measured against, with the formula. */
function RandomIndexTable({ compared, text }: { readonly compared: number; readonly text: PlannerText }) {
	const sizes = RANDOM_INDEX.map((ri, n) => ({ ri, n })).slice(3);
	return (
		<div>
			<p className={panel.quiet}>{text("weights.formula")}</p>
			<table className={styles.random}>
				<caption className={panel.quiet}>{text("weights.riTable")}</caption>
				<tbody>
					<tr>
						<th scope="row">{text("weights.n")}</th>
						{sizes.map(({ n }) => (
							<td key={n} data-present={n === compared || undefined}>
								{n}
							</td>
						))}
					</tr>
					<tr>
						<th scope="row">{text("weights.ri")}</th>
						{sizes.map(({ n, ri }) => (
							<td key={n} data-present={n === compared || undefined}>
								{ri.toFixed(2).replace(/^0/, "")}
							</td>
						))}
					</tr>
				</tbody>
			</table>
		</div>
	);
}
