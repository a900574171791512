import panel from "../../panel.module.css";
import styles from "./equity.module.css";

interface CountProps {
	readonly ids: readonly string[];
	readonly words: string;
	/** What the button does, for who cannot see the map. */
	readonly show: string;
	/** Without it the words are no button, as on paper. */
	readonly onFrame: ((ids: readonly string[]) => void) | undefined;
}

/** A number of compounds in words, which opens into them on the map. */
export function Count({ ids, words, show, onFrame }: CountProps) {
	if (!onFrame || ids.length === 0) return <span className={panel.quiet}>{words}</span>;
	return (
		<button
			type="button"
			className={styles.count}
			aria-label={`${words}: ${show}`}
			onClick={() => onFrame(ids)}
		>
			{words}
		</button>
	);
}
