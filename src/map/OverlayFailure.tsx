import type { Text } from "../text/text";
import styles from "./OverlayFailure.module.css";

interface Props {
	readonly text: Text;
	readonly onRetry: () => void;
}

/** Says that the overlays are missing from the map, and offers another try. */
export function OverlayFailure({ text, onRetry }: Props) {
	return (
		<div role="alert" className={styles.note}>
			<p>{text("map.failure.overlays")}</p>
			<button type="button" className={styles.retry} onClick={onRetry}>
				{text("app.retry")}
			</button>
		</div>
	);
}
