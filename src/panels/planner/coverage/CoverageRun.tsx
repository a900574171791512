import type { Outcome } from "../../../state/use_job";
import type { PlannerSpeech } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import { sayFailure } from "../say_failure";
import styles from "./Coverage.module.css";

interface CoverageRunProps {
	readonly outcome: Outcome<"coverage">;
	readonly speech: PlannerSpeech;
}

/** Starts, shows and stops the search, and says whether what is shown is still true. */
export function CoverageRun({ outcome, speech: { text } }: CoverageRunProps) {
	const { state, progress, result, stale, failure, run, stop } = outcome;
	const running = state === "running";
	return (
		<div className={styles.run}>
			<button type="button" className={panel.button} onClick={running ? stop : run}>
				{text(running ? "coverage.stop" : result ? "coverage.again" : "coverage.run")}
			</button>
			{running && (
				<progress
					className={styles.progress}
					aria-label={text("coverage.progress")}
					max={1}
					value={progress}
				/>
			)}
			<p role="status" className={stale && !running ? panel.warning : panel.quiet}>
				{text(`coverage.${running ? "running" : sayState(outcome)}`)}
			</p>
			{state === "failed" && (
				<p role="alert" className={panel.warning}>
					{text("coverage.failed", { why: sayFailure(failure, text) })}
				</p>
			)}
			{result?.by === "own" && <p className={panel.notice}>{text("coverage.own")}</p>}
		</div>
	);
}

function sayState({ result, stale }: Outcome<"coverage">): "notYet" | "stale" | "done" {
	if (!result) return "notYet";
	return stale ? "stale" : "done";
}
