import type { ServiceProgress } from "../../../domain/selection/equity/progress";
import { formatNumber } from "../../../text/format";
import { CourseChart } from "./CourseChart";
import { MovedSince } from "./MovedSince";
import { ProjectYears } from "./ProjectYears";
import { ServiceGauge } from "./ServiceGauge";
import { SideFrame } from "./SideFrame";
import type { PartProps } from "./side_props";
import tracker from "./tracker.module.css";

/** Where the commitment stands: the frozen baseline, who is under service, the pace and where it leads; projects a year against what was promised. */
export function TrackerSide({ facts, ...props }: PartProps<"tracker">) {
	const { text } = props.speech;
	const { service } = facts;
	return (
		<SideFrame
			title={text("side.tracker", {
				day: facts.targets.baseline.frozenOn,
				n: formatNumber(service.baseline),
			})}
			foot={<p>{text("side.rule")}</p>}
		>
			<div className={tracker.body}>
				<ServiceGauge facts={facts} service={service} {...props} />
				<CourseChart facts={facts} service={service} {...props} />
				<Paces service={service} text={text} />
				<MovedSince facts={facts} {...props} />
				<ProjectYears facts={facts} {...props} />
			</div>
		</SideFrame>
	);
}

interface PacesProps {
	readonly service: ServiceProgress;
	readonly text: PartProps<"tracker">["speech"]["text"];
}

/** The two lines of the chart in words. */
function Paces({ service, text }: PacesProps) {
	return (
		<ul className={tracker.paces}>
			<li className={tracker.pace}>
				<span className={tracker.stroke} data-line="required" aria-hidden="true" />
				{sayRequired(service, text)}
			</li>
			<li className={tracker.pace}>
				<span className={tracker.stroke} data-line="forecast" aria-hidden="true" />
				{sayForecast(service, text)}
			</li>
		</ul>
	);
}

function sayRequired({ before, goal, dueOn }: ServiceProgress, text: PacesProps["text"]): string {
	if (before.reached) return text("side.reached", { goal: formatNumber(goal) });
	if (before.neededPerMonth === null) return text("side.overdue", { day: dueOn });
	return text("side.required", { pace: formatNumber(before.neededPerMonth, 2), day: dueOn, goal });
}

function sayForecast({ before, pace }: ServiceProgress, text: PacesProps["text"]): string {
	if (pace === null) return text("side.paceNone");
	const said = text("side.pace", { pace: formatNumber(pace, 2) });
	if (before.reached) return said;
	if (before.forecast === null) return said + text("side.never");
	const by = text(before.inTime ? "side.inTime" : "side.late");
	return said + text("side.forecast", { month: before.forecast, by });
}
