import { stampData } from "../../../domain/selection/scenarios/stamp_data";
import type { Condition } from "../../../domain/selection/shortlist/shortlist";
import { formatNumber } from "../../../text/format";
import { pick } from "../../../text/text";
import { ReportSection } from "./ReportSection";
import { type PaperRow, ReportTable } from "./ReportTable";
import styles from "./report.module.css";
import type { ReportFacts } from "./report_facts";

/** Which records the report rests on, and how the list came out of them. */
export function DataPart({ facts }: { readonly facts: ReportFacts }) {
	const { scenario, plan, speech } = facts;
	const { text, district } = speech;
	const stamp = stampData(plan.town);
	const { dataDate, fingerprint } = scenario.data;
	const differs = stamp.fingerprint !== fingerprint || stamp.dataDate !== dataDate;
	return (
		<ReportSection id="data" facts={facts}>
			{district.synthetic && <p className={styles.alarm}>{text("app.syntheticHint")}</p>}
			<ReportTable
				id="data"
				facts={facts}
				title={text("report.data.title")}
				columns={[{ name: text("report.data.item") }, { name: text("report.data.value"), text: "long" }]}
				rows={listData(facts)}
			/>
			{differs && (
				<p className={styles.alarm}>{text("report.data.differs", { date: dataDate, fingerprint })}</p>
			)}
			<Conditions facts={facts} />
		</ReportSection>
	);
}

function listData({ scene, plan, scenario, speech }: ReportFacts): PaperRow[] {
	const { text, lang, district } = speech;
	const stamp = stampData(plan.town);
	const { total, placed, notPlaced, expected } = scene.reconciliation;
	const list = scene.shortlist;
	const lines: readonly (readonly [string, string])[] = [
		[text("report.data.scenario"), scenario.name],
		[text("report.data.author"), scenario.author || "—"],
		[text("report.data.date"), stamp.dataDate],
		[text("report.data.fingerprint"), stamp.fingerprint],
		[text("report.data.source"), pick(district.source, lang)],
		[text("report.data.total"), text("report.data.totalSum", { total, placed, notPlaced, expected })],
		[
			text("report.data.list"),
			list
				? text("report.data.listSum", {
						total: list.total,
						in: list.in.length,
						out: list.out.length,
						unknown: list.unknown.length,
					})
				: formatNumber(plan.appraisals.length),
		],
	];
	return lines.map(([name, value]) => ({ key: name, cells: [name, value] }));
}

/** What each condition of the list lets through by itself. */
function Conditions({ facts }: { readonly facts: ReportFacts }) {
	const { scene, speech } = facts;
	const { text } = speech;
	if (!scene.shortlist || scene.shortlist.byCondition.length === 0) return <p>{text("report.data.whole")}</p>;
	const name = (condition: Condition) =>
		condition.kind === "range"
			? text("report.condition.range", { name: text(`criteria.name.${condition.criterion}`) })
			: text(`report.condition.${condition.kind}`);
	return (
		<ReportTable
			id="conditions"
			facts={facts}
			title={text("report.condition.title")}
			columns={[
				{ name: text("report.condition") },
				{ name: text("report.condition.in") },
				{ name: text("report.condition.out") },
				{ name: text("report.condition.unknown") },
				{ name: text("print.sum") },
			]}
			rows={scene.shortlist.byCondition.map((one, at) => ({
				key: String(at),
				cells: [
					name(one.condition),
					...[one.in, one.out, one.unknown].map((ids) => formatNumber(ids.length)),
					formatNumber(one.in.length + one.out.length + one.unknown.length),
				],
			}))}
			about={text("report.condition.about")}
		/>
	);
}
