import type { Verdict } from "../../../domain/selection/robustness/robustness";
import styles from "./robustness.module.css";

/** The verdict as a shape: full for solid, half for fragile, hollow for out; the word stands beside it. */
export function VerdictSign({ verdict }: { readonly verdict: Verdict }) {
	return (
		<svg className={styles.sign} viewBox="0 0 12 12" aria-hidden="true">
			<circle cx="6" cy="6" r="4.75" className={styles.signRim} />
			{verdict === "solid" && <circle cx="6" cy="6" r="4.75" className={styles.signFill} />}
			{verdict === "fragile" && <path d="M6 1.25a4.75 4.75 0 0 0 0 9.5z" className={styles.signFill} />}
		</svg>
	);
}
