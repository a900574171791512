import { explainScore } from "../../../domain/selection/ranking/explain";
import type { Appraisal } from "../../../domain/selection/ranking/plan";
import type { Robustness } from "../../../domain/selection/robustness/robustness";
import { formatNumber } from "../../../text/format";
import { Missing, ReportSection } from "./ReportSection";
import { numberTable, type PaperColumn, type PaperRow, ReportTable } from "./ReportTable";
import styles from "./report.module.css";
import type { ReportFacts } from "./report_facts";
import { nameCompound, sayPlace, sayRaw, sayScore, sayShare } from "./say";

/** Places printed in any case; of the others only the chosen ones. */
const FIRST = 30;
/** Parts of a score printed one by one; the smaller ones stand together. */
const PARTS = 5;

/** Who comes first, by both methods, and how sure that is. */
export function RankingPart({ facts }: { readonly facts: ReportFacts }) {
	const { plan, robustness, found, speech, years } = facts;
	const { text } = speech;
	const listed = plan.appraisals.filter((one, at) => at < FIRST || years.has(one.compound.id));
	return (
		<ReportSection id="ranking" facts={facts}>
			<p>{text(`report.ranking.order.${plan.scenario.method}`)}</p>
			{robustness ? <Draws facts={facts} /> : <Missing facts={facts} step={text("page.step.robustness")} />}
			{listed.length > 0 && <RankingTable facts={facts} listed={listed} />}
			{found && <PartsTable facts={facts} ids={found.best.ids} />}
		</ReportSection>
	);
}

/** How the robustness was found. */
function Draws({ facts }: { readonly facts: ReportFacts }) {
	const { text } = facts.speech;
	const { draws, seed, spread, first, concentration } = facts.scenario.robustness;
	const way = text(`report.draws.${spread}`, { concentration: formatNumber(concentration) });
	return <p>{text("report.draws", { draws: formatNumber(draws), seed, way, k: first })}</p>;
}

function RankingTable({
	facts,
	listed,
}: {
	readonly facts: ReportFacts;
	readonly listed: readonly Appraisal[];
}) {
	const { plan, robustness, scenario, speech } = facts;
	const { text } = speech;
	const robust = new Map(robustness?.compounds.map((one) => [one.id, one]));
	const columns: PaperColumn[] = [
		{ name: text("report.ranking.rank") },
		{ name: text("table.name"), text: "name" },
		{ name: text("facet.subdistrict"), text: "short" },
		{ name: text("report.ranking.score") },
		{ name: text("report.ranking.interval") },
		{ name: text("report.ranking.closeness") },
		{ name: text("report.ranking.otherRank") },
		{ name: text("report.ranking.confidence") },
		{ name: text("report.ranking.chance", { k: scenario.robustness.first }) },
		{ name: text("report.ranking.ranks") },
		{ name: text("report.ranking.verdict"), text: "short" },
		{ name: text("report.ranking.gates"), text: "long" },
		{ name: text("report.ranking.chosen"), text: "short" },
	];
	return (
		<ReportTable
			id="ranking"
			facts={facts}
			title={text("report.ranking.title", { n: listed.length, of: plan.appraisals.length })}
			columns={columns}
			rows={listed.map((one) => makeRow(one, robust.get(one.compound.id), facts))}
			about={text("report.ranking.about")}
		/>
	);
}

function makeRow(one: Appraisal, robust: Robustness | undefined, facts: ReportFacts): PaperRow {
	const { text } = facts.speech;
	const { id } = one.compound;
	const [low, high] = one.interval;
	const shut = one.gates.filter(({ state }) => state !== "passed");
	const year = facts.years.get(id);
	return {
		key: id,
		cells: [
			formatNumber(one.rank),
			nameCompound(facts, id),
			sayPlace(facts, id),
			sayScore(one.score),
			one.score === null || high - low < 1e-9
				? "—"
				: text("report.range", { from: sayScore(low), to: sayScore(high) }),
			sayScore(one.closeness),
			formatNumber(one.otherRank),
			sayShare(one.confidence, 0),
			sayShare(robust?.firstShare ?? null, 0),
			robust ? text("report.range", { from: robust.ranks[0], to: robust.ranks[1] }) : "—",
			robust ? text(`robustness.verdict.${robust.verdict}`) : "—",
			shut.length === 0
				? text("gates.open")
				: shut
						.map(({ gate, state }) =>
							text("print.colon", {
								name: text(`gates.name.${gate}`),
								value: text(`gates.state.${state}`),
							}),
						)
						.join(text("print.and")),
			year === undefined ? "" : text("report.year", { n: year }),
		],
	};
}

/** What the scores of the chosen are made of; the parts of a row sum to its score. */
function PartsTable({ facts, ids }: { readonly facts: ReportFacts; readonly ids: readonly string[] }) {
	const { plan, speech } = facts;
	const { text } = speech;
	const chosen = ids.flatMap((id) => plan.byId.get(id) ?? []);
	return (
		<ReportTable
			id="parts"
			facts={facts}
			title={text("report.parts.title")}
			columns={[
				{ name: text("table.name") },
				{ name: text("report.parts.parts"), text: "long" },
				{ name: text("report.parts.rest") },
				{ name: text("report.ranking.score") },
			]}
			rows={chosen.map((one) => {
				const steps = explainScore(one);
				const rest = steps.slice(PARTS).reduce((sum, { part }) => sum + part, 0);
				return {
					key: one.compound.id,
					cells: [
						one.compound.name,
						steps.slice(0, PARTS).map(({ criterion, part, raw, observed }) => (
							<span key={criterion} className={styles.part}>
								{text("report.parts.part", {
									name: text(`criteria.name.${criterion}`),
									part: sayScore(part),
									raw: observed ? sayRaw(criterion, raw, speech) : text("report.parts.unrecorded"),
								})}
							</span>
						)),
						sayScore(rest),
						sayScore(one.score),
					],
				};
			})}
			about={text("report.parts.about", { table: numberTable(facts, "criteria") })}
		/>
	);
}
