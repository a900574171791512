import { useId } from "react";
import styles from "./Choices.module.css";

interface Choice<T extends string> {
	readonly value: T;
	readonly label: string;
}

interface ChoicesProps<T extends string> {
	readonly label: string;
	readonly choices: readonly Choice<T>[];
	readonly chosen: T;
	readonly onChoose: (value: T) => void;
}

/** One of a few, side by side. */
export function Choices<T extends string>({ label, choices, chosen, onChoose }: ChoicesProps<T>) {
	const name = useId();
	return (
		<fieldset className={styles.group}>
			<legend className={styles.legend}>{label}</legend>
			<div className={styles.row}>
				{choices.map((choice) => (
					<label key={choice.value} className={styles.choice}>
						<input
							type="radio"
							name={name}
							checked={choice.value === chosen}
							onChange={() => onChoose(choice.value)}
						/>
						<span>{choice.label}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}
