import { type ChangeEvent, useId } from "react";
import { formatNumber } from "../../../text/format";
import { Door } from "./Door";
import styles from "./side.module.css";
import type { PartProps } from "./side_props";
import tracker from "./tracker.module.css";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Who came under service since a day, and the day, which can be another. */
export function MovedSince({ facts, scene, speech, onOpen, onSince }: PartProps<"tracker">) {
	const { text } = speech;
	const fieldId = useId();
	const count = facts.moved.rows.length;
	// Half a date while somebody is typing says nothing yet.
	const ask = ({ target }: ChangeEvent<HTMLInputElement>) => {
		if (DAY.test(target.value) && target.validity.valid) onSince?.(target.value);
	};
	return (
		<p className={tracker.moved}>
			{onSince ? (
				<>
					<label htmlFor={fieldId}>{text("side.since")}</label>
					<input
						id={fieldId}
						type="date"
						className={tracker.day}
						// A field the reader types into keeps what stands in it until the day it names is another.
						key={facts.since}
						defaultValue={facts.since}
						min={facts.targets.baseline.frozenOn}
						max={scene.town.records.district.dataDate}
						onChange={ask}
					/>
				</>
			) : (
				<span>{text("side.sinceDay", { day: facts.since })}</span>
			)}
			<Door
				title={text("side.movedTitle", { day: facts.since })}
				figure={text("side.compounds", { n: formatNumber(count) })}
				opened={facts.moved}
				className={styles.door}
				{...{ speech, onOpen }}
			>
				{text("side.moved", { n: formatNumber(count) })}
			</Door>
		</p>
	);
}
