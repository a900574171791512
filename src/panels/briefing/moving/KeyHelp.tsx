import type { BriefingText } from "../../../text/briefing/briefing_text";
import styles from "./KeyHelp.module.css";
import { KEYS } from "./keys";

/** Every key of the wall with what it does. */
export function KeyHelp({ text }: { readonly text: BriefingText }) {
	return (
		<section className={styles.help}>
			<h3>{text("presenter.keys")}</h3>
			<dl className={styles.keys}>
				{KEYS.map(({ caps, word }) => (
					<div key={word} className={styles.row}>
						<dt>
							{caps.map((cap) => (cap === "…" ? <span key="more">…</span> : <kbd key={cap}>{cap}</kbd>))}
						</dt>
						<dd>{text(word)}</dd>
					</div>
				))}
			</dl>
			<p>{text("presenter.keys.remote")}</p>
			<p>{text("presenter.window.help")}</p>
		</section>
	);
}
