import { useMemo } from "react";
import { makeExportTable } from "../../../domain/selection/export/export_table";
import { FILE_KINDS, type FileKind } from "../../../state/export_calls";
import { makeExportNames } from "../../../state/export_names";
import { type Exporting, useExportFile } from "../../../state/use_export_file";
import { formatNumber } from "../../../text/format";
import type { PlannerSpeech } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import { nameFile } from "./name_file";
import type { ReportPanelProps } from "./ReportPanel";
import styles from "./ReportPanel.module.css";

type DownloadsProps = Pick<ReportPanelProps, "plan" | "scenario" | "speech" | "outcomes" | "start">;

/** The list with everything the scenario says of it, as files for other programs. */
export function Downloads(props: DownloadsProps) {
	const { plan, speech, start } = props;
	const { text } = speech;
	const { exporting, save, stop } = useExportFile(start);
	const write = useWriter(props);
	const placed = plan.appraisals.filter(({ compound }) => compound.position !== null).length;
	const isEmpty = plan.appraisals.length === 0;
	return (
		<section aria-labelledby="report-files">
			<h3 id="report-files" className={panel.section}>
				{text("report.panel.files")}{" "}
				<span className={panel.unit}>
					{text("report.panel.rows", { n: formatNumber(plan.appraisals.length) })}
				</span>
			</h3>
			<p className={panel.quiet}>{text("report.panel.filesAbout")}</p>
			<div className={styles.buttons}>
				{FILE_KINDS.map((kind) => (
					<button
						key={kind}
						type="button"
						className={panel.button}
						disabled={isEmpty}
						onClick={() =>
							save(nameFile(props, kind), { kind, table: write(), sheet: text("report.file.sheet") })
						}
					>
						{text(`report.panel.file.${kind}`, { n: formatNumber(placed) })}
					</button>
				))}
				{exporting.state === "running" && (
					<button type="button" className={panel.button} onClick={stop}>
						{text("report.panel.stop")}
					</button>
				)}
			</div>
			<Standing exporting={exporting} speech={speech} />
			<p className={panel.quiet}>{text("report.panel.internal")}</p>
		</section>
	);
}

/** Makes the table when a file is asked for; works that are stale stay out of it. */
function useWriter({ plan, scenario, speech, outcomes }: DownloadsProps) {
	const { robustness, portfolio } = outcomes;
	return useMemo(
		() => () =>
			makeExportTable(
				plan,
				{
					robustness: robustness.stale ? null : robustness.result,
					portfolio: portfolio.stale ? null : portfolio.result,
				},
				makeExportNames(speech, scenario),
			),
		[plan, scenario, speech, robustness, portfolio],
	);
}

interface StandingProps {
	readonly exporting: Exporting;
	readonly speech: PlannerSpeech;
}

function Standing({ exporting, speech: { text } }: StandingProps) {
	const kind = (one: FileKind) => one.toUpperCase();
	return (
		<>
			<p role="status" className={styles.standing}>
				{exporting.state === "running" && text("report.panel.writing", { kind: kind(exporting.kind) })}
				{exporting.state === "saved" && text("report.panel.saved", { name: exporting.name })}
			</p>
			{exporting.state === "failed" && (
				<p role="alert" className={panel.warning}>
					{text("report.panel.failed", { kind: kind(exporting.kind), failure: exporting.failure })}
				</p>
			)}
		</>
	);
}
