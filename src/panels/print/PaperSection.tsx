import type { ReactNode } from "react";
import styles from "./paper.module.css";

interface PaperSectionProps {
	readonly id: string;
	readonly title: string;
	/** What has to be known of the numbers; `null`: nothing. */
	readonly about: string | null;
	readonly children: ReactNode;
	/** Whether it may go on over the end of a page. */
	readonly long?: boolean;
}

/** A part of the document under its heading, which never stands at the foot of a page without it. */
export function PaperSection({ id, title, about, children, long }: PaperSectionProps) {
	return (
		<section className={styles.section} data-long={long || undefined} aria-labelledby={`print-${id}`}>
			<h2 id={`print-${id}`} className={styles.sectionTitle}>
				{title}
			</h2>
			{children}
			{about !== null && <p className={styles.about}>{about}</p>}
		</section>
	);
}
