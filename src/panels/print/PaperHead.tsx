import type { Scene } from "../../domain/scene";
import type { PrintSpeech } from "../../text/print_text";
import { pick } from "../../text/text";
import { describeView } from "./describe_view";
import styles from "./paper.module.css";

interface PaperHeadProps {
	readonly scene: Scene;
	readonly speech: PrintSpeech;
	/** Number of the version of this browser's working data that is shown; `null`: the published data. */
	readonly working: number | null;
}

/** Whose document this is, of what date, what it shows, and what has to be known before anything in it is believed. */
export function PaperHead({ scene, speech, working }: PaperHeadProps) {
	const { text, lang, district } = speech;
	return (
		<header className={styles.head}>
			<p className={styles.eyebrow}>
				<span>
					{pick(district.name, lang)}
					{district.synthetic && <span className={styles.mark}>{text("app.synthetic")}</span>}
				</span>
				<span>{text("app.dataDate", { date: district.dataDate })}</span>
			</p>
			<h1 className={styles.title}>{pick(district.title, lang)}</h1>
			{district.synthetic && <p className={styles.quiet}>{text("app.syntheticHint")}</p>}
			{working !== null && <p className={styles.alarm}>{text("print.working", { number: working })}</p>}
			<dl className={styles.scope}>
				{describeView(scene, speech).map(({ id, name, value }) => (
					<div key={id}>
						<dt>{name}</dt>
						<dd>{value}</dd>
					</div>
				))}
			</dl>
		</header>
	);
}
