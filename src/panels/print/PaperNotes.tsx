import type { Scene } from "../../domain/scene";
import type { PrintSpeech } from "../../text/print_text";
import { pick } from "../../text/text";
import { type Ground, listRemarks } from "./list_remarks";
import { PaperSection } from "./PaperSection";
import styles from "./paper.module.css";

interface PaperNotesProps extends Ground {
	readonly scene: Scene;
	readonly speech: PrintSpeech;
}

/** What has to be known of the numbers, where they are from, and what the document may be used for. */
export function PaperNotes({ scene, speech, ...ground }: PaperNotesProps) {
	const { text, district, lang } = speech;
	return (
		<PaperSection id="notes" title={text("print.notes")} about={null} long>
			<ol className={styles.remarks}>
				{listRemarks(scene, speech, ground).map((remark) => (
					<li key={remark}>{remark}</li>
				))}
				{district.sketch && <li>{text("notes.sketch")}</li>}
			</ol>
			<h3 className={styles.sub}>{text("print.sources")}</h3>
			<ul className={styles.remarks}>
				<li>{pick(district.source, lang)}</li>
				{Object.entries(district.files).map(([key, { path, source, licence, date, datum }]) => (
					<li key={key}>
						{path} · {pick(source, lang)} · {text("notes.licence", { text: licence })} ·{" "}
						{text("notes.dated", { text: date })}
						{datum !== null && ` · ${text("notes.datum", { text: datum })}`}
					</li>
				))}
			</ul>
			<p className={styles.legal}>
				{text("print.legal", { title: pick(district.title, lang) })}
				{district.synthetic && ` ${text("print.legalSynthetic")}`}
			</p>
		</PaperSection>
	);
}
