import type { Progress } from "../../../domain/selection/equity/progress";
import type { Targets } from "../../../domain/targets";
import { formatNumber } from "../../../text/format";
import type { PlannerSpeech } from "../../../text/planner/planner_text";
import { pick } from "../../../text/text";
import panel from "../../panel.module.css";
import { ServiceFigures } from "./ServiceFigures";
import styles from "./targets.module.css";

interface TargetFiguresProps {
	readonly targets: Targets;
	readonly progress: Progress;
	readonly speech: PlannerSpeech;
	/** Without it the counts are no buttons, as on paper. */
	readonly onFrame?: (ids: readonly string[]) => void;
}

/** The commitments against the records, for screen and paper. */
export function TargetFigures(props: TargetFiguresProps) {
	const { targets, progress, speech } = props;
	const { text } = speech;
	return (
		<div className={styles.part}>
			<h3 className={panel.section}>{text("targets.projects")}</h3>
			<p className={panel.quiet}>
				{text("targets.projectsAbout", { n: progress.projectsPerYear, year: progress.firstYear })}
			</p>
			{progress.projects ? (
				<YearTable {...props} years={progress.projects} />
			) : (
				<p>{text("targets.projectsNone")}</p>
			)}
			<h3 className={panel.section}>{text("targets.service")}</h3>
			{progress.service ? (
				<ServiceFigures
					service={progress.service}
					targets={targets}
					speech={speech}
					onFrame={props.onFrame}
				/>
			) : (
				<p>{text("targets.serviceNone")}</p>
			)}
			<p className={panel.quiet}>{text("targets.citation", { text: pick(targets.citation, speech.lang) })}</p>
		</div>
	);
}

type Years = NonNullable<Progress["projects"]>;

function YearTable({ years, progress, speech: { text } }: TargetFiguresProps & { readonly years: Years }) {
	const columns = (["done", "underway", "planned", "unclear"] as const).filter(
		(column) => column !== "unclear" || years.some((year) => year.unclear > 0),
	);
	return (
		<table className={styles.table}>
			<thead>
				<tr>
					<th scope="col">{text("targets.year")}</th>
					{[...columns, "added" as const, "sum" as const].map((column) => (
						<th key={column} scope="col" data-numeric>
							{text(`targets.${column}`)}
						</th>
					))}
					<th scope="col">{text("targets.against", { n: progress.projectsPerYear })}</th>
				</tr>
			</thead>
			<tbody>
				{years.map((year) => (
					<tr key={year.year}>
						<th scope="row">{year.year}</th>
						{columns.map((column) => (
							<td key={column} data-numeric>
								{formatNumber(year[column])}
							</td>
						))}
						<td data-numeric>{formatNumber(year.added.length)}</td>
						<td data-numeric className={panel.figure}>
							{formatNumber(year.sum)}
						</td>
						<td className={year.met ? undefined : panel.alarm}>
							<span aria-hidden="true">{year.met ? "✓ " : "✗ "}</span>
							{text(year.met ? "targets.met" : "targets.unmet")}
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
