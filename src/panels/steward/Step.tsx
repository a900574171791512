import { type ReactNode, useId } from "react";
import panel from "../panel.module.css";
import styles from "./Step.module.css";

interface StepProps {
	/** ① to ⑥; left out where nothing is to be done. */
	readonly mark?: string;
	readonly title: string;
	/** What is to be done here, one quiet line. */
	readonly about?: string | undefined;
	readonly children: ReactNode;
}

/** One step of the sheet; all stand in sight from the start. */
export function Step({ mark, title, about, children }: StepProps) {
	const id = useId();
	return (
		<section className={styles.step} aria-labelledby={id}>
			<h2 id={id} className={styles.title}>
				<span className={styles.mark} aria-hidden="true">
					{mark}
				</span>
				{title}
			</h2>
			<div className={styles.content}>
				{about !== undefined && <p className={panel.quiet}>{about}</p>}
				{children}
			</div>
		</section>
	);
}
