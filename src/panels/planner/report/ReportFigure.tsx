import type { ReactNode } from "react";
import type { FigureId } from "./outline";
import styles from "./report.module.css";
import type { ReportFacts } from "./report_facts";

interface ReportFigureProps {
	readonly id: FigureId;
	readonly facts: ReportFacts;
	readonly title: string;
	readonly children: ReactNode;
}

/** A picture with its number under it. Fails for one the outline does not have. */
export function ReportFigure({ id, facts, title, children }: ReportFigureProps) {
	const { text } = facts.speech;
	return (
		<figure className={styles.figure} data-figure={id}>
			{children}
			<figcaption>
				<b>{text("report.figureNumber", { n: numberFigure(facts, id) })}</b> {title}
			</figcaption>
		</figure>
	);
}

/** The number of a figure. */
export function numberFigure({ outline }: Pick<ReportFacts, "outline">, id: FigureId): number {
	const number = outline.figures.get(id);
	if (number === undefined) throw new Error(`The outline has no figure ${id}.`);
	return number;
}
