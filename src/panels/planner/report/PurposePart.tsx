import { formatNumber } from "../../../text/format";
import { ReportSection } from "./ReportSection";
import styles from "./report.module.css";
import type { ReportFacts } from "./report_facts";
import { listNames, sayWan } from "./say";

/** Why the list was made, in the planner's own words, and what came of it. */
export function PurposePart({ facts }: { readonly facts: ReportFacts }) {
	const { scenario, plan, speech } = facts;
	const { text } = speech;
	const { first } = scenario.robustness;
	return (
		<ReportSection id="purpose" facts={facts}>
			<p>
				{text("report.purpose", { total: plan.town.records.compounds.length, n: plan.appraisals.length })}
			</p>
			{scenario.notes.trim() === "" ? (
				<p className={styles.missing}>{text("report.noNotes")}</p>
			) : (
				<p className={styles.notes}>{scenario.notes}</p>
			)}
			<Outcome facts={facts} />
			<p>{text("report.readFirst", { k: first })}</p>
		</ReportSection>
	);
}

/** The choice in five figures, and who was chosen. */
function Outcome({ facts }: { readonly facts: ReportFacts }) {
	const { found, portfolio, speech, plan } = facts;
	const { text } = speech;
	if (!found) {
		const key = portfolio?.kind === "infeasible" ? "report.outcome.infeasible" : "report.outcome.none";
		return <p className={styles.missing}>{text(key)}</p>;
	}
	const { ids, costWan, slackWan } = found.best;
	const members = ids.flatMap((id) => plan.town.compoundById.get(id) ?? []);
	const known = members.filter(({ households }) => households !== null);
	const households = known.reduce((sum, one) => sum + (one.households ?? 0), 0);
	const figures = [
		{ id: "count", value: formatNumber(ids.length), unit: text("report.unit.compounds") },
		{ id: "households", value: formatNumber(households), unit: text("unit.households") },
		{ id: "cost", value: sayWan(costWan), unit: text("report.unit.wan") },
		{ id: "slack", value: sayWan(slackWan), unit: text("report.unit.wan") },
		{
			id: "solid",
			value: formatNumber(countSolid(facts, ids)),
			unit: facts.robustness ? text("report.unit.compounds") : "",
		},
	] as const;
	return (
		<>
			<dl className={styles.key}>
				{figures.map(({ id, value, unit }) => (
					<div key={id}>
						<dt>{text(`report.outcome.${id}`)}</dt>
						<dd>
							{value} <small>{unit}</small>
						</dd>
					</div>
				))}
			</dl>
			<p>{text("report.outcome.members", { names: listNames(facts, ids) })}</p>
			{known.length < ids.length && <p>{text("report.outcome.unknown", { n: ids.length - known.length })}</p>}
		</>
	);
}

/** How many of the chosen hold their place whatever the weights are; `null`: not computed. */
function countSolid({ robustness }: ReportFacts, ids: readonly string[]): number | null {
	if (!robustness) return null;
	return robustness.compounds.filter(({ id, verdict }) => verdict === "solid" && ids.includes(id)).length;
}
