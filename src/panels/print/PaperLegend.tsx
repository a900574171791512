import type { ReactNode } from "react";
import type { Scene } from "../../domain/scene";
import type { LegendEntry, LegendSection } from "../../layers/fragment";
import { makeLegend } from "../../layers/legend";
import { formatNumber } from "../../text/format";
import type { PrintSpeech } from "../../text/print_text";
import { SignView } from "../SignView";
import paper from "./paper.module.css";
import styles from "./paper_map.module.css";

interface PaperLegendProps {
	readonly scene: Scene;
	readonly speech: PrintSpeech;
	/** What stands beside the signs, the locator. */
	readonly beside: ReactNode;
}

/** What the signs on the map mean and how often each is drawn. */
export function PaperLegend({ scene, speech, beside }: PaperLegendProps) {
	const { text } = speech;
	return (
		<section className={styles.legend} aria-labelledby="print-legend">
			<h2 id="print-legend" className={styles.legendTitle}>
				{text("print.legend")} <span className={paper.quiet}>{text("print.legendAbout")}</span>
			</h2>
			<div className={styles.signs}>
				{makeLegend(scene, speech).map((section) => (
					<Section key={section.id} section={section} />
				))}
			</div>
			{beside}
		</section>
	);
}

function Section({ section: { id, title, entries, note } }: { readonly section: LegendSection }) {
	return (
		<div className={styles.signSection}>
			<h3 id={`print-legend-${id}`}>{title}</h3>
			<ul aria-labelledby={`print-legend-${id}`}>
				{entries.map((entry) => (
					<Entry key={entry.id} entry={entry} />
				))}
			</ul>
			{note !== null && <p className={paper.quiet}>{note}</p>}
		</div>
	);
}

function Entry({ entry: { sign, label, count } }: { readonly entry: LegendEntry }) {
	return (
		<li>
			<SignView sign={sign} />
			<span>{label}</span>
			{count !== null && <span className={styles.count}>{formatNumber(count)}</span>}
		</li>
	);
}
