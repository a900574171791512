import type { BriefingScene } from "../../../domain/briefing/briefing";
import type { BriefingSpeech } from "../../../text/briefing/briefing_text";
import { pick } from "../../../text/text";
import styles from "./JumpList.module.css";

interface JumpListProps {
	readonly scenes: readonly BriefingScene[];
	/** Id of the present scene. */
	readonly at: string;
	readonly speech: BriefingSpeech;
	readonly onGo: (scene: string) => void;
}

/** Every scene, to jump to. */
export function JumpList({ scenes, at, speech: { text, lang }, onGo }: JumpListProps) {
	return (
		<nav aria-label={text("presenter.scenes")}>
			<ol className={styles.list}>
				{scenes.map(({ id, title }, place) => (
					<li key={id}>
						<button
							type="button"
							className={styles.jump}
							aria-current={id === at ? "step" : undefined}
							onClick={() => onGo(id)}
						>
							<span className={styles.number}>{place + 1}</span>
							<span>{pick(title, lang)}</span>
						</button>
					</li>
				))}
			</ol>
		</nav>
	);
}
