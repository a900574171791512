import { useId, useMemo } from "react";
import type { Plan } from "../../../domain/selection/ranking/plan";
import { measureAgreement, type Ranking } from "../../../domain/selection/scenarios/agreement";
import { formatNumber } from "../../../text/format";
import panel from "../../panel.module.css";
import type { ComparisonProps } from "./Comparison";
import styles from "./Scenarios.module.css";
import { nameCompound } from "./say_diff";

/** From here on a concordance is called strong, and middle: a convention, so the number stands beside it. */
const STRONG = 0.7;
const MIDDLE = 0.5;

/** How far several people's scenarios agree: overall, in pairs, and about the first places. */
export function AgreementView(props: ComparisonProps) {
	const { scenarios, planOf, first, speech, onFrame } = props;
	const { text } = speech;
	const id = useId();
	const agreement = useMemo(() => {
		const rankings = scenarios.map((one): Ranking => ({ name: one.name, ranks: readRanks(planOf(one)) }));
		return measureAgreement(rankings, first);
	}, [scenarios, planOf, first]);
	const { concordance, ids, farthest, everyone } = agreement;
	const degree =
		concordance === null
			? null
			: concordance >= STRONG
				? "strong"
				: concordance >= MIDDLE
					? "middle"
					: "weak";
	const name = farthest === null ? undefined : scenarios[farthest]?.name;
	return (
		<section aria-labelledby={id}>
			<h4 id={id} className={panel.section}>
				{text("scenarios.agreement")}
			</h4>
			<p className={panel.quiet}>
				{text("scenarios.agreementOf", { n: scenarios.length, c: formatNumber(ids.length) })}
			</p>
			<p>
				{text("scenarios.w")} <span className={panel.figure}>{formatNumber(concordance, 3)}</span>
				{degree && ` · ${text(`scenarios.w.${degree}`)}`}
			</p>
			<p className={panel.quiet}>{text("scenarios.wAbout")}</p>
			<Pairs {...props} pairs={agreement.pairs} />
			{name !== undefined && <p>{text("scenarios.farthest", { name })}</p>}
			{everyone.length === 0 ? (
				<p>{text("scenarios.everyoneNone", { k: first })}</p>
			) : (
				<p>
					{text("scenarios.everyone", { k: first })}{" "}
					<button type="button" className={panel.door} onClick={() => onFrame(everyone)}>
						{text("scenarios.showAll", { n: formatNumber(everyone.length) })}
					</button>
				</p>
			)}
			<Disputed {...props} disputed={agreement.disputed} />
		</section>
	);
}

function readRanks({ appraisals }: Plan): ReadonlyMap<string, number> {
	return new Map(
		appraisals.flatMap(({ compound, rank }) => (rank === null ? [] : [[compound.id, rank] as const])),
	);
}

type Agreement = ReturnType<typeof measureAgreement>;

function Pairs({ pairs, scenarios, first, speech: { text } }: ComparisonProps & Pick<Agreement, "pairs">) {
	const nameOf = (at: number) => scenarios[at]?.name ?? "";
	return (
		<table className={styles.table}>
			<thead>
				<tr>
					<th scope="col">{text("scenarios.pair")}</th>
					<th scope="col" data-numeric>
						{text("scenarios.tau")}
					</th>
					<th scope="col" data-numeric>
						{text("scenarios.common", { k: first })}
					</th>
				</tr>
			</thead>
			<tbody>
				{pairs.map(({ of: [a, b], tau, common }) => (
					<tr key={`${a} ${b}`}>
						<th scope="row">{text("scenarios.pairOf", { a: nameOf(a), b: nameOf(b) })}</th>
						<td data-numeric>{formatNumber(tau, 3)}</td>
						<td data-numeric>
							{common === null ? formatNumber(null) : `${formatNumber(common * 100)}\u2009%`}
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

/** A long list is cut by nobody: it folds. */
function Disputed({
	disputed,
	scenarios,
	plan,
	speech: { text },
	onFrame,
}: ComparisonProps & Pick<Agreement, "disputed">) {
	if (disputed.length === 0) return null;
	return (
		<details>
			<summary className={styles.summary}>
				{text("scenarios.disputed")} {formatNumber(disputed.length)}
			</summary>
			<ul className={styles.moves}>
				{disputed.map(({ id, by }) => (
					<li key={id}>
						<button type="button" className={panel.door} onClick={() => onFrame([id])}>
							{nameCompound(id, plan.town)}
						</button>
						<span>{text("scenarios.disputedBy", { n: by.length, all: scenarios.length })}</span>
						<span className={panel.quiet}>{by.map((at) => scenarios[at]?.name).join("、")}</span>
					</li>
				))}
			</ul>
		</details>
	);
}
