import { RANDOM_INDEX } from "../../../domain/selection/weights/ahp";
import {
	findTrouble,
	type JudgeAccount,
	type PairwiseAccount,
} from "../../../domain/selection/weights/pairwise";
import { findWeightOrigin } from "../../../domain/selection/weights/weight_origin";
import { formatNumber } from "../../../text/format";
import { ReportSection } from "./ReportSection";
import { numberTable, type PaperRow, ReportTable } from "./ReportTable";
import styles from "./report.module.css";
import type { ReportFacts } from "./report_facts";
import { sayShare } from "./say";

/** Inverses are shown as people judged them, “1/3”; a mean of several people is a plain number. */
const WHOLE = 1e-9;

/** How much each criterion counts, by what rule, and whether the judgements behind it agree with each other. */
export function WeightsPart({ facts }: { readonly facts: ReportFacts }) {
	const { plan, judging, speech, scenario } = facts;
	const { text } = speech;
	const compared = new Map(judging?.criteria.map((id, at) => [id, judging.group?.answer.weights[at]]));
	return (
		<ReportSection id="weights" facts={facts}>
			<p>{sayOrigin(facts)}</p>
			<p>{text("report.weights.method", { method: text(`report.method.${scenario.method}`) })}</p>
			<ReportTable
				id="weights"
				facts={facts}
				title={text("report.weights.title")}
				columns={[
					{ name: text("report.criterion") },
					{ name: text("criteria.weight") },
					{ name: text("report.weights.judged") },
					{ name: text("report.weights.locked"), text: "short" },
				]}
				rows={plan.counted.map(
					({ id, weight, locked }): PaperRow => ({
						key: id,
						cells: [
							text(`criteria.name.${id}`),
							sayShare(weight),
							sayShare(compared.get(id) ?? null),
							locked ? text("criteria.yes") : "",
						],
					}),
				)}
				about={text("report.weights.about")}
			/>
			{judging ? <Judgements facts={facts} judging={judging} /> : <p>{text("report.judging.none")}</p>}
		</ReportSection>
	);
}

/** Where the weights come from: judgements, a ready-made rule, or somebody's hand. */
function sayOrigin(facts: ReportFacts): string {
	const { text } = facts.speech;
	const origin = findWeightOrigin(facts.scenario);
	if (origin.kind === "preset") return text(`report.weights.preset.${origin.preset}`);
	if (origin.kind !== "pairwise") return text(`report.weights.${origin.kind}`);
	const table = numberTable(facts, "judges");
	const judge = facts.scenario.pairwise.judges.find(({ id }) => id === origin.judge);
	return judge
		? text("report.weights.byJudge", { name: judge.name, table })
		: text("report.weights.byJudges", { table });
}

function Judgements({ facts, judging }: { readonly facts: ReportFacts; readonly judging: PairwiseAccount }) {
	const { text } = facts.speech;
	const { judges, group } = judging;
	const whole = judges.filter(({ answer }) => answer !== null).length;
	const groupLine = group && {
		key: "group",
		total: true,
		cells: [text("report.judging.group", { n: whole }), "0", ...listAnswer(group.answer, facts)],
	};
	return (
		<>
			{group && <MatrixTable facts={facts} criteria={judging.criteria} matrix={group.matrix} />}
			<ReportTable
				id="judges"
				facts={facts}
				title={text("report.judging.title")}
				columns={[
					{ name: text("report.judging.who") },
					{ name: text("report.judging.missing") },
					{ name: "λmax" },
					{ name: "CI" },
					{ name: "RI" },
					{ name: "CR" },
					{ name: text("report.judging.verdict"), text: "short" },
				]}
				rows={[...judges.map((line) => makeLine(line, facts)), ...(groupLine ? [groupLine] : [])]}
				about={text("report.judging.about", {
					ri: RANDOM_INDEX.flatMap((ri, n) => (n < 3 ? [] : [`${n}: ${ri.toFixed(2)}`])).join(" · "),
				})}
			/>
			{group && <Broken facts={facts} criteria={judging.criteria} matrix={group.matrix} />}
		</>
	);
}

/** The judgement that breaks consistency, and the smallest repair; nothing where the judgements are accepted. */
function Broken({ facts, criteria, matrix }: MatrixProps) {
	const { text } = facts.speech;
	const trouble = findTrouble(matrix);
	if (!trouble) return null;
	const name = (at: number) => {
		const id = criteria[at];
		return id === undefined ? "—" : text(`criteria.name.${id}`);
	};
	const { breaks, repair } = trouble;
	return (
		<p className={styles.alarm}>
			{breaks &&
				text("report.judging.breaks", {
					a: name(breaks.pair[0]),
					b: name(breaks.pair[1]),
					given: sayRatio(breaks.given),
					nearest: sayRatio(breaks.nearest),
				})}
			{repair?.changes.map(({ pair, from, to }) =>
				text("report.judging.repair", {
					a: name(pair[0]),
					b: name(pair[1]),
					from: sayRatio(from),
					to: sayRatio(to),
				}),
			)}
		</p>
	);
}

function makeLine({ judge, missing, answer }: JudgeAccount, facts: ReportFacts): PaperRow {
	const { text } = facts.speech;
	const cells = answer ? listAnswer(answer, facts) : ["—", "—", "—", "—", text("report.judging.incomplete")];
	return { key: judge.id, cells: [judge.name, formatNumber(missing.length), ...cells] };
}

function listAnswer(
	{ lambda, ci, ri, cr, accepted }: NonNullable<JudgeAccount["answer"]>,
	facts: ReportFacts,
) {
	const { text } = facts.speech;
	const verdict = accepted === null ? "unknown" : accepted ? "accepted" : "refused";
	return [
		formatNumber(lambda, 4),
		formatNumber(ci, 4),
		formatNumber(ri, 2),
		formatNumber(cr, 4),
		text(`report.judging.${verdict}`),
	];
}

interface MatrixProps extends Pick<PairwiseAccount, "criteria"> {
	readonly facts: ReportFacts;
	readonly matrix: readonly (readonly number[])[];
}

/** The judgements of all, each pair once as it was judged and once as its inverse. */
function MatrixTable({ facts, criteria, matrix }: MatrixProps) {
	const { text } = facts.speech;
	const names = criteria.map((id) => text(`criteria.name.${id}`));
	return (
		<ReportTable
			id="matrix"
			facts={facts}
			title={text("report.judging.matrix")}
			columns={[{ name: text("report.criterion") }, ...names.map((name) => ({ name }))]}
			rows={matrix.map((row, at) => ({
				key: names[at] ?? "",
				cells: [names[at], ...row.map(sayRatio)],
			}))}
			about={text("report.judging.matrixAbout")}
		/>
	);
}

function sayRatio(ratio: number): string {
	const inverse = 1 / ratio;
	const isInverse = ratio < 1 && Math.abs(inverse - Math.round(inverse)) < WHOLE;
	if (isInverse) return `1/${Math.round(inverse)}`;
	return formatNumber(ratio, Math.abs(ratio - Math.round(ratio)) < WHOLE ? 0 : 2);
}
