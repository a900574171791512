import { useEffect, useId, useState } from "react";
import styles from "./Assumption.module.css";
import panel from "./panel.module.css";

interface AssumptionProps {
	readonly label: string;
	readonly unit: string;
	readonly about: string;
	readonly range: {
		readonly min: number;
		readonly max: number;
		readonly step: number;
		readonly digits: number;
	};
	readonly value: number;
	readonly onValue: (value: number) => void;
}

/** An assumed number, by slider or typed. What is typed counts once it is a number in range; leaving the field restores it otherwise. */
export function Assumption({ label, unit, about, range, value, onValue }: AssumptionProps) {
	const id = useId();
	const { digits, ...bounds } = range;
	const [typed, setTyped] = useState(String(value));
	useEffect(() => setTyped(String(value)), [value]);
	const take = (written: string) => {
		setTyped(written);
		const next = Number(Number(written).toFixed(digits));
		if (written.trim() !== "" && next >= range.min && next <= range.max) onValue(next);
	};
	return (
		<div className={styles.assumption}>
			<label htmlFor={id} className={panel.quiet}>
				{label}
			</label>
			<div className={styles.row}>
				<input
					type="range"
					aria-label={label}
					{...bounds}
					value={value}
					onChange={(event) => onValue(Number(Number(event.target.value).toFixed(digits)))}
				/>
				<input
					id={id}
					type="number"
					className={styles.number}
					{...bounds}
					value={typed}
					onChange={(event) => take(event.target.value)}
					onBlur={() => setTyped(String(value))}
				/>
				<span className={panel.unit}>{unit}</span>
			</div>
			<p className={panel.quiet}>{about}</p>
		</div>
	);
}
