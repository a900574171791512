import { measureProjects } from "../../../domain/public/project_sums";
import { formatNumber } from "../../../text/format";
import { statisticsWords } from "../../../text/public/pages/statistics";
import { makeSay } from "../../../text/public/say";
import { makePublicText } from "../../../text/public_text";
import { DataTable } from "../DataTable";
import { formatQuantity } from "../format_quantity";
import type { PageProps } from "../page_props";
import { Note, Section } from "../Sheet";

/** What the finished renovation projects add up to, and how many of them record each amount. */
export function ProjectsSection({ records: { projects }, lang }: PageProps) {
	const say = makeSay(statisticsWords, lang);
	const text = makePublicText(lang);
	const title = say("statistics.projects");
	if (projects === null || projects.length === 0)
		return (
			<Section id="projects" title={title}>
				<p>{say("statistics.projectsNone")}</p>
			</Section>
		);
	const { projects: n, done, years, sums } = measureProjects(projects);
	return (
		<Section id="projects" title={title}>
			<p>{say("statistics.projectsLead", { n, done, from: years?.[0] ?? "—", to: years?.[1] ?? "—" })}</p>
			<DataTable
				labelledBy="projects"
				isNarrow={true}
				corner={say("statistics.quantity")}
				columns={[
					{ id: "amount", header: say("statistics.amount"), kind: "figure" },
					{ id: "of", header: say("statistics.projectsOf"), kind: "figure" },
				]}
				rows={sums.map(({ quantity, amount, of }) => ({
					id: quantity,
					head: text(`quantity.${quantity}`),
					cells: [formatQuantity(quantity, amount, text), formatNumber(of)],
				}))}
			/>
			<Note>{say("statistics.parkingNote")}</Note>
		</Section>
	);
}
