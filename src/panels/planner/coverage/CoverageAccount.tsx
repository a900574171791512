import type { WhyLeftOut } from "../../../domain/selection/coverage/coverage";
import { formatNumber } from "../../../text/format";
import type { PlannerSpeech } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import { CompoundDoor } from "./CompoundDoor";
import styles from "./Coverage.module.css";
import type { CoverageFacts } from "./coverage_facts";

interface CoverageAccountProps {
	readonly facts: CoverageFacts;
	readonly speech: PlannerSpeech;
	readonly onFrame: (ids: readonly string[]) => void;
}

const REASONS: readonly WhyLeftOut[] = ["position", "entrances", "households", "deficit", "cameras"];

/** The shortlist = counted + left out; each reason opens the compounds it keeps out. */
export function CoverageAccount({ facts, speech, onFrame }: CoverageAccountProps) {
	const { text } = speech;
	const { compounds, leftOut } = facts.input;
	return (
		<div>
			<p className={panel.quiet}>
				{text("coverage.account", {
					all: formatNumber(compounds),
					counted: formatNumber(compounds - leftOut.length),
					left: formatNumber(leftOut.length),
				})}
			</p>
			{leftOut.length > 0 && (
				<ul className={styles.reasons}>
					{REASONS.flatMap((why) => {
						const ids = leftOut.filter((one) => one.why === why).map(({ id }) => id);
						const name = text(`coverage.leftOut.${why}`);
						return ids.length === 0
							? []
							: [
									<li key={why}>
										<CompoundDoor name={name} ids={ids} speech={speech} onFrame={onFrame} />
									</li>,
								];
					})}
				</ul>
			)}
		</div>
	);
}
