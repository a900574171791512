import type { ScenarioVersion } from "../../../state/scenario_shelf";
import { MOST_SCENARIO_VERSIONS } from "../../../state/thin_versions";
import type { ScenarioDesk } from "../../../state/use_scenarios";
import { formatNumber } from "../../../text/format";
import { formatMoment } from "../../../text/format_moment";
import type { PlannerText } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import styles from "./Scenarios.module.css";

interface VersionsProps {
	readonly desk: ScenarioDesk;
	readonly text: PlannerText;
}

/** How the open scenario stood at earlier moments, named by time and by what was changed, with a way back to each. */
export function Versions({ desk, text }: VersionsProps) {
	const { versions } = desk;
	if (versions.length === 0) return null;
	return (
		<details className={styles.part}>
			<summary className={styles.summary}>
				{text("scenarios.versions", { n: formatNumber(versions.length) })}
			</summary>
			<ol className={styles.list} reversed>
				{versions.map((one, at) => (
					<li key={one.number} className={styles.row}>
						<div className={styles.which}>
							<time dateTime={new Date(one.savedAtMs).toISOString()}>{formatMoment(one.savedAtMs)}</time>
							<span className={panel.quiet}>{sayChanges(one, text)}</span>
						</div>
						{at === 0 ? (
							<span className={panel.quiet}>{text("scenarios.versionCurrent")}</span>
						) : (
							<button
								type="button"
								className={panel.plain}
								aria-label={text("scenarios.restoreOne", { time: formatMoment(one.savedAtMs) })}
								onClick={() => void desk.restoreVersion(one.number)}
							>
								{text("scenarios.restore")}
							</button>
						)}
					</li>
				))}
			</ol>
			<p className={panel.quiet}>{text("scenarios.versionsAbout", { n: MOST_SCENARIO_VERSIONS })}</p>
		</details>
	);
}

function sayChanges({ changes }: ScenarioVersion, text: PlannerText): string {
	if (changes.length === 0) return text("scenarios.versionMade");
	return changes.map((name) => text(`scenarios.edit.${name}`)).join("、");
}
