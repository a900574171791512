import type { BriefingScene } from "../../../domain/briefing/briefing";
import type { MeasuredClaim } from "../../../domain/briefing/claim_value";
import type { BriefingSpeech } from "../../../text/briefing/briefing_text";
import { pick } from "../../../text/text";
import { ClaimLines } from "./ClaimLines";
import styles from "./SceneNotes.module.css";

interface SceneNotesProps {
	readonly scene: BriefingScene;
	/** Which scene it is, from 1, and of how many. */
	readonly place: number;
	readonly count: number;
	readonly claims: readonly MeasuredClaim[];
	readonly speech: BriefingSpeech;
}

/** The present scene for the one who talks: the notes large, the numbers beneath. */
export function SceneNotes({ scene, place, count, claims, speech }: SceneNotesProps) {
	const { text, lang } = speech;
	const notes = scene.notes && pick(scene.notes, lang);
	return (
		<article className={styles.scene} aria-label={text("presenter.now")}>
			<header>
				<p className={styles.place}>{text("presenter.place", { at: place, count })}</p>
				<h1 className={styles.title}>{pick(scene.title, lang)}</h1>
				{scene.text && <p className={styles.text}>{pick(scene.text, lang)}</p>}
			</header>
			<section aria-label={text("presenter.notes")}>
				{notes ? (
					<p className={styles.notes}>{notes}</p>
				) : (
					<p className={styles.text}>{text("presenter.notes.none")}</p>
				)}
			</section>
			<ClaimLines claims={claims} speech={speech} />
		</article>
	);
}

interface NextSceneProps extends Omit<SceneNotesProps, "scene"> {
	/** `null`: the present one is the last. */
	readonly scene: BriefingScene | null;
}

/** What comes next, smaller. */
export function NextScene({ scene, place, count, claims, speech }: NextSceneProps) {
	const { text, lang } = speech;
	return (
		<section className={styles.next} aria-label={text("presenter.next")}>
			{scene ? (
				<>
					<p className={styles.place}>
						{text("presenter.then")} {text("presenter.place", { at: place, count })}
					</p>
					<h2 className={styles.nextTitle}>{pick(scene.title, lang)}</h2>
					<ClaimLines claims={claims} speech={speech} />
				</>
			) : (
				<p className={styles.text}>{text("presenter.then.none")}</p>
			)}
		</section>
	);
}
