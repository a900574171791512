import type { PublicTargets } from "../../../domain/public_records";
import { formatNumber } from "../../../text/format";
import { statisticsWords } from "../../../text/public/pages/statistics";
import { makeSay } from "../../../text/public/say";
import type { PageProps } from "../page_props";
import { Note, Section } from "../Sheet";

/** What has been promised, by when, and in which document. */
export function TargetsSection({ targets, records, lang }: PageProps & { readonly targets: PublicTargets }) {
	const say = makeSay(statisticsWords, lang);
	const between = lang === "zh" ? "、" : ", ";
	const pilots = records.district.subdistricts.filter(({ pilot }) => pilot).map(({ name }) => name[lang]);
	const facts = [
		["statistics.targetProjects", say("statistics.targetProjectsValue", { n: targets.projectsPerYear })],
		[
			"statistics.targetService",
			say("statistics.targetServiceValue", { share: formatNumber(targets.serviceShare * 100) }),
		],
		["statistics.targetPilots", pilots.length === 0 ? "—" : pilots.join(between)],
		[
			"statistics.targetTerm",
			say("statistics.targetTermValue", { from: targets.startsOn, to: targets.dueOn }),
		],
		["statistics.targetStandard", targets.standard.map((one) => one[lang]).join(between)],
	] as const;
	return (
		<Section id="targets" title={say("statistics.targets")}>
			<dl>
				{facts.map(([key, value]) => (
					<div key={key}>
						<dt>{say(key)}</dt>
						<dd>{value}</dd>
					</div>
				))}
			</dl>
			<Note>{say("statistics.citation", { text: targets.citation[lang] })}</Note>
		</Section>
	);
}
