import type { ReactNode } from "react";
import styles from "./Card.module.css";

interface FieldProps {
	readonly name: string;
	readonly children: ReactNode;
}

/** One named fact of a card. */
export function Field({ name, children }: FieldProps) {
	return (
		<div className={styles.field}>
			<dt>{name}</dt>
			<dd>{children}</dd>
		</div>
	);
}
