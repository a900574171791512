import type { ReactNode } from "react";
import type { ServiceCourse, ServiceProgress } from "../../../domain/selection/equity/progress";
import type { Targets } from "../../../domain/targets";
import { formatNumber } from "../../../text/format";
import type { PlannerSpeech } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import { Count } from "../equity/Count";
import styles from "./targets.module.css";

interface ServiceFiguresProps {
	readonly service: ServiceProgress;
	readonly targets: Targets;
	readonly speech: PlannerSpeech;
	readonly onFrame: ((ids: readonly string[]) => void) | undefined;
}

/** Service for the frozen baseline: how many now and with the choice, the pace it takes, and where the present pace leads. */
export function ServiceFigures(props: ServiceFiguresProps) {
	const { service, targets, speech } = props;
	const { text } = speech;
	return (
		<>
			<p className={panel.quiet}>
				{text("targets.serviceAbout", {
					frozen: targets.baseline.frozenOn,
					n: service.baseline,
					share: formatNumber(targets.serviceShare * 100),
					goal: service.goal,
					due: service.dueOn,
				})}
			</p>
			<CourseTable service={service} share={targets.serviceShare} speech={speech} />
			<p>{sayPace(service, text)}</p>
			<ServiceCounts {...props} />
			<p className={panel.quiet}>{text("targets.rule")}</p>
		</>
	);
}

function sayPace({ pace, monthsLeft }: ServiceProgress, text: PlannerSpeech["text"]): string {
	if (pace === null) return text("targets.paceNone");
	return text("targets.pace", {
		pace: formatNumber(pace, 2),
		months: formatNumber(Math.max(0, monthsLeft), 1),
	});
}

interface CourseTableProps {
	readonly service: ServiceProgress;
	/** What is promised, 0–1. */
	readonly share: number;
	readonly speech: PlannerSpeech;
}

function CourseTable({ service, share, speech: { text } }: CourseTableProps) {
	return (
		<table className={styles.table}>
			<thead>
				<tr>
					<td />
					<th scope="col" data-numeric>
						{text("targets.before")}
					</th>
					<th scope="col" data-numeric>
						{text("targets.after")}
					</th>
				</tr>
			</thead>
			<tbody>
				<CourseRow name={text("targets.served")} service={service}>
					{({ served }) => (
						<>
							<span className={panel.figure}>{formatNumber(served)}</span>
							<span className={panel.unit}>{`\u2009/\u2009${formatNumber(service.baseline)}`}</span>
						</>
					)}
				</CourseRow>
				<CourseRow name={text("targets.ofBaseline")} service={service}>
					{(course) => <Gauge share={course.share} goal={share} />}
				</CourseRow>
				<CourseRow name={text("targets.needed")} service={service}>
					{(course) => <Needed course={course} text={text} />}
				</CourseRow>
				<CourseRow name={text("targets.forecast")} service={service}>
					{(course) => <Forecast course={course} text={text} />}
				</CourseRow>
			</tbody>
		</table>
	);
}

interface CourseRowProps {
	readonly name: string;
	readonly service: ServiceProgress;
	readonly children: (course: ServiceCourse) => ReactNode;
}

function CourseRow({ name, service, children }: CourseRowProps) {
	return (
		<tr>
			<th scope="row">{name}</th>
			<td data-numeric>{children(service.before)}</td>
			<td data-numeric>{children(service.after)}</td>
		</tr>
	);
}

/** A share with its bar, the goal as a mark across it. */
function Gauge({ share, goal }: { readonly share: number; readonly goal: number }) {
	return (
		<>
			<span className={panel.figure}>{formatNumber(share * 100, 1)}</span>
			<span className={panel.unit}>{"\u2009%"}</span>
			<span className={styles.track} aria-hidden="true">
				<span className={styles.bar} style={{ inlineSize: `${100 * Math.min(1, share)}%` }} />
				<span className={styles.goal} style={{ insetInlineStart: `${100 * goal}%` }} />
			</span>
		</>
	);
}

interface CourseProps {
	readonly course: ServiceCourse;
	readonly text: PlannerSpeech["text"];
}

function Needed({ course, text }: CourseProps) {
	if (course.neededPerMonth === null) return <span className={panel.alarm}>{text("targets.overdue")}</span>;
	return (
		<>
			<span className={panel.figure}>{formatNumber(course.neededPerMonth, 2)}</span>
			<span className={panel.unit}>{`\u2009${text("targets.perMonth")}`}</span>
		</>
	);
}

function Forecast({ course, text }: CourseProps) {
	if (course.forecast === null) return text(course.reached ? "targets.reached" : "targets.never");
	return (
		<>
			<span className={panel.figure}>{course.forecast}</span>
			<span className={course.inTime ? panel.unit : panel.alarm}>
				{`\u2009${text(course.inTime ? "targets.inTime" : "targets.late")}`}
			</span>
		</>
	);
}

function ServiceCounts({ service, speech: { text }, onFrame }: ServiceFiguresProps) {
	const show = text("equity.show");
	return (
		<p className={styles.counts}>
			{(["unserved", "unknown"] as const).map((part) => (
				<Count
					key={part}
					ids={service[part]}
					words={text(`targets.${part}`, { n: formatNumber(service[part].length) })}
					{...{ show, onFrame }}
				/>
			))}
			{service.added.length > 0 && (
				<Count
					ids={service.added}
					words={text("targets.chosen", { n: formatNumber(service.added.length) })}
					{...{ show, onFrame }}
				/>
			)}
			{service.missing.length > 0 && (
				<span className={panel.quiet}>
					{text("targets.missing", {
						n: formatNumber(service.missing.length),
						ids: service.missing.join(" "),
					})}
				</span>
			)}
		</p>
	);
}
