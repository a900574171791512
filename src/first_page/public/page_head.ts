import { type PublicPage, pathOf } from "../../domain/public/paths";
import type { PublicDistrict } from "../../domain/public_records";
import type { Lang } from "../../domain/view";
import { LANG_TAGS } from "../../public_page/frame/lang_tags";

/** What a page says of itself to those who find, share or read it by a program. */
export interface PageFacts {
	readonly page: PublicPage;
	readonly lang: Lang;
	readonly title: string;
	readonly description: string;
	/** Structured data (schema.org) as JSON-LD; `null`: none. */
	readonly data: object | null;
}

/** The elements for a page's head. Its own whole address is said only where it is known; made-up records ask not to be found. */
export function writeHead(facts: PageFacts, district: PublicDistrict): string {
	const { description, data } = facts;
	return [
		`<meta name="description" content="${escapeAttribute(description)}">`,
		...(district.synthetic ? [`<meta name="robots" content="noindex">`] : []),
		...(district.site.address === null ? [] : writeAddresses(facts, district, district.site.address)),
		...(data === null ? [] : [`<script type="application/ld+json">${escapeData(data)}</script>`]),
	].join("\n\t\t");
}

function writeAddresses(
	{ page, lang, title, description }: PageFacts,
	district: PublicDistrict,
	address: string,
) {
	const own = address + pathOf(page, lang);
	const link = (rel: string, href: string, tag?: string) =>
		`<link rel="${rel}"${tag === undefined ? "" : ` hreflang="${tag}"`} href="${escapeAttribute(href)}">`;
	const property = (name: string, value: string) =>
		`<meta property="og:${name}" content="${escapeAttribute(value)}">`;
	return [
		link("canonical", own),
		...(["zh", "en"] as const).map((one) => link("alternate", address + pathOf(page, one), LANG_TAGS[one])),
		link("alternate", address + pathOf(page, "zh"), "x-default"),
		property("type", "website"),
		property("title", title),
		property("description", description),
		property("url", own),
		property("site_name", district.title[lang]),
		property("locale", lang === "zh" ? "zh_CN" : "en"),
	];
}

/** A text for an attribute in double quotes. */
function escapeAttribute(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
}

/** JSON that cannot end the element it stands in, nor begin a comment in it. */
function escapeData(data: object): string {
	return JSON.stringify(data).replace(
		/[<>&\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
}
