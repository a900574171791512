import { useEffect, useMemo, useState } from "react";
import { makeCanvasMeasure } from "../../../map/svg/paint/measure_text";
import { PageLink, type Way } from "../../../panels/PageLink";
import { ProblemSummary } from "../../../panels/ProblemList";
import panel from "../../../panels/panel.module.css";
import { ReportPaper } from "../../../panels/planner/report/ReportPaper";
import {
	makeReportFacts,
	REPORT_JOBS,
	type ReportSources,
} from "../../../panels/planner/report/report_facts";
import type { Problem } from "../../../sources/use_records";
import { PAGE, PAGES, useSheetMargins } from "../../../state/use_sheet_margins";
import type { PlannerSpeech } from "../../../text/planner/planner_text";
import { makeReportText, type ReportSpeech } from "../../../text/planner/report_text";
import styles from "../../print/PrintPage.module.css";
import sheets from "../../sheets.module.css";

export interface ReportPageProps extends ReportSources {
	readonly speech: PlannerSpeech;
	/** Back to the planner's desk. */
	readonly back: Way;
	/** Opens the scenario on a screen; `null`: there is no link to it. */
	readonly link: string | null;
	/** Number of the version of this browser's working data that is shown; `null`: the published data. */
	readonly working: number | null;
	readonly loading: boolean;
	readonly problems: readonly Problem[];
}

/** The argument for a choice laid out for A4: on the screen as a sheet under a bar, and from there as it is on paper or as PDF. */
export default function ReportPage(props: ReportPageProps) {
	const { outcomes, loading, link, working } = props;
	const speech = useReportSpeech(props.speech);
	const measure = useMemo(makeCanvasMeasure, []);
	const painted = usePainted();
	useMargins(speech, { name: props.scenario.name, working });
	const facts = useFacts(props, speech);
	const running = REPORT_JOBS.filter((name) => outcomes[name].state === "running");
	const missing = REPORT_JOBS.filter((name) => outcomes[name].stale || outcomes[name].result === null);
	return (
		<div className={sheets.page}>
			<ReportBar {...props} speech={speech} running={running.length} />
			<main
				className={sheets.main}
				data-ready={painted && !loading && running.length === 0}
				data-missing={missing.join(" ")}
				data-chosen={facts.years.size}
			>
				<div className={`${sheets.document} ${styles.document}`} data-paper="a4">
					<article className={styles.cover}>
						<ReportPaper facts={facts} measure={measure} link={link} working={working} />
					</article>
				</div>
			</main>
		</div>
	);
}

interface BarProps extends Pick<ReportPageProps, "back" | "problems"> {
	readonly speech: ReportSpeech;
	/** Works still under way. */
	readonly running: number;
}

/** What one does with the report: print it, go back. It is not printed itself. */
function ReportBar({ speech, back, problems, running }: BarProps) {
	const { text } = speech;
	return (
		<header className={sheets.bar}>
			<PageLink {...back}>{text("report.back")}</PageLink>
			<span className={panel.quiet}>{text("print.hint")}</span>
			<span className={panel.quiet} role="status">
				{running > 0 && text("report.running", { n: running })}
			</span>
			<button type="button" className={sheets.print} onClick={() => globalThis.print()}>
				{text("print.print")}
			</button>
			<ProblemSummary problems={problems} malformed={0} speech={speech} />
		</header>
	);
}

function useReportSpeech(speech: PlannerSpeech): ReportSpeech {
	return useMemo(() => ({ ...speech, text: makeReportText(speech.text, speech.lang) }), [speech]);
}

function useFacts({ scene, plan, scenario, outcomes, targets }: ReportSources, speech: ReportSpeech) {
	const { robustness, portfolio, pareto, coverage, whyNot } = outcomes;
	return useMemo(
		() =>
			makeReportFacts(
				{ scene, plan, scenario, targets, outcomes: { robustness, portfolio, pareto, coverage, whyNot } },
				speech,
			),
		[scene, plan, scenario, targets, robustness, portfolio, pareto, coverage, whyNot, speech],
	);
}

/** True from the first effect on: the picture is put into the page before effects run. */
function usePainted(): boolean {
	const [painted, setPainted] = useState(false);
	useEffect(() => setPainted(true), []);
	return painted;
}

/** What stands in the margins of every printed page: which scenario it is of, the date of its data, by what right, and the page's number. */
function useMargins(
	{ text, district }: ReportSpeech,
	{ name, working }: { readonly name: string; readonly working: number | null },
): void {
	const margins = useMemo(() => {
		const { approval, synthetic, dataDate } = district;
		const marks = [
			...(synthetic ? [text("app.synthetic")] : []),
			...(working === null ? [] : [text("print.working", { number: working })]),
			approval === null ? text("app.noApproval") : text("app.approval", { number: approval }),
		];
		return {
			"--sheet-title": text("report.title", { name }),
			"--sheet-date": text("app.dataDate", { date: dataDate }),
			"--sheet-marks": marks.join(" · "),
			"--sheet-page": text("print.page", { n: PAGE, of: PAGES }),
		};
	}, [text, district, name, working]);
	useSheetMargins(margins);
}
