import { type ReactNode, useId } from "react";
import panel from "../panel.module.css";
import styles from "./Step.module.css";

/** The parts of the sheet somebody can be brought to. */
export type StepId = "files" | "reading" | "datum" | "findings" | "difference" | "decision" | "versions";

/** The id a step has in the document. */
export function idOfStep(step: StepId): string {
	return `step-${step}`;
}

interface StepProps {
	readonly id: StepId;
	/** ① to ⑥; left out where nothing is to be done. */
	readonly mark?: string;
	readonly title: string;
	/** What is to be done here, one quiet line. */
	readonly about?: string | undefined;
	/** What stands here is being made anew; it stays in sight, dimmed. */
	readonly stale?: boolean;
	readonly children: ReactNode;
}

/** One step of the sheet; all stand in sight from the start. It can hold the focus, for those who are brought to it. */
export function Step({ id, mark, title, about, stale = false, children }: StepProps) {
	const titleId = useId();
	return (
		<section id={idOfStep(id)} tabIndex={-1} className={styles.step} aria-labelledby={titleId}>
			<h2 id={titleId} className={styles.title}>
				<span className={styles.mark} aria-hidden="true">
					{mark}
				</span>
				{title}
			</h2>
			<div className={styles.content} aria-busy={stale} data-stale={stale || undefined}>
				{about !== undefined && <p className={panel.quiet}>{about}</p>}
				{children}
			</div>
		</section>
	);
}
