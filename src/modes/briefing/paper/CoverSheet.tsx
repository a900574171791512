import type { Briefing } from "../../../domain/briefing/briefing";
import type { LeavePage } from "../../../panels/briefing/leave/leave_page";
import type { BriefingSpeech } from "../../../text/briefing/briefing_text";
import { pick } from "../../../text/text";
import styles from "./sheet.module.css";

interface CoverSheetProps {
	readonly pages: readonly LeavePage[];
	readonly briefing: Briefing;
	readonly speech: BriefingSpeech;
}

/** Whose briefing this is, of what date, and what is in it. */
export function CoverSheet({ pages, briefing, speech }: CoverSheetProps) {
	const { text, lang, district } = speech;
	const { approval, dataDate, synthetic, source } = district;
	return (
		<article>
			<p className={styles.eyebrow}>
				{pick(district.name, lang)}
				{synthetic && <span className={styles.mark}>{text("app.synthetic")}</span>}
			</p>
			<h1 className={styles.coverTitle}>{pick(briefing.title, lang)}</h1>
			<p className={styles.subtitle}>{pick(district.title, lang)}</p>
			<ul className={styles.facts}>
				<li>{text("app.dataDate", { date: dataDate })}</li>
				<li>{approval === null ? text("app.noApproval") : text("app.approval", { number: approval })}</li>
				<li>{text("app.source", { source: pick(source, lang) })}</li>
				{synthetic && <li>{text("app.syntheticHint")}</li>}
			</ul>
			<section className={styles.contents} aria-labelledby="paper-contents">
				<h2 id="paper-contents">
					{text("leave.sheet.contents")}
					<span className={styles.quiet}> {text("leave.sheet.scenes", { n: pages.length })}</span>
				</h2>
				<ol>
					{pages.map(({ briefing: { id, title } }) => (
						<li key={id}>
							<a href={`#paper-${id}`}>{pick(title, lang)}</a>
						</li>
					))}
				</ol>
			</section>
		</article>
	);
}
