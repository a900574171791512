import type { ReactNode } from "react";
import type { PublicPage } from "../../domain/public/paths";
import type { PublicRecords } from "../../domain/public_records";
import type { Lang } from "../../domain/view";
import { placeWords } from "../../text/public/pages/place";
import { makeSay } from "../../text/public/say";
import type { PagesInput } from "./render_pages";

/** What the pages of one language are made of. */
export interface PageSource extends Omit<PagesInput, "files"> {
	readonly records: PublicRecords;
	readonly lang: Lang;
	/** What stands before the description of a page whose records are made up; empty elsewhere. */
	readonly mark: string;
	/** Whether a map may be drawn today. */
	readonly mayDraw: boolean;
}

/** A page as it is made, before it stands in its frame. */
export interface DraftPage {
	readonly page: PublicPage;
	readonly title: string;
	readonly description: string;
	readonly data: object | null;
	readonly content: ReactNode;
}

/** The records with what every page of a language needs of them. */
export function sourceOf(records: PublicRecords, lang: Lang, input: Omit<PagesInput, "files">): PageSource {
	const { synthetic, site } = records.district;
	const { downloads, accessibility, today } = input;
	return {
		...{ records, lang, downloads, accessibility, today },
		mark: synthetic ? makeSay(placeWords, lang)("place.mark") : "",
		mayDraw: site.validUntil !== null && today <= site.validUntil,
	};
}
