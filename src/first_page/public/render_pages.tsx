import { renderToStaticMarkup } from "react-dom/server";
import type { AccessibilityResults } from "../../domain/public/accessibility";
import { type PublicPage, pathOf } from "../../domain/public/paths";
import type { Lang } from "../../domain/view";
import { writePageInks } from "../../map/plain/page_inks";
import { PageFrame } from "../../public_page/frame/PageFrame";
import type { Download } from "../../public_page/pages/about_props";
import { type PublicFiles, parsePublicFiles } from "../../sources/public/parse_public";
import { liftStyles } from "../lift_styles";
import { makeFindPage } from "./make_find_page";
import { makePlacePages } from "./make_place_pages";
import { makeReadingPages } from "./make_reading_pages";
import { writeHead } from "./page_head";
import { type DraftPage, type PageSource, sourceOf } from "./page_source";

/** What the pages are made of besides the records. */
export interface PagesInput {
	/** Contents of the published files by their names without ending. */
	readonly files: PublicFiles;
	readonly downloads: readonly Download[];
	readonly accessibility: AccessibilityResults;
	/** The day the pages are made, `YYYY-MM-DD`: a map whose validity has passed is not drawn. */
	readonly today: string;
}

/** One page to be put into its template. */
export interface RenderedPage {
	readonly page: PublicPage;
	readonly lang: Lang;
	readonly title: string;
	/** Elements for its head. */
	readonly head: string;
	/** What stands in its body. */
	readonly body: string;
}

/** All pages by their paths below the edition's folder, and the sheets their maps need. */
export interface RenderedPages {
	readonly pages: ReadonlyMap<string, RenderedPage>;
	/** The pages where compounds are looked for, which have a template and a script of their own. */
	readonly find: ReadonlyMap<string, RenderedPage>;
	/** The sheet of the colours of every map. */
	readonly inks: string;
	/** The sheet by which the picture on the find pages fits its place. */
	readonly picture: string;
}

const LANGS = ["zh", "en"] as const;

/** Every page of the public edition, in both languages. Throws `UnreadableFile` where a file is not what it should be. */
export function renderPublicPages(input: PagesInput): RenderedPages {
	const records = parsePublicFiles(input.files);
	const pages = new Map<string, RenderedPage>();
	const find = new Map<string, RenderedPage>();
	let picture = "";
	for (const lang of LANGS) {
		const source = sourceOf(records, lang, input);
		for (const draft of [...makeReadingPages(source), ...makePlacePages(source)])
			pages.set(`${pathOf(draft.page, lang)}index.html`, renderPage(draft, source));
		const { rendered, css } = makeFindPage(source);
		find.set(`${pathOf(rendered.page, lang)}index.html`, {
			...rendered,
			body: refuseStyles(rendered.body, rendered.title),
		});
		// The frame is the same in both languages.
		picture = css;
	}
	return { pages, find, picture, inks: writePageInks() };
}

function renderPage(draft: DraftPage, { records: { district }, lang }: PageSource): RenderedPage {
	const { page, content } = draft;
	const title = `${draft.title} · ${district.title[lang]}`;
	const markup = renderToStaticMarkup(
		<PageFrame district={district} lang={lang} page={page}>
			{content}
		</PageFrame>,
	);
	return {
		page,
		lang,
		title,
		head: writeHead({ ...draft, lang, title }, district),
		body: refuseStyles(markup, title),
	};
}

/** The policy forbids style attributes: one that came in would silently do nothing. */
function refuseStyles(markup: string, title: string): string {
	if (liftStyles(markup).css !== "")
		throw new Error(`The page “${title}” has a style attribute, which its policy forbids.`);
	return markup;
}
