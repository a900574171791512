import { hasOwnPage, type PublicPage, pathOf } from "../domain/public/paths";
import type { Lang } from "../domain/view";
import type { PublicText } from "../text/public_text";

/** In which language a part of the page speaks, and the way from the page up to the edition's folder. */
export interface PageProps {
	readonly lang: Lang;
	readonly text: PublicText;
	readonly root: string;
}

/** Where a page lies, seen from this one. */
export function linkTo(page: PublicPage, { root, lang }: Pick<PageProps, "root" | "lang">): string {
	return root + pathOf(page, lang);
}

/** Where a compound is shown: its own page, or, when its id cannot be a folder's name, the page of all with it chosen. */
export function linkToCompound(id: string, way: Pick<PageProps, "root" | "lang">): string {
	if (hasOwnPage(id)) return linkTo({ kind: "compound", id }, way);
	return `${linkTo({ kind: "find" }, way)}?sel=${encodeText(id)}`;
}

/** A text for an address. Halves of characters, which no address can carry, become the sign that stands for such. */
export function encodeText(text: string): string {
	return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"));
}
