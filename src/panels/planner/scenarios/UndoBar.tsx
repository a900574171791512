import type { EditName } from "../../../domain/selection/scenarios/edit_history";
import type { ScenarioDesk } from "../../../state/use_scenarios";
import type { PlannerSpeech, PlannerText } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import { DeskNotes } from "./DeskNotes";
import { SavingState } from "./SavingState";
import styles from "./UndoBar.module.css";
import { useUndoKeys } from "./use_undo_keys";

interface UndoBarProps {
	readonly desk: ScenarioDesk;
	readonly speech: PlannerSpeech;
}

/** Back and forth with the names of what is undone, whether the scenario is kept, and what has to be said of it; for the head of the page. */
export function UndoBar({ desk, speech: { text } }: UndoBarProps) {
	useUndoKeys(desk);
	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields
		<div className={styles.bar} role="group" aria-label={text("scenarios.bar")}>
			<Way way="undo" name={desk.undoName} text={text} onGo={desk.undo} />
			<Way way="redo" name={desk.redoName} text={text} onGo={desk.redo} />
			<span className={styles.state} role="status">
				<SavingState saving={desk.saving} text={text} whole={false} />
			</span>
			<DeskNotes desk={desk} text={text} />
		</div>
	);
}

interface WayProps {
	readonly way: "undo" | "redo";
	readonly name: EditName | null;
	readonly text: PlannerText;
	readonly onGo: () => void;
}

const KEYS = { undo: "Control+Z", redo: "Control+Shift+Z" } as const;

/** It stays in the tab order when there is nothing left to undo, so that the focus is not lost with the last step. */
function Way({ way, name, text, onGo }: WayProps) {
	const label =
		name === null
			? text(`scenarios.${way}None`)
			: text(`scenarios.${way}One`, { name: text(`scenarios.edit.${name}`) });
	return (
		<button
			type="button"
			className={`${panel.button} ${styles.way}`}
			aria-disabled={name === null}
			aria-keyshortcuts={KEYS[way]}
			aria-label={label}
			title={label}
			onClick={() => name !== null && onGo()}
		>
			<svg viewBox="0 0 16 16" className={styles.arrow} data-way={way} aria-hidden="true">
				<path d="M6 3 2.5 6.5 6 10M3 6.5h6.5a4 4 0 0 1 0 8H7" />
			</svg>
			<span className={styles.word}>{text(`scenarios.${way}`)}</span>
		</button>
	);
}
