import { useState } from "react";
import panel from "../../panel.module.css";
import styles from "./BoundField.module.css";

interface BoundFieldProps {
	readonly label: string;
	/** Empty: none. */
	readonly unit: string;
	/** As it is printed; `null`: open. */
	readonly value: number | null;
	readonly bounds: { readonly min: number; readonly max: number; readonly step: number };
	/** True where there has to be a number: an empty field then means nothing yet. */
	readonly required?: boolean;
	readonly onValue: (value: number | null) => void;
}

/** A number that may be left open. What is typed stays as it is typed while it means the value. */
export function BoundField({ label, unit, value, bounds, required = false, onValue }: BoundFieldProps) {
	const [typed, setTyped] = useState({ words: write(value), value });
	if (typed.value !== value) setTyped({ words: write(value), value });
	const change = (words: string) => {
		const next = words.trim() === "" ? null : Number(words);
		const means =
			next === null ? !required : Number.isFinite(next) && next >= bounds.min && next <= bounds.max;
		setTyped({ words, value: means ? next : value });
		if (means) onValue(next);
	};
	return (
		<label className={styles.field}>
			<span className={panel.quiet}>{label}</span>
			<input
				type="number"
				inputMode="decimal"
				{...bounds}
				value={typed.words}
				onChange={(event) => change(event.target.value)}
				// What could not be meant is not left standing.
				onBlur={() => setTyped({ words: write(value), value })}
			/>
			{unit !== "" && <span className={panel.unit}>{unit}</span>}
		</label>
	);
}

function write(value: number | null): string {
	return value === null ? "" : String(value);
}
