import type { ReactNode } from "react";
import styles from "./report.module.css";
import type { ReportFacts } from "./report_facts";

/** Parts of the report in their order; each stands in it, computed or not. */
export const SECTION_IDS = [
	"purpose",
	"data",
	"gates",
	"criteria",
	"weights",
	"ranking",
	"portfolio",
	"equity",
	"targets",
	"coverage",
	"map",
	"unknowns",
	"method",
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

interface ReportSectionProps {
	readonly id: SectionId;
	readonly facts: ReportFacts;
	readonly children: ReactNode;
}

/** A part of the report under its numbered heading. */
export function ReportSection({ id, facts, children }: ReportSectionProps) {
	const { text } = facts.speech;
	return (
		<section className={styles.section} aria-labelledby={`report-${id}`}>
			<h2 id={`report-${id}`} className={styles.title}>
				{text(`report.section.${id}`)}
			</h2>
			{children}
		</section>
	);
}

/** Stands for what was not computed: that it was not, and where one asks for it. */
export function Missing({ facts, step }: { readonly facts: ReportFacts; readonly step: string }) {
	return <p className={styles.missing}>{facts.speech.text("report.missing", { step })}</p>;
}

/** Stands for what follows from a choice while there is none: it was not computed, or nothing can be chosen. */
export function NoChoice({ facts }: { readonly facts: ReportFacts }) {
	const { text } = facts.speech;
	if (facts.portfolio === null) return <Missing facts={facts} step={text("page.step.portfolio")} />;
	return <p className={styles.missing}>{text("report.noChoice")}</p>;
}
