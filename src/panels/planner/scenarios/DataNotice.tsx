import type { Edit } from "../../../domain/selection/scenarios/edit_history";
import { type DataDifference, settleData } from "../../../domain/selection/scenarios/scenario_check";
import type { Town } from "../../../domain/town";
import { formatNumber } from "../../../text/format";
import type { PlannerSpeech } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import styles from "./Scenarios.module.css";

interface DataNoticeProps {
	readonly difference: DataDifference | null;
	readonly town: Town;
	readonly edit: Edit;
	readonly speech: PlannerSpeech;
}

/** How the records differ from those the open scenario was made with, and the way to make it one for these. */
export function DataNotice({ difference, town, edit, speech: { text } }: DataNoticeProps) {
	if (difference === null) return null;
	const { made, now, missing, missingSubdistricts } = difference;
	const rows = [
		{ of: "date", was: made.dataDate, now: now.dataDate },
		{ of: "compounds", was: formatNumber(made.compounds), now: formatNumber(now.compounds) },
		{ of: "fingerprint", was: made.fingerprint, now: now.fingerprint },
	] as const;
	const onlyInside = made.dataDate === now.dataDate && made.compounds === now.compounds;
	const join = (ids: readonly string[]) => [...new Set(ids)].join("、");
	return (
		<section className={panel.warning} aria-label={text("scenarios.difference")}>
			<h3 className={panel.section}>{text("scenarios.difference")}</h3>
			<table className={styles.table}>
				<thead>
					<tr>
						<td />
						<th scope="col">{text("scenarios.difference.then")}</th>
						<th scope="col">{text("scenarios.difference.now")}</th>
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={row.of} data-differs={row.was !== row.now}>
							<th scope="row">{text(`scenarios.difference.${row.of}`)}</th>
							<td>{row.was}</td>
							<td>{row.now}</td>
						</tr>
					))}
				</tbody>
			</table>
			{onlyInside && made.fingerprint !== now.fingerprint && <p>{text("scenarios.difference.same")}</p>}
			{missing.length > 0 && (
				<p>{text("scenarios.difference.missing", { ids: join(missing.map(({ id }) => id)) })}</p>
			)}
			{missingSubdistricts.length > 0 && (
				<p>{text("scenarios.difference.subdistricts", { ids: join(missingSubdistricts) })}</p>
			)}
			<p className={panel.quiet}>{text("scenarios.difference.about")}</p>
			<button
				type="button"
				className={panel.button}
				onClick={() => edit("data", (one) => settleData(one, town))}
			>
				{text("scenarios.settle")}
			</button>
			<p className={panel.quiet}>{text("scenarios.settleAbout")}</p>
		</section>
	);
}
