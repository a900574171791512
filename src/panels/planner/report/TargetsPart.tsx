import type { Progress, ServiceCourse } from "../../../domain/selection/equity/progress";
import { formatNumber } from "../../../text/format";
import { ReportSection } from "./ReportSection";
import { type PaperRow, ReportTable } from "./ReportTable";
import styles from "./report.module.css";
import type { ReportFacts } from "./report_facts";
import { sayShare } from "./say";

/** Where the commitments stand, before and with the choice. */
export function TargetsPart({ facts }: { readonly facts: ReportFacts }) {
	const { progress, found, speech } = facts;
	const { text } = speech;
	if (!progress) {
		return (
			<ReportSection id="targets" facts={facts}>
				<p className={styles.missing}>{text("report.targets.none")}</p>
			</ReportSection>
		);
	}
	return (
		<ReportSection id="targets" facts={facts}>
			{!found && <p className={styles.missing}>{text("report.targets.noChoice")}</p>}
			{progress.projects ? (
				<ProjectTable facts={facts} years={progress.projects} wanted={progress.projectsPerYear} />
			) : (
				<p className={styles.missing}>{text("report.targets.noLedger")}</p>
			)}
			{progress.service ? (
				<ServiceTable facts={facts} service={progress.service} />
			) : (
				<p>{text("report.targets.noBaseline")}</p>
			)}
		</ReportSection>
	);
}

interface ProjectProps {
	readonly facts: ReportFacts;
	readonly years: NonNullable<Progress["projects"]>;
	readonly wanted: number;
}

function ProjectTable({ facts, years, wanted }: ProjectProps) {
	const { text } = facts.speech;
	return (
		<ReportTable
			id="projects"
			facts={facts}
			title={text("report.projects.title", { n: wanted })}
			columns={[
				{ name: text("report.projects.year") },
				{ name: text("renovation.done") },
				{ name: text("renovation.underway") },
				{ name: text("renovation.planned") },
				{ name: text("report.projects.unclear") },
				{ name: text("report.projects.added") },
				{ name: text("print.sum") },
				{ name: text("report.projects.met"), text: "short" },
			]}
			rows={years.map((one) => ({
				key: String(one.year),
				cells: [
					String(one.year),
					...[one.done, one.underway, one.planned, one.unclear, one.added.length, one.sum].map((count) =>
						formatNumber(count),
					),
					text(one.met ? "criteria.yes" : "criteria.no"),
				],
			}))}
		/>
	);
}

interface ServiceProps {
	readonly facts: ReportFacts;
	readonly service: NonNullable<Progress["service"]>;
}

function ServiceTable({ facts, service }: ServiceProps) {
	const { text } = facts.speech;
	const { before, after } = service;
	const makeRow = (key: string, name: string, say: (course: ServiceCourse) => string): PaperRow => ({
		key,
		cells: [name, say(before), say(after)],
	});
	const sayPace = ({ reached, neededPerMonth }: ServiceCourse) => {
		if (reached) return text("report.service.reached");
		return neededPerMonth === null ? text("report.service.overdue") : formatNumber(neededPerMonth, 2);
	};
	const sayForecast = ({ reached, forecast, inTime }: ServiceCourse) => {
		if (reached) return text("report.service.reached");
		if (forecast === null) return text("report.service.never");
		return `${forecast} ${text(inTime ? "report.service.inTime" : "report.service.late")}`;
	};
	return (
		<ReportTable
			id="service"
			facts={facts}
			title={text("report.service.title", { baseline: service.baseline, goal: service.goal })}
			columns={[
				{ name: text("report.service.item") },
				{ name: text("report.service.before"), text: "short" },
				{ name: text("report.service.after"), text: "short" },
			]}
			rows={[
				makeRow("served", text("report.service.served"), ({ served }) => formatNumber(served)),
				makeRow("share", text("report.service.share"), ({ share }) => sayShare(share)),
				makeRow("pace", text("report.service.pace"), sayPace),
				makeRow("forecast", text("report.service.forecast"), sayForecast),
			]}
			about={text("report.service.about", {
				due: service.dueOn,
				months: formatNumber(service.monthsLeft, 1),
				unknown: service.unknown.length,
				missing: service.missing.length,
			})}
		/>
	);
}
