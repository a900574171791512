import { rootOf } from "../../domain/public/paths";
import { AboutPage } from "../../public_page/pages/AboutPage";
import { AccessibilityPage } from "../../public_page/pages/AccessibilityPage";
import { StatisticsPage } from "../../public_page/pages/StatisticsPage";
import { aboutWords } from "../../text/public/pages/about";
import { accessibilityWords } from "../../text/public/pages/accessibility";
import { statisticsWords } from "../../text/public/pages/statistics";
import { makeSay } from "../../text/public/say";
import { describeData } from "./describe_data";
import { makeAboutFacts } from "./make_about_facts";
import type { DraftPage, PageSource } from "./page_source";

/** The statistics, the page on the data and the statement on accessibility. */
export function makeReadingPages(source: PageSource): readonly DraftPage[] {
	return [makeStatistics(source), makeAbout(source), makeAccessibility(source)];
}

function makeStatistics({ records, lang, mark }: PageSource): DraftPage {
	const say = makeSay(statisticsWords, lang);
	const { name, dataDate } = records.district;
	return {
		page: { kind: "statistics" },
		title: say("statistics.title"),
		description: mark + say("statistics.description", { district: name[lang], date: dataDate }),
		data: null,
		content: <StatisticsPage records={records} lang={lang} />,
	};
}

function makeAbout({ records, lang, mark, downloads }: PageSource): DraftPage {
	const say = makeSay(aboutWords, lang);
	const { district } = records;
	const page = { kind: "about" } as const;
	const description = mark + say("about.description", { district: district.name[lang] });
	const name = district.title[lang];
	return {
		page,
		title: say("about.title"),
		description,
		data: describeData({ district, lang, name, description, downloads, root: rootOf(page, lang) }),
		content: <AboutPage records={records} lang={lang} downloads={downloads} {...makeAboutFacts(records)} />,
	};
}

function makeAccessibility({ records, lang, mark, accessibility }: PageSource): DraftPage {
	const say = makeSay(accessibilityWords, lang);
	return {
		page: { kind: "accessibility" },
		title: say("accessibility.title"),
		description: mark + say("accessibility.description", { district: records.district.name[lang] }),
		data: null,
		content: <AccessibilityPage records={records} lang={lang} results={accessibility} />,
	};
}
