import type { ReactNode } from "react";
import { formatNumber } from "../../../text/format";
import { sayConflict } from "../portfolio/say_conflict";
import { ChosenTable } from "./ChosenTable";
import { OthersTable } from "./OthersTable";
import { ParetoPart } from "./ParetoPart";
import { Missing, ReportSection } from "./ReportSection";
import { ReportTable } from "./ReportTable";
import styles from "./report.module.css";
import type { ReportFacts } from "./report_facts";
import { listNames, nameCompound, sayShare, sayWan } from "./say";

/** What can be done with the money, that nothing better can, and what was left undone. */
export function PortfolioPart({ facts }: { readonly facts: ReportFacts }) {
	const { text } = facts.speech;
	return (
		<ReportSection id="portfolio" facts={facts}>
			<p>{sayConditions(facts)}</p>
			<Choice facts={facts} />
			{facts.problem.leftOut.length > 0 && <LeftOutTable facts={facts} />}
			{facts.pareto ? (
				<ParetoPart facts={facts} />
			) : (
				<Missing facts={facts} step={text("page.step.portfolio")} />
			)}
		</ReportSection>
	);
}

/** What the choice is bound to, in one paragraph. */
function sayConditions(facts: ReportFacts): string {
	const { scenario, speech, problem } = facts;
	const { text } = speech;
	const settings = scenario.portfolio;
	const cap = settings.atMostPerSubdistrict;
	const parts = [
		text("report.conditions", {
			budget: sayWan(settings.budgetWan),
			years: settings.years,
			total: sayWan(problem.budgetWan),
			n: settings.atLeast,
			candidates: problem.candidates.length,
		}),
		cap === null ? text("report.conditions.noCap") : text("report.conditions.cap", { n: cap }),
		text("report.conditions.unmanaged", { n: settings.unmanagedAtLeast }),
		text(`report.conditions.objective.${settings.objective}`),
		text(`report.conditions.cost.${settings.unknownCost}`),
	];
	const lists = [
		...(settings.forcedIn.length === 0
			? []
			: [text("report.conditions.forcedIn", { names: listNames(facts, settings.forcedIn) })]),
		...(settings.forcedOut.length === 0
			? []
			: [text("report.conditions.forcedOut", { names: listNames(facts, settings.forcedOut) })]),
		...settings.exclusive.map(([a, b]) =>
			text("report.conditions.pair", { a: nameCompound(facts, a), b: nameCompound(facts, b) }),
		),
	];
	return [...parts, ...lists].join(text("report.space"));
}

function Choice({ facts }: { readonly facts: ReportFacts }): ReactNode {
	const { portfolio, found, speech } = facts;
	const { text } = speech;
	if (!portfolio) return <Missing facts={facts} step={text("page.step.portfolio")} />;
	if (!found) {
		return (
			<p className={styles.alarm}>
				{portfolio.kind === "infeasible"
					? sayConflicts(portfolio.conflicts, facts)
					: text("report.outcome.undecided")}
			</p>
		);
	}
	return (
		<>
			<ChosenTable facts={facts} found={found} />
			<p>{sayProof(facts)}</p>
			<p>
				{text("report.slack", { n: sayWan(found.best.slackWan) })}
				{text("report.space")}
				{found.next
					? text("report.next", { name: nameCompound(facts, found.next.id), n: sayWan(found.next.moreWan) })
					: text("report.nextNone")}
			</p>
			<OthersTable facts={facts} />
		</>
	);
}

/** Which conditions stand against each other. */
function sayConflicts(conflicts: readonly string[], { plan, speech, problem }: ReportFacts): string {
	const { text } = speech;
	if (conflicts.length === 0) return text("report.conflicts.unknown");
	const list = conflicts.map((one) => sayConflict(one, { plan, speech, input: problem }));
	return text("report.conflicts", { list: list.join(text("print.and")) });
}

/** How good the choice is proven to be, and what a greedy one would have reached. */
function sayProof({ found, speech: { text } }: ReportFacts): string {
	if (!found) return "";
	const { proof, greedy, best } = found;
	const said =
		proof.kind === "proven"
			? text(`report.proof.${proof.by}`)
			: text("report.proof.gap", { gap: sayShare(proof.gap, 2), bound: formatNumber(proof.bound, 2) });
	if (!greedy) return said;
	const less = best.value > 0 ? 1 - greedy.value / best.value : 0;
	const rest = text("report.greedy", { value: formatNumber(greedy.value, 2), less: sayShare(less, 2) });
	return said + text("report.space") + rest;
}

const WHY = ["gate", "cost", "households", "score", "forced-out"] as const;

/** Every compound of the list is a candidate or left out for one reason. */
function LeftOutTable({ facts }: { readonly facts: ReportFacts }) {
	const { problem, plan, speech } = facts;
	const { text } = speech;
	const count = (why: (typeof WHY)[number]) => problem.leftOut.filter((one) => one.why === why).length;
	return (
		<ReportTable
			id="leftOut"
			facts={facts}
			title={text("report.leftOut.title")}
			columns={[{ name: text("report.leftOut.who") }, { name: text("report.unit.count") }]}
			rows={[
				{
					key: "candidates",
					cells: [text("report.leftOut.candidates"), formatNumber(problem.candidates.length)],
				},
				...WHY.map((why) => ({
					key: why,
					cells: [text(`report.leftOut.${why}`), formatNumber(count(why))],
				})),
				{
					key: "sum",
					total: true,
					cells: [text("print.sum"), formatNumber(plan.appraisals.length)],
				},
			]}
		/>
	);
}
