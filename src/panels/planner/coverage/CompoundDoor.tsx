import { formatNumber } from "../../../text/format";
import type { PlannerSpeech } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import styles from "./Coverage.module.css";

interface CompoundDoorProps {
	readonly name: string;
	readonly ids: readonly string[];
	readonly speech: PlannerSpeech;
	readonly onFrame: (ids: readonly string[]) => void;
}

/** A number of compounds that shows them on the map; of none it is only a number. */
export function CompoundDoor({ name, ids, speech: { text }, onFrame }: CompoundDoorProps) {
	const figure = formatNumber(ids.length);
	if (ids.length === 0) {
		return (
			<span className={styles.count}>
				<span>{name}</span>
				<span className={panel.figure}>{figure}</span>
			</span>
		);
	}
	return (
		<button
			type="button"
			className={`${panel.door} ${styles.count}`}
			aria-label={text("coverage.open", { name, n: figure })}
			onClick={() => onFrame(ids)}
		>
			<span>{name}</span>
			<span className={panel.figure}>{figure}</span>
		</button>
	);
}
