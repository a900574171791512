import type { BriefingText } from "../../../text/briefing/briefing_text";
import { formatDuration, formatHour } from "./format_duration";
import styles from "./TalkClock.module.css";
import { useNow } from "./use_now";

interface TalkClockProps {
	/** When the talk began, milliseconds since 1970. */
	readonly startMs: number;
	/** Since when the wall shows its scene; `null`: no wall says. */
	readonly sinceMs: number | null;
	/** How long the scene is meant to stand. */
	readonly plannedSeconds: number;
	readonly text: BriefingText;
	readonly onRestart: () => void;
}

/** How long the talk goes on already, and how long this scene. */
export function TalkClock({ startMs, sinceMs, plannedSeconds, text, onRestart }: TalkClockProps) {
	const nowMs = useNow();
	return (
		<dl className={styles.clock}>
			<div>
				<dt>{text("presenter.elapsed")}</dt>
				<dd>
					<span className={styles.time} role="timer">
						{formatDuration(nowMs - startMs)}
					</span>
					<button type="button" className={styles.restart} onClick={onRestart}>
						{text("presenter.elapsed.reset")}
					</button>
				</dd>
			</div>
			<div>
				<dt>{text("presenter.inScene")}</dt>
				<dd>
					<span className={styles.time} role="timer">
						{sinceMs === null ? "—" : formatDuration(nowMs - sinceMs)}
					</span>
					<span className={styles.planned}>{text("presenter.planned", { seconds: plannedSeconds })}</span>
				</dd>
			</div>
			<div className={styles.hour}>
				<dt>{text("presenter.hour")}</dt>
				<dd>
					<span className={styles.time}>{formatHour(nowMs)}</span>
				</dd>
			</div>
		</dl>
	);
}
