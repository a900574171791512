import type { PlannerText } from "../../text/planner/planner_text";
import styles from "./DrawArea.module.css";
import type { HandWords } from "./say_hand";
import type { Drawing } from "./use_draft";

interface DrawBarProps {
	readonly drawing: Drawing;
	readonly say: HandWords;
	readonly text: PlannerText;
	/** Id of the sentence on the keys. */
	readonly helpId: string;
	readonly onCancel: () => void;
}

/** What to do next, how large it is, and the ways out: for fingers, which have no Enter. */
export function DrawBar({ drawing, say, text, helpId, onCancel }: DrawBarProps) {
	const { kind, points } = drawing.draft;
	return (
		<div className={styles.bar}>
			<p className={styles.words}>
				<span data-refused={drawing.refused !== null || undefined}>{say.hint}</span>
				{say.size !== "" && <strong className={styles.size}>{say.size}</strong>}
				<span id={helpId} className={styles.help}>
					{text("shortlist.draw.keys")}
				</span>
			</p>
			<div className={styles.buttons}>
				{kind === "polygon" && (
					<button type="button" disabled={points.length < 3} onClick={drawing.finish}>
						{text("shortlist.draw.finish")}
					</button>
				)}
				{kind !== "lasso" && (
					<button type="button" disabled={points.length === 0} onClick={drawing.back}>
						{text("shortlist.draw.back")}
					</button>
				)}
				<button type="button" onClick={onCancel}>
					{text("shortlist.draw.cancel")}
				</button>
			</div>
		</div>
	);
}
