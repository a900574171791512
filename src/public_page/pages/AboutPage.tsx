import { aboutWords } from "../../text/public/pages/about";
import { makeSay } from "../../text/public/say";
import { Dictionary } from "./about/Dictionary";
import { Downloads } from "./about/Downloads";
import { Glossary } from "./about/Glossary";
import { LeftOut } from "./about/LeftOut";
import { Origin } from "./about/Origin";
import type { AboutProps } from "./about_props";
import { ReportLink } from "./ReportLink";
import { Section, Sheet } from "./Sheet";

const TREATED = ["point", "band", "round", "decade", "street", "organisation", "year"] as const;

/** What is published, where it comes from, what has been done to it, what is left out and why, and where to have it. */
export function AboutPage(props: AboutProps) {
	const { records, lang, shares } = props;
	const { dataDate, site } = records.district;
	const say = makeSay(aboutWords, lang);
	return (
		<Sheet title={say("about.title")} lead={<p>{say("about.lead", { date: dataDate })}</p>}>
			<Downloads {...props} />
			<Origin records={records} lang={lang} />
			<Section id="treated" title={say("about.treated")}>
				<ul>
					{TREATED.map((one) => (
						<li key={one}>{say(`about.treated.${one}`)}</li>
					))}
					<li>{say("about.treated.shares", shares)}</li>
				</ul>
				<p>{say("about.treated.none")}</p>
			</Section>
			<LeftOut {...props} />
			<Glossary records={records} lang={lang} />
			<Dictionary {...props} />
			<Section id="privacy" title={say("about.privacy")}>
				<p>{say("about.license")}</p>
			</Section>
			<Section id="correct" title={say("about.correct")}>
				<p>
					{site.report === null ? (
						say("about.correctNone")
					) : (
						<>
							{say("about.correctText")}
							<ReportLink
								report={site.report}
								subject={say("about.correct")}
								label={say("about.correctLink")}
							/>
							{lang === "zh" ? "。" : "."}
						</>
					)}
				</p>
			</Section>
		</Sheet>
	);
}
