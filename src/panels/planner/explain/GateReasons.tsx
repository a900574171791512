import type { Appraisal } from "../../../domain/selection/ranking/plan";
import type { PlannerSpeech } from "../../../text/planner/planner_text";
import { sayVerdict } from "../../../text/planner/say_verdict";
import panel from "../../panel.module.css";
import styles from "./ExplainPanel.module.css";

interface GateReasonsProps {
	readonly appraisal: Appraisal;
	readonly speech: PlannerSpeech;
}

/** What every gate says of a compound: the shut ones first, each with what would open it. */
export function GateReasons({ appraisal: { gates, open }, speech: { text } }: GateReasonsProps) {
	const shut = gates.filter(({ state }) => state !== "passed");
	const passed = gates.filter(({ state }) => state === "passed");
	const summary = open
		? text("ranking.explain.gatesOpen")
		: text("ranking.explain.gatesShut", { n: shut.length });
	return (
		<section aria-labelledby="explain-gates">
			<h4 id="explain-gates" className={panel.section}>
				{text("ranking.explain.gates")}
			</h4>
			<p>{gates.length === 0 ? text("ranking.explain.gatesNone") : summary}</p>
			<ul className={styles.gates}>
				{[...shut, ...passed].map((verdict) => {
					const { name, state, why, opens } = sayVerdict(verdict, text);
					return (
						<li key={verdict.gate} className={styles.gate} data-state={verdict.state}>
							<span className={styles.gateName}>
								{name}
								<span className={panel.unit}>{` ${state}`}</span>
							</span>
							<span>{why}</span>
							{opens !== null && (
								<span className={panel.quiet}>{text("ranking.explain.opens", { what: opens })}</span>
							)}
						</li>
					);
				})}
			</ul>
		</section>
	);
}
