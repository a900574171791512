import { useId } from "react";
import type { Scene } from "../domain/scene";
import type { LegendEntry, LegendSection } from "../layers/fragment";
import { makeLegend } from "../layers/legend";
import { formatNumber } from "../text/format";
import type { Speech } from "../text/labels";
import styles from "./Legend.module.css";
import panel from "./panel.module.css";
import { SignView } from "./SignView";

interface LegendProps {
	readonly scene: Scene;
	readonly speech: Speech;
	/** Whether it stands open at first. */
	readonly open: boolean;
}

/** Sections the map always needs; they fold, since the facets show the same signs. What was switched on is explained at all times. */
const STANDING: readonly string[] = ["management", "renovation", "lines"];

/** What the signs on the map mean. */
export function Legend({ scene, speech, open }: LegendProps) {
	const sections = makeLegend(scene, speech);
	const standing = sections.filter(({ id }) => STANDING.includes(id));
	const switched = sections.filter(({ id }) => !STANDING.includes(id));
	return (
		<div className={styles.legend}>
			{/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields */}
			<div
				className={styles.sections}
				role="group"
				aria-label={speech.text("legend.title")}
				// It may scroll, so the keyboard must be able to reach it.
				tabIndex={switched.length > 0 ? 0 : undefined}
			>
				{switched.map((section) => (
					<Section key={section.id} section={section} />
				))}
			</div>
			<details open={open}>
				<summary className={styles.summary}>{speech.text("legend.title")}</summary>
				<section
					className={styles.sections}
					aria-label={speech.text("legend.title")}
					// biome-ignore lint/a11y/noNoninteractiveTabindex: it may scroll, so the keyboard must be able to reach it
					tabIndex={0}
				>
					{standing.map((section) => (
						<Section key={section.id} section={section} />
					))}
				</section>
			</details>
		</div>
	);
}

function Section({ section: { id, title, entries, note } }: { readonly section: LegendSection }) {
	const titleId = useId();
	return (
		<div className={styles.section}>
			<span id={titleId} className={styles.title}>
				{title}
			</span>
			<ul className={styles.entries} aria-labelledby={titleId} data-scale={id === "indicator" || undefined}>
				{entries.map((entry) => (
					<Entry key={entry.id} entry={entry} />
				))}
			</ul>
			{note !== null && <span className={panel.quiet}>{note}</span>}
		</div>
	);
}

function Entry({ entry: { sign, label, count } }: { readonly entry: LegendEntry }) {
	return (
		<li className={styles.entry}>
			<SignView sign={sign} />
			<span>{label}</span>
			{count !== null && <span className={styles.count}>{formatNumber(count)}</span>}
		</li>
	);
}
