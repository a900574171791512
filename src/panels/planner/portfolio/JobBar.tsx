import type { JobName } from "../../../state/selection_calls";
import type { Outcome } from "../../../state/use_job";
import type { PlannerSpeech } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import { sayFailure } from "../say_failure";
import styles from "./portfolio.module.css";

interface JobBarProps<Name extends JobName> {
	readonly outcome: Outcome<Name>;
	readonly speech: PlannerSpeech;
	/** What is being worked out, for who hears the button alone. */
	readonly what: string;
}

/** Starts, shows and stops a job, and says whether what is shown is that of the present conditions. */
export function JobBar<Name extends JobName>({ outcome, speech: { text }, what }: JobBarProps<Name>) {
	const { state, progress, result, stale, failure, run, stop } = outcome;
	const running = state === "running";
	const verb = running ? "stop" : result ? "again" : "run";
	const said = running ? "running" : !result ? "notYet" : stale ? "stale" : "done";
	return (
		<div className={styles.run}>
			<button
				type="button"
				className={panel.button}
				aria-label={`${text(`portfolio.${verb}`)}: ${what}`}
				onClick={running ? stop : run}
			>
				{text(`portfolio.${verb}`)}
			</button>
			{running && (
				<progress
					aria-label={text("portfolio.progress")}
					max={1}
					value={progress}
					className={styles.progress}
				/>
			)}
			<p role="status" className={said === "stale" ? panel.warning : panel.quiet}>
				{text(`portfolio.${said}`)}
			</p>
			{state === "failed" && (
				<p role="alert" className={panel.warning}>
					{text("portfolio.failed", { why: sayFailure(failure, text) })}
				</p>
			)}
		</div>
	);
}
