import type { Lang } from "../view";

/** A page of the public edition. */
export type PublicPage =
	| { readonly kind: "find" | "statistics" | "about" | "accessibility" }
	| { readonly kind: "compound" | "subdistrict"; readonly id: string };

const FOLDERS = {
	find: "",
	statistics: "statistics/",
	about: "about/",
	accessibility: "accessibility/",
} as const;
const LETTERS = { compound: "c", subdistrict: "s" } as const;

/** Whether an id can be a folder's name on every system; else there is no page of its own, only `?sel=`. */
export function hasOwnPage(id: string): boolean {
	return /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(id);
}

/** Where a page lies below the edition's folder: `` and `en/`, `c/C001/`, `en/c/C001/`. Always a folder, so that it ends in a slash. */
export function pathOf(page: PublicPage, lang: Lang): string {
	const own = "id" in page ? `${LETTERS[page.kind]}/${page.id}/` : FOLDERS[page.kind];
	return lang === "zh" ? own : `en/${own}`;
}

/** The way from a page up to the edition's folder: `./`, `../`, `../../`. */
export function rootOf(page: PublicPage, lang: Lang): string {
	const depth = pathOf(page, lang).split("/").length - 1;
	return depth === 0 ? "./" : "../".repeat(depth);
}
