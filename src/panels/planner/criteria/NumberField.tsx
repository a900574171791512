import { type ReactNode, useEffect, useId, useState } from "react";
import panel from "../../panel.module.css";
import styles from "./NumberField.module.css";

interface NumberFieldProps {
	readonly label: ReactNode;
	readonly unit: string;
	readonly value: number;
	readonly bounds: { readonly min: number; readonly max: number; readonly step: number };
	/** Why a number within the bounds is still not taken; `null`: it is. */
	readonly refuse?: (value: number) => string | null;
	/** What is said of a number beyond the bounds. */
	readonly beyond: string;
	readonly onValue: (value: number) => void;
}

/** A typed number. It counts as soon as it is one that can be taken; otherwise the field says why not, and leaving it brings back the one that counts. */
export function NumberField({ label, unit, value, bounds, refuse, beyond, onValue }: NumberFieldProps) {
	const id = useId();
	const [typed, setTyped] = useState(String(value));
	const [trouble, setTrouble] = useState<string | null>(null);
	useEffect(() => setTyped(String(value)), [value]);
	const take = (written: string) => {
		setTyped(written);
		const next = Number(written);
		const within = written.trim() !== "" && next >= bounds.min && next <= bounds.max;
		const refused = within ? (refuse?.(next) ?? null) : beyond;
		setTrouble(refused);
		if (refused === null && next !== value) onValue(next);
	};
	const settle = () => {
		setTyped(String(value));
		setTrouble(null);
	};
	return (
		<div className={styles.field}>
			<label htmlFor={id} className={panel.quiet}>
				{label}
			</label>
			<span className={styles.row}>
				<input
					id={id}
					type="number"
					className={styles.number}
					{...bounds}
					value={typed}
					aria-invalid={trouble !== null || undefined}
					aria-describedby={trouble === null ? undefined : `${id}-trouble`}
					onChange={(event) => take(event.target.value)}
					onBlur={settle}
				/>
				{unit !== "" && <span className={panel.unit}>{unit}</span>}
			</span>
			{trouble !== null && (
				<p id={`${id}-trouble`} role="alert" className={styles.trouble}>
					{trouble}
				</p>
			)}
		</div>
	);
}
