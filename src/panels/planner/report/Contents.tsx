import type { JobName } from "../../../state/selection_calls";
import type { Outcome } from "../../../state/use_job";
import { formatNumber } from "../../../text/format";
import type { PlannerText } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import { sayFailure } from "../say_failure";
import type { ReportPanelProps } from "./ReportPanel";
import styles from "./ReportPanel.module.css";
import { REPORT_JOBS } from "./report_facts";

type ContentsProps = Pick<ReportPanelProps, "speech" | "outcomes" | "targets" | "onCompute">;

/** How a part of the report stands; told by sign and word. */
type State = "ready" | "computed" | "stale" | "missing" | "running" | "failed";

const SIGNS: Readonly<Record<State, string>> = {
	ready: "✓",
	computed: "✓",
	stale: "↻",
	missing: "○",
	running: "…",
	failed: "✕",
};

interface Part {
	readonly id: string;
	readonly name: string;
	readonly state: State;
	readonly said: string;
}

/** The parts of the report with how each stands, and one button for all that is not computed. */
export function Contents({ speech, outcomes, targets, onCompute }: ContentsProps) {
	const { text } = speech;
	const jobs = REPORT_JOBS.map((name) => outcomes[name]);
	const running = jobs.filter(({ state }) => state === "running");
	const done = jobs.every((one) => findState(one) === "computed");
	const ready = { state: "ready", said: text("report.panel.state.ready") } as const;
	const parts: readonly Part[] = [
		{ id: "basis", name: text("report.panel.part.basis"), ...ready },
		...REPORT_JOBS.map((name) => makePart(name, outcomes[name], text)),
		targets
			? { id: "targets", name: text("report.panel.part.targets"), ...ready }
			: {
					id: "targets",
					name: text("report.panel.part.targets"),
					state: "missing",
					said: text("report.panel.noTargets"),
				},
	];
	return (
		<section aria-labelledby="report-contents">
			<h3 id="report-contents" className={panel.section}>
				{text("report.panel.contents")}
			</h3>
			<ul className={styles.parts}>
				{parts.map(({ id, name, state, said }) => (
					<li key={id} data-state={state}>
						<span className={styles.sign} aria-hidden="true">
							{SIGNS[state]}
						</span>
						<span>{name}</span>
						<span className={styles.state}>{said}</span>
					</li>
				))}
			</ul>
			<div className={styles.buttons}>
				<button
					type="button"
					className={panel.button}
					disabled={done}
					onClick={() => computeAll(outcomes, onCompute)}
				>
					{text("report.panel.compute")}
				</button>
				{running.length > 0 && (
					<button type="button" className={panel.button} onClick={() => stopAll(running)}>
						{text("report.panel.stop")}
					</button>
				)}
			</div>
		</section>
	);
}

/** Says once that everything is wanted, and starts what failed or was stopped, which nothing else does again. */
function computeAll(outcomes: ContentsProps["outcomes"], onCompute: () => void): void {
	onCompute();
	for (const name of REPORT_JOBS) {
		const state = findState(outcomes[name]);
		if (state !== "computed" && state !== "running") outcomes[name].run();
	}
}

function stopAll(running: readonly Pick<Outcome<JobName>, "stop">[]): void {
	for (const { stop } of running) stop();
}

function findState({ state, result, stale }: Pick<Outcome<JobName>, "state" | "result" | "stale">): State {
	if (state === "running") return "running";
	if (state === "failed") return "failed";
	if (result === null) return "missing";
	return stale ? "stale" : "computed";
}

function makePart<Name extends (typeof REPORT_JOBS)[number]>(
	name: Name,
	outcome: Outcome<Name>,
	text: PlannerText,
): Part {
	const state = findState(outcome);
	const said = text(`report.panel.state.${state}`, {
		share: `${formatNumber(outcome.progress * 100)}\u2009%`,
		failure: sayFailure(outcome.failure, text),
	});
	return { id: name, name: text(`report.panel.part.${name}`), state, said };
}
