import type { Targets } from "../../../domain/targets";
import type { StartExport } from "../../../state/export_client";
import { PageLink, type Way } from "../../PageLink";
import panel from "../../panel.module.css";
import type { PlannerProps } from "../planner_props";
import { Contents } from "./Contents";
import { Downloads } from "./Downloads";
import styles from "./ReportPanel.module.css";
import type { ReportOutcomes } from "./report_facts";

export interface ReportPanelProps extends PlannerProps {
	readonly outcomes: ReportOutcomes;
	readonly targets: Targets | null;
	/** Asks for everything the report contains. */
	readonly onCompute: () => void;
	/** To the report laid out for paper. */
	readonly reportWay: Way;
	/** Writes files otherwise than in a worker of the browser; for tests. */
	readonly start?: StartExport;
}

/** What the report will contain and what of it is computed, the way to it, and the list as files. */
export default function ReportPanel(props: ReportPanelProps) {
	const { speech, scenario, reportWay, outcomes, targets, onCompute } = props;
	const { text } = speech;
	return (
		<div className={styles.panel}>
			<h2 className={panel.title}>{text("report.panel.title")}</h2>
			<p className={panel.quiet}>{text("report.panel.about")}</p>
			<Contents {...{ speech, outcomes, targets, onCompute }} />
			{scenario.notes.trim() === "" && <p className={panel.notice}>{text("report.panel.noNotes")}</p>}
			<p>
				<PageLink {...reportWay}>{text("report.panel.open")}</PageLink>
			</p>
			<Downloads {...props} />
		</div>
	);
}
