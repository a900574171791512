import { findCriterion } from "../../../domain/selection/criteria";
import type { CriterionChoice } from "../../../domain/selection/scenarios/scenario";
import { formatNumber } from "../../../text/format";
import { ReportSection } from "./ReportSection";
import { type PaperRow, ReportTable } from "./ReportTable";
import styles from "./report.module.css";
import type { ReportFacts } from "./report_facts";
import { sayRaw } from "./say";

/** What counts as need, from where to where, and what an unrecorded value does. */
export function CriteriaPart({ facts }: { readonly facts: ReportFacts }) {
	const { scenario, speech } = facts;
	const { text } = speech;
	const counted = scenario.criteria.filter(({ weight }) => weight > 0);
	const others = scenario.criteria.filter(({ weight }) => weight === 0);
	return (
		<ReportSection id="criteria" facts={facts}>
			<p>{text("criteria.about")}</p>
			<ReportTable
				id="criteria"
				facts={facts}
				title={text("report.criteria.title", { n: counted.length })}
				columns={[
					{ name: text("report.criterion") },
					{ name: text("report.criteria.what"), text: "long" },
					{ name: text("criteria.standard") },
					{ name: text("criteria.worst") },
					{ name: text("criteria.unknown") },
				]}
				rows={counted.map((choice) => makeRow(choice, facts))}
				about={text("report.criteria.about", { r: formatNumber(scenario.spacesPerHousehold, 1) })}
			/>
			{others.length > 0 && (
				<p>
					{text("report.criteria.others", {
						names: others.map(({ id }) => text(`criteria.name.${id}`)).join(text("print.and")),
					})}
				</p>
			)}
		</ReportSection>
	);
}

function makeRow({ id, anchors, unknown }: CriterionChoice, { speech }: ReportFacts): PaperRow {
	const { text, district } = speech;
	const { file, internalOnly } = findCriterion(id);
	const date = district.files[file]?.date;
	const remarks = [
		text(`criteria.source.${file}`),
		...(date === undefined ? [] : [text("criteria.sourceDate", { date })]),
		...(internalOnly ? [text("criteria.internalOnly")] : []),
	];
	const range = text("report.range", { from: formatNumber(unknown[0], 2), to: formatNumber(unknown[1], 2) });
	return {
		key: id,
		cells: [
			text(`criteria.name.${id}`),
			<>
				{text(`criteria.what.${id}`)}{" "}
				<span className={styles.small}>
					{remarks.map((remark) => (
						<span key={remark}>{remark}</span>
					))}
				</span>
			</>,
			sayRaw(id, anchors.standard, speech),
			sayRaw(id, anchors.worst, speech),
			range,
		],
	};
}
