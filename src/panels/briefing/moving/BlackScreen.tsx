import type { BriefingText } from "../../../text/briefing/briefing_text";
import styles from "./BlackScreen.module.css";

/** The dark wall. Any key or touch ends it, this button among them, which a screen reader finds. */
export function BlackScreen({ text, onEnd }: { readonly text: BriefingText; readonly onEnd: () => void }) {
	return (
		<button type="button" className={styles.black} aria-label={text("presenter.dark")} onClick={onEnd} />
	);
}
