import type { Saving } from "../../../state/scenario_desk_state";
import { formatMoment } from "../../../text/format_moment";
import type { PlannerText } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";

interface SavingStateProps {
	readonly saving: Saving;
	readonly text: PlannerText;
	/** With the whole moment; else only in a word. */
	readonly whole: boolean;
}

/** Whether the scenario is kept, in a word or two. */
export function SavingState({ saving, text, whole }: SavingStateProps) {
	const { trouble } = saving;
	if (trouble !== null)
		return <strong className={panel.alarm}>{text(`scenarios.troubleShort.${trouble}`)}</strong>;
	return <span className={panel.quiet}>{sayState(saving, text, whole)}</span>;
}

function sayState({ state, savedAtMs }: Saving, text: PlannerText, whole: boolean): string {
	if (state !== "saved") return text(`scenarios.${state}`);
	if (savedAtMs === null) return text("scenarios.notYet");
	return whole ? text("scenarios.savedAt", { time: formatMoment(savedAtMs) }) : text("scenarios.saved");
}
