import type { ToldState } from "../../../state/briefing_channel";
import type { BriefingText } from "../../../text/briefing/briefing_text";
import type { MoveAct } from "../moving/keys";
import { Tool } from "../moving/Tool";
import styles from "./PresenterTools.module.css";

interface PresenterToolsProps {
	/** What the wall shows; `null`: none answers, and only the notes turn over. */
	readonly wall: ToldState | null;
	readonly isFirst: boolean;
	readonly isLast: boolean;
	readonly text: BriefingText;
	readonly onAct: (act: MoveAct) => void;
}

/** The buttons at the presenter's hand. */
export function PresenterTools({ wall, isFirst, isLast, text, onAct }: PresenterToolsProps) {
	return (
		<div className={styles.tools}>
			<div className={styles.turn}>
				<Tool
					icon="previous"
					name={text("presenter.previous")}
					printed
					disabled={isFirst}
					onPress={() => onAct("previous")}
				/>
				<Tool
					icon="next"
					name={text("presenter.next")}
					printed
					disabled={isLast}
					onPress={() => onAct("next")}
				/>
			</div>
			<div className={styles.more}>
				<TourTools {...{ wall, text, onAct }} />
				<Tool
					icon="question"
					name={text("presenter.ask")}
					printed
					disabled={wall === null}
					onPress={() => onAct("question")}
				/>
				<Tool
					icon="black"
					name={text(wall?.black ? "presenter.black.end" : "presenter.black")}
					printed
					pressed={wall?.black ?? false}
					disabled={wall === null}
					onPress={() => onAct("black")}
				/>
			</div>
		</div>
	);
}

/** The tour of the wall, which is not stopped by its own buttons. */
function TourTools({ wall, text, onAct }: Pick<PresenterToolsProps, "wall" | "text" | "onAct">) {
	const tour = wall?.tour ?? "off";
	const toggle = tour === "running" ? "pause" : "play";
	return (
		<>
			<Tool
				icon="tour"
				name={text(tour === "off" ? "presenter.tour.start" : "presenter.tour.stop")}
				printed
				disabled={wall === null}
				onPress={() => onAct("tourToggle")}
			/>
			{tour !== "off" && (
				<>
					<Tool icon={toggle} name={text(`presenter.tour.${toggle}`)} printed onPress={() => onAct(toggle)} />
					<span className={styles.said}>{text(`presenter.tour.${tour}`)}</span>
				</>
			)}
		</>
	);
}
