import { openCount, rowOfCompound, rowOfProject } from "../../../domain/briefing/open_rows";
import type { YearOfProjects } from "../../../domain/selection/equity/progress";
import { formatNumber } from "../../../text/format";
import { Door } from "./Door";
import type { PartProps } from "./side_props";
import tracker from "./tracker.module.css";
import { sayValue } from "./Value";

/** Projects a year as small columns, against the least number promised. */
export function ProjectYears({ facts, ...props }: PartProps<"tracker">) {
	const { text } = props.speech;
	const { years, targets } = facts;
	if (years.length === 0) return null;
	const most = Math.max(targets.projectsPerYear, ...years.map((year) => year.sum));
	return (
		<section className={tracker.projects}>
			<h3 className={tracker.section}>
				<span>{text("side.years", { n: targets.projectsPerYear })}</span>
				<span className={tracker.key} data-kind="done">
					{text("side.done")}
				</span>
				<span className={tracker.key}>{text("side.notDone")}</span>
			</h3>
			<ol className={tracker.years}>
				{years.map((year) => (
					<Year key={year.year} {...props} year={year} most={most} wanted={targets.projectsPerYear} />
				))}
			</ol>
		</section>
	);
}

interface YearProps extends Omit<PartProps<"tracker">, "facts"> {
	readonly year: YearOfProjects;
	readonly most: number;
	readonly wanted: number;
}

function Year({ year, most, wanted, scene, speech, onOpen }: YearProps) {
	const { text } = speech;
	const { town } = scene;
	const own = (town.records.projects ?? []).filter((project) => project.year === year.year);
	// Where a question narrows the count, all projects of the year are not what stands behind it.
	const isWhole = own.length + year.added.length === year.sum;
	const rows = isWhole
		? [...own.map((one) => rowOfProject(one, town)), ...year.added.map((id) => rowOfCompound(id, town))]
		: [];
	const percent = (count: number) => `${(100 * count) / most}%`;
	const verdict = text(year.met ? "side.met" : "side.unmet");
	return (
		<li>
			<Door
				title={text("side.yearTitle", { year: year.year })}
				figure={sayValue(year.sum, "projects", speech)}
				opened={openCount(rows)}
				className={tracker.year}
				{...{ speech, onOpen }}
			>
				<span className={tracker.column} aria-hidden="true">
					<span className={tracker.added} style={{ blockSize: percent(year.sum - year.done) }} />
					<span className={tracker.done} style={{ blockSize: percent(year.done) }} />
					<span className={tracker.wanted} style={{ insetBlockEnd: percent(wanted) }} />
				</span>
				<span className={tracker.yearWords}>
					<b>{formatNumber(year.sum)}</b>
					<span data-met={year.met}>
						<span aria-hidden="true">{year.met ? "✓" : "✗"}</span>{" "}
						<span className={tracker.verdict}>{verdict}</span>
					</span>
				</span>
				<span className={tracker.yearName}>{year.year}</span>
			</Door>
		</li>
	);
}
