import {
	ACCESSIBILITY_STATUS,
	type AccessibilityCheck,
	type AccessibilityResults,
} from "../../domain/public/accessibility";
import { accessibilityWords } from "../../text/public/pages/accessibility";
import { makeSay } from "../../text/public/say";
import { DataTable } from "./DataTable";
import type { PageProps } from "./page_props";
import { ReportLink } from "./ReportLink";
import { Section, Sheet } from "./Sheet";
import styles from "./status.module.css";

interface AccessibilityProps extends PageProps {
	readonly results: AccessibilityResults;
}

const WAYS = ["list", "keyboard", "reading", "sign", "script", "print"] as const;

/** What is met, what is not and what nobody has tried: generated from the record of the tests, so that nothing is promised. */
export function AccessibilityPage({ results, records, lang }: AccessibilityProps) {
	const say = makeSay(accessibilityWords, lang);
	const { date, tool, notMet } = results;
	return (
		<Sheet
			title={say("accessibility.title")}
			lead={
				<>
					<p>{say("accessibility.lead")}</p>
					<p>
						{date === null
							? say("accessibility.never")
							: say("accessibility.date", { date, tool: tool[lang] })}
					</p>
				</>
			}
		>
			<Section id="use" title={say("accessibility.use")}>
				<ul>
					{WAYS.map((way) => (
						<li key={way}>{say(`accessibility.use.${way}`)}</li>
					))}
				</ul>
			</Section>
			<Section id="not-met" title={say("accessibility.notMet")}>
				{notMet.length === 0 ? (
					<p>{say("accessibility.notMetNone")}</p>
				) : (
					<ul>
						{notMet.map((one) => (
							<li key={one.en}>{one[lang]}</li>
						))}
					</ul>
				)}
			</Section>
			<Section id="results" title={say("accessibility.results")}>
				<Tally checks={results.checks} lang={lang} />
				<ResultTable checks={results.checks} lang={lang} />
			</Section>
			<Section id="feedback" title={say("accessibility.feedback")}>
				<Feedback records={records} lang={lang} />
			</Section>
		</Sheet>
	);
}

interface ChecksProps extends Pick<PageProps, "lang"> {
	readonly checks: readonly AccessibilityCheck[];
}

function Tally({ checks, lang }: ChecksProps) {
	const say = makeSay(accessibilityWords, lang);
	return (
		<p className={styles.tally}>
			{ACCESSIBILITY_STATUS.map((status) => (
				<span key={status} className={styles.status} data-status={status}>
					{say(`accessibility.status.${status}`)}{" "}
					<strong>
						{say("accessibility.tally", { n: checks.filter((check) => check.status === status).length })}
					</strong>
				</span>
			))}
		</p>
	);
}

function ResultTable({ checks, lang }: ChecksProps) {
	const say = makeSay(accessibilityWords, lang);
	return (
		<DataTable
			labelledBy="results"
			corner={say("accessibility.check")}
			columns={[
				{ id: "status", header: say("accessibility.status"), kind: "text" },
				{ id: "standard", header: say("accessibility.standard"), kind: "text" },
				{ id: "evidence", header: say("accessibility.evidence"), kind: "text" },
			]}
			rows={checks.map(({ id, title, standard, status, evidence }) => ({
				id,
				head: title[lang],
				cells: [
					<span key="status" className={styles.status} data-status={status}>
						{say(`accessibility.status.${status}`)}
					</span>,
					<small key="standard">{standard}</small>,
					<small key="evidence" lang="en">
						{evidence ?? "—"}
					</small>,
				],
			}))}
		/>
	);
}

function Feedback({ records: { district }, lang }: PageProps) {
	const say = makeSay(accessibilityWords, lang);
	const { site, officeLine } = district;
	return (
		<p>
			{site.report === null ? (
				say("accessibility.feedbackNone")
			) : (
				<>
					{say("accessibility.feedbackText")}
					<ReportLink
						report={site.report}
						subject={say("accessibility.feedbackSubject")}
						label={say("accessibility.feedbackLink")}
					/>
				</>
			)}{" "}
			{officeLine !== null && say("accessibility.feedbackLine", { line: officeLine })}
		</p>
	);
}
