import type { Appraisal } from "../../../domain/selection/ranking/plan";
import styles from "./ScoreBar.module.css";

/** The part of a score that rests on the middle of values that are not recorded. */
export function measureAssumed({ readings }: Appraisal): number {
	return readings.reduce((sum, { raw, part }) => (raw === null ? sum + part : sum), 0);
}

const percent = (share: number) => `${(100 * share).toFixed(3)}%`;

/** A score as a bar from 0 to 1: what is recorded, what stands in for the rest, and the interval it may lie in. A figure stands beside it. */
export function ScoreBar({ appraisal }: { readonly appraisal: Appraisal }) {
	const { score, interval } = appraisal;
	const assumed = measureAssumed(appraisal);
	const [low, high] = interval;
	if (score === null) return <span className={styles.track} aria-hidden="true" />;
	return (
		<span className={styles.track} aria-hidden="true">
			<span className={styles.observed} style={{ inlineSize: percent(score - assumed) }} />
			<span className={styles.assumed} style={{ inlineSize: percent(assumed) }} />
			{high > low && (
				<span
					className={styles.interval}
					style={{ insetInlineStart: percent(low), inlineSize: percent(high - low) }}
				/>
			)}
		</span>
	);
}
