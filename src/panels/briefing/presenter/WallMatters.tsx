import type { Town } from "../../../domain/town";
import type { ToldState } from "../../../state/briefing_channel";
import type { BriefingSpeech } from "../../../text/briefing/briefing_text";
import { nameSubdistrict } from "../../../text/labels";
import panel from "../../panel.module.css";
import styles from "./WallMatters.module.css";

interface WallMattersProps {
	readonly wall: ToldState | null;
	readonly town: Town;
	readonly speech: BriefingSpeech;
	readonly onClose: () => void;
}

/** What lies over the scene on the wall, and the way back; nothing where nothing does. */
export function WallMatters({ wall, town, speech, onClose }: WallMattersProps) {
	const { text } = speech;
	const lines = wall ? sayMatters(wall, town, speech) : [];
	return (
		<div role="status" className={styles.matters}>
			{lines.map((line) => (
				<span key={line}>{line}</span>
			))}
			{lines.length > 0 && (
				<button type="button" className={panel.button} onClick={onClose}>
					{text("presenter.close")}
				</button>
			)}
		</div>
	);
}

function sayMatters({ question, opened, focus }: ToldState, town: Town, speech: BriefingSpeech): string[] {
	const { text } = speech;
	const name =
		focus &&
		(focus.kind === "subdistrict"
			? nameSubdistrict(focus.id, speech)
			: (town.compoundById.get(focus.id)?.name ?? focus.id));
	return [
		...(name === null ? [] : [text("presenter.focus", { name })]),
		...(opened === null ? [] : [text("presenter.opened", { title: opened })]),
		...(question ? [text("presenter.typing")] : []),
	];
}
