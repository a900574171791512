import type { BriefingScene } from "../../../domain/briefing/briefing";
import { ContactLine } from "../../../panels/briefing/presenter/ContactLine";
import { JumpList } from "../../../panels/briefing/presenter/JumpList";
import { PresenterTools } from "../../../panels/briefing/presenter/PresenterTools";
import { NextScene, SceneNotes } from "../../../panels/briefing/presenter/SceneNotes";
import { TalkClock } from "../../../panels/briefing/presenter/TalkClock";
import { WallMatters } from "../../../panels/briefing/presenter/WallMatters";
import type { LayWire } from "../../../state/briefing_channel";
import { useTalkStart } from "../../../state/use_talk_start";
import type { BriefingSpeech } from "../../../text/briefing/briefing_text";
import type { BriefingWork } from "../work";
import styles from "./PresenterPage.module.css";
import { PresenterQuestion } from "./PresenterQuestion";
import { type Presenter, usePresenter } from "./use_presenter";
import { useToldClaims } from "./use_told_claims";

export type PresenterPageProps = Pick<
	BriefingWork,
	"town" | "briefing" | "targets" | "choice" | "view" | "speech" | "steps"
> & {
	/** Another wire to the wall than the browser's own. */
	readonly layWire?: LayWire;
};

/** The presenter's own window: notes, time and what comes next, and the wall at hand. Whatever becomes of it, the wall goes on. */
export default function PresenterPage(props: PresenterPageProps) {
	const { briefing, speech, steps, layWire } = props;
	const { scenes } = briefing;
	const presenter = usePresenter({ scenes, ...steps, layWire });
	const scene = scenes[presenter.here];
	if (!scene) return null;
	const parts = { ...props, presenter, scene };
	return (
		<main
			className={styles.page}
			aria-label={speech.text("presenter.title")}
			data-ready="true"
			data-scene={scene.id}
		>
			<PageHead {...parts} />
			<PageBody {...parts} />
			<PageFoot {...parts} />
		</main>
	);
}

interface PartProps extends PresenterPageProps {
	readonly presenter: Presenter;
	readonly scene: BriefingScene;
}

function PageHead({ presenter: { contact, walls, wall }, scene, briefing, speech: { text } }: PartProps) {
	const talk = useTalkStart();
	return (
		<header className={styles.head}>
			<TalkClock
				startMs={talk.startMs}
				sinceMs={wall?.sinceMs ?? null}
				plannedSeconds={scene.seconds ?? briefing.secondsPerScene}
				text={text}
				onRestart={talk.restart}
			/>
			<ContactLine {...{ contact, walls, text }} />
		</header>
	);
}

/** What is said now, what comes next, and all the rest to jump to. */
function PageBody(props: PartProps) {
	const { presenter, scene, briefing, speech } = props;
	const { here, wall, ask } = presenter;
	const { scenes } = briefing;
	const next = scenes[here + 1] ?? null;
	const claims = useToldClaims(scene, props, wall?.focus ?? null);
	const nextClaims = useToldClaims(next, props, null);
	const shared: { readonly count: number; readonly speech: BriefingSpeech } = {
		count: scenes.length,
		speech,
	};
	return (
		<div className={styles.body}>
			<div className={styles.scene}>
				<SceneNotes {...{ ...shared, scene, claims }} place={here + 1} />
			</div>
			<div className={styles.side}>
				<NextScene {...shared} scene={next} claims={nextClaims} place={here + 2} />
				<JumpList {...{ scenes, speech }} at={scene.id} onGo={(id) => ask({ do: "go", scene: id })} />
			</div>
		</div>
	);
}

function PageFoot({ presenter, briefing, town, speech }: PartProps) {
	const { wall, here, asking, act, ask } = presenter;
	return (
		<footer className={styles.foot}>
			{asking && wall && (
				<PresenterQuestion
					{...{ town, speech }}
					focus={wall.focus}
					onFocus={(focus) => {
						ask({ do: "focus", focus });
						act("close");
					}}
					onClose={() => act("close")}
				/>
			)}
			<WallMatters {...{ wall, town, speech }} onClose={() => ask({ do: "close" })} />
			<PresenterTools
				wall={wall}
				isFirst={here === 0}
				isLast={here === briefing.scenes.length - 1}
				text={speech.text}
				onAct={act}
			/>
		</footer>
	);
}
