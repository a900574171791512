import { formatNumber } from "../text/format";
import { nameSubdistrict } from "../text/labels";
import styles from "./Notes.module.css";
import panel from "./panel.module.css";
import type { PanelProps } from "./panel_props";

/** Compounds whose point lies outside the sub-district they name. */
export function Disagreements({ scene, speech, change }: PanelProps) {
	const { text } = speech;
	const { disagreements, town } = scene;
	if (town.records.ground === null) return null;
	const none = disagreements.length === 0;
	return (
		<section className={styles.part}>
			<h3 className={panel.section}>
				{text("notes.disagreements")}
				{none ? null : ` ${formatNumber(disagreements.length)}`}
			</h3>
			<p className={panel.quiet}>{text(none ? "notes.disagreementsNone" : "notes.disagreementsAbout")}</p>
			<ul className={styles.list}>
				{disagreements.map(({ compound, recorded, located }) => (
					<li key={compound}>
						<button type="button" className={panel.plain} onClick={() => change({ sel: compound })}>
							{town.compoundById.get(compound)?.name ?? compound}
						</button>
						<p className={panel.quiet}>
							{text("notes.recorded", { name: nameSubdistrict(recorded, speech) })}
							{" · "}
							{located === null
								? text("notes.locatedNowhere")
								: text("notes.located", { name: nameSubdistrict(located, speech) })}
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}
