import type { Outcome } from "../../../state/use_job";
import { formatNumber } from "../../../text/format";
import type { PlannerSpeech } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import { sayFailure } from "../say_failure";
import styles from "./robustness.module.css";

interface RunBarProps {
	readonly outcome: Outcome<"robustness">;
	readonly speech: PlannerSpeech;
}

/** Starts, shows and stops the draws, and says whether what is shown is still true. */
export function RunBar({ outcome, speech: { text } }: RunBarProps) {
	const { state, progress, result, stale, failure, run, stop } = outcome;
	const running = state === "running";
	return (
		<div className={styles.run}>
			<button type="button" className={panel.button} onClick={running ? stop : run}>
				{text(running ? "robustness.stop" : result ? "robustness.again" : "robustness.run")}
			</button>
			{running && (
				<progress
					className={styles.progress}
					aria-label={text("robustness.progress")}
					max={1}
					value={progress}
				/>
			)}
			<p role="status" className={stale && !running ? panel.warning : panel.quiet}>
				{running ? text("robustness.running") : describe(outcome, text)}
			</p>
			{state === "failed" && (
				<p role="alert" className={panel.warning}>
					{text("robustness.failed", { why: sayFailure(failure, text) })}
				</p>
			)}
		</div>
	);
}

function describe({ result, stale }: Outcome<"robustness">, text: PlannerSpeech["text"]): string {
	if (!result) return text("robustness.notYet");
	if (stale) return text("robustness.stale");
	return text("robustness.done", { n: formatNumber(result.draws) });
}
