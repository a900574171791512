import { formatNumber } from "../../text/format";
import type { StewardText } from "../../text/steward_text";
import panel from "../panel.module.css";
import styles from "./Decision.module.css";
import type { Doubt, Place } from "./doubts";

interface DoubtListProps {
	readonly text: StewardText;
	readonly doubts: readonly Doubt[];
	readonly onGo: (place: Place) => void;
}

/** What is doubtful, each a way to where it can be looked at. */
export function DoubtList({ text, doubts, onGo }: DoubtListProps) {
	if (doubts.length === 0) return null;
	return (
		<div className={styles.doubts}>
			<p>{text("steward.doubts")}</p>
			<ul>
				{doubts.map((one) => (
					<li key={`${one.why} ${one.at.file ?? ""}`}>
						<button type="button" className={panel.door} onClick={() => onGo(one.at)}>
							{sayDoubt(one, text)}
						</button>
					</li>
				))}
			</ul>
		</div>
	);
}

function sayDoubt(one: Doubt, text: StewardText): string {
	if (one.why === "other-datum")
		return text("steward.doubt.other-datum", { file: one.file, datum: one.datum });
	if (one.why === "unreadable") return text("steward.doubt.unreadable", { file: one.file });
	if (one.why === "guesses") {
		return text("steward.doubt.guesses", { file: one.file, n: formatNumber(one.n) });
	}
	return text(`steward.doubt.${one.why}`, { n: formatNumber(one.n) });
}
