import type { Speech } from "../text/labels";
import { pick } from "../text/text";
import styles from "./Notes.module.css";
import panel from "./panel.module.css";

/** Where every file comes from and what may be done with it. */
export function Sources({ speech }: { readonly speech: Speech }) {
	const { text, lang, district } = speech;
	return (
		<section className={styles.part}>
			<h3 className={panel.section}>{text("notes.sources")}</h3>
			<p>{pick(district.source, lang)}</p>
			<ul className={styles.list}>
				{Object.entries(district.files).map(([key, file]) => (
					<li key={key}>
						<p>
							<span className={styles.path}>{file.path}</span> {pick(file.source, lang)}
						</p>
						<p className={panel.quiet}>
							{text("notes.licence", { text: file.licence })}
							{" · "}
							{text("notes.dated", { text: file.date })}
							{file.datum !== null && ` · ${text("notes.datum", { text: file.datum })}`}
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}
