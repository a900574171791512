import type { JobName } from "../../state/selection_calls";
import type { Outcome } from "../../state/use_job";
import type { PlannerSpeech } from "../../text/planner/planner_text";
import panel from "../panel.module.css";
import styles from "./JobBar.module.css";
import { sayFailure } from "./say_failure";

interface JobBarProps<Name extends JobName> {
	readonly outcome: Outcome<Name>;
	readonly speech: PlannerSpeech;
	/** What is being worked out, for who hears the button alone. */
	readonly what: string;
	/** What is said of an answer to the present settings, where there is more to say than that it is one. */
	readonly done?: string;
}

/** Starts, shows and stops a job, and says whether what is shown is the answer to the present settings. */
export function JobBar<Name extends JobName>({ outcome, speech: { text }, what, done }: JobBarProps<Name>) {
	const { state, progress, result, stale, failure, run, stop } = outcome;
	const running = state === "running";
	const verb = running ? "stop" : result ? "again" : "run";
	const said = running ? "running" : !result ? "notYet" : stale ? "stale" : "done";
	return (
		<div className={styles.run}>
			<button
				type="button"
				className={panel.button}
				aria-label={`${text(`page.job.${verb}`)}: ${what}`}
				onClick={running ? stop : run}
			>
				{text(`page.job.${verb}`)}
			</button>
			{running && (
				<progress
					aria-label={text("page.job.progress")}
					max={1}
					value={progress}
					className={styles.progress}
				/>
			)}
			<p role="status" className={said === "stale" ? panel.warning : panel.quiet}>
				{said === "done" && done !== undefined ? done : text(`page.job.${said}`)}
			</p>
			{state === "failed" && (
				<p role="alert" className={panel.warning}>
					{text("page.job.failed", { why: sayFailure(failure, text) })}
				</p>
			)}
		</div>
	);
}
