import type { Scene } from "../domain/scene";
import type { Speech } from "../text/labels";
import { pick } from "../text/text";
import styles from "./furniture.module.css";

/** What every view has to state: map approval number, data date, source, and what is a sketch or made up. */
export function SourceLine({ scene, speech }: { readonly scene: Scene; readonly speech: Speech }) {
	const { text, lang, district } = speech;
	const { approval, dataDate, source, synthetic, sketch } = district;
	return (
		<p className={styles.source}>
			{synthetic && <span className={styles.mark}>{text("app.synthetic")}</span>}
			<span>{approval === null ? text("app.noApproval") : text("app.approval", { number: approval })}</span>
			<span>{text("app.dataDate", { date: dataDate })}</span>
			<span>{text("app.source", { source: pick(source, lang) })}</span>
			{sketch && scene.town.records.ground && <span>{text("ground.sketch")}</span>}
		</p>
	);
}
