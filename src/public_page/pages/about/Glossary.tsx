import { MANAGEMENT, RENOVATION } from "../../../domain/vocabulary";
import { aboutWords } from "../../../text/public/pages/about";
import { glossaryWords } from "../../../text/public/pages/glossary";
import { makeSay } from "../../../text/public/say";
import { makePublicText } from "../../../text/public_text";
import { CompoundSign } from "../../sign/CompoundSign";
import type { PageProps } from "../page_props";
import { Section } from "../Sheet";
import styles from "../statistics/statistics.module.css";

const TERMS = [
	"compound",
	"subdistrict",
	"pilot",
	"households",
	"decade",
	"label",
	"sketch",
	"approval",
	"unknown",
	"synthetic",
] as const;

/** What the words mean; types of management and states of renovation with their sign and with the code they have in the files. */
export function Glossary({ records, lang }: PageProps) {
	const say = makeSay(glossaryWords, lang);
	const text = makePublicText(lang);
	const year = records.district.latestBuiltYear;
	const lines = [
		...TERMS.map((term) => ({
			id: term as string,
			name: <>{say(`term.${term}`)}</>,
			meaning: say(`mean.${term}`, { year }),
			code: null as string | null,
		})),
		...MANAGEMENT.map((code) => ({
			id: `management-${code}`,
			name: (
				<span className={styles.signed}>
					<CompoundSign management={code} renovation={null} />
					{text(`management.${code}`)}
				</span>
			),
			meaning: say(code === "unknown" ? "mean.unknownManagement" : `mean.${code}`),
			code: code as string | null,
		})),
		...RENOVATION.map((code) => ({
			id: `renovation-${code}`,
			name: (
				<span className={styles.signed}>
					<CompoundSign management={null} renovation={code} />
					{text(`renovation.${code}`)}
				</span>
			),
			meaning: say(code === "unknown" ? "mean.unknownRenovation" : `mean.${code}`),
			code: code as string | null,
		})),
	];
	return (
		<Section id="glossary" title={makeSay(aboutWords, lang)("about.glossary")}>
			<dl>
				{lines.map(({ id, name, meaning, code }) => (
					<div key={id}>
						<dt>{name}</dt>
						<dd>
							{meaning} {code !== null && <code>{code}</code>}
						</dd>
					</div>
				))}
			</dl>
		</Section>
	);
}
