import type { ReactNode } from "react";
import styles from "./sheet.module.css";

interface SheetProps {
	readonly title: ReactNode;
	/** What stands above the title: where the page belongs. */
	readonly above?: ReactNode;
	readonly lead?: ReactNode;
	readonly children: ReactNode;
}

/** A page to read: its title, what it is about, and its sections, each with its heading in the margin where there is one. */
export function Sheet({ title, above, lead, children }: SheetProps) {
	return (
		<article className={styles.sheet}>
			<header className={styles.head}>
				{above && <p className={styles.above}>{above}</p>}
				<h1 className={styles.title}>{title}</h1>
				{lead && <div className={styles.lead}>{lead}</div>}
			</header>
			{children}
		</article>
	);
}

interface SectionProps {
	readonly id: string;
	readonly title: string;
	readonly children: ReactNode;
}

/** A part of a page that can be linked to. */
export function Section({ id, title, children }: SectionProps) {
	return (
		<section className={styles.section} aria-labelledby={id}>
			<h2 id={id} className={styles.heading}>
				{title}
			</h2>
			<div className={styles.body}>{children}</div>
		</section>
	);
}

/** A quiet remark below a table. */
export function Note({ children }: { readonly children: ReactNode }) {
	return <p className={styles.note}>{children}</p>;
}
