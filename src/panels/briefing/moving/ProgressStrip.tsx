import type { CSSProperties } from "react";
import type { BriefingScene } from "../../../domain/briefing/briefing";
import type { FullScreenState } from "../../../state/use_full_screen";
import type { BriefingSpeech } from "../../../text/briefing/briefing_text";
import { pick } from "../../../text/text";
import type { MoveAct } from "./keys";
import styles from "./ProgressStrip.module.css";
import type { SceneClock } from "./scene_clock";
import { Tool } from "./Tool";

export interface ProgressStripProps {
	readonly scenes: readonly BriefingScene[];
	/** Id of the present scene. */
	readonly at: string;
	readonly clock: SceneClock;
	readonly fullScreen: FullScreenState;
	/** Whether nobody has moved for a while: the tools then step back. */
	readonly quiet: boolean;
	/** What the operator should look at, in whole sentences; none: all is well. */
	readonly concerns: readonly string[];
	readonly speech: BriefingSpeech;
	readonly onGo: (scene: string) => void;
	readonly onAct: (act: MoveAct) => void;
}

/** Where the briefing is and how to move through it: a piece of line a scene, and quiet tools. */
export function ProgressStrip(props: ProgressStripProps) {
	const { scenes, at, clock, quiet, speech, onAct } = props;
	const { text } = speech;
	const here = scenes.findIndex(({ id }) => id === at);
	return (
		<nav className={styles.frame} aria-label={text("presenter.strip")} data-quiet={quiet || undefined}>
			<div className={styles.strip}>
				<div className={styles.tools}>
					<Tool
						icon="previous"
						name={text("presenter.previous")}
						disabled={here <= 0}
						onPress={() => onAct("previous")}
					/>
				</div>
				<ol className={styles.scenes}>
					{scenes.map((scene, place) => (
						<Segment key={scene.id} {...{ ...props, scene, place, here }} />
					))}
				</ol>
				<div className={styles.tools}>
					<Tool
						icon="next"
						name={text("presenter.next")}
						disabled={here >= scenes.length - 1}
						onPress={() => onAct("next")}
					/>
					<TourTools {...{ clock, text, onAct }} />
					<WallTools {...props} />
				</div>
			</div>
		</nav>
	);
}

interface SegmentProps extends ProgressStripProps {
	readonly scene: BriefingScene;
	readonly place: number;
	readonly here: number;
}

function Segment({ scene, place, here, scenes, clock, speech, onGo }: SegmentProps) {
	const { text, lang } = speech;
	const title = pick(scene.title, lang);
	const name = text("presenter.scene", { at: place + 1, count: scenes.length, title });
	const isHere = place === here;
	return (
		<li className={styles.scene} data-when={isHere ? "now" : place < here ? "past" : "later"}>
			<button
				type="button"
				className={styles.segment}
				aria-label={name}
				aria-current={isHere ? "step" : undefined}
				title={name}
				onClick={() => onGo(scene.id)}
			>
				<span className={styles.line}>{isHere && <Fill clock={clock} />}</span>
				<span className={styles.words} aria-hidden="true">
					<span className={styles.number}>{place + 1}</span>
					{isHere && <span className={styles.title}>{title}</span>}
				</span>
			</button>
		</li>
	);
}

/** How much of the scene's time is over: grows once a second while the tour runs, stands while it stands, is whole without a tour. */
function Fill({ clock: { on, running, wholeMs, leftMs } }: Pick<ProgressStripProps, "clock">) {
	const over = on && wholeMs > 0 ? Math.min(1, Math.max(0, 1 - leftMs / wholeMs)) : 1;
	if (!running) return <span className={styles.fill} style={{ transform: `scaleX(${over})` }} />;
	const style: CSSProperties & Record<"--over", number> = {
		"--over": over,
		animationDuration: `${leftMs}ms`,
		animationTimingFunction: `steps(${Math.max(1, Math.round(leftMs / 1000))}, end)`,
	};
	return <span key={leftMs} className={`${styles.fill} ${styles.running}`} style={style} />;
}

type TourToolsProps = Pick<ProgressStripProps, "clock" | "onAct"> & {
	readonly text: BriefingSpeech["text"];
};

/** The tour's own tools, and in words whether and why it stands still. */
function TourTools({ clock: { on, running, paused }, text, onAct }: TourToolsProps) {
	const word = running ? "running" : paused ? "paused" : "held";
	const toggle = running ? "pause" : "play";
	return (
		<>
			<Tool
				icon="tour"
				name={text(on ? "presenter.tour.stop" : "presenter.tour.start")}
				pressed={on}
				ofTour
				onPress={() => onAct("tourToggle")}
			/>
			{on && (
				<>
					<Tool icon={toggle} name={text(`presenter.tour.${toggle}`)} ofTour onPress={() => onAct(toggle)} />
					<span className={styles.tour}>{text(`presenter.tour.${word}`)}</span>
				</>
			)}
		</>
	);
}

function WallTools({ speech: { text }, fullScreen, concerns, onAct }: ProgressStripProps) {
	const isFull = fullScreen === "on";
	const settings = text("presenter.operator");
	return (
		<>
			<Tool icon="question" name={text("presenter.question")} onPress={() => onAct("question")} />
			<span className={styles.second}>
				<Tool icon="presenter" name={text("presenter.window")} onPress={() => onAct("presenter")} />
			</span>
			{fullScreen !== "impossible" && (
				<Tool
					icon={isFull ? "leaveFullScreen" : "fullScreen"}
					name={text(isFull ? "presenter.fullScreen.leave" : "presenter.fullScreen")}
					onPress={() => onAct("fullScreen")}
				/>
			)}
			<Tool
				icon="operator"
				name={
					concerns.length === 0
						? settings
						: text("presenter.operatorAlarm", { settings, concerns: concerns.join(" ") })
				}
				alarm={concerns.length > 0}
				onPress={() => onAct("operator")}
			/>
		</>
	);
}
