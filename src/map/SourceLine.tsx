import type { Scene } from "../domain/scene";
import type { Speech } from "../text/labels";
import styles from "./furniture.module.css";
import { listSourceFacts } from "./source_facts";

interface SourceLineProps {
	readonly scene: Scene;
	readonly speech: Speech;
	/** Name under which the browser is to tell when the line was painted. */
	readonly timing?: string;
}

/** What every view has to state: map approval number, data date, source, and what is a sketch or made up. */
export function SourceLine({ scene, speech, timing }: SourceLineProps) {
	const { mark, facts } = listSourceFacts(scene, speech);
	return (
		<p className={styles.source} {...(timing === undefined ? {} : { elementtiming: timing })}>
			{mark !== null && <span className={styles.mark}>{mark}</span>}
			{facts.map((fact) => (
				<span key={fact}>{fact}</span>
			))}
		</p>
	);
}
