import { useId, useRef } from "react";
import type { BriefingSpeech } from "../../../text/briefing/briefing_text";
import { formatNumber } from "../../../text/format";
import panel from "../../panel.module.css";
import styles from "./LeaveBehind.module.css";
import { type LeaveFile, type LeaveStep, type LeaveWatch, type Leaving, useLeaving } from "./use_leaving";

interface LeaveWorkProps {
	readonly speech: BriefingSpeech;
	readonly title: string;
	readonly about: string;
	/** What can be made here, a button each; one at a time. */
	readonly works: readonly {
		readonly label: string;
		readonly make: (watch: LeaveWatch) => Promise<LeaveFile>;
	}[];
}

/** Makes a kind of file: its buttons, how far it is, a way to stop it, and what became of it. */
export function LeaveWork({ speech, title, about, works }: LeaveWorkProps) {
	const { now, start, cancel } = useLeaving();
	const titleId = useId();
	const buttons = useRef<(HTMLButtonElement | null)[]>([]);
	const pressed = useRef(0);
	const running = now.state === "running";
	// The button that was pressed goes away; the keyboard goes back to where the work was begun.
	const stop = () => {
		cancel();
		buttons.current[pressed.current]?.focus();
	};
	return (
		<section className={styles.part} aria-labelledby={titleId}>
			<h4 id={titleId} className={styles.name}>
				{title}
			</h4>
			<p className={styles.about}>{about}</p>
			<div className={styles.run}>
				{works.map(({ label, make }, at) => (
					<button
						key={label}
						ref={(button) => {
							buttons.current[at] = button;
						}}
						type="button"
						className={panel.button}
						aria-disabled={running}
						onClick={() => {
							if (running) return;
							pressed.current = at;
							start(make);
						}}
					>
						{label}
					</button>
				))}
				{running && <Running step={now.step} title={title} speech={speech} onStop={stop} />}
			</div>
			<p role="status" className={styles.said} data-leave={now.state}>
				{say(now, speech)}
			</p>
		</section>
	);
}

interface RunningProps {
	readonly step: LeaveStep;
	readonly title: string;
	readonly speech: BriefingSpeech;
	readonly onStop: () => void;
}

function Running({ step, title, speech: { text }, onStop }: RunningProps) {
	// While a scene is being drawn it is half done.
	const value = step.step === "scene" ? step.done - 0.5 : step.done;
	return (
		<>
			<progress className={styles.progress} aria-label={title} value={value} max={step.of} />
			<button type="button" className={panel.plain} onClick={onStop}>
				{text("leave.cancel")}
			</button>
		</>
	);
}

function say(now: Leaving, { text }: BriefingSpeech): string {
	if (now.state === "idle") return "";
	if (now.state === "cancelled") return text("leave.cancelled");
	if (now.state === "failed") return text(`leave.failure.${now.fault}`, { why: now.why });
	if (now.state === "done") {
		const { name, blob } = now.file;
		return text("leave.done", {
			name,
			size: text("leave.megabytes", { n: formatNumber(blob.size / 1e6, 1) }),
		});
	}
	const { step, done, of, title } = now.step;
	if (step === "pack") return text("leave.step.pack");
	return text(`leave.step.${step}`, { done, of, title });
}
