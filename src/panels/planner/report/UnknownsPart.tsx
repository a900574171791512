import type { CriterionId } from "../../../domain/selection/criteria/criterion";
import { formatNumber } from "../../../text/format";
import { ReportSection } from "./ReportSection";
import { numberTable, ReportTable } from "./ReportTable";
import type { ReportFacts } from "./report_facts";
import { sayShare } from "./say";

/** What is not recorded, criterion by criterion, and where else something is left out. */
export function UnknownsPart({ facts }: { readonly facts: ReportFacts }) {
	const { plan, scene, speech, outline } = facts;
	const { text } = speech;
	const total = plan.appraisals.length;
	const whole = plan.appraisals.filter(({ confidence }) => confidence > 1 - 1e-9).length;
	return (
		<ReportSection id="unknowns" facts={facts}>
			<p>{text("report.unknowns.rule")}</p>
			<ReportTable
				id="unknowns"
				facts={facts}
				title={text("report.unknowns.title", { n: total })}
				columns={[
					{ name: text("report.criterion") },
					{ name: text("criteria.weight") },
					{ name: text("report.unknowns.recorded") },
					{ name: text("report.unknowns.missing") },
					{ name: text("print.sum") },
				]}
				rows={plan.counted.map(({ id, weight }) => {
					const recorded = countRecorded(facts, id);
					return {
						key: id,
						cells: [
							text(`criteria.name.${id}`),
							sayShare(weight),
							formatNumber(recorded),
							formatNumber(total - recorded),
							formatNumber(total),
						],
					};
				})}
				about={text("report.unknowns.whole", { n: whole, of: total })}
			/>
			<p>
				{scene.shortlist && text("report.unknowns.list", { n: scene.shortlist.unknown.length })}
				{text("report.unknowns.gates", { table: numberTable(facts, "gates") })}
				{outline.tables.has("leftOut") &&
					text("report.unknowns.leftOut", { table: numberTable(facts, "leftOut") })}
				{text("report.unknowns.placed", {
					n: plan.appraisals.filter(({ compound }) => compound.position === null).length,
				})}
			</p>
		</ReportSection>
	);
}

function countRecorded({ plan }: ReportFacts, id: CriterionId): number {
	return plan.appraisals.filter(({ readings }) =>
		readings.some(({ criterion, raw }) => criterion === id && raw !== null),
	).length;
}
