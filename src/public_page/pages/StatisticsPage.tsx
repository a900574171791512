import { frameWords } from "../../text/public/frame";
import { statisticsWords } from "../../text/public/pages/statistics";
import { makeSay } from "../../text/public/say";
import type { PageProps } from "./page_props";
import { Sheet } from "./Sheet";
import { CountSections } from "./statistics/CountSections";
import { KeyFigures } from "./statistics/KeyFigures";
import { ProjectsSection } from "./statistics/ProjectsSection";
import { PublishedSection } from "./statistics/PublishedSection";
import { SizeSections } from "./statistics/SizeSections";
import { SubdistrictSection } from "./statistics/SubdistrictSection";
import { TargetsSection } from "./statistics/TargetsSection";

/** What the compounds add up to, in every way that is published, and the figures of the public document beside it. */
export function StatisticsPage(props: PageProps) {
	const { records, lang } = props;
	const { district, compounds, targets } = records;
	const say = makeSay(statisticsWords, lang);
	const total = compounds.length;
	const placed = compounds.filter(({ position }) => position !== null).length;
	const missing = district.expectedTotal - total;
	return (
		<Sheet
			title={say("statistics.title")}
			lead={
				<>
					<p>
						{say("statistics.lead", {
							date: district.dataDate,
							year: district.latestBuiltYear,
							total,
							placed,
						})}
					</p>
					{missing !== 0 && (
						<p>{say("statistics.short", { total, expected: district.expectedTotal, missing })}</p>
					)}
					{district.synthetic && <p>{makeSay(frameWords, lang)("frame.syntheticHint")}</p>}
					<p>{say("statistics.method", { total })}</p>
				</>
			}
		>
			<KeyFigures {...props} />
			<CountSections {...props} />
			<SubdistrictSection {...props} />
			<SizeSections {...props} />
			<ProjectsSection {...props} />
			{targets && <TargetsSection {...props} targets={targets} />}
			{district.published && <PublishedSection {...props} published={district.published} />}
		</Sheet>
	);
}
