import { type ReactNode, useId, useState } from "react";
import styles from "./side.module.css";

interface SideFrameProps {
	readonly title: ReactNode;
	/** At the end of the heading's line, in quiet letters. */
	readonly note?: ReactNode;
	/** Beneath, in quiet letters: what the marks mean, where it comes from. */
	readonly foot?: ReactNode;
	readonly children: ReactNode;
}

/** A heading, what it heads, and a line beneath. */
export function SideFrame({ title, note, foot, children }: SideFrameProps) {
	const titleId = useId();
	// Charts grow once; a part that was put aside and comes back stands as it stood.
	const [grown, setGrown] = useState(false);
	return (
		<section
			className={styles.side}
			aria-labelledby={titleId}
			data-grown={grown || undefined}
			onAnimationEnd={() => setGrown(true)}
		>
			<div className={styles.head}>
				<h2 id={titleId} className={styles.title}>
					{title}
				</h2>
				{note && <p className={styles.note}>{note}</p>}
			</div>
			{children}
			{foot && <div className={styles.foot}>{foot}</div>}
		</section>
	);
}
